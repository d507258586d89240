// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/case_view.h"
#include "client/page/paper_preview.h"
#include "client/page/papers_tab.h"
#include "forms/review/reviewable.h"

#include <QObject>

#include <optional>

namespace client {

class Session;

/// Prints the papers of a case: makes them, shows them, and remembers what was printed.
class CasePapers final : public QObject {
    Q_OBJECT

public:
    CasePapers(Session& session, PapersTab& tab, QWidget* page);

    void setView(const CaseView& view) { m_view = view; }
    /// Lets whoever may review sign off what `preview` shows.
    void offerReview(PaperPreview& preview, const forms::Reviewable& reviewable);
    /// Opens `preview`; when it is printed, `printout` is recorded with its pages.
    void open(PaperPreview* preview, const storage::Printout& printout);

Q_SIGNALS:
    void noticed(const QString& sentence);

private:
    void printChecklist(const ChecklistWish& wish);
    void printSlip(const storage::Hearing& hearing, i18n::Language language);

    Session& m_session;
    PapersTab& m_tab;
    QWidget* m_page;
    std::optional<CaseView> m_view;
};

} // namespace client
