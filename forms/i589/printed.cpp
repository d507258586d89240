// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/printed.h"

#include "forms/i589/answer_values.h"
#include "forms/i589/answers.h"
#include "forms/pdf/text.h"
#include "storage/base/date.h"

namespace forms::i589 {

namespace {

std::string monthOrDay(unsigned number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::string printedDate(std::string_view stored, bool monthAndYear)
{
    if (stored == "present")
        return "Present";
    const auto date = storage::partialDateFromIso(stored);
    if (!date)
        return std::string{stored};
    std::string text = date->approximate ? "Approx. " : "";
    if (date->month)
        text += monthOrDay(static_cast<unsigned>(*date->month)) + "/";
    if (date->day && !monthAndYear)
        text += monthOrDay(static_cast<unsigned>(*date->day)) + "/";
    return text + std::to_string(static_cast<int>(date->year));
}

std::string printedAnswer(const storage::I589Answer& answer, QuestionType type, Format format)
{
    if (!isReadyForForm(answer))
        return {};
    if (const auto name = nameOf(answer.state); !name.empty())
        return std::string{name};
    switch (type) {
    case QuestionType::Date: return printedDate(answer.english, false);
    case QuestionType::MonthYear: return printedDate(answer.english, true);
    case QuestionType::Text:
    case QuestionType::LongText:
    case QuestionType::Number:
    case QuestionType::YesNo:
    case QuestionType::Choice:
    case QuestionType::Choices:
    case QuestionType::CheckBox:
    case QuestionType::Group:
    case QuestionType::Table:
    case QuestionType::Signature:
    case QuestionType::OfficeUse: break;
    }
    return pdf::printable(compact(answer.english, format));
}

} // namespace forms::i589
