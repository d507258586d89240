// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/csv_reader.h"

#include "tests/storage/import/sheet_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace storage::sheet;

namespace {

struct Read {
    std::size_t line{};
    std::vector<std::string> cells{};
    RowFault fault{RowFault::None};
    bool doubtful{false};

    friend bool operator==(const Read&, const Read&) = default;
};

std::vector<Read> rowsOf(std::string_view bytes, char delimiter = ',')
{
    const SheetFile file{bytes};
    auto source = TextSource::open(file.path());
    REQUIRE(source);
    CsvReader reader{*source, delimiter};
    std::vector<Read> rows;
    for (;;) {
        const auto row = reader.next();
        REQUIRE(row);
        if (*row == nullptr)
            return rows;
        rows.push_back(
            {(*row)->line, {(*row)->cells.begin(), (*row)->cells.end()}, (*row)->fault, (*row)->doubtful});
    }
}

} // namespace

TEST_CASE("Rows and cells are told with the line of the file they begin in", "[import]")
{
    CHECK(rowsOf("a,b\r\n\r\n \n,,\n\"c\nd\",\"say \"\"hi\"\"\"\n  e , f g \n")
          == std::vector<Read>{{1, {"a", "b"}}, {5, {"c\nd", "say \"hi\""}}, {7, {"e", "f g"}}});
    CHECK(rowsOf("a;b\rc;\"d\r\ne\"\rf", ';')
          == std::vector<Read>{{1, {"a", "b"}}, {2, {"c", "d\r\ne"}}, {4, {"f"}}});
    CHECK(rowsOf("a\t b \t\n\t\tc", '\t') == std::vector<Read>{{1, {"a", "b", ""}}, {2, {"", "", "c"}}});
    CHECK(rowsOf("\n\n\n").empty());
}

TEST_CASE("A cell may hold anything between quotation marks", "[import]")
{
    using namespace std::string_literals;
    CHECK(rowsOf("\"a,b\",c\"d,😀\n\"x \"El Chato\" y\",z\n")
          == std::vector<Read>{{1, {"a,b", "c\"d", "😀"}}, {2, {"x \"El Chato\" y", "z"}}});
    CHECK(rowsOf("a\0b,c\n"s) == std::vector<Read>{{1, {"a\0b"s, "c"}}});
}

TEST_CASE("A cell over the limit refuses its row alone", "[import]")
{
    const std::string fits(longestCell, 'x');
    std::string accented;
    for (std::size_t i = 0; i < longestCell; ++i)
        accented += "ñ";
    CHECK(rowsOf("a," + fits + "\n") == std::vector<Read>{{1, {"a", fits}}});
    CHECK(rowsOf("a," + accented + "\n") == std::vector<Read>{{1, {"a", accented}}});
    CHECK(rowsOf("a,\"" + std::string(100'000, 'x') + "\",b\nc,d\n")
          == std::vector<Read>{{1, {"a", "", "b"}, RowFault::CellTooLong}, {2, {"c", "d"}}});
    CHECK(rowsOf("a," + std::string(5'000'000, 'x') + "\nc,d\n")
          == std::vector<Read>{{1, {}, RowFault::CellTooLong}, {2, {"c", "d"}}});
    const auto wide = rowsOf(std::string(200'000, ',') + "x\nc,d\n");
    REQUIRE(wide.size() == 2);
    CHECK(wide[0].fault == RowFault::TooManyCells);
    CHECK(wide[0].cells.size() == mostColumns);
    CHECK(wide[1] == Read{2, {"c", "d"}});
}

TEST_CASE("An open quotation mark refuses its row and not the rest of the file", "[import]")
{
    CHECK(rowsOf("a,b\nc,\"d") == std::vector<Read>{{1, {"a", "b"}}, {2, {}, RowFault::QuoteOpen}});
    CHECK(rowsOf("a,\"b\nc,d\ne,f\n")
          == std::vector<Read>{{1, {}, RowFault::QuoteOpen},
                               {2, {"c", "d"}, RowFault::None, true},
                               {3, {"e", "f"}, RowFault::None, true}});
    std::string many = "a,\"b\n";
    for (int i = 0; i < 400'000; ++i)
        many += "cccc,dddd\n";
    const auto rows = rowsOf(many);
    REQUIRE(rows.size() == 400'001);
    CHECK(rows.front() == Read{1, {}, RowFault::QuoteOpen});
    CHECK(rows[1] == Read{2, {"cccc", "dddd"}, RowFault::None, true});
    CHECK(rows.back() == Read{400'001, {"cccc", "dddd"}});
}

TEST_CASE("An open quotation mark never takes another row in", "[import]")
{
    CHECK(rowsOf("a,\"b\nc,\"d, e\"\nf,\"g\nh\"\n")
          == std::vector<Read>{
              {1, {}, RowFault::QuoteOpen}, {2, {"c", "d, e"}, RowFault::None, true}, {3, {"f", "g\nh"}}});
    CHECK(rowsOf("\"a \"\"x\"\"\n\" , \"b\"\n") == std::vector<Read>{{1, {"a \"x\"\n", "b"}}});
}

TEST_CASE("A file of open quotation marks ends in reasonable time", "[import]")
{
    std::string bytes;
    for (int i = 0; i < 1'000'000; ++i)
        bytes += "a,\"x\n\"y";
    std::size_t covered = 0;
    std::size_t gaps = 0; // a CHECK for each of a million rows would take longer than reading them
    const SheetFile file{bytes};
    auto source = TextSource::open(file.path());
    REQUIRE(source);
    CsvReader reader{*source, ','};
    for (;;) {
        const auto row = reader.next();
        REQUIRE(row);
        if (*row == nullptr)
            break;
        gaps += (*row)->line == covered + 1 ? 0 : 1;
        covered = (*row)->lastLine;
    }
    CHECK(gaps == 0);
    CHECK(covered >= 1'000'000);
}
