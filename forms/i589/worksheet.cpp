// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/worksheet.h"

#include "forms/i589/answers.h"
#include "forms/i589/known_facts.h"
#include "i18n/date_text.h"
#include "i18n/message.h"

#include <algorithm>

namespace forms::i589 {
namespace {

constexpr int rowsOfUnlimitedTable = 3;

TwoTexts both(const Wording& wording)
{
    return {.english = wording.english, .spanish = wording.spanish};
}

bool isAsked(const Question& question)
{
    return question.type != QuestionType::Signature && question.type != QuestionType::OfficeUse
        && question.requirement != Requirement::Derived && question.requirement != Requirement::ByHand
        && question.requirement != Requirement::OfficeUse;
}

WorksheetKind kindOf(const Question& question)
{
    switch (question.type) {
    case QuestionType::LongText: return WorksheetKind::LongText;
    case QuestionType::YesNo:
    case QuestionType::Choice:
    case QuestionType::Choices:
    case QuestionType::CheckBox: return WorksheetKind::Choice;
    case QuestionType::Group:
    case QuestionType::Table: return WorksheetKind::Table;
    case QuestionType::Text:
    case QuestionType::Date:
    case QuestionType::MonthYear:
    case QuestionType::Number:
    case QuestionType::Signature:
    case QuestionType::OfficeUse: return WorksheetKind::Line;
    }
    return WorksheetKind::Line;
}

/// "N/A" and its like in English, a date in words (never only in numbers), and anything else as it is.
std::string wordsOf(const storage::I589Answer& answer, i18n::Language language)
{
    switch (answer.state) {
    case storage::AnswerState::NotApplicable: return "N/A";
    case storage::AnswerState::None: return "None";
    case storage::AnswerState::Unknown: return "Unknown";
    case storage::AnswerState::Answered:
    case storage::AnswerState::ToReview: break;
    }
    // "1988" may as well be the number of a house, and needs no words.
    const auto date = storage::partialDateFromIso(answer.english);
    return date && date->month ? i18n::partialDate(*date, language) : answer.english;
}

/// The end of a number that names a person or an account: the paper can be lost.
std::string endOf(const std::string& number)
{
    return number.size() > 3 ? "…" + number.substr(number.size() - 3) : number;
}

/// The column of numbers is narrow: "Sup. B", which reads the same in both languages.
std::string shortPart(const std::string& part)
{
    constexpr std::string_view supplement{"Supplement "};
    return part.starts_with(supplement) ? "Sup. " + part.substr(supplement.size()) : part;
}

/// `hint` after `prompt`, as a sentence of its own.
std::string withHint(std::string prompt, const std::string& hint)
{
    if (hint.empty())
        return prompt;
    const bool isEnded
        = !prompt.empty() && std::string_view{".?!:"}.find(prompt.back()) != std::string_view::npos;
    return std::move(prompt) + (isEnded ? " " : ". ") + hint;
}

/// One question with what is known of it.
class Asked {
public:
    Asked(const storage::I589Answers& answers, const Question& question, int row, i18n::Language client) :
        m_answers{answers}, m_question{question}, m_row{row}, m_client{client}
    {
    }

    WorksheetQuestion worksheet() const
    {
        const auto formPart = shortPart(formPlace(m_question).part);
        WorksheetQuestion asked{.id = m_question.id,
                                .number
                                = m_question.item.empty() ? formPart : formPart + '.' + m_question.item,
                                .part = part(),
                                .prompt = prompt(),
                                .kind = kindOf(m_question)};
        if (asked.kind == WorksheetKind::Choice)
            asked.choices = choices();
        else if (asked.kind == WorksheetKind::Table)
            addTable(asked);
        else if (const auto* answer = findAnswer(m_answers, m_question.id, m_row))
            addKnown(asked, *answer);
        return asked;
    }

private:
    TwoTexts prompt() const
    {
        return {.english = withHint(m_question.prompt.english, m_question.hint.english),
                .spanish = withHint(m_question.prompt.spanish, m_question.hint.spanish)};
    }

    void addKnown(WorksheetQuestion& asked, const storage::I589Answer& answer) const
    {
        if (m_question.format != Format::Free && answer.state == storage::AnswerState::Answered) {
            asked.knownAnswer = endOf(answer.english);
            return;
        }
        asked.knownAnswer = wordsOf(answer, i18n::Language::English);
        asked.knownOriginal = answer.original.empty() ? wordsOf(answer, m_client) : answer.original;
    }

    /// In a cell of a table: the client's words, then the English of the form.
    std::string inBoth(const storage::I589Answer& answer) const
    {
        auto english = wordsOf(answer, i18n::Language::English);
        const auto own = answer.original.empty() ? wordsOf(answer, m_client) : answer.original;
        return own.empty() || own == english ? english : own + " / " + english;
    }

    TwoTexts part() const
    {
        auto title = sectionTitle();
        if (!m_question.isAskedOfEachChild())
            return title;
        const auto ofChild = [&](i18n::Language language) {
            return i18n::message("worksheet.child", language,
                                 {{"section", title.in(language)}, {"number", std::to_string(m_row + 1)}});
        };
        return {.english = ofChild(i18n::Language::English), .spanish = ofChild(i18n::Language::Spanish)};
    }

    TwoTexts sectionTitle() const
    {
        const auto& all = sections();
        const auto found = std::ranges::find_if(
            all, [this](const Section& section) { return section.id == m_question.section; });
        return found == all.end() ? TwoTexts{m_question.section, m_question.section} : both(found->title);
    }

    std::vector<WorksheetChoice> choices() const
    {
        const auto* answer = findAnswer(m_answers, m_question.id, m_row);
        const auto chosen = answer ? chosenValues(*answer) : std::vector<std::string>{};
        const auto isChosen
            = [&](std::string_view value) { return std::ranges::find(chosen, value) != chosen.end(); };
        std::vector<WorksheetChoice> choices;
        choices.reserve(m_question.choices.size());
        for (const auto& choice : m_question.choices)
            choices.push_back({both(choice.label), isChosen(choice.value)});
        if (choices.empty())
            choices = {{{"Yes", "Sí"}, isChosen("yes")}, {{"No", "No"}, isChosen("no")}};
        return choices;
    }

    void addTable(WorksheetQuestion& asked) const
    {
        for (const auto& column : m_question.parts)
            asked.columns.push_back(both(column.label));
        const bool isTable = m_question.type == QuestionType::Table;
        const int rows = isTable ? rowCount(m_answers, m_question.id) : 1;
        for (int row = 0; row < rows; ++row) {
            std::vector<std::string> texts;
            for (const auto& column : m_question.parts) {
                const auto* answer = findAnswer(m_answers, m_question.id, isTable ? row : m_row, column.key);
                texts.push_back(answer ? inBoth(*answer) : std::string{});
            }
            const bool isEmpty = std::ranges::all_of(texts, [](const auto& text) { return text.empty(); });
            if (!isEmpty)
                asked.known.push_back(std::move(texts));
        }
        const int wanted = !isTable   ? 1
            : m_question.formRows > 0 ? m_question.formRows
                                      : rowsOfUnlimitedTable;
        asked.blankRows = std::max(isTable ? 1 : 0, wanted - static_cast<int>(asked.known.size()));
    }

    const storage::I589Answers& m_answers;
    const Question& m_question;
    int m_row;
    i18n::Language m_client;
};

} // namespace

WorksheetPaper worksheetFor(const storage::CaseFile& file, const storage::ClinicSettings& clinic,
                            i18n::Language client)
{
    const auto answers = withKnown(file.answers, knownFacts(file));
    WorksheetPaper paper{.frame = frameFor(file, clinic, client)};
    std::vector<const Question*> ofEachChild;
    const auto addChildren = [&] {
        const int children = rowCount(answers, "child.");
        for (int child = 0; child <= children && !ofEachChild.empty(); ++child)
            for (const auto* question : ofEachChild)
                paper.questions.push_back(Asked{answers, *question, child, client}.worksheet());
        ofEachChild.clear();
    };
    for (const auto& question : questions()) {
        if (!isAsked(question))
            continue;
        if (question.isAskedOfEachChild()) {
            ofEachChild.push_back(&question);
            continue;
        }
        addChildren(); // the questions about a child stand together
        paper.questions.push_back(Asked{answers, question, 0, client}.worksheet());
    }
    addChildren();
    return paper;
}

} // namespace forms::i589
