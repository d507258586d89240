// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/case_page.h"

#include "client/app/drafts.h"
#include "client/app/session.h"
#include "client/dialog/case_dialog.h"
#include "client/dialog/due_dialog.h"
#include "client/dialog/entry_dialog.h"
#include "client/dialog/hearing_dialog.h"
#include "client/dialog/note_dialog.h"
#include "client/dialog/report_dialog.h"
#include "client/model/case_summary.h"
#include "client/page/case_header.h"
#include "client/page/case_papers.h"
#include "client/page/dates_tab.h"
#include "client/page/draft_keeper.h"
#include "client/page/form_flow.h"
#include "client/page/overview_tab.h"
#include "client/page/papers_tab.h"
#include "client/text/problem_text.h"
#include "client/widget/empty_state.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace client {

CasePage::CasePage(Session& session, QWidget* parent) :
    Page{session, parent}, m_header{new CaseHeader}, m_tabs{new QTabWidget}, m_overview{new OverviewTab},
    m_dates{new DatesTab}, m_papers{new PapersTab}, m_printing{new CasePapers{session, *m_papers, this}},
    m_form{new FormFlow{session, *m_papers, *m_printing, this}},
    m_empty{new EmptyState{QStringLiteral("person")}}, m_stack{new QStackedWidget}
{
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_overview, m_dates, m_papers})
        m_tabs->addTab(tab, QString{});
    auto* whole = new QWidget;
    auto* inside = new QVBoxLayout{whole};
    inside->setContentsMargins({});
    inside->addWidget(m_header);
    inside->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(whole);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_stack);
    connectOverview();
    connectDates();
    connect(m_printing, &CasePapers::noticed, this, &CasePage::noticed);
    retranslate();
}

void CasePage::connectOverview()
{
    connect(m_overview, &OverviewTab::addNoteRequested, this, &CasePage::addNote);
    connect(m_overview, &OverviewTab::addEntryRequested, this, &CasePage::addEntries);
    connect(m_overview, &OverviewTab::editCaseRequested, this, &CasePage::editCase);
    connect(m_overview, &OverviewTab::caseRequested, this, &CasePage::caseRequested);
}

void CasePage::connectDates()
{
    connect(m_dates, &DatesTab::addHearingRequested, this, &CasePage::addHearing);
    connect(m_dates, &DatesTab::addDueRequested, this, &CasePage::addDue);
    connect(m_dates, &DatesTab::reportRequested, this, &CasePage::setReport);
    connect(m_dates, &DatesTab::statusRequested, this,
            [this](storage::HearingId id, storage::HearingStatus status) {
                write([id, status](
                          storage::Clinic& clinic) { return clinic.cases().setHearingStatus(id, status); },
                      tr("The hearing was marked. It stays in the history."));
            });
    connect(m_dates, &DatesTab::metRequested, this, [this](storage::DeadlineId id) {
        write([id, today = session().today()](
                  storage::Clinic& clinic) { return clinic.cases().markMet(id, today); },
              tr("The due date was marked as done."));
    });
    connect(m_dates, &DatesTab::dropRequested, this, [this](storage::DeadlineId id) {
        write([id](storage::Clinic& clinic) { return clinic.cases().drop(id); },
              tr("The due date no longer applies."));
    });
}

void CasePage::showCase(storage::CaseId id)
{
    if (m_id != id) {
        m_view.reset();
        m_stack->setCurrentIndex(0);
    }
    m_id = id;
    refresh();
}

void CasePage::refresh()
{
    if (!m_id)
        return;
    const auto asked = ++m_asked;
    session().read(
        this,
        [id = *m_id, today = session().today()](storage::Clinic& clinic) -> storage::Result<CaseView> {
            const auto& cases = clinic.readCases();
            auto file = cases.caseFile(id);
            if (!file)
                return file.error();
            CaseView view{.file = *std::move(file), .today = today};
            if (auto notes = cases.notes(id))
                view.notes = *std::move(notes);
            if (auto printouts = cases.printouts(id))
                view.printouts = *std::move(printouts);
            if (auto reviews = cases.reviews())
                view.reviews = *std::move(reviews);
            if (auto users = cases.users())
                view.users = *std::move(users);
            if (auto settings = cases.settings())
                view.clinic = *std::move(settings);
            return view;
        },
        [this, asked](storage::Result<CaseView> view) {
            if (asked == m_asked)
                showRead(std::move(view));
        });
}

void CasePage::showRead(storage::Result<CaseView> view)
{
    if (!view) {
        Q_EMIT noticed(problemText(view.error().problem));
        return;
    }
    m_view = *std::move(view);
    m_header->showView(*m_view);
    m_overview->showView(*m_view);
    m_dates->showView(*m_view);
    m_papers->showView(*m_view);
    m_printing->setView(*m_view);
    m_form->setView(*m_view);
    m_stack->setCurrentIndex(1);
}

QString CasePage::title() const
{
    return tr("Case");
}

void CasePage::retranslate()
{
    m_tabs->setTabText(0, tr("Over&view"));
    m_tabs->setTabText(1, tr("Hearings and da&tes"));
    m_tabs->setTabText(2, tr("&Papers"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    m_empty->setTexts(tr("No case is open"), tr("Choose somebody on the People page."));
    m_header->retranslate();
    m_overview->retranslate();
    m_dates->retranslate();
    m_papers->retranslate();
}

void CasePage::takeFocus()
{
    m_tabs->tabBar()->setFocus();
}

void CasePage::print()
{
    m_tabs->setCurrentWidget(m_papers);
    m_papers->takeFocus();
}

QString CasePage::place(const QString& what) const
{
    const auto id = QString::fromStdString(storage::toText(m_id->value));
    return QStringLiteral("case/%1/%2").arg(id, what);
}

void CasePage::openDialog(SaveDialog* dialog, const QString& what)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    keepDrafts(session().drafts(), *dialog, place(what));
    connect(dialog, &QDialog::rejected, this,
            [this, place = place(what)] { session().drafts().forget(place); });
    dialog->open();
}

template <class Work> void CasePage::save(SaveDialog* dialog, const QString& what, Work work)
{
    session().write(dialog, std::move(work), [this, dialog, place = place(what)](const auto& result) {
        if (!result) {
            dialog->showProblem(result.error().problem);
            return;
        }
        session().drafts().forget(place);
        dialog->accept();
        saySaved();
    });
}

template <class Work> void CasePage::write(Work work, const QString& sentence)
{
    session().write(this, std::move(work), [this, sentence](const auto& result) {
        Q_EMIT noticed(result ? sentence : problemText(result.error().problem));
    });
}

void CasePage::saySaved()
{
    Q_EMIT noticed(tr("Saved."));
}

void CasePage::addNote()
{
    const auto what = QStringLiteral("note");
    auto* dialog = new NoteDialog{this};
    connect(dialog, &SaveDialog::saveRequested, this, [this, dialog, what, id = *m_id] {
        save(dialog, what, [id, text = dialog->text().toStdString()](storage::Clinic& clinic) {
            return clinic.cases().addNote(id, text);
        });
    });
    openDialog(dialog, what);
}

void CasePage::addEntries()
{
    const auto what = QStringLiteral("entry");
    auto* dialog = new EntryDialog{this};
    connect(dialog, &SaveDialog::saveRequested, this, [this, dialog, what, id = *m_id] {
        save(dialog, what,
             [id, entries = dialog->value()](storage::Clinic& clinic) -> storage::Result<storage::Done> {
                 for (auto entry : entries) {
                     entry.caseId = id;
                     if (const auto added = clinic.cases().addEntry(entry); !added)
                         return added.error();
                 }
                 return storage::Done{};
             });
    });
    openDialog(dialog, what);
}

void CasePage::editCase()
{
    const auto what = QStringLiteral("facts");
    auto* dialog = new CaseDialog{m_view->file.record, m_view->today, m_view->users, this};
    connect(dialog, &SaveDialog::saveRequested, this, [this, dialog, what] {
        save(dialog, what,
             [record = dialog->value()](storage::Clinic& clinic) { return clinic.cases().change(record); });
    });
    openDialog(dialog, what);
}

void CasePage::addHearing()
{
    const auto what = QStringLiteral("hearing");
    const auto& record = m_view->file.record;
    std::vector<storage::CaseId> family;
    for (const auto& member : m_view->file.family)
        if (member.proceeding && member.proceeding->outcome == storage::Outcome::Pending)
            family.push_back(member.proceeding->id);
    auto* dialog = new HearingDialog{{.today = m_view->today,
                                      .clinicZone = m_view->clinic.zone,
                                      .court = record.court,
                                      .judge = record.judge,
                                      .crosses = waitsInMexico(record)},
                                     static_cast<int>(family.size()),
                                     this};
    connect(dialog, &SaveDialog::saveRequested, this, [this, dialog, what, family, id = *m_id] {
        auto hearing = dialog->value();
        hearing.cases = {id};
        if (dialog->coversFamily())
            hearing.cases.insert(hearing.cases.end(), family.begin(), family.end());
        save(dialog, what, [hearing](storage::Clinic& clinic) { return clinic.cases().addHearing(hearing); });
    });
    openDialog(dialog, what);
}

void CasePage::addDue()
{
    const auto what = QStringLiteral("due");
    auto* dialog = new DueDialog{m_view->today, this};
    connect(dialog, &SaveDialog::saveRequested, this, [this, dialog, what, id = *m_id] {
        save(dialog, what, [id, due = dialog->value().value()](storage::Clinic& clinic) {
            return due.byJudge ? clinic.cases().addJudgeSet(id, due.date, due.what)
                               : clinic.cases().addManual(id, due.date, due.what);
        });
    });
    openDialog(dialog, what);
}

void CasePage::setReport(const storage::Hearing& hearing)
{
    const auto what = QStringLiteral("report");
    auto* dialog = new ReportDialog{hearing, m_view->today, m_view->clinic.zone, this};
    connect(dialog, &SaveDialog::saveRequested, this, [this, dialog, what, id = hearing.id] {
        save(dialog, what, [id, report = dialog->value().value()](storage::Clinic& clinic) {
            return clinic.cases().setReport(id, report);
        });
    });
    openDialog(dialog, what);
}

} // namespace client
