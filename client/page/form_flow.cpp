// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/form_flow.h"

#include "client/app/session.h"
#include "client/dialog/file_chooser.h"
#include "client/model/convert.h"
#include "client/text/problem_text.h"
#include "forms/i589/answers.h"
#include "forms/i589/answers_json.h"
#include "forms/i589/fill.h"
#include "forms/i589/form_check.h"
#include "forms/i589/known_facts.h"
#include "forms/i589/worksheet.h"

#include <QFile>

namespace client {
namespace {

namespace i589 = forms::i589;

constexpr qint64 largestFile = 20'000'000;

using Bytes = std::vector<std::uint8_t>;

storage::Result<Bytes> readFile(const QString& path)
{
    QFile file{path};
    if (!file.exists())
        return storage::Error{storage::Problem::FileNotFound};
    if (!file.open(QIODevice::ReadOnly))
        return storage::Error{storage::Problem::FileUnreadable};
    const auto bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return storage::Error{storage::Problem::TooLong};
    return Bytes{bytes.begin(), bytes.end()};
}

/// The editions that the clinic has reviewed, as printed: "07/28/26".
std::vector<std::string> reviewedEditions(const CaseView& view)
{
    constexpr std::string_view form{"I-589 "};
    std::vector<std::string> editions;
    for (const auto& review : view.reviews)
        if (review.kind == storage::ReviewKind::FormEdition && review.subject.starts_with(form))
            editions.push_back(review.subject.substr(form.size()));
    return editions;
}

/// What a file becomes, and what is to be said of it.
struct Filled {
    i589::FilledForm form{};
    i589::FormReport report{};
};

storage::Result<Filled> fillFile(const CaseView& view, const FormWish& wish)
{
    const auto bytes = readFile(wish.form);
    if (!bytes)
        return bytes.error();
    const auto reviewed = reviewedEditions(view);
    const auto report = i589::checkForm(*bytes, reviewed);
    if (!report)
        return report.error();
    const auto answers = i589::withKnown(view.file.answers, i589::knownFacts(view.file));
    auto form = i589::fill(answers, *bytes, {.draft = wish.draft, .reviewedEditions = reviewed});
    if (!form)
        return form.error();
    return Filled{*std::move(form), *report};
}

} // namespace

FormFlow::FormFlow(Session& session, PapersTab& tab, CasePapers& papers, QWidget* page) :
    QObject{page}, m_session{session}, m_tab{tab}, m_papers{papers}, m_page{page}
{
    connect(&tab, &PapersTab::answersRequested, this, &FormFlow::chooseAnswers);
    connect(&tab, &PapersTab::worksheetRequested, this, &FormFlow::previewWorksheet);
    connect(&tab, &PapersTab::formRequested, this, &FormFlow::fill);
}

void FormFlow::chooseAnswers()
{
    auto* chooser = new FileChooser{FilePurpose::Answers, m_page};
    connect(chooser, &QFileDialog::fileSelected, this, &FormFlow::loadAnswers);
    chooser->open();
}

void FormFlow::loadAnswers(const QString& file)
{
    const auto bytes = readFile(file);
    if (!bytes) {
        m_tab.showFormNote(problemText(bytes.error().problem));
        return;
    }
    const auto loaded = i589::answersFromJson({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
    QStringList notes;
    QStringList rejected;
    for (const auto& entry : loaded.rejected) {
        const auto reason = toQt(i589::sentence(entry.reason, shownLanguage()));
        rejected << (entry.key.empty() ? reason : tr("%1: %2").arg(toQt(entry.key), reason));
    }
    if (!rejected.isEmpty())
        notes << tr("Not taken: %1").arg(rejected.join(QStringLiteral("; ")));
    if (loaded.answers.empty()) {
        m_tab.showFormNote((QStringList{tr("This is no answers file.")} + notes).join(QLatin1Char{'\n'}));
        return;
    }
    notes.prepend(tr("%n answer(s) were imported.", nullptr, static_cast<int>(loaded.answers.size())));
    m_session.write(
        this,
        [id = m_view->file.record.id, answers = loaded.answers](storage::Clinic& clinic) {
            return clinic.papers().saveAnswers(id, answers);
        },
        [this, sentences = notes.join(QLatin1Char{'\n'})](const storage::Result<storage::Done>& saved) {
            m_tab.showFormNote(saved ? sentences : problemText(saved.error().problem));
        });
}

/// Names the questions an error is about: the detail of these problems is a list of their ids.
static QString refusal(const storage::Error& error)
{
    const auto ids = toQt(error.detail);
    if (ids.isEmpty())
        return problemText(error.problem);
    if (error.problem == storage::Problem::FormIncomplete)
        return FormFlow::tr("These required questions have no answer yet: %1").arg(ids);
    if (error.problem == storage::Problem::TooLong)
        return FormFlow::tr("These answers are too long for the form: %1").arg(ids);
    if (error.problem == storage::Problem::FontMissing)
        return FormFlow::tr("No font of this computer can print these answers: %1").arg(ids);
    return problemText(error.problem);
}

void FormFlow::previewWorksheet()
{
    if (!m_view)
        return;
    const auto language
        = i18n::languageFromCode(m_view->file.respondent.language).value_or(i18n::Language::Spanish);
    auto paper = i589::worksheetFor(m_view->file, m_view->clinic, language);
    paper.frame.demo = m_view->clinic.isDemo;
    auto* preview = new PaperPreview{
        [paper](QPagedPaintDevice& device) { return forms::printWorksheet(paper, device); },
        QStringLiteral("worksheet"), m_page};
    m_papers.open(preview,
                  {.paper = storage::PaperKind::Worksheet,
                   .languages = language == i18n::Language::Spanish ? "es,en" : "en,es"});
}

void FormFlow::fill(const FormWish& wish)
{
    if (!m_view)
        return;
    m_tab.showFormNote({});
    m_session.read(
        this, [view = *m_view, wish](storage::Clinic&) { return fillFile(view, wish); },
        [this](storage::Result<Filled> filled) {
            if (!filled) {
                m_tab.showFormNote(refusal(filled.error()));
                return;
            }
            const auto& form = filled->form;
            QStringList notes{tr("Edition %1, %n page(s).", nullptr, form.pages).arg(toQt(form.edition))};
            if (!filled->report.newerReported.empty())
                notes << tr("A newer edition is reported: %1. Look at uscis.gov.")
                             .arg(toQt(filled->report.newerReported));
            m_tab.showFormNote(notes.join(QLatin1Char{'\n'}));
            auto* preview
                = new PaperPreview{forms::Pdf{form.bytes, form.pages}, QStringLiteral("i-589"), m_page};
            m_papers.open(preview,
                          {.paper = storage::PaperKind::I589, .subject = form.edition, .languages = "en"});
        });
}

} // namespace client
