// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/case_view.h"
#include "client/page/page.h"
#include "storage/base/result.h"

#include <optional>

class QStackedWidget;
class QTabWidget;

namespace client {

class CaseHeader;
class CasePapers;
class DatesTab;
class EmptyState;
class FormFlow;
class OverviewTab;
class PapersTab;
class SaveDialog;

/// One case: its header stays, its tabs change.
class CasePage final : public Page {
    Q_OBJECT

public:
    explicit CasePage(Session& session, QWidget* parent = nullptr);

    /// Shows the case with `id` from now on.
    void showCase(storage::CaseId id);

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    bool canPrint() const override { return m_view.has_value(); }
    /// Goes to the papers.
    void print() override;
    void takeFocus() override;

private:
    void showRead(storage::Result<CaseView> view);
    void connectOverview();
    void connectDates();
    /// Opens `dialog` and parks what is typed into it under "case/<id>/<what>".
    void openDialog(SaveDialog* dialog, const QString& what);
    /// Writes `work`; on success the dialog closes and its draft is forgotten.
    template <class Work> void save(SaveDialog* dialog, const QString& what, Work work);
    /// Writes `work` without a dialog; `sentence` says that it was done.
    template <class Work> void write(Work work, const QString& sentence);
    QString place(const QString& what) const;
    void saySaved();
    void addNote();
    void addEntries();
    void editCase();
    void addHearing();
    void addDue();
    void setReport(const storage::Hearing& hearing);

    std::optional<storage::CaseId> m_id;
    std::optional<CaseView> m_view;
    std::size_t m_asked{0};
    CaseHeader* m_header;
    QTabWidget* m_tabs;
    OverviewTab* m_overview;
    DatesTab* m_dates;
    PapersTab* m_papers;
    CasePapers* m_printing;
    FormFlow* m_form;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace client
