// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthetic_i589.h"

#include "forms/i589/answers_json.h"
#include "forms/i589/catalogue.h"
#include "forms/i589/edition.h"

#include <algorithm>
#include <map>
#include <stdexcept>

SyntheticForm syntheticI589()
{
    const auto& edition = forms::i589::newestEdition();
    SyntheticForm form{.title = "Form I-589, Application for Asylum and for Withholding of Removal",
                       .form = "I-589",
                       .edition = edition.printed(),
                       .pages = edition.pages,
                       .secondFooter = "Form I-589 Supplement B"};
    std::map<int, int> onPage; // small boxes go up from the bottom, three abreast; stories down from the top
    std::map<int, double> top;
    for (const auto& [leaf, expected] : edition.fields) {
        SyntheticField field{.leaf = leaf, .page = expected.page - 1, .onStates = expected.onStates};
        field.maxLength = expected.maxLength;
        field.multiline = expected.multiline;
        field.comb = leaf == "USCISOnlineAcctNumber[0]";
        field.readOnly = expected.multiline;
        if (expected.multiline) {
            field.width = 540;
            field.height = expected.page == edition.pages ? 492 : 105;
            auto& used = top.try_emplace(field.page, 780).first->second;
            used -= field.height + 5;
            field.bottom = used;
        } else {
            const int index = onPage[field.page]++;
            field.left = 36 + 185 * (index % 3);
            field.bottom = 40 + 17 * (index / 3);
            field.width = expected.onStates.empty() ? 180 : 10;
            field.height = expected.onStates.empty() ? 15 : 10;
        }
        form.fields.push_back(field);
    }
    return form;
}

storage::I589Answers inventedAnswers()
{
    constexpr auto file = R"({"schema": 1, "form": "I-589", "answers": {
      "a1_01": "A123-456-789", "a1_02": "None", "a1_03": "None",
      "a1_04": {"en": "Muñoz Güell"}, "a1_05": "María", "a1_06": "José", "a1_07": "Chepa; Maria Munoz",
      "a1_08": {"street": "123 Main St", "apt": "N/A", "city": "San Diego", "state": "CA", "zip": "92101",
                "phone_area": "619", "phone_number": "555-0142"},
      "a1_09": "N/A", "a1_10": "F", "a1_11": "S", "a1_12": "1988-03-14",
      "a1_13": "Comayagua, Honduras", "a1_14": "Honduran", "a1_15": "Honduran", "a1_16": "Mestiza", "a1_17": "None",
      "a1_18": "b", "a1_19a": "2019-01", "a1_19b": "None",
      "a1_19c": [{"date": "2025-02-10", "place": "San Ysidro, CA", "status": "Paroled", "status_expires": "N/A"},
                 {"date": "about 2019-03", "place": "El Paso, TX", "status": "No Inspection"}],
      "a1_20": "Honduras", "a1_21": {"passport_number": "E123456", "travel_document_number": "None"}, "a1_22": "N/A",
      "a1_23": "Spanish", "a1_24": "no", "a1_25": "None",
      "a2_ch_have": "yes",
      "a3_1": [{"street": "Barrio Abajo", "city": "Comayagua", "province": "Comayagua", "country": "Honduras",
                "from": "1988-03", "to": "2019-01"}],
      "a3_2": [{"street": "123 Main St", "city": "San Diego", "province": "CA", "country": "USA", "from": "2025-02",
                "to": "present"}],
      "a3_3": "None",
      "a3_4": [{"employer": "Panadería La Única, Comayagua", "occupation": "Baker", "from": "2010", "to": "2019-01"}],
      "a3_5": [{"name": "Ana Güell", "birthplace": "Comayagua, Honduras", "deceased": "yes", "location": "N/A"},
               {"name": "Unknown", "birthplace": "Unknown", "location": "Unknown"}],
      "b_1": ["political_opinion", "social_group", "torture"],
      "b_1a": "yes", "b_1a_explain": {"es": "El 3 de mayo vinieron dos hombres.", "en": "On May 3 two men came."},
      "b_1b": "yes", "b_1b_explain": "They would kill me.", "b_2": "no", "b_3a": "no", "b_3b": "no",
      "b_4": "yes", "b_4_explain": "The police works with them.",
      "c_1": "no", "c_2a": "yes", "c_2b": "no", "c_2_explain": "Guatemala and Mexico, in transit.", "c_3": "no",
      "c_4": "no", "c_5": "no", "c_6": "no",
      "d_native": "María José Muñoz Güell", "d_family_helped": "no", "d_preparer": "yes", "d_counsel_list": "yes",
      "e_name": "Sam Preparer", "e_phone": {"phone_area": "619", "phone_number": "555-0100"},
      "e_address": {"street": "1 Clinic Way", "apt": "N/A", "city": "San Diego", "state": "CA", "zip": "92101"},
      "e_account": "123456789012"},
     "children": [{"01": "None", "05": {"en": "Muñoz"}, "06": "Luz", "07": "None", "08": "2010-06-01", "12": "F",
                   "13": {"en": "no", "specify_location": "Comayagua, Honduras"}},
                  {"05": "Muñoz", "06": "Iker", "08": "2014", "12": "M", "13": "yes", "20": "yes", "21": "yes"}]})";
    auto loaded = forms::i589::answersFromJson(file);
    if (!loaded.rejected.empty())
        throw std::logic_error{"invented answers: " + loaded.rejected.front().key};
    return loaded.answers;
}

namespace {

using forms::i589::Question;
using forms::i589::QuestionType;

/// An answer of the right kind that says where it belongs, as far as `limit` allows.
std::string specimen(const Question& question, QuestionType type, std::optional<int> limit,
                     const std::string& where)
{
    switch (type) {
    case QuestionType::Date: return "1988-03-14";
    case QuestionType::MonthYear: return "2019-11";
    case QuestionType::YesNo:
    case QuestionType::CheckBox: return "yes";
    case QuestionType::Choice: return question.choices.back().value;
    case QuestionType::Choices: return question.choices.front().value + " " + question.choices.back().value;
    default: break;
    }
    if (limit)
        return std::string{"123456789012345"}.substr(0, static_cast<std::size_t>(*limit));
    return "Ñ " + where;
}

void addSpecimen(const Question& question, int row, storage::I589Answers& answers)
{
    const auto where = question.id.substr(question.id.find('.') + 1) + std::to_string(row);
    for (const auto& part : question.parts)
        answers.push_back(
            {.question = question.id,
             .row = row,
             .part = part.key,
             .english = specimen(question, part.type, part.limit, where + part.key.substr(0, 3))});
    if (question.type != QuestionType::Group && question.type != QuestionType::Table)
        answers.push_back({.question = question.id,
                           .row = row,
                           .english = specimen(question, question.type, question.limit, where)});
}

} // namespace

storage::I589Answers specimenAnswers(int children)
{
    storage::I589Answers answers;
    for (const auto& question : forms::i589::questions()) {
        if (question.type == QuestionType::Signature || question.type == QuestionType::OfficeUse
            || question.id.starts_with("sb_") || question.id.starts_with("sa_"))
            continue;
        const int rows = question.isAskedOfEachChild() ? children : std::max(1, question.formRows);
        for (int row = 0; row < rows; ++row)
            addSpecimen(question, row, answers);
    }
    return answers;
}
