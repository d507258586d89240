// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/docket_page.h"

#include "client/app/session.h"
#include "client/model/convert.h"
#include "client/model/docket_model.h"
#include "client/page/paper_preview.h"
#include "client/text/court_place.h"
#include "client/text/problem_text.h"
#include "client/widget/empty_state.h"
#include "client/widget/icon.h"
#include "client/widget/list_view.h"
#include "client/widget/plain_label.h"
#include "forms/print/docket_paper.h"
#include "storage/docket/courts.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace client {

DocketPage::DocketPage(Session& session, QWidget* parent) :
    Page{session, parent}, m_model{new DocketModel{this}}, m_title{new PlainLabel{TextStyle::Title}},
    m_count{new PlainLabel{TextStyle::Quiet}}, m_days{new QButtonGroup{this}}, m_court{new QComboBox},
    m_responsible{new QComboBox}, m_print{new QPushButton}, m_list{new ListView},
    m_empty{new EmptyState{QStringLiteral("docket")}}, m_stack{new QStackedWidget}
{
    m_list->setObjectName(QStringLiteral("docketList"));
    m_list->showModel(m_model, {19, 11, 25, 21, -22, 10, 19, 11});
    m_list->keepCurrent([this] {
        return m_model
            ->find(
                [this](const DocketLine& line) { return line.hearing && line.hearing->hearing == m_chosen; })
            .value_or(-1);
    });
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    head->addWidget(m_print);
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(head);
    makeFilters();
    layout->addWidget(m_stack, 1);
    connect(m_print, &QPushButton::clicked, this, &DocketPage::print);
    connect(m_list, &ListView::activated, this, &DocketPage::openChosen);
    connect(m_list, &ListView::currentRowChanged, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0 && m_model->row(row).hearing)
            m_chosen = m_model->row(row).hearing->hearing;
    });
    retranslate();
}

void DocketPage::makeFilters()
{
    auto* filters = new QHBoxLayout;
    for (const int days : {7, 30, 90}) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("docketDays%1").arg(days));
        button->setCheckable(true);
        button->setChecked(days == 7);
        m_days->addButton(button, days);
        filters->addWidget(button);
    }
    m_court->setObjectName(QStringLiteral("docketCourt"));
    m_responsible->setObjectName(QStringLiteral("docketResponsible"));
    m_print->setObjectName(QStringLiteral("docketPrint"));
    m_print->setIcon(lineIcon(QStringLiteral("print")));
    for (auto* box : {m_court, m_responsible}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        filters->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &DocketPage::readHearings);
    }
    filters->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(filters);
    connect(m_days, &QButtonGroup::idClicked, this, &DocketPage::readHearings);
}

QString DocketPage::title() const
{
    return tr("Docket");
}

void DocketPage::retranslate()
{
    m_title->setText(title());
    for (auto* button : m_days->buttons())
        //: The key of the button is its first digit.
        button->setText(tr("Next &%1 days").arg(m_days->id(button)));
    m_print->setText(tr("&Print"));
    m_print->setToolTip(
        toolTipText(withShortcut(tr("Print this docket"), QKeySequence{QKeySequence::Print})));
    m_court->setAccessibleName(tr("Court"));
    m_responsible->setAccessibleName(tr("Responsible"));
    m_list->setAccessibleName(tr("Hearings"));
    m_empty->setTexts(tr("No hearings in these days"),
                      tr("Choose more days, another court, or add hearings on a case."));
    fillCourts();
    const QSignalBlocker quiet{m_responsible};
    if (m_responsible->count() == 0)
        m_responsible->addItem(QString{});
    m_responsible->setItemText(0, tr("Everyone responsible"));
    m_model->retranslate();
    showHearings();
}

void DocketPage::fillCourts()
{
    const QSignalBlocker quiet{m_court};
    const auto chosen = m_court->currentData();
    m_court->clear();
    m_court->addItem(tr("All courts"), QString{});
    for (const auto& court : storage::docket::courts())
        if (court.kind != storage::docket::CourtKind::Office)
            m_court->addItem(toQt(storage::docket::courtName(court, shownLanguage())), toQt(court.code));
    m_court->setCurrentIndex(std::max(0, m_court->findData(chosen)));
    auto* names = m_court->view(); // the box itself is narrower than the longest name of a court
    names->setMinimumWidth(names->sizeHintForColumn(0) + names->verticalScrollBar()->sizeHint().width() + 16);
}

int DocketPage::days() const
{
    return m_days->checkedId();
}

void DocketPage::takeFocus()
{
    m_list->setFocus();
}

void DocketPage::refresh()
{
    readUsers();
    readHearings();
}

void DocketPage::readUsers()
{
    session().read(
        this, [](storage::Clinic& clinic) { return clinic.readCases().users(); },
        [this](storage::Result<std::vector<storage::User>> users) {
            if (!users || *users == m_users)
                return;
            m_users = *std::move(users);
            const QSignalBlocker quiet{m_responsible};
            const auto chosen = m_responsible->currentText();
            while (m_responsible->count() > 1)
                m_responsible->removeItem(1);
            for (const auto& user : m_users)
                m_responsible->addItem(toQt(user.name));
            m_responsible->setCurrentIndex(std::max(0, m_responsible->findText(chosen)));
        });
}

void DocketPage::readHearings()
{
    const auto asked = ++m_asked;
    const auto today = session().today();
    storage::DocketFilter filter{.from = today,
                                 .to = storage::plusDays(today, days()),
                                 .court = fromQt(m_court->currentData().toString())};
    if (const int user = m_responsible->currentIndex(); user > 0)
        filter.responsible = m_users.at(static_cast<std::size_t>(user) - 1).id;
    session().read(
        this, [filter](storage::Clinic& clinic) { return clinic.readDocket().hearings(filter); },
        [this, asked](storage::Result<std::vector<storage::DocketRow>> rows) {
            if (asked != m_asked)
                return;
            if (!rows) {
                Q_EMIT noticed(problemText(rows.error().problem));
                return;
            }
            m_rows = *std::move(rows);
            m_model->setToday(session().today());
            m_model->setRows(docketLines(m_rows, session().settings().zone));
            showHearings();
        });
}

void DocketPage::showHearings()
{
    m_count->setText(m_rows.empty() ? QString{}
                                    : tr("%n hearing(s)", nullptr, static_cast<int>(m_rows.size())));
    m_print->setEnabled(canPrint());
    m_stack->setCurrentIndex(m_rows.empty() ? 1 : 0);
    m_list->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->row(row).hearing)
            m_list->setSpan(row, 0, 1, m_model->columnCount());
}

void DocketPage::openChosen()
{
    const int row = m_list->currentRow();
    if (row >= 0 && m_model->row(row).hearing)
        Q_EMIT caseRequested(m_model->row(row).hearing->firstCase);
}

void DocketPage::print()
{
    if (!canPrint())
        return;
    const auto today = session().today();
    const auto& clinic = session().settings();
    forms::DocketPaper paper{.clinicName = clinic.clinicName,
                             .language = shownLanguage(),
                             .from = today,
                             .to = storage::plusDays(today, days()),
                             .demo = clinic.isDemo};
    for (const auto& row : m_rows)
        paper.entries.push_back(forms::docketEntryFor(row, courtPlace(row.court), clinic));
    auto* preview
        = new PaperPreview{[paper](QPagedPaintDevice& device) { return forms::printDocket(paper, device); },
                           QStringLiteral("docket"), this};
    connect(preview, &PaperPreview::printed, this, [this, language = shownLanguage()](int pages) {
        const storage::Printout printout{.paper = storage::PaperKind::Docket,
                                         .languages = std::string{i18n::codeOf(language)},
                                         .pages = pages};
        session().write(
            this, [printout](storage::Clinic& open) { return open.papers().recordPrintout(printout); },
            [](const storage::Result<storage::Done>&) {});
    });
    preview->open();
}

} // namespace client
