// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/case_header.h"

#include "client/model/case_summary.h"
#include "client/model/convert.h"
#include "client/model/hearing_text.h"
#include "client/text/words.h"
#include "client/widget/icon.h"
#include "client/widget/plain_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace client {

static constexpr std::chrono::seconds numbersShownFor{30};

CaseHeader::CaseHeader(QWidget* parent) :
    QFrame{parent}, m_name{new PlainLabel{TextStyle::Title}}, m_reference{new PlainLabel{TextStyle::Quiet}},
    m_aNumber{new QPushButton}, m_language{new PlainLabel}, m_representation{new PlainLabel},
    m_hearingLabel{new PlainLabel{TextStyle::Quiet}}, m_hearing{new PlainLabel{TextStyle::Strong}},
    m_dueLabel{new PlainLabel{TextStyle::Quiet}}, m_due{new PlainLabel{TextStyle::Strong}}
{
    m_name->setObjectName(QStringLiteral("caseName"));
    m_aNumber->setObjectName(QStringLiteral("caseANumber"));
    m_hearing->setObjectName(QStringLiteral("caseNextHearing"));
    m_due->setObjectName(QStringLiteral("caseNearestDue"));
    m_aNumber->setFlat(true);
    m_aNumber->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    for (auto* label : {m_name, m_hearing, m_due})
        label->setWordWrap(true);
    auto* who = new QHBoxLayout;
    who->addWidget(m_name, 1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_language, m_representation, m_aNumber, m_reference})
        who->addWidget(part);
    who->setSpacing(16);
    auto* dates = new QGridLayout;
    dates->addWidget(m_hearingLabel, 0, 0);
    dates->addWidget(m_dueLabel, 0, 1);
    dates->addWidget(m_hearing, 1, 0);
    dates->addWidget(m_due, 1, 1);
    dates->setColumnStretch(0, 1);
    dates->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addLayout(who);
    layout->addLayout(dates);
    m_mask.setSingleShot(true);
    connect(&m_mask, &QTimer::timeout, this, &CaseHeader::showTexts);
    connect(m_aNumber, &QPushButton::clicked, this, &CaseHeader::toggleANumber);
    retranslate();
}

void CaseHeader::showView(const CaseView& view)
{
    if (m_view && m_view->file.record.id != view.file.record.id)
        m_mask.stop(); // another person's number was asked for
    m_view = view;
    showTexts();
}

void CaseHeader::toggleANumber()
{
    if (m_mask.isActive())
        m_mask.stop();
    else
        m_mask.start(numbersShownFor);
    showTexts();
}

void CaseHeader::retranslate()
{
    m_hearingLabel->setText(tr("Next hearing"));
    m_dueLabel->setText(tr("Nearest safe date"));
    m_aNumber->setToolTip(
        toolTipText(withShortcut(tr("Show the A-Number for 30 seconds"), m_aNumber->shortcut())));
    showTexts();
}

void CaseHeader::showTexts()
{
    if (!m_view)
        return;
    const auto& file = m_view->file;
    const auto number = storage::mainANumber(file.respondent);
    m_name->setText(toQt(storage::fullName(file.respondent)));
    m_reference->setText(toQt(file.record.reference));
    const auto shown
        = number ? toQt(m_mask.isActive() ? number->shown() : number->masked()) : tr("no A-Number");
    const auto keys = m_aNumber->shortcut();
    m_aNumber->setText(shown);
    m_aNumber->setShortcut(keys); // a new text takes it away
    m_aNumber->setEnabled(number.has_value());
    m_aNumber->setIcon(lineIcon(m_mask.isActive() ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_language->setText(languageText(file.respondent));
    m_representation->setText(wordFor(file.record.representation));
    const auto* hearing = nextHearing(file, m_view->today);
    m_hearing->setText(hearing ? bothClocksText(*hearing, m_view->clinic.zone) : tr("none known"));
    m_due->setText(nearestDueText(file, m_view->today));
}

} // namespace client
