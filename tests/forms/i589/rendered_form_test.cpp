// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader sees of a filled form: every value in its own box, and nothing anywhere else. Poppler tells
// where words stand, PDFium (which draws boxes only once they are flattened) where ink is.
#include "forms/pdf/document.h"
#include "tests/support/filled_form.h"
#include "tests/support/pdfium.h"
#include "tests/support/synthetic_i589.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

using namespace forms::i589;
using forms::pdf::Field;
using forms::pdf::FieldKind;
using forms::pdf::Rectangle;

namespace {

constexpr double pageHeight = 792;

FilledForm filled(const std::vector<std::uint8_t>& form, bool flatten)
{
    auto answers = specimenAnswers(6); // more than the form has room for
    for (auto& answer : answers)
        if (answer.question == "b_1a_explain" && answer.part.empty())
            for (int i = 0; i < 900; ++i)
                answer.english += " palabra" + std::to_string(i);
    auto result = fill(answers, form, {.flatten = flatten});
    REQUIRE(result);
    return *std::move(result);
}

std::string withoutSpaces(std::string text)
{
    std::erase_if(text, [](char each) { return each == ' ' || each == '\n' || each == '\r'; });
    return text;
}

bool holds(const Rectangle& box, double x, double y)
{
    return x > box.left && x < box.right && y > box.bottom && y < box.top;
}

/// A word that poppler found, and its middle, in points from the lower left corner.
struct Word {
    std::string text;
    double x;
    double y;
};

std::string plain(std::string text)
{
    for (const auto& [mark, letter] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1))
            text.replace(at, std::string_view{mark}.size(), letter);
    return text;
}

/// The words of each page.
std::vector<std::vector<Word>> wordsOf(const std::string& path)
{
    static const std::regex line{
        R"re(<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)</word>)re"};
    std::vector<std::vector<Word>> pages;
    std::istringstream lines{outputOf("pdftotext -bbox " + path + " - 2>/dev/null")};
    for (std::string each; std::getline(lines, each);) {
        std::smatch found;
        if (each.find("<page ") != std::string::npos)
            pages.emplace_back();
        else if (std::regex_search(each, found, line))
            pages.back().push_back({plain(found[5]), (std::stod(found[1]) + std::stod(found[3])) / 2,
                                    pageHeight - (std::stod(found[2]) + std::stod(found[4])) / 2});
    }
    return pages;
}

std::string wordsIn(const Rectangle& box, const std::vector<Word>& words)
{
    std::string text;
    for (const auto& word : words)
        if (holds(box, word.x, word.y))
            text += word.text;
    return text;
}

/// A page's pixels that are not white, in points from the lower left corner.
class Ink {
public:
    explicit Ink(QImage picture) : m_picture{std::move(picture)} { }

    int darkIn(const Rectangle& box) const
    {
        int count = 0;
        eachPixel(box, [&](int x, int y) { count += isDark(x, y) ? 1 : 0; });
        return count;
    }
    /// Paints `box` white, with a margin of one point.
    void wipe(const Rectangle& box)
    {
        eachPixel({box.left - 1, box.bottom - 1, box.right + 1, box.top + 1},
                  [&](int x, int y) { m_picture.setPixel(x, y, qRgb(255, 255, 255)); });
    }
    /// How many dark pixels are not dark in `other`, which has the same size.
    int darkBeyond(const Ink& other) const
    {
        int count = 0;
        for (int y = 0; y < m_picture.height(); ++y)
            for (int x = 0; x < m_picture.width(); ++x)
                count += isDark(x, y) && !other.isDark(x, y) ? 1 : 0;
        return count;
    }

    static constexpr double scale = 2;

private:
    bool isDark(int x, int y) const { return qGray(m_picture.pixel(x, y)) < 128; }
    template <class Visit> void eachPixel(const Rectangle& box, Visit visit) const
    {
        for (int y = pixel(pageHeight - box.top);
             y < std::min(pixel(pageHeight - box.bottom), m_picture.height()); ++y)
            for (int x = pixel(box.left); x < std::min(pixel(box.right), m_picture.width()); ++x)
                if (x >= 0 && y >= 0)
                    visit(x, y);
    }
    static int pixel(double points) { return static_cast<int>(std::lround(points * scale)); }

    QImage m_picture;
};

bool isFilled(const Field& field)
{
    return !field.value.empty() && field.value != "Off";
}

void checkWords(const FilledForm& form)
{
    const FilledFormFile file{form};
    CHECK(file.isSound());
    const auto pages = wordsOf(file.path());
    const auto document = forms::pdf::Document::open(form.bytes);
    REQUIRE(document);
    REQUIRE(pages.size() == static_cast<std::size_t>(form.pages));
    int checked = 0;
    for (const auto& field : document->fields()) {
        if (field.kind != FieldKind::Text)
            continue;
        INFO("page " << field.page + 1 << ", " << field.leaf << ": " << field.value);
        CHECK(withoutSpaces(wordsIn(field.box, pages.at(static_cast<std::size_t>(field.page))))
              == withoutSpaces(field.value));
        checked += isFilled(field) ? 1 : 0;
    }
    CHECK(checked > 300);
}

/// The page of the empty form that page `page` was made of: copied sheets come last.
int originOf(int page, int emptyPages)
{
    return std::min(page, emptyPages - 1);
}

void checkInk(const std::vector<std::uint8_t>& form)
{
    const auto open = filled(form, false);
    const auto flat = filled(form, true);
    const auto document = forms::pdf::Document::open(open.bytes);
    REQUIRE(document);
    PdfiumView view{flat.bytes};
    PdfiumView empty{form};
    REQUIRE(view.pages() == open.pages);
    for (int page = 0; page < view.pages(); ++page) {
        Ink ink{view.picture(page, Ink::scale)};
        Ink before{empty.picture(originOf(page, empty.pages()), Ink::scale)};
        const auto text = withoutSpaces(view.text(page));
        for (const auto& field : document->fields()) {
            if (field.page != page)
                continue;
            INFO("page " << page + 1 << ", " << field.leaf << ": " << field.value);
            const int added = ink.darkIn(field.box) - before.darkIn(field.box);
            if (field.kind == FieldKind::Text || field.kind == FieldKind::CheckBox)
                CHECK((added > 5) == isFilled(field));
            if (field.kind == FieldKind::Text)
                CHECK(text.find(withoutSpaces(field.value)) != std::string::npos);
        }
        for (const auto& field : document->fields())
            if (field.page == page)
                ink.wipe(field.box);
        INFO("page " << page + 1);
        CHECK(ink.darkBeyond(before) == 0);
    }
}

std::vector<std::uint8_t> officialForm()
{
    const std::filesystem::path path{AMPARO_SHARED_DIR "/forms/templates/i-589-2025-01-20.pdf"};
    if (!std::filesystem::exists(path))
        SKIP("no official form beside the checkout");
    return bytesOf(path);
}

} // namespace

TEST_CASE("Every value of a filled form stands in its own box, as poppler reads it", "[i589][rendered]")
{
    checkWords(filled(build(syntheticI589()), false));
}

TEST_CASE("A flattened form has ink in every filled box and nowhere else, as PDFium draws it",
          "[i589][rendered]")
{
    checkInk(build(syntheticI589()));
}

TEST_CASE("Every value of the official form stands in its own box, as poppler reads it",
          "[i589][rendered][real]")
{
    checkWords(filled(officialForm(), false));
}

TEST_CASE("The official form, flattened, has ink in every filled box and nowhere else, as PDFium draws it",
          "[i589][rendered][real]")
{
    checkInk(officialForm());
}
