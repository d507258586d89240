// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/checklist.h"

#include "forms/checklist/item_values.h"
#include "i18n/fold.h"
#include "tests/support/spanish_lint.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using forms::Checklist;
using forms::checklists;
using forms::checklistWith;

namespace {

bool isVowel(char letter)
{
    return std::string_view{"aeiou"}.find(letter) != std::string_view::npos;
}

/// Syllables of a Spanish word: groups of vowels, where a weak vowel with an accent stands alone.
int syllablesOf(std::string_view word)
{
    // Vowels in hiatus are told by their accent before folding; folding then leaves plain letters.
    int hiatus = 0;
    for (const auto* pair : {"ía", "ío", "íe", "aí", "eí", "oí", "úa", "úo", "úe", "aú", "eú"})
        hiatus += word.find(pair) != std::string_view::npos ? 1 : 0;
    const auto letters = i18n::fold(word);
    int groups = 0;
    for (std::size_t index = 0; index < letters.size(); ++index) {
        const bool mute = index > 0 && letters[index] == 'u'
            && (letters[index - 1] == 'q' || letters[index - 1] == 'g') && index + 1 < letters.size()
            && (letters[index + 1] == 'e' || letters[index + 1] == 'i');
        if (!isVowel(letters[index]) || mute)
            continue;
        const bool begins = index == 0 || !isVowel(letters[index - 1]);
        const auto strong = [](char letter) { return letter == 'a' || letter == 'e' || letter == 'o'; };
        const bool apart = !begins && strong(letters[index]) && strong(letters[index - 1]);
        groups += begins || apart ? 1 : 0;
    }
    return std::max(1, groups + hiatus);
}

/// INFLESZ (Barrio-Cantalejo 2008): over 65 is fairly easy, over 80 very easy.
double inflesz(const Checklist& list)
{
    double syllables = 0;
    double words = 0;
    double sentences = 0;
    for (const auto& item : list.items) {
        const auto text
            = std::regex_replace(item.text.spanish, std::regex{R"(\{[^}]*\}|[^ ]*\.gov[^ ]*)"}, "5");
        for (const auto& word : support::spanishWords(text)) {
            syllables += syllablesOf(word);
            ++words;
        }
        const std::regex end{R"([.!?:]+( |$|"))"};
        sentences += static_cast<double>(
            std::distance(std::sregex_iterator{text.begin(), text.end(), end}, std::sregex_iterator{}));
    }
    return 206.835 - 62.3 * syllables / words - words / sentences;
}

/// The days of each rule in the reference table, by its id; only rules that count calendar or business days.
std::map<std::string, int> daysOfRules(const std::filesystem::path& file)
{
    std::map<std::string, int> days;
    std::ifstream lines{file};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream cells{line};
        std::string id;
        std::string trigger;
        std::string offset;
        std::string unit;
        std::getline(std::getline(std::getline(std::getline(cells, id, '\t'), trigger, '\t'), offset, '\t'),
                     unit, '\t');
        if (unit.ends_with(" days") && std::regex_match(offset, std::regex{"[0-9]+"}))
            days[id] = std::stoi(offset);
    }
    return days;
}

template <class Visit> void forEachText(Visit visit)
{
    for (const auto& list : checklists())
        for (const auto& item : list.items)
            for (const auto* text : {&item.text, &item.discreetText}) {
                visit(list, item, text->english);
                visit(list, item, text->spanish);
            }
}

} // namespace

TEST_CASE("There are twelve lists, CL-01 to CL-12, numbered and complete in both languages", "[checklist]")
{
    REQUIRE(checklists().size() == 12);
    std::set<std::string> ids;
    std::size_t items = 0;
    for (std::size_t index = 0; index < 12; ++index) {
        const auto& list = checklists()[index];
        INFO(list.id);
        CHECK(list.id == (index < 9 ? "CL-0" : "CL-") + std::to_string(index + 1));
        CHECK(checklistWith(list.id) == &list);
        CHECK_FALSE(list.title.english.empty());
        CHECK_FALSE(list.title.spanish.empty());
        CHECK(list.checkedOn.ok());
        CHECK(list.validDays == 30);
        CHECK(list.version.size() == 12);
        CHECK(ids.insert(list.version).second);
        int order = 0;
        for (const auto& item : list.items) {
            INFO(item.id);
            CHECK(item.order == ++order);
            CHECK(item.id == list.id + (order < 10 ? ".0" : ".") + std::to_string(order));
            CHECK_FALSE(item.text.english.empty());
            CHECK_FALSE(item.text.spanish.empty());
            CHECK(ids.insert(item.id).second);
        }
        items += list.items.size();
    }
    CHECK(items == 190);
    CHECK(checklistWith("CL-13") == nullptr);
    CHECK(checklistWith("") == nullptr);
}

TEST_CASE("No text holds a number of days or a blank: they come from data", "[checklist]")
{
    const std::regex days{
        R"((\b[0-9]+|\b(two|three|four|five|six|seven|eight|nine|ten|thirty|sixty|ninety)|\b(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|treinta|sesenta|noventa)) +(calendar |business |working )?(days?|días?))",
        std::regex::icase};
    forEachText([&](const Checklist& list, const forms::ChecklistItem& item, const std::string& text) {
        INFO(item.id << ": " << text);
        CHECK_FALSE(std::regex_search(text, days));
        CHECK(text.find("__") == std::string::npos);
        for (const auto& [rule, number] : list.days)
            CHECK_FALSE(std::regex_search(text, std::regex{"\\b" + std::to_string(number.days) + "\\b"}));
    });
}

TEST_CASE("Every placeholder can be filled, and both languages have the same", "[checklist]")
{
    const std::regex form{R"((days|date|amount|place|time|phone):[A-Z][A-Z0-9-]*)"};
    for (const auto& list : checklists()) {
        std::set<std::string> used;
        for (const auto& item : list.items) {
            INFO(item.id);
            const auto english = forms::placeholdersIn(item.text.english);
            CHECK(english == forms::placeholdersIn(item.text.spanish));
            bool fromCase = false;
            for (const auto& name : english) {
                CHECK(std::regex_match(name, form));
                fromCase = fromCase || !name.starts_with("days:");
                if (name.starts_with("days:")) {
                    CHECK(list.days.contains(name.substr(5)));
                    used.insert(name.substr(5));
                }
            }
            CHECK(item.usesCaseData == fromCase);
        }
        for (const auto& [rule, number] : list.days) {
            CHECK(used.contains(rule));
            CHECK(number.days > 0);
            CHECK_FALSE(number.source.empty());
        }
    }
}

TEST_CASE("Papers and rules name the same number of days", "[checklist]")
{
    const std::filesystem::path rules = std::filesystem::path{AMPARO_SHARED_DIR} / "legal/rules.tsv";
    if (!std::filesystem::exists(rules))
        SKIP("no reference table of rules beside the checkout");
    const auto days = daysOfRules(rules);
    REQUIRE(days.size() > 20);
    for (const auto& list : checklists())
        for (const auto& [rule, number] : list.days) {
            INFO(list.id << " " << rule);
            if (number.source.find("practice") == std::string::npos) {
                REQUIRE(days.contains(rule));
                CHECK(days.at(rule) == number.days);
            }
        }
}

TEST_CASE("The Spanish of every list is easy to read", "[checklist][language]")
{
    for (const auto& list : checklists()) {
        INFO(list.id << ": " << inflesz(list));
        CHECK(inflesz(list) >= 65);
    }
}

TEST_CASE("The Spanish of every list says usted and holds no false friend", "[checklist][language]")
{
    // An application of a telephone is "aplicación" everywhere at the border.
    const std::set<std::string> allowed{"CL-04.04"};
    for (const auto& list : checklists()) {
        CHECK(support::spanishFaults(list.title.spanish).empty());
        for (const auto& item : list.items) {
            INFO(item.id << ": " << item.text.spanish);
            CHECK(support::spanishFaults(item.text.spanish).empty() == !allowed.contains(item.id));
        }
    }
}

TEST_CASE("The discreet words of a list do not say asylum", "[checklist]")
{
    const std::regex word{"asyl|asilo|asilad", std::regex::icase};
    for (const auto& list : checklists()) {
        CHECK_FALSE(std::regex_search(list.discreetTitle.english + list.discreetTitle.spanish, word));
        for (const auto& item : list.items)
            CHECK_FALSE(std::regex_search(item.discreetText.english + item.discreetText.spanish, word));
    }
}

TEST_CASE("Of a client nobody knows, every item is asked about or holds for all", "[checklist]")
{
    for (const auto& list : checklists()) {
        const auto selected = forms::selectItems(list, {});
        CHECK(selected.size() == list.items.size());
        for (const auto& [item, ask] : selected)
            CHECK(ask == !item.condition.facts.empty());
    }
}

TEST_CASE("Items keep their order and number, and only those that may apply are there", "[checklist]")
{
    const forms::CaseFacts facts{.court = true, .uscis = false, .children = false, .unrepresented = true};
    for (const auto& list : checklists()) {
        std::vector<forms::SelectedItem> expected;
        for (const auto& item : list.items)
            if (forms::holds(item.condition, facts) != false)
                expected.push_back({item, !forms::holds(item.condition, facts)});
        CHECK(forms::selectItems(list, facts) == expected);
    }
}
