// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/page/case_papers.h"

#include <cstdint>
#include <vector>

namespace client {

/// Form I-589 of a case: takes in an answers file, and fills an official PDF with what is known.
class FormFlow final : public QObject {
    Q_OBJECT

public:
    FormFlow(Session& session, PapersTab& tab, CasePapers& papers, QWidget* page);

    void setView(const CaseView& view) { m_view = view; }
    /// Takes in the answers of `file` (JSON); what cannot be taken is named.
    void loadAnswers(const QString& file);

private:
    void chooseAnswers();
    void previewWorksheet();
    void fill(const FormWish& wish);

    Session& m_session;
    PapersTab& m_tab;
    CasePapers& m_papers;
    QWidget* m_page;
    std::optional<CaseView> m_view;
};

} // namespace client
