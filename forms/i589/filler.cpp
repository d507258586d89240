// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/filler.h"

#include "forms/i589/answer_values.h"
#include "forms/i589/answers.h"
#include "forms/i589/printed.h"
#include "i18n/fold.h"

#include <algorithm>

using storage::I589Answer;
using storage::I589Answers;

namespace forms::i589 {

namespace {

void addOnce(std::vector<std::string>& ids, const std::string& id)
{
    if (std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

/// "Entry 4": what a row of a table is called on a continuation sheet.
std::string rowName(const Question& question, int row)
{
    return question.rowName.english + " " + std::to_string(row + 1);
}

/// Parts of the form without numbers say on a continuation what was asked.
std::string labelOf(const Question& question)
{
    return question.item.empty() ? question.prompt.english + ": " : std::string{};
}

} // namespace

Filler::Filler(pdf::Document& document, pdf::Fonts& fonts, const Edition& edition, I589Answers answers,
               const FillOptions& options) :
    m_writer{document, fonts}, m_fonts{fonts}, m_edition{edition}, m_answers{std::move(answers)},
    m_options{options}
{
}

int Filler::run()
{
    const int children = rowCount(m_answers, "child.");
    const int childrenSheets = prepareChildrenSheets(m_writer, m_edition, children, head("sa"));
    for (const auto& question : questions()) {
        if (question.id == "child.01") // the form asks child by child
            for (int child = 0; child < children; ++child)
                fillChild(child);
        const auto fields = m_edition.questions.find(question.id);
        if (fields != m_edition.questions.end())
            fillQuestion({.question = question, .fields = fields->second, .place = formPlace(question)});
    }
    fillSignatureDate();
    addSupplementAnswer();
    return childrenSheets + writeContinuations(m_writer, m_fonts, m_edition, m_continuations, head("sb"));
}

void Filler::fillQuestion(const Target& target)
{
    const auto& question = target.question;
    if (question.type == QuestionType::Table)
        return fillRows(target);
    if (!target.fields.parts.empty())
        fillParts(target);
    const auto* answer = findAnswer(m_answers, question.id, target.row);
    if (answer == nullptr || !isReadyForForm(*answer))
        return;
    if (!target.fields.boxes.empty())
        fillBoxes(target, *answer);
    if (!target.fields.text.empty())
        write(target, target.fields.text, text(question, *answer, question.type, question.format),
              labelOf(question));
}

void Filler::fillChild(int child)
{
    const auto& sheet = m_edition.childrenSheet;
    std::optional<int> page;
    auto slot = static_cast<std::size_t>(child);
    if (child >= sheet.firstChild) {
        const int more = child - sheet.firstChild;
        const auto first = m_writer.pageOf(sheet.name);
        if (!first)
            return;
        page = *first + more / sheet.childrenPerSheet;
        const int place = sheet.firstChild + more % sheet.childrenPerSheet;
        slot = static_cast<std::size_t>(place);
    }
    for (const auto& [item, fields] : m_edition.children.at(slot))
        if (const auto* question = findQuestion("child." + item))
            fillQuestion({.question = *question,
                          .fields = fields,
                          .row = child,
                          .page = page,
                          .place = {"A.II", "Child " + std::to_string(child + 1) + ", " + question->item}});
}

void Filler::fillBoxes(const Target& target, const I589Answer& answer)
{
    if (!nameOf(answer.state).empty())
        return;
    const auto chosen = chosenValues(answer);
    for (const auto& [value, leaf] : target.fields.boxes) // each box anew: exactly those chosen are ticked
        if (const auto at = m_writer.find(leaf, target.page))
            m_writer.tick(*at, std::ranges::find(chosen, value) != chosen.end());
}

void Filler::fillParts(const Target& target)
{
    const auto& question = target.question;
    const auto* whole
        = question.type == QuestionType::Group ? findAnswer(m_answers, question.id, target.row) : nullptr;
    for (const auto& part : question.parts) {
        const auto leaf = target.fields.parts.find(part.key);
        const auto* own = findAnswer(m_answers, question.id, target.row, part.key);
        const auto* answer = own != nullptr ? own : whole;
        if (leaf != target.fields.parts.end() && answer != nullptr)
            write(target, leaf->second, text(question, *answer, part.type, Format::Free),
                  part.label.english + ": ");
    }
}

void Filler::fillRows(const Target& target)
{
    const auto& question = target.question;
    if (const auto* whole = findAnswer(m_answers, question.id))
        return fillWholeTable(target, text(question, *whole, QuestionType::Text, Format::Free));
    const int rows = rowCount(m_answers, question.id);
    for (int row = 0; row < rows; ++row)
        fillRow(target, row);
}

void Filler::fillRow(const Target& target, int row)
{
    const auto& question = target.question;
    const auto at = static_cast<std::size_t>(row);
    const auto boxes
        = at < target.fields.rows.size() ? target.fields.rows[at] : std::map<std::string, std::string>{};
    std::string elsewhere;
    for (const auto& part : question.parts) {
        const auto* answer = findAnswer(m_answers, question.id, row, part.key);
        if (answer == nullptr || !isReadyForForm(*answer))
            continue;
        const auto words = text(question, *answer, part.type, Format::Free);
        const auto leaf = boxes.find(part.key);
        if (leaf == boxes.end())
            elsewhere += (elsewhere.empty() ? "" : "; ") + part.label.english + ": " + words;
        else if (part.type != QuestionType::CheckBox)
            write(target, leaf->second, words, rowName(question, row) + ". " + part.label.english + ": ");
        else if (const auto box = m_writer.find(leaf->second))
            m_writer.tick(*box, words == "yes");
    }
    if (!elsewhere.empty())
        m_continuations.add(target.place, rowName(question, row) + ". " + elsewhere);
}

void Filler::fillWholeTable(const Target& target, const std::string& token)
{
    if (target.fields.rows.empty())
        return;
    for (const auto& [key, leaf] : target.fields.rows.front())
        if (const auto* part = target.question.part(key);
            part != nullptr && part->type != QuestionType::CheckBox)
            write(target, leaf, token, {});
}

void Filler::fillSignatureDate()
{
    const auto* question = findQuestion("d_date");
    const auto fields = m_edition.questions.find("d_date");
    const bool isAnswered = findAnswer(m_answers, "d_date") != nullptr;
    if (m_options.signDate && !isAnswered && question != nullptr && fields != m_edition.questions.end())
        write({.question = *question, .fields = fields->second, .place = formPlace(*question)},
              fields->second.text, printedDate(storage::toIso(*m_options.signDate), false), {});
}

/// "Anything else" goes where continuations go, under the part and question it names.
void Filler::addSupplementAnswer()
{
    const auto* added = findAnswer(m_answers, "sb_text");
    if (added == nullptr || !isReadyForForm(*added))
        return;
    const auto word = [&](const char* id) {
        const auto* answer = findAnswer(m_answers, id);
        return answer == nullptr ? std::string{}
                                 : text(*findQuestion(id), *answer, QuestionType::Text, Format::Free);
    };
    m_continuations.add({word("sb_part"), word("sb_question")},
                        text(*findQuestion("sb_text"), *added, QuestionType::LongText, Format::Free));
}

void Filler::write(const Target& target, const std::string& leaf, const std::string& words,
                   const std::string& label)
{
    if (words.empty())
        return;
    const auto at = m_writer.find(leaf, target.page);
    if (at && !m_writer.write(*at, words, target.place, label, m_continuations))
        addOnce(m_tooLong, target.question.id);
}

std::string Filler::text(const Question& question, const I589Answer& answer, QuestionType type, Format format)
{
    auto words = printedAnswer(answer, type, format);
    if (m_options.withoutAccents && question.id != "d_native")
        words = i18n::withoutAccents(words);
    if (!m_fonts.canPrint(words))
        addOnce(m_unprintable, question.id);
    return words;
}

SheetHead Filler::head(const std::string& prefix)
{
    const auto first = [&](const std::string& own, const std::string& other) -> std::string {
        for (const auto& id : {own, other})
            if (const auto* answer = findAnswer(m_answers, id); answer != nullptr && isReadyForForm(*answer))
                return text(*findQuestion(id), *answer, findQuestion(id)->type, findQuestion(id)->format);
        return {};
    };
    SheetHead head{first(prefix + "_anumber", "a1_01"), first(prefix + "_name", "d_name"),
                   first(prefix + "_date", "d_date")};
    if (head.date.empty() && m_options.signDate)
        head.date = printedDate(storage::toIso(*m_options.signDate), false);
    return head;
}

} // namespace forms::i589
