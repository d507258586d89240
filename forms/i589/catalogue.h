// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace forms::i589 {

enum class QuestionType {
    Text,
    LongText, ///< A story: line breaks count, and what does not fit continues on Supplement B.
    Date,
    MonthYear, ///< A date of which the form wants month and year; "present" is one too.
    Number,
    YesNo,
    Choice, ///< Exactly one of the choices.
    Choices, ///< One or more of them.
    CheckBox, ///< "yes" or "no".
    Group, ///< Several parts under one number, for example an address.
    Table, ///< Rows of parts.
    Signature, ///< By hand, on paper: never an answer.
    OfficeUse, ///< The government's own boxes: never an answer.
};

enum class Requirement {
    Always,
    NoneIfNone, ///< Always, but "None" or "N/A" is a usual answer.
    Conditional, ///< Where `Question::applies` holds.
    Optional,
    Derived, ///< Repeats another answer; the program fills it in.
    ByHand,
    OfficeUse,
};

/// What a text must look like.
enum class Format { Free, ANumber, SocialSecurity, OnlineAccount, I94 };

/// The same words in both languages.
struct Wording {
    std::string english{};
    std::string spanish{};

    const std::string& in(i18n::Language language) const
    {
        return language == i18n::Language::English ? english : spanish;
    }
    friend bool operator==(const Wording&, const Wording&) = default;
};

struct Choice {
    std::string value;
    Wording label;
};

/// A column of a table, or one value of a group.
struct Part {
    std::string key;
    QuestionType type{QuestionType::Text};
    Wording label{};
    std::optional<int> limit{}; ///< Characters.
    bool firstRowOnly{false};
};

/// When a question has to be answered.
struct Condition {
    enum class Kind { Is, MoreThan, All, Any, Not };

    Kind kind{Kind::Is};
    std::string question{}; ///< For `Is` and `MoreThan`.
    std::string value{};
    std::vector<Condition> of{}; ///< For the others.
};

/// One question of Form I-589, in our own plain words.
struct Question {
    std::string id; ///< "a1_04"; "child.05" for what is asked of each child.
    std::string section;
    std::string item; ///< As the form numbers it: "19.c"; empty where it does not.
    QuestionType type{QuestionType::Text};
    Requirement requirement{Requirement::Optional};
    Format format{Format::Free};
    std::optional<int> limit{}; ///< Characters.
    int formRows{0}; ///< Rows of a table that the form itself has room for.
    Wording rowName{}; ///< What a row of a table is: "Entry", "School".
    Wording prompt{};
    Wording hint{}; ///< May be empty.
    std::vector<Choice> choices{};
    std::vector<Part> parts{};
    std::optional<Condition> applies{};

    bool isAskedOfEachChild() const { return id.starts_with("child."); }
    const Part* part(std::string_view key) const;
    bool hasChoice(std::string_view value) const;
};

struct Section {
    std::string id; ///< "A.I", "Supplement B".
    Wording title;
};

/// Every question in the order of the form; the 21 questions about a child stand once.
const std::vector<Question>& questions();
const std::vector<Section>& sections();
/// The question with `id`, or nothing.
const Question* findQuestion(std::string_view id);

/// A question and, for one about a child, which child.
struct QuestionPlace {
    const Question* question;
    int row{0};
};
/// Also knows the form's own numbering of children: "a2_ch3_05" is "child.05" of the third child.
std::optional<QuestionPlace> placeNamed(std::string_view id);

/// Where a continuation of `question` says it belongs: part "A.I" and item "19.c".
struct FormPlace {
    std::string part;
    std::string item;
};
FormPlace formPlace(const Question& question);

} // namespace forms::i589
