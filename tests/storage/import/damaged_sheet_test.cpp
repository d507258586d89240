// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/import/read_sheet.h"
#include "tests/support/memory_use.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <random>

using namespace storage;
using namespace storage::sheet;

namespace {

/// A short sheet with everything that makes reading hard, but nothing wrong.
const std::string goodSheet
    = "A-Number,Nombre,Apellidos,DOB,Nacionalidad,Idioma,Corte,Fecha de audiencia,Hora,Notas\n"
      "A123-456-701,Ángel,Núñez Güell,1988-03-14,HN,español,SND,2026-12-03,8:30,\"una, dos\"\n"
      "A123-456-702,Zoë,de la Peña,14 mar 1990,GT,mam,ELP,2026-12-04,13:00,niña 😀\n"
      "A123-456-703,José,O’Brien Díaz,1975,MX,K'iche',SND,2026-12-05,1 p. m.,\"con\nsalto ñ\"\n"
      "\n"
      "A123-456-704,Íñigo,Muñoz,about 1980,VE,es,,,,él\n"
      "A123-456-705,Ñusta,Xol,,PE,quechua,,,,\"dijo \"\"sí\"\" ñ\"\n"
      "A123-456-706,Lía,Ávila,2001-01-01,CU,es,SND,2027-01-04,08:30 a.m.,fin ñ\n";

struct Tally {
    std::size_t drafts{0};
    std::size_t refusedRows{0};
    std::size_t headers{0};
    char delimiter{','};
    std::size_t headerLine{0};
};

/// Reads all of a file that may be anything; checks what must hold for every file.
std::optional<Tally> tallyOf(const std::filesystem::path& path)
{
    auto reader = SheetReader::open(path, {.today = testToday});
    if (!reader)
        return std::nullopt;
    Tally tally{.delimiter = reader->layout().delimiter, .headerLine = reader->layout().headerLine};
    std::size_t lastLine = 0;
    for (;;) {
        const auto row = reader->next();
        REQUIRE(row);
        if (!*row)
            return tally;
        const auto& outcome = **row;
        if (outcome.line <= lastLine)
            FAIL("line " << outcome.line << " after " << lastLine);
        lastLine = outcome.line;
        for (const auto& problem : outcome.problems) {
            if (problem.line != outcome.line || problem.lastLine < problem.line)
                FAIL("a problem at the wrong line");
        }
        if (outcome.draft && outcome.problems.empty())
            ++tally.drafts;
        else if (!outcome.draft && !outcome.problems.empty())
            ++tally.refusedRows;
        else if (!outcome.draft && outcome.remarks.size() == 1)
            ++tally.headers;
        else
            FAIL("a row that is neither taken nor refused");
    }
}

/// The rows below the headers, counted by the splitting alone.
std::size_t rowsBelowHeader(const std::filesystem::path& path, const Tally& tally)
{
    auto source = TextSource::open(path);
    REQUIRE(source);
    CsvReader rows{*source, tally.delimiter};
    std::size_t count = 0;
    for (;;) {
        const auto row = rows.next();
        REQUIRE(row);
        if (*row == nullptr)
            return count;
        count += (*row)->line > tally.headerLine ? 1 : 0;
    }
}

void write(const std::filesystem::path& path, std::string_view bytes)
{
    std::ofstream{path, std::ios::binary | std::ios::trunc} << bytes;
}

std::string mutated(std::string bytes, std::mt19937& random)
{
    constexpr std::array<std::string_view, 14> pieces{
        "\"", "\n", "\r\n",    ",",      ";",     std::string_view{"\0", 1}, "\xFF", "\xC3", "\"\"",
        "\t", "😀", "1.2E+08", "\"\n\"", "Nombre"};
    for (auto count = 1 + random() % 4; count > 0 && !bytes.empty(); --count) {
        const auto at = random() % bytes.size();
        switch (random() % 5) {
        case 0: bytes[at] = static_cast<char>(random() % 256); break;
        case 1: bytes.insert(at, pieces[random() % pieces.size()]); break;
        case 2: bytes.erase(at, 1 + random() % 20); break;
        case 3: bytes.resize(at); break;
        default: bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 200)); break;
        }
    }
    return bytes;
}

/// Reads 5,000 damaged copies of the good sheet.
void readDamaged(unsigned seed)
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "damaged.csv";
    std::mt19937 random{seed};
    std::size_t readable = 0;
    for (int i = 0; i < 5'000; ++i) {
        write(path, mutated(goodSheet, random));
        const auto tally = tallyOf(path);
        if (!tally)
            continue;
        ++readable;
        if (tally->drafts + tally->refusedRows + tally->headers != rowsBelowHeader(path, *tally))
            FAIL("rows were lost in iteration " << i);
    }
    CHECK(readable > 3'750);
}

} // namespace

TEST_CASE("However a sheet is damaged, no row is lost and nothing crashes", "[import]")
{
    readDamaged(20190129);
}

// Four tests, so that none of them takes long on a slow machine.
TEST_CASE("However a sheet is damaged a second way, no row is lost", "[import]")
{
    readDamaged(20211202);
}

TEST_CASE("However a sheet is damaged a third way, no row is lost", "[import]")
{
    readDamaged(20220808);
}

TEST_CASE("However a sheet is damaged a fourth way, no row is lost", "[import]")
{
    readDamaged(20250121);
}

TEST_CASE("A file of random bytes is refused or read, and never more", "[import]")
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "random.csv";
    std::mt19937 random{62687};
    for (int i = 0; i < 3'000; ++i) {
        std::string bytes = i % 2 == 0 ? "Nombre,Fecha de audiencia,A-Number,Phone,Notas\n" : "";
        if (i % 10 == 1)
            bytes = i % 20 == 1 ? "\xFF\xFE" : "\xFE\xFF";
        for (auto count = random() % 2'000; count > 0; --count) {
            const auto kind = random() % 4;
            bytes += kind == 0 ? static_cast<char>(random() % 256) : "0123,,/-:\n\"aé"[random() % 13];
        }
        write(path, bytes);
        tallyOf(path);
    }
}

TEST_CASE("Damage to one row leaves every other row as it was", "[import]")
{
    const auto original = readSheet(goodSheet).drafts;
    REQUIRE(original.size() == 6);
    std::vector<std::size_t> lineStarts{0};
    for (std::size_t i = 0; i < goodSheet.size(); ++i) {
        if (goodSheet[i] == '\n')
            lineStarts.push_back(i + 1);
    }
    std::mt19937 random{1158};
    for (int i = 0; i < 1'500; ++i) {
        // Lines 2, 3 and 8 hold one row each and no line break.
        constexpr std::array<std::size_t, 3> lines{2, 3, 8};
        const auto line = lines[random() % lines.size()];
        const auto start = lineStarts[line - 1];
        const auto length = lineStarts[line] - start - 1;
        auto bytes = goodSheet;
        auto byte = static_cast<char>(random() % 256);
        if (byte == '\n' || byte == '\r')
            byte = '"'; // also an open quotation mark stays in its row
        bytes[start + random() % length] = byte;
        const auto read = readSheet(bytes).drafts;
        for (const auto& draft : original) {
            if (draft.line != line && std::find(read.begin(), read.end(), draft) == read.end())
                FAIL("line " << draft.line << " changed with line " << line << " in iteration " << i);
        }
    }
}

TEST_CASE("The whole docket is read in memory that does not grow with it", "[import]")
{
    constexpr std::size_t count = 62'687;
    const TemporaryFolder folder;
    const auto path = folder.path() / "docket.csv";
    {
        std::ofstream file{path, std::ios::binary};
        file << "A-Number,First name,Last name,Date of birth,Nationality,Language,Phone,Court,Hearing "
                "date,Hearing time,Hearing type,"
                "Date of entry,NTA date,Attorney,Outcome,Program,Notes\r\n";
        for (std::size_t i = 0; i < count; ++i) {
            char number[16];
            std::snprintf(number, sizeof number, "A%09zu", 200'000'000 + i);
            file << number << ",José Ángel,Núñez de la Peña," << (i % 2 == 0 ? "03/14/1988" : "14 mar 1990")
                 << ",Honduras,Spanish,+52664" << 1'000'000 + i << ",San Diego,2026-12-" << 10 + i % 20
                 << ",8:30 AM,Master,02/" << 10 + i % 18
                 << "/2019,2019-02-11,,Pending,MPP,\"nota, con coma\"\r\n";
        }
    }
    const auto memoryBefore = peakKiB();
    const auto start = std::clock(); // of this process: other work on the machine does not count
    const auto tally = tallyOf(path);
    const auto spent = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    const auto grown = peakKiB() - memoryBefore;
    REQUIRE(tally);
    CHECK(tally->drafts == count);
    CHECK(tally->refusedRows == 0);
    if (memoryTells)
        CHECK(grown < 32 * 1024);
    std::printf("import: %zu rows read in %.2f s of processor time, peak memory +%ld kB\n", count, spent,
                grown);
}
