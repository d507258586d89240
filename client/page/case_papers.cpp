// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/case_papers.h"

#include "client/app/session.h"
#include "client/text/court_place.h"
#include "client/text/problem_text.h"
#include "forms/print/checklist_paper.h"

namespace client {
namespace {

/// "es,en", as printouts remember it.
std::string codesOf(const std::vector<i18n::Language>& languages)
{
    std::string codes;
    for (const auto language : languages)
        codes += (codes.empty() ? "" : ",") + std::string{i18n::codeOf(language)};
    return codes;
}

/// The language of papers for a client: their own if papers are made in it, else Spanish.
i18n::Language paperLanguage(const storage::Person& client)
{
    return i18n::languageFromCode(client.language).value_or(i18n::Language::Spanish);
}

} // namespace

CasePapers::CasePapers(Session& session, PapersTab& tab, QWidget* page) :
    QObject{page}, m_session{session}, m_tab{tab}, m_page{page}
{
    connect(&tab, &PapersTab::checklistRequested, this, &CasePapers::printChecklist);
    connect(&tab, &PapersTab::slipRequested, this, &CasePapers::printSlip);
}

void CasePapers::printChecklist(const ChecklistWish& wish)
{
    const auto* list = forms::checklistWith(wish.id);
    if (!m_view || !list)
        return;
    const auto reviewable = forms::reviewableList(*list);
    const auto reviewedOn = forms::reviewedOn(reviewable, m_view->reviews);
    const auto paper = forms::checklistPaper(*list, m_view->file, m_view->clinic,
                                             paperLanguage(m_view->file.respondent), m_view->today,
                                             {.languages = wish.languages,
                                              .discreet = wish.discreet,
                                              .reviewedOn = reviewedOn,
                                              .demo = m_view->clinic.isDemo});
    auto* preview = new PaperPreview{
        [paper](QPagedPaintDevice& device) { return forms::printChecklist(paper, device); },
        QStringLiteral("checklist"), m_page};
    if (!reviewedOn)
        offerReview(*preview, reviewable);
    open(preview,
         {.paper = storage::PaperKind::Checklist,
          .subject = list->id,
          .languages = codesOf(paper.frame.languages)});
}

void CasePapers::printSlip(const storage::Hearing& hearing, i18n::Language language)
{
    if (!m_view)
        return;
    auto paper = forms::slipFor(m_view->file, hearing, courtPlace(hearing.court), m_view->clinic, language);
    paper.frame.demo = m_view->clinic.isDemo;
    auto* preview
        = new PaperPreview{[paper](QPagedPaintDevice& device) { return forms::printSlip(paper, device); },
                           QStringLiteral("hearing"), m_page};
    open(preview,
         {.paper = storage::PaperKind::HearingSlip,
          .subject = storage::toIso(hearing.at),
          .languages = codesOf(paper.frame.languages)});
}

void CasePapers::offerReview(PaperPreview& preview, const forms::Reviewable& reviewable)
{
    if (!storage::mayReview(m_session.user().role))
        return;
    preview.offerReview();
    connect(&preview, &PaperPreview::reviewed, this, [this, &preview, reviewable] {
        m_session.write(
            &preview,
            [reviewable](storage::Clinic& clinic) {
                return clinic.papers().recordReview(reviewable.kind, reviewable.subject, reviewable.version);
            },
            [&preview](const storage::Result<storage::Done>& recorded) { preview.showReviewed(recorded); });
    });
}

void CasePapers::open(PaperPreview* preview, const storage::Printout& printout)
{
    auto whole = printout;
    whole.caseId = m_view->file.record.id;
    connect(preview, &PaperPreview::printed, this, [this, whole](int pages) mutable {
        whole.pages = pages;
        m_session.write(
            this, [whole](storage::Clinic& clinic) { return clinic.papers().recordPrintout(whole); },
            [this](const storage::Result<storage::Done>& recorded) {
                if (!recorded)
                    Q_EMIT noticed(problemText(recorded.error().problem));
            });
    });
    preview->open();
}

} // namespace client
