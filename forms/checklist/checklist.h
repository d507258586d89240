// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/checklist/condition.h"
#include "i18n/language.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace forms {

/// The same words in both languages.
struct TwoTexts {
    std::string english;
    std::string spanish;

    const std::string& in(i18n::Language language) const
    {
        return language == i18n::Language::English ? english : spanish;
    }
    friend bool operator==(const TwoTexts&, const TwoTexts&) = default;
};

/// One line with a box. Its text holds no number of days and no date: those are placeholders of
/// `item_values.h`.
struct ChecklistItem {
    std::string id; ///< "CL-03.06"
    int order{}; ///< The number printed: from 1 within its list.
    TwoTexts text;
    TwoTexts discreetText; ///< For people in danger: without the word asylum.
    Condition condition{};
    std::string citation{};
    bool isVolatile{false}; ///< Changes often: printed with a mark and the date it was checked on.
    bool usesCaseData{
        false}; ///< A date, amount, phone or place comes from the case or is written in by hand.

    friend bool operator==(const ChecklistItem&, const ChecklistItem&) = default;
};

/// A number of days that a list tells, with where it comes from.
struct NumberOfDays {
    int days{};
    std::string source;

    friend bool operator==(const NumberOfDays&, const NumberOfDays&) = default;
};

/// One of the bilingual lists a client takes home.
struct Checklist {
    std::string id; ///< "CL-03"
    std::string version{}; ///< Changes with any word of the list: a recorded review holds for one version.
    TwoTexts title;
    TwoTexts discreetTitle;
    storage::Date checkedOn{}; ///< When its rules were last compared with their sources.
    int validDays{}; ///< After that many days a client should ask whether it still holds.
    std::map<std::string, NumberOfDays, std::less<>> days{}; ///< By rule id: "ADDR-EOIR33".
    std::vector<ChecklistItem> items{};

    friend bool operator==(const Checklist&, const Checklist&) = default;
};

/// An item that applies, or may apply, to a client.
struct SelectedItem {
    ChecklistItem item;
    bool ask{false}; ///< Whether it applies depends on a fact that is not known: shown with "?".

    friend bool operator==(const SelectedItem&, const SelectedItem&) = default;
};

/// The twelve lists, CL-01 first.
std::span<const Checklist> checklists();
/// The list with `id`, or null.
const Checklist* checklistWith(std::string_view id);
/// The items of `list` for a client with these `facts`, in order, keeping their numbers.
std::vector<SelectedItem> selectItems(const Checklist& list, const CaseFacts& facts);

} // namespace forms
