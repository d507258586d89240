// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/document.h"
#include "forms/pdf/fonts.h"
#include "forms/pdf/text.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <random>

using namespace forms::pdf;

namespace {

std::vector<std::string> linesOf(Fonts& fonts, const std::string& text, double width)
{
    std::vector<std::string> lines;
    for (const auto& [begin, end] : fonts.wrap(text, width, 10))
        lines.push_back(text.substr(begin, end - begin));
    return lines;
}

} // namespace

TEST_CASE("The form font is as wide as Courier", "[pdf][typesetting]")
{
    auto fonts = Fonts::find();
    REQUIRE(fonts);
    CHECK_THAT(fonts->width("Muñoz Güell", 10), Catch::Matchers::WithinAbs(11 * 6.0, 0.05));
}

TEST_CASE("Text is broken at spaces, at line breaks, and inside words longer than a line",
          "[pdf][typesetting]")
{
    auto fonts = *Fonts::find();
    CHECK(linesOf(fonts, "one two three", 43) == std::vector<std::string>{"one two", "three"});
    CHECK(linesOf(fonts, "one\n\ntwo", 100) == std::vector<std::string>{"one", "", "two"});
    CHECK(linesOf(fonts, "abcdefgh ij", 31) == std::vector<std::string>{"abcde", "fgh", "ij"});
    CHECK(linesOf(fonts, "", 31) == std::vector<std::string>{""});
    CHECK(linesOf(fonts, "ñandú ñandú", 31) == std::vector<std::string>{"ñandú", "ñandú"});
}

TEST_CASE("Wrapping loses no character and no line is too wide", "[pdf][typesetting][property]")
{
    auto fonts = *Fonts::find();
    std::mt19937 random{7};
    const std::vector<std::string> pieces{"a",  "ñ",       "ẍ",          "ʼ",  " ", " ",
                                          "\n", "palabra", "Q’anjob’al", "  ", "é"};
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (int i = 0; i < 60; ++i)
            text += pieces[random() % pieces.size()];
        const double width = 20 + static_cast<double>(random() % 200);
        std::size_t at = 0;
        for (const auto& [begin, end] : fonts.wrap(text, width, 10)) {
            CHECK(begin - at <= 1); // only a space or a line break falls out between two lines
            if (begin > at)
                CHECK((text[at] == ' ' || text[at] == '\n'));
            auto line = text.substr(begin, end - begin);
            line.erase(line.find_last_not_of(' ') + 1);
            CHECK(fonts.width(line, 10) <= width + 0.02);
            at = end;
        }
        CHECK(at == text.size());
    }
}

TEST_CASE("Letters of Mayan languages and of other scripts are found in some font", "[pdf][typesetting]")
{
    auto fonts = *Fonts::find();
    CHECK(fonts.canPrint("Xʼunel ẍ Kʼicheʼ Łódź Нина"));
    CHECK_FALSE(fonts.canPrint("\U0010FFF0"));
    CHECK(fonts.shape("aẍ").size() >= 1);
}

TEST_CASE("Text is made printable without losing a letter", "[pdf][typesetting]")
{
    CHECK(printable("Mun\u0303oz") == "Muñoz");
    CHECK(printable("a\r\nb\rc\u2028d") == "a\nb\nc\nd");
    CHECK(printable("a\tb\u00A0c\u202Fd\x01"
                    "e")
          == "a b c d e");
    CHECK(printable("a\u200Bb\uFEFF") == "ab");
    CHECK(printable("\xFF") == "\uFFFD");
    CHECK(countedLength("ñ\U0001F600") == 3);
}

TEST_CASE("A line shrinks to fit its box, but never below six points", "[pdf][typesetting]")
{
    auto fonts = *Fonts::find();
    const Field field{.name = "a", .leaf = "a", .box = {0, 0, 58.1, 16}};
    CHECK(sizeToFit(field, "0123456789", fonts) == 9);
    CHECK(sizeToFit(field, "012345678901", fonts) == 7.5);
    CHECK(sizeToFit(field, "0123456789012345", fonts) == 0);
}
