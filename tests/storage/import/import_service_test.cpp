// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spreadsheets all the way into the database.
#include "storage/service/import_service.h"

#include "storage/journal/verify.h"
#include "storage/service/case_queries.h"
#include "storage/service/docket_queries.h"
#include "storage/service/people_queries.h"
#include "storage/service/reminder_service.h"
#include "tests/storage/import/sheet_file.h"
#include "tests/support/test_vault.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <sys/stat.h>

using namespace storage;
using namespace std::chrono_literals;
using sheet::ImportReport;
using sheet::Remark;
using sheet::RowProblem;

namespace {

const std::string header
    = "A-Number,First name,Last name,Date of birth,Court,Hearing date,Hearing time,Notes\n";

/// An empty clinic on November 24, 2026, and what a script or the window would see of it.
struct ImportingClinic : TestVault {
    Result<ImportReport> tryImport(std::string_view bytes, const ImportOptions& options = {},
                                   const std::string& name = "lista ñ.csv")
    {
        const SheetFile file{bytes, name};
        return ImportService{journal}.import(file.path(), options, {});
    }
    ImportReport import(std::string_view bytes, const ImportOptions& options = {})
    {
        const auto report = tryImport(bytes, options);
        REQUIRE(report);
        CHECK(report->rows == report->imported + report->updated + report->refused);
        CHECK(journal::verify(db).empty());
        return *report;
    }
    std::int64_t count(const std::string& table)
    {
        return *db.prepare("SELECT count(*) FROM " + table).one([](sql::Row row) { return row.integer(0); });
    }
    std::vector<std::string> texts(const std::string& query)
    {
        return db.prepare(query).all([](sql::Row row) { return row.text(0); });
    }
    std::vector<std::string> names()
    {
        return texts("SELECT given_names || '|' || first_surname || '|' || second_surname FROM live_person "
                     "ORDER BY n");
    }
    /// The file of the case with the number `n`, in the order of entry from 1.
    CaseFile file(std::int64_t n = 1)
    {
        const auto id = db.prepare("SELECT id FROM client_case WHERE n = ?1").bind(n).one([](sql::Row row) {
            return row.id<Case>(0);
        });
        return *CaseQueries{db}.caseFile(id.value());
    }
};

std::vector<std::pair<std::size_t, Problem>> refusals(const ImportReport& report)
{
    std::vector<std::pair<std::size_t, Problem>> list;
    for (const auto& each : report.rejected)
        list.emplace_back(each.line, each.problem);
    return list;
}

bool has(const ImportReport& report, Remark remark)
{
    return std::any_of(report.warnings.begin(), report.warnings.end(),
                       [remark](const auto& each) { return each.remark == remark; });
}

} // namespace

TEST_CASE_METHOD(ImportingClinic, "The same A-Number on two different people overwrites nobody",
                 "[import][service]")
{
    const auto first = import(header + "A123456789,Ana,Díaz López,1990-02-01,SND,2026-12-03,8:30,\n");
    CHECK((first.imported == 1 && first.refused == 0));
    const auto before = file();
    const auto second = import(header
                               + "A123-456-789,Luis,Paz Roca,1971-05-20,ELP,2026-12-04,9:00,otro\n"
                                 "123456789,ANA,Lopez Diaz,,,2027-01-14,13:00,\n");
    CHECK(second.updated == 1);
    CHECK(
        second.rejected
        == std::vector<RowProblem>{{.line = 2, .problem = Problem::ANumberOfAnother, .value = "123456789"}});
    CHECK(names() == std::vector<std::string>{"Ana|Díaz|López"});
    const auto after = file();
    CHECK(after.respondent.birthDate == before.respondent.birthDate);
    CHECK(after.record.court == "SND");
    REQUIRE(after.hearings.size() == 2);
    CHECK(after.hearings[0] == before.hearings[0]);
    CHECK(after.hearings[1].at == LocalTime{2027y / 1 / 14, 13h});
}

TEST_CASE_METHOD(ImportingClinic, "Two people with one A-Number in one sheet: the second row is refused",
                 "[import][service]")
{
    const auto report = import(header
                               + "A123456789,Ana,Díaz,1990-02-01,SND,,,\n"
                                 "A123456789,Rosa,Paz,1971-05-20,SND,,,\n");
    CHECK((report.imported == 1 && report.refused == 1));
    CHECK(refusals(report) == std::vector{std::pair{std::size_t{3}, Problem::ANumberOfAnother}});
    CHECK(names() == std::vector<std::string>{"Ana|Díaz|"});
}

TEST_CASE_METHOD(ImportingClinic, "Imported dates carry the file as their source", "[import][service]")
{
    import(header + "A123456789,Ana,Díaz,,SND,2026-12-03,8:30,\n");
    const auto hearing = file().hearings.at(0);
    CHECK(hearing.source == DateSource::Import);
    CHECK(hearing.sourceNote == "lista ñ.csv");
    CHECK(texts("SELECT details FROM journal_commit WHERE action = 'imported'")
          == std::vector<std::string>{"file lista ñ.csv, rows 1, imported 1, updated 0, refused 0"});
}

TEST_CASE_METHOD(ImportingClinic, "An import reminds of the future only, and counts what is past",
                 "[import][service][reminder]")
{
    const auto report = import(header
                               + "A123456781,Ana,Díaz,,SND,2019-03-14,8:30,\n"
                                 "A123456782,Eva,Díaz,,SND,2026-11-23,8:30,\n"
                                 "A123456783,Ida,Díaz,,SND,2026-11-25,8:30,\n"
                                 "A123456784,Noé,Díaz,,SND,2027-03-15,8:30,\n");
    CHECK(report.imported == 4);
    CHECK(report.pastHearings == 2);
    CHECK(report.warnings.empty());
    ReminderService reminders{journal};
    const auto owed = reminders.give();
    REQUIRE(owed);
    CHECK(owed->missed.empty()); // tomorrow's hearing was entered today: its earlier reminders are not owed
    const auto onlyToCome = [&] {
        const auto given = DocketQueries{db}.reminders(100);
        REQUIRE(given);
        return std::all_of(given->begin(), given->end(),
                           [](const auto& each) { return each.on >= Date{2026y / 11 / 24}; });
    };
    CHECK(onlyToCome());
    clock.set(clock.now() + std::chrono::days{60});
    REQUIRE(reminders.give());
    CHECK(onlyToCome());
}

TEST_CASE_METHOD(ImportingClinic, "The same file again changes nothing", "[import][service]")
{
    const std::string sheet = header
        + "A123456781,Ana,Díaz López,1990,SND,2026-12-03,8:30,nota\n"
          ",Eva,Ruiz,1988-03-14,ELP,2026-12-04,,\n"
          "87654321,José,Núñez de la Peña,about 1980,,,,\n";
    import(sheet);
    const auto before = names();
    const auto tables = {"person", "client_case", "hearing", "note", "deadline", "entry"};
    std::vector<std::int64_t> counts;
    for (const auto* table : tables)
        counts.push_back(count(table));
    const auto changes = count("journal_change");
    const auto again = import(sheet);
    CHECK((again.imported == 0 && again.updated == 3 && again.refused == 0));
    CHECK(names() == before);
    std::vector<std::int64_t> after;
    for (const auto* table : tables)
        after.push_back(count(table));
    CHECK(after == counts);
    CHECK(count("journal_change") == changes);
    CHECK_FALSE(has(again, Remark::FieldChanged));
}

TEST_CASE_METHOD(ImportingClinic, "A dry run tells the same and writes nothing", "[import][service]")
{
    const std::string sheet = header + "A123456781,Ana,Díaz,1990,SND,2026-12-03,8:30,nota\nx,Eva,,,,,,\n";
    const auto commits = count("journal_commit");
    const auto trial = import(sheet, {.dryRun = true});
    CHECK(count("journal_commit") == commits);
    CHECK(names().empty());
    CHECK(import(sheet) == trial);
    CHECK(names().size() == 1);
}

TEST_CASE_METHOD(ImportingClinic,
                 "A hearing without a time is known by its day, and the time is added when it comes",
                 "[import][service]")
{
    const auto first = import("Número A,Nombre,Apellido,Corte,Fecha de audiencia\n"
                              "A123456789,Ana,Díaz,ELP,2026-12-03\n");
    CHECK(has(first, Remark::HearingTimeMissing));
    CHECK(first.warnings.at(0).after == "2026-12-03");
    CHECK(file().hearings.at(0).at == LocalTime{2026y / 12 / 3, 0min});
    const auto id = file().hearings.at(0).id;
    const auto second = import(header + "A123456789,Ana,Díaz,,ELP,2026-12-03,8:30 AM,\n");
    REQUIRE(file().hearings.size() == 1);
    CHECK(file().hearings.at(0).id == id);
    CHECK(file().hearings.at(0).at == LocalTime{2026y / 12 / 3, 8h + 30min});
    CHECK(second.warnings
          == std::vector<sheet::RowRemark>{{.line = 2,
                                            .column = "hearing_time",
                                            .remark = Remark::FieldChanged,
                                            .before = "2026-12-03",
                                            .after = "2026-12-03 08:30"}});
    CHECK(import("Número A,Nombre,Apellido,Corte,Fecha de audiencia\nA123456789,Ana,Díaz,ELP,2026-12-03\n")
              .updated
          == 1);
    CHECK(file().hearings.at(0).at.time == 8h + 30min); // what is known stays
}

TEST_CASE_METHOD(
    ImportingClinic,
    "Sex, the day the NTA was filed and control dates are stored, and words nobody knows are told",
    "[import][service]")
{
    const std::string sheet
        = "A-Number,Nombre,Apellido,Sexo,NTA filed,Court,Hearing date,Hearing time,Control date\n"
          "A123456781,Ana,Díaz,M,2026-03-01,SND,2026-12-03,8:30,yes\n"
          "A123456782,Luis,Díaz,H,,SND,2026-12-03,8:30,no\n"
          "A123456783,Noé,Díaz,zz,,SND,2026-12-03,8:30,quizás\n";
    const auto report = import(sheet);
    CHECK((report.imported == 3 && report.refused == 0));
    CHECK((file(1).respondent.sex == Sex::Female && file(2).respondent.sex == Sex::Male
           && !file(3).respondent.sex));
    CHECK(file(1).record.ntaFiledOn == Date{2026y / 3 / 1});
    CHECK((file(1).hearings.at(0).fixity == HearingFixity::Control
           && file(2).hearings.at(0).fixity == HearingFixity::Fixed));
    REQUIRE(report.warnings.size() == 2);
    CHECK((report.warnings[0].remark == Remark::WordUnknown && report.warnings[0].before == "zz"));
    CHECK((report.warnings[1].remark == Remark::WordUnknown && report.warnings[1].before == "quizás"));
    CHECK((import("Nombre,Apellido,Sexo\nEva,Paz,M\nIda,Paz,M\n").warnings.size()
           == 2)); // man or mujer: not guessed
}

TEST_CASE_METHOD(ImportingClinic, "Every encoding and delimiter comes to the same clients",
                 "[import][service]")
{
    const std::u16string_view wide = u"Número A;Nombre(s);Apellido(s);Notas\r\n"
                                     u"A-123-456-789;Ángel;Núñez Güell;\"dos\r\nlíneas\"\r\n"
                                     u"\r\n12345678;Íñigo;de la Peña Ruiz;él\r\n";
    const std::string text = "Número A;Nombre(s);Apellido(s);Notas\r\n"
                             "A-123-456-789;Ángel;Núñez Güell;\"dos\r\nlíneas\"\r\n"
                             "\r\n12345678;Íñigo;de la Peña Ruiz;él\r\n";
    std::string windows;
    for (const char16_t each : wide)
        windows += static_cast<char>(each);
    const bool big = GENERATE(false, true);
    const auto marked = utf16(wide, big);
    const auto bytes = GENERATE_COPY(text, "\xEF\xBB\xBF" + text, windows, marked, marked.substr(2));
    const auto report = import(bytes);
    CHECK((report.imported == 2 && report.refused == 0));
    CHECK(names() == std::vector<std::string>{"Ángel|Núñez|Güell", "Íñigo|de la Peña|Ruiz"});
    const auto numbers = texts("SELECT number FROM a_number ORDER BY number");
    CHECK(numbers == std::vector<std::string>{"012345678", "123456789"});
    CHECK(has(report, Remark::ANumberPadded));
}

TEST_CASE_METHOD(
    ImportingClinic,
    "A messy sheet: what can be read is stored, each refused row is named, nothing is silently changed",
    "[import][service]")
{
    using namespace std::string_literals;
    const auto report
        = import("CLIENTES 2026,,,,,,,\n" + header
                 + "A123456781,Ana 😀,Díaz,14 mar 1990,SND,2026-12-03,8:30,\"línea 1\nlínea 2\"\n" // 3-4
                   "\n"
                   "A123456782,Eva,Ruiz,03/04/1990,SND,,,\n" // 6: read two ways
                 + header // 7: repeated
                 + "A123456783,Ida\0x,Paz,,SND,,,\n"s // 8: NUL
                 + "A123456784,Noé," + std::string(100'000, 'x')
                 + ",,SND,,,\n" // 9
                   "12,Leo,Paz,,SND,,,\n" // 10: no A-Number
                   "A123456785,Sol,Paz,1990-02-30,SND,2026-12-03,25:00,\n" // 11
                   "A123456786,Luz,Paz,1990-05-20,Marte,,,\n" // 12
                   "A123456787,Mar,Paz,1990-06-21,SND,2026-12-03,8:30,fin\n" // 13
                   "A123456788,Tom,Pa"); // 14: breaks off
    CHECK((report.rows == 9 && report.imported == 2 && report.refused == 7));
    CHECK(refusals(report)
          == std::vector<std::pair<std::size_t, Problem>>{{6, Problem::DateAmbiguous},
                                                          {8, Problem::NotText},
                                                          {9, Problem::TooLong},
                                                          {10, Problem::ANumberMalformed},
                                                          {11, Problem::DateImpossible},
                                                          {11, Problem::TimeMalformed},
                                                          {12, Problem::CourtUnknown},
                                                          {14, Problem::RowCutShort}});
    CHECK(names() == std::vector<std::string>{"Ana 😀|Díaz|", "Mar|Paz|"});
    CHECK((has(report, Remark::LinesBeforeHeader) && has(report, Remark::HeaderRepeated)));
    CHECK(texts("SELECT text FROM note") == std::vector<std::string>{"línea 1\nlínea 2", "fin"});
}

TEST_CASE_METHOD(ImportingClinic, "A file that cannot be read leaves the clinic as it is",
                 "[import][service]")
{
    const auto commits = count("journal_commit");
    const TemporaryFolder place;
    ImportService imports{journal};
    const auto problem = [&](const std::filesystem::path& path) {
        const auto report = imports.import(path, {}, {});
        REQUIRE_FALSE(report);
        return report.error().problem;
    };
    CHECK(problem(place.path() / "none.csv") == Problem::FileNotFound);
    CHECK(problem(place.path()) == Problem::FileUnreadable);
    const auto pipe = place.path() / "pipe.csv";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(problem(pipe) == Problem::FileUnreadable); // and does not wait for a writer
    CHECK(problem("/proc/self/mem") == Problem::FileUnreadable); // opens, and fails when read
    CHECK(problem("/dev/zero") == Problem::FileUnreadable);
    CHECK(tryImport("PK\x03\x04 a workbook").error().problem == Problem::SheetUnreadable);
    CHECK(tryImport("").error().problem == Problem::SheetEmpty);
    CHECK(count("journal_commit") == commits);
}

TEST_CASE_METHOD(ImportingClinic, "An import that is cancelled leaves nothing", "[import][service]")
{
    std::string sheet = header;
    for (int i = 0; i < 1'000; ++i)
        sheet += "A" + std::to_string(200'000'000 + i) + ",Ana,Díaz,,SND,2026-12-03,8:30,\n";
    const SheetFile file{sheet};
    int told = 0;
    const auto report
        = ImportService{journal}.import(file.path(), {}, [&told](std::int64_t done, std::int64_t total) {
              CHECK((done > 0 && done <= total));
              return ++told < 3;
          });
    REQUIRE_FALSE(report);
    CHECK(report.error().problem == Problem::Cancelled);
    CHECK(names().empty());
    CHECK(journal::verify(db).empty());
}
