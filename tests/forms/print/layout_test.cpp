// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/frame.h"
#include "forms/print/pdf.h"

#include "i18n/message_catalogue.h"
#include "tests/forms/print/paper_samples.h"
#include "tests/forms/print/paper_text.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>
#include <random>

using forms::print::Drawing;
using forms::print::printable;
using forms::print::Row;
using forms::print::Weight;

namespace {

forms::print::Fonts fonts()
{
    const auto found = forms::print::Fonts::find();
    REQUIRE(found);
    return *found;
}

Row rowOf(double height, bool keepWithNext = false)
{
    Row row{Drawing{fonts()}, keepWithNext};
    row.drawing.growTo(height);
    return row;
}

forms::print::PageEdges bareEdges(double header, double footer)
{
    return {.header = [=](int) { return rowOf(header).drawing; },
            .footer = [=](int, int) { return rowOf(footer).drawing; }};
}

} // namespace

TEST_CASE("The family of the papers has every letter they may need", "[print][layout]")
{
    const auto family = fonts();
    CHECK(family.canShow(
        QString::fromUtf8("áéíóúüñÁÉÍÓÚÜÑ¿¡èòãõçâêôàùì Kʼicheʼ ẍ Ẍ ɨ … · “ ” ’ – —\u00A0\uFFFD")));
    CHECK_FALSE(family.canShow(QString::fromUtf8("漢")));
    for (const auto& file : i18n::messageFiles())
        for (const auto& entry : i18n::readMessages(file)) {
            INFO(entry.key);
            CHECK(family.canShow(QString::fromStdString(entry.pattern)));
        }
    for (const auto& list : forms::checklists())
        for (const auto& item : list.items)
            for (const auto* text : {&item.text, &item.discreetText}) {
                INFO(item.id);
                CHECK(family.canShow(QString::fromStdString(text->english + text->spanish)));
            }
}

TEST_CASE("Text is made printable, not interpreted", "[print][layout]")
{
    const auto text = [](std::string_view utf8) { return printable(utf8, fonts()).toStdString(); };
    CHECK(text("<b>O'Ñáñez</b> &amp;") == "<b>O'Ñáñez</b> &amp;");
    CHECK(text(" Ana\n\tBeto \r\n") == "Ana Beto");
    CHECK(text("1:05\u202Fp.\u00A0m.") == "1:05\u00A0p.\u00A0m.");
    CHECK(text("\u202Eabc\u202C\u200B") == "abc");
    CHECK(text(std::string_view{"a\0b\x1B[31m", 8}) == "ab[31m");
    CHECK(text("漢") == "\uFFFD");
    CHECK(text("").empty());
}

TEST_CASE("Rows fill pages in order and none is lost or split", "[print][layout]")
{
    std::mt19937 random{20261124};
    for (int round = 0; round < 200; ++round) {
        std::vector<Row> rows;
        const auto count = std::uniform_int_distribution<int>{0, 60}(random);
        for (int row = 0; row < count; ++row)
            rows.push_back(rowOf(std::uniform_int_distribution<int>{5, 300}(random), random() % 5 == 0));
        const auto edges = bareEdges(60, 40);
        const double room = forms::print::contentHeight - 100;
        const auto pages = rowsPerPage(rows, edges);
        REQUIRE(!pages.empty());
        CHECK(std::accumulate(pages.begin(), pages.end(), std::size_t{0}) == rows.size());
        std::size_t row = 0;
        for (const auto onPage : pages) {
            double used = 0;
            for (std::size_t index = 0; index < onPage; ++index)
                used += rows[row + index].drawing.height();
            CHECK(used <= room);
            row += onPage;
        }
    }
    CHECK(rowsPerPage({}, bareEdges(10, 10)) == std::vector<std::size_t>{0});
    std::vector<Row> headed;
    headed.push_back(rowOf(600));
    headed.push_back(rowOf(30, true));
    headed.push_back(rowOf(200));
    CHECK(rowsPerPage(headed, bareEdges(40, 40)) == std::vector<std::size_t>{1, 2});
}

TEST_CASE("Text stays within its lines and ends in an ellipsis when it is cut", "[print][layout]")
{
    Drawing drawing{fonts()};
    const double one = drawing.addText({0, 0}, 100, QStringLiteral("Ana"), {.mostLines = 1});
    for (const auto& name : support::hostileNames()) {
        const auto shown = printable(name, fonts());
        CHECK(drawing.addText({0, 0}, 100, shown, {.mostLines = 2}) <= 2 * one + 0.1);
    }
}

TEST_CASE("A device that cannot be opened is a problem of the disk", "[print][layout]")
{
    const auto result = forms::toPdf([](QPagedPaintDevice&) -> storage::Result<int> {
        return storage::Error{storage::Problem::DiskFailure, "no"};
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().problem == storage::Problem::DiskFailure);
}
