// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/words.h"
#include "tests/support/test_vault.h"

#include <catch2/catch_test_macros.hpp>

#include <regex>

using namespace storage;

namespace {

/// "column = 'a' OR column = 'b'"
template <class Enum> std::string listed(const std::string& column)
{
    std::string list;
    for (const auto word : wordsOf<Enum>)
        list += (list.empty() ? "" : " OR ") + column + " = '" + std::string{word} + "'";
    return list;
}

std::string onOneLine(const std::string& sql)
{
    return std::regex_replace(sql, std::regex{"\\s+"}, " ");
}

template <class Enum>
bool schemaLists(sql::Connection& db, const std::string& table, const std::string& column)
{
    const auto sql
        = db.prepare("SELECT sql FROM sqlite_schema WHERE name = ?1").bind(table).one([](sql::Row row) {
              return row.text(0);
          });
    return sql && onOneLine(*sql).find("CHECK (" + listed<Enum>(column) + ")") != std::string::npos;
}

} // namespace

TEST_CASE("The schema's CHECKs list the words of the enumerations", "[records]")
{
    TestVault vault;
    auto& db = vault.db;
    CHECK(schemaLists<Role>(db, "user", "role"));
    CHECK(schemaLists<Sex>(db, "person", "sex"));
    CHECK(schemaLists<ANumberState>(db, "a_number", "state"));
    CHECK(schemaLists<Kinship>(db, "household_member", "kinship"));
    CHECK(schemaLists<CaseKind>(db, "client_case", "kind"));
    CHECK(schemaLists<Stage>(db, "client_case", "stage"));
    CHECK(schemaLists<Custody>(db, "client_case", "custody"));
    CHECK(schemaLists<Representation>(db, "client_case", "representation"));
    CHECK(schemaLists<Outcome>(db, "client_case", "outcome"));
    CHECK(schemaLists<HearingKind>(db, "hearing", "kind"));
    CHECK(schemaLists<HearingFixity>(db, "hearing", "fixity"));
    CHECK(schemaLists<HearingMedium>(db, "hearing", "medium"));
    CHECK(schemaLists<ReportSource>(db, "hearing", "report_source"));
    CHECK(schemaLists<DateSource>(db, "hearing", "source"));
    CHECK(schemaLists<HearingStatus>(db, "hearing", "status"));
    CHECK(schemaLists<DeadlineOrigin>(db, "deadline", "origin"));
    CHECK(schemaLists<DeadlineStatus>(db, "deadline", "status"));
    CHECK(schemaLists<ReminderChain>(db, "reminder", "chain"));
    CHECK(schemaLists<AnswerState>(db, "i589_answer", "state"));
    CHECK(schemaLists<DocumentKind>(db, "document", "kind"));
    CHECK(schemaLists<PaperKind>(db, "printout", "paper"));
    CHECK(schemaLists<ReviewKind>(db, "review", "kind"));
}

TEST_CASE("A word reads back as the enumerator it stands for", "[records]")
{
    CHECK(fromWord<Outcome>(wordOf(Outcome::VoluntaryDeparture)) == Outcome::VoluntaryDeparture);
    CHECK_FALSE(fromWord<Outcome>("Granted"));
}
