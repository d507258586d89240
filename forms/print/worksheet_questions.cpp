// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/worksheet_paper.h"

#include "forms/i589/answers.h"
#include "forms/i589/catalogue.h"
#include "forms/i589/known_facts.h"
#include "i18n/date_text.h"

#include <algorithm>

namespace forms {
namespace {

using i18n::Language;
using i589::Question;
using i589::QuestionType;
using storage::I589Answer;

TwoTexts textsOf(const i589::Wording& wording)
{
    return {.english = wording.english, .spanish = wording.spanish};
}

TwoTexts messageTexts(std::string_view key, const i18n::MessageValues& values = {})
{
    return {.english = i18n::message(key, Language::English, values),
            .spanish = i18n::message(key, Language::Spanish, values)};
}

/// What a client can answer: not what is signed by hand, what the government writes, or what repeats an
/// answer.
bool isAsked(const Question& question)
{
    return question.type != QuestionType::Signature && question.type != QuestionType::OfficeUse
        && question.requirement != i589::Requirement::Derived
        && question.requirement != i589::Requirement::OfficeUse;
}

/// "N/A" and its like in English, a date in words, and anything else as it is.
std::string wordsOf(const I589Answer& answer, Language language)
{
    switch (answer.state) {
    case storage::AnswerState::NotApplicable: return "N/A";
    case storage::AnswerState::None: return "None";
    case storage::AnswerState::Unknown: return "Unknown";
    case storage::AnswerState::Answered:
    case storage::AnswerState::ToReview: break;
    }
    const auto date = storage::partialDateFromIso(answer.english);
    // "1988" is as likely a house number; in words it would be the same.
    return date && date->month ? i18n::partialDate(*date, language) : answer.english;
}

/// Numbers that name a person or an account: a paper that can be lost shows their end only.
bool isSecret(const Question& question)
{
    return question.format != i589::Format::Free;
}

std::string endOf(const std::string& number)
{
    return number.size() > 3 ? "…" + number.substr(number.size() - 3) : number;
}

/// `hint` after `prompt`, as a sentence of its own.
std::string withHint(std::string prompt, const std::string& hint)
{
    if (hint.empty())
        return prompt;
    const bool ended
        = !prompt.empty() && std::string_view{".?!:"}.find(prompt.back()) != std::string_view::npos;
    return std::move(prompt) + (ended ? " " : ". ") + hint;
}

/// The answers of one case, asked for by place.
class Filler {
public:
    Filler(const storage::I589Answers& answers, Language client) : m_answers{answers}, m_client{client} { }

    WorksheetQuestion filled(const Question& question, TwoTexts part, int row) const
    {
        WorksheetQuestion result{.id = question.id,
                                 .number = question.item,
                                 .part = std::move(part),
                                 .prompt = promptOf(question)};
        switch (question.type) {
        case QuestionType::YesNo:
        case QuestionType::CheckBox:
        case QuestionType::Choice:
        case QuestionType::Choices: fillChoices(result, question, row); break;
        case QuestionType::Group:
        case QuestionType::Table: fillRows(result, question, row); break;
        case QuestionType::LongText: result.kind = WorksheetKind::LongText; [[fallthrough]];
        default: fillText(result, question, row); break;
        }
        return result;
    }

private:
    static TwoTexts promptOf(const Question& question)
    {
        return {.english = withHint(question.prompt.english, question.hint.english),
                .spanish = withHint(question.prompt.spanish, question.hint.spanish)};
    }

    void fillText(WorksheetQuestion& result, const Question& question, int row) const
    {
        const auto* answer = i589::findAnswer(m_answers, question.id, row);
        if (answer == nullptr)
            return;
        if (isSecret(question) && answer->state == storage::AnswerState::Answered) {
            result.knownAnswer = endOf(answer->english);
            return;
        }
        result.knownAnswer = wordsOf(*answer, Language::English);
        result.knownOriginal = answer->original.empty() ? wordsOf(*answer, m_client) : answer->original;
    }

    void fillChoices(WorksheetQuestion& result, const Question& question, int row) const
    {
        result.kind = WorksheetKind::Choice;
        const auto* answer = i589::findAnswer(m_answers, question.id, row);
        const auto chosen = answer != nullptr ? i589::chosenValues(*answer) : std::vector<std::string>{};
        const auto add = [&](const std::string& value, TwoTexts text) {
            result.choices.push_back({std::move(text), std::ranges::find(chosen, value) != chosen.end()});
        };
        for (const auto& choice : question.choices)
            add(choice.value, textsOf(choice.label));
        if (question.choices.empty()) {
            add("yes", messageTexts("papers.yes"));
            add("no", messageTexts("papers.no"));
        }
    }

    /// A group is a table of one row.
    void fillRows(WorksheetQuestion& result, const Question& question, int row) const
    {
        result.kind = WorksheetKind::Table;
        const bool isTable = question.type == QuestionType::Table;
        for (const auto& part : question.parts)
            result.columns.push_back(textsOf(part.label));
        const int first = isTable ? 0 : row;
        const int rows = isTable ? i589::rowCount(m_answers, question.id) : 1;
        if (const auto* whole = i589::findAnswer(m_answers, question.id, first)) {
            result.known.push_back({wordsOf(*whole, Language::English)}); // "N/A" for an address as a whole
            return;
        }
        for (int index = first; index < first + rows; ++index)
            addRow(result, question, index);
        result.blankRows = isTable ? std::max(1, question.formRows - rows) : 0;
    }

    void addRow(WorksheetQuestion& result, const Question& question, int row) const
    {
        std::vector<std::string> cells;
        for (const auto& part : question.parts) {
            const auto* answer = i589::findAnswer(m_answers, question.id, row, part.key);
            cells.push_back(answer == nullptr ? std::string{} : wordsOf(*answer, Language::English));
        }
        result.known.push_back(std::move(cells));
    }

    const storage::I589Answers& m_answers;
    Language m_client;
};

TwoTexts titleOf(const Question& question)
{
    const auto& sections = i589::sections();
    const auto found = std::ranges::find(sections, question.section, &i589::Section::id);
    return found == sections.end() ? TwoTexts{} : textsOf(found->title);
}

TwoTexts childTitle(const TwoTexts& section, int child)
{
    const auto in = [&](Language language) {
        return i18n::message("worksheet.child", language,
                             {{"section", section.in(language)}, {"number", std::to_string(child + 1)}});
    };
    return {.english = in(Language::English), .spanish = in(Language::Spanish)};
}

} // namespace

WorksheetPaper worksheetFor(const storage::CaseFile& file, const storage::ClinicSettings& clinic,
                            Language client)
{
    const auto answers = i589::withConsequences(i589::withKnown(file.answers, i589::knownFacts(file)));
    const Filler filler{answers, client};
    const int children = std::max(1, i589::rowCount(answers, "child."));
    WorksheetPaper paper{.frame = frameFor(file, clinic, client)};
    const auto& questions = i589::questions();
    for (auto question = questions.begin(); question != questions.end();) {
        // The questions about a child stand once in the catalogue and are asked of each child in turn.
        const auto end = question->isAskedOfEachChild()
            ? std::find_if_not(question, questions.end(),
                               [](const Question& each) { return each.isAskedOfEachChild(); })
            : std::next(question);
        const int rounds = question->isAskedOfEachChild() ? children : 1;
        for (int round = 0; round < rounds; ++round)
            for (auto each = question; each != end; ++each)
                if (isAsked(*each))
                    paper.questions.push_back(filler.filled(
                        *each,
                        each->isAskedOfEachChild() ? childTitle(titleOf(*each), round) : titleOf(*each),
                        round));
        question = end;
    }
    return paper;
}

} // namespace forms
