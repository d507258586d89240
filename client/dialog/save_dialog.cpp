// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/save_dialog.h"

#include "client/widget/notice_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace client {

SaveDialog::SaveDialog(const QString& name, QWidget* parent) :
    QDialog{parent}, m_scroll{new QScrollArea}, m_fields{new QVBoxLayout},
    m_problem{new NoticeLabel{name + QStringLiteral("Problem")}},
    m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel}}
{
    setObjectName(name);
    auto* inner = new QWidget;
    inner->setLayout(m_fields);
    inner->installEventFilter(this);
    m_fields->setContentsMargins({});
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SaveDialog::trySave);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SaveDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) // from any field, also one that keeps Enter
        new QShortcut{QKeySequence{Qt::CTRL | key}, this, this, &SaveDialog::trySave};
    retranslateButtons();
}

void SaveDialog::showProblem(storage::Problem problem)
{
    m_saving = false;
    m_problem->say(problem);
}

void SaveDialog::trySave()
{
    if (m_saving) // one Enter, one record
        return;
    m_problem->clear();
    if (auto* field = showMissing()) {
        field->setFocus();
        m_scroll->ensureWidgetVisible(field);
        return;
    }
    m_saving = true;
    Q_EMIT saveRequested();
}

void SaveDialog::retranslateButtons()
{
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

bool SaveDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitWidth();
    return QDialog::eventFilter(watched, event);
}

void SaveDialog::fitWidth()
{
    const int wanted
        = m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(wanted, screen()->availableSize().width() * 9 / 10));
}

void SaveDialog::showEvent(QShowEvent* event)
{
    retranslate();
    fitWidth();
    QDialog::showEvent(event);
}

void SaveDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Qt's own words for the buttons come after this event.
        QMetaObject::invokeMethod(this, &SaveDialog::retranslateButtons, Qt::QueuedConnection);
    }
}

} // namespace client
