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
#include "forms/review/reviewable.h"

#include <QFile>

#include <ranges>

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

/// What a file becomes, and what is to be said of it.
struct Filled {
    i589::FormReport report{};
    storage::Result<i589::FilledForm> form;
};

storage::Result<Filled> fillFile(const CaseView& view, const FormWish& wish)
{
    const auto bytes = readFile(wish.form);
    if (!bytes)
        return bytes.error();
    const auto reviewed = forms::reviewedEditions(view.reviews);
    const auto report = i589::checkForm(*bytes, reviewed);
    if (!report)
        return report.error();
    const auto answers = i589::withKnown(view.file.answers, i589::knownFacts(view.file));
    return Filled{*report, i589::fill(answers, *bytes, {.draft = wish.draft, .reviewedEditions = reviewed})};
}

/// What was taken from an answers file, and what was not.
QString loadedWords(const i589::LoadedAnswers& loaded)
{
    QStringList notes{loaded.answers.empty() ? FormFlow::tr("This is no answers file.")
                                             : FormFlow::tr("%n answer(s) were imported.", nullptr,
                                                            static_cast<int>(loaded.answers.size()))};
    QStringList rejected;
    for (const auto& entry : loaded.rejected) {
        const auto reason = toQt(i589::sentence(entry.reason, shownLanguage()));
        rejected << (entry.key.empty() ? reason : FormFlow::tr("%1: %2").arg(toQt(entry.key), reason));
    }
    if (!rejected.isEmpty())
        notes << FormFlow::tr("Not taken: %1").arg(rejected.join(QStringLiteral("; ")));
    return notes.join(QLatin1Char{'\n'});
}

/// Which edition was filled, and what is to know about it.
QString filledWords(int pages, const i589::FormReport& report)
{
    QStringList notes{FormFlow::tr("Edition %1, %n page(s).", nullptr, pages).arg(toQt(report.edition))};
    if (report.status == i589::FormStatus::Compatible)
        notes << FormFlow::tr(
            "Every box of this edition fits, but the clinic's attorney has not reviewed it: "
            "it fills drafts only.");
    if (!report.newerReported.empty())
        notes << FormFlow::tr("A newer edition is reported: %1. Look at uscis.gov.")
                     .arg(toQt(report.newerReported));
    return notes.join(QLatin1Char{'\n'});
}

/// Why a form that is not the one we know was refused, with what is different.
QString formRefusal(storage::Problem problem, const i589::FormReport& report)
{
    constexpr std::size_t most = 8;
    QStringList lines{problemText(problem)};
    if (!report.edition.empty())
        lines << FormFlow::tr("Its edition is %1.").arg(toQt(report.edition));
    for (const auto& difference : report.differences | std::views::take(most))
        lines << toQt(i589::sentence(difference, shownLanguage()));
    if (report.differences.size() > most)
        lines << FormFlow::tr("And %n more difference(s).", nullptr,
                              static_cast<int>(report.differences.size() - most));
    return lines.join(QLatin1Char{'\n'});
}

/// Names the questions an error is about: the detail of these problems is a list of their ids.
QString refusal(const storage::Error& error, const i589::FormReport& report)
{
    if (error.problem == storage::Problem::FormDifferent || error.problem == storage::Problem::FormSuperseded)
        return formRefusal(error.problem, report);
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
    if (!m_view)
        return;
    m_session.write(
        this,
        [id = m_view->file.record.id, file](storage::Clinic& clinic) -> storage::Result<i589::LoadedAnswers> {
            const auto bytes = readFile(file);
            if (!bytes)
                return bytes.error();
            auto loaded
                = i589::answersFromJson({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
            if (!loaded.answers.empty())
                if (const auto saved = clinic.papers().saveAnswers(id, loaded.answers); !saved)
                    return saved.error();
            return loaded;
        },
        [this](const storage::Result<i589::LoadedAnswers>& loaded) {
            m_tab.showFormNote(
                [loaded] { return loaded ? loadedWords(*loaded) : problemText(loaded.error().problem); });
        });
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
    m_tab.clearFormNote();
    m_session.read(
        this, [view = *m_view, wish](storage::Clinic&) { return fillFile(view, wish); },
        [this](storage::Result<Filled> filled) {
            if (!filled) {
                m_tab.showFormNote([problem = filled.error().problem] { return problemText(problem); });
                return;
            }
            if (!filled->form) {
                m_tab.showFormNote([error = filled->form.error(), report = filled->report] {
                    return refusal(error, report);
                });
                return;
            }
            const auto& form = *filled->form;
            m_tab.showFormNote(
                [pages = form.pages, report = filled->report] { return filledWords(pages, report); });
            auto* preview
                = new PaperPreview{forms::Pdf{form.bytes, form.pages}, QStringLiteral("i-589"), m_page};
            if (filled->report.status == i589::FormStatus::Compatible)
                m_papers.offerReview(*preview, forms::reviewableEdition(form.edition));
            m_papers.open(preview,
                          {.paper = storage::PaperKind::I589, .subject = form.edition, .languages = "en"});
        });
}

} // namespace client
