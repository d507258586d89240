// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/fold.h"

#include "i18n/fold_rules.h"
#include "i18n/icu_text.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <thread>
#include <vector>

using i18n::fold;

namespace {

std::string utf8(char32_t character)
{
    return i18n::toUtf8(icu::UnicodeString{static_cast<UChar32>(character)});
}

/// Texts of 1 to 12 characters out of `ranges`, the same in every run.
std::vector<std::string> randomTexts(const std::vector<std::pair<char32_t, char32_t>>& ranges, int count)
{
    std::mt19937 random{20270312};
    std::vector<std::string> texts;
    for (int i = 0; i < count; ++i) {
        std::string text;
        const auto length = 1 + random() % 12;
        for (unsigned long k = 0; k < length; ++k) {
            const auto& [first, last] = ranges[random() % ranges.size()];
            text += utf8(first + static_cast<char32_t>(random() % (last - first + 1)));
        }
        texts.push_back(text);
    }
    return texts;
}

const std::vector<std::pair<char32_t, char32_t>> latin{{0x20, 0x7E},   {0x41, 0x5A},     {0xA0, 0x24F},
                                                       {0x250, 0x36F}, {0x1E00, 0x1EFF}, {0x2000, 0x206F}};
const std::vector<std::pair<char32_t, char32_t>> everyScript{
    {0x01, 0x36F},    {0x370, 0x6FF},   {0x900, 0xDFF},     {0x1100, 0x11FF},
    {0x1E00, 0x23FF}, {0x3000, 0x30FF}, {0x4E00, 0x9FFF},   {0xA720, 0xA7FF},
    {0xAC00, 0xD7A3}, {0xF900, 0xFFFD}, {0x1D400, 0x1D7FF}, {0x1F300, 0x1F5FF}};

} // namespace

TEST_CASE("A name is found however its accents, case and punctuation were typed", "[i18n][fold]")
{
    CHECK(fold("Núñez-Güell, José") == "nunez guell jose");
    CHECK(fold("NUÑEZ") == fold("nunez"));
    CHECK(fold("Nu\u0301n\u0303ez") == "nunez");
    CHECK(fold("Peña  García\t(hijo)") == "pena garcia hijo");
    CHECK(fold("De la Cruz") == "de la cruz");
    CHECK(fold("Mª José") == "ma jose");
    CHECK(fold("João Conceição") == "joao conceicao");
    CHECK(fold("Jean-Baptiste Étienne") == "jean baptiste etienne");
    CHECK(fold("Łukasz Straße Æsir") == "lukasz strasse aesir");
    CHECK(fold("\uFEFFAna\u00A0María\u200B") == "ana maria");
    CHECK(fold("Иванов") == "иванов");
    CHECK(fold(" -,. ").empty());
    CHECK(fold("").empty());
}

TEST_CASE("Every mark that is typed for a glottal stop is the same to a search", "[i18n][fold]")
{
    for (const auto* spelling :
         {"Q'anjob'al", "Q\u2019anjob\u2019al", "Q\u02BCanjob\u02BCal", "Q\u2018anjob\u2018al", "Q`anjob`al",
          "Q\u00B4anjob\u00B4al", "Q\uA78Canjob\uA78Cal", "Q\u02BBanjob\u02BBal", "Q\u2032anjob\u2032al"})
        CHECK(fold(spelling) == "qanjobal");
    CHECK(fold("K'iche'") == "kiche");
    CHECK(fold("Ẍinca") == "xinca");
}

TEST_CASE("The words of a folded name come one by one", "[i18n][fold]")
{
    CHECK(i18n::foldedWords("  Núñez-Güell, José ") == std::vector<std::string>{"nunez", "guell", "jose"});
    CHECK(i18n::foldedWords("...").empty());
}

TEST_CASE("Folding by table is folding by rules", "[i18n][fold]")
{
    for (char32_t character = 1; character < 0x3000; ++character) {
        const auto text = "a" + utf8(character) + "b";
        if (fold(text) != i18n::foldByRules(text))
            FAIL_CHECK("U+" << std::hex << static_cast<unsigned>(character) << ": " << fold(text) << " / "
                            << i18n::foldByRules(text));
    }
    for (const auto& text : randomTexts(latin, 20000)) {
        if (fold(text) != i18n::foldByRules(text))
            FAIL_CHECK(text << ": " << fold(text) << " / " << i18n::foldByRules(text));
    }
    for (const auto& text : randomTexts(everyScript, 5000)) {
        if (fold(text) != i18n::foldByRules(text))
            FAIL_CHECK(text << ": " << fold(text) << " / " << i18n::foldByRules(text));
    }
}

TEST_CASE("Folding twice changes nothing, and leaves single spaces between words", "[i18n][fold]")
{
    auto texts = randomTexts(latin, 10000);
    const auto others = randomTexts(everyScript, 5000);
    texts.insert(texts.end(), others.begin(), others.end());
    for (const auto& text : texts) {
        const auto once = fold(text);
        if (fold(once) != once)
            FAIL_CHECK(text << ": " << once << " / " << fold(once));
        if (once.starts_with(' ') || once.ends_with(' ') || once.find("  ") != std::string::npos)
            FAIL_CHECK("spaces: '" << once << "'");
    }
}

TEST_CASE("Bytes that are no text fold to something and harm nothing", "[i18n][fold]")
{
    CHECK(fold("Ana \xFF\xC3 Luz") == "ana luz");
    CHECK_FALSE(i18n::isCleanText("Ana \xFF"));
    CHECK_FALSE(i18n::isCleanText(std::string_view{"A\0b", 3}));
    CHECK_FALSE(i18n::isCleanText("\xED\xA0\x80"));
    CHECK_FALSE(i18n::isCleanText("\xC0\xAF"));
    CHECK(i18n::isCleanText("Ñandú 漢字 \U0001F600"));
    CHECK(i18n::isCleanText(""));
}

TEST_CASE("Several threads fold at once", "[i18n][fold]")
{
    const auto texts = randomTexts(everyScript, 500);
    std::vector<std::string> expected;
    std::transform(texts.begin(), texts.end(), std::back_inserter(expected),
                   [](const auto& text) { return fold(text); });
    std::vector<std::vector<std::string>> seen(4);
    {
        std::vector<std::jthread> threads;
        for (auto& results : seen)
            threads.emplace_back([&] {
                for (const auto& text : texts)
                    results.push_back(fold(text));
            });
    }
    for (const auto& results : seen)
        CHECK(results == expected);
}

TEST_CASE("A text is tidied without losing what was written", "[i18n][fold]")
{
    CHECK(i18n::tidied("  María \t del\r\n Carmen ") == "María del Carmen");
    CHECK(i18n::tidied("Nu\u0301n\u0303ez") == "Núñez");
    CHECK(i18n::tidied("\uFEFFJosé\u00A0\u2003Luis\u200B") == "José Luis");
    CHECK(i18n::tidied("O'Neill-Peña, Jr.") == "O'Neill-Peña, Jr.");
    CHECK(i18n::tidied(" ").empty());
}

TEST_CASE("A form that takes only A to Z gets letters it takes", "[i18n][fold]")
{
    CHECK(i18n::withoutAccents("Núñez Güell") == "Nunez Guell");
    CHECK(i18n::withoutAccents("MUÑOZ-Ávila") == "MUNOZ-Avila");
    CHECK(i18n::withoutAccents("Q'anjob’al D'Ángelo") == "Qanjobal DAngelo");
    CHECK(i18n::withoutAccents("Ma. José / N/A") == "Ma Jose / N/A");
    CHECK(i18n::withoutAccents("Иванов") == "Ivanov");
    CHECK(i18n::withoutAccents("François Übel Straße") == "Francois Ubel Strasse");
    for (const auto& text : randomTexts(everyScript, 500)) {
        const auto plain = i18n::withoutAccents(text);
        CHECK(plain.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -/")
              == std::string::npos);
    }
}
