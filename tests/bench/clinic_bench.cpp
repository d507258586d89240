// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/demo/demo_clinic.h"
#include "storage/open_vault.h"
#include "storage/records/search_words.h"
#include "tests/bench/bare_sql.h"
#include "tests/bench/measure.h"
#include "tests/bench/stopwatch.h"

#include <stdexcept>

namespace bench {
namespace {

using namespace storage;

/// What people type, letter by letter.
const std::vector<std::string> typed{"nunez",     "garcia lopez", "maria",        "jose pena",  "tzoc",
                                     "hernandez", "a2",           "xiomara cruz", "de la cruz", "rodriguez"};

/// The same question without the walk in order: matches joined with their order and sorted by SQL.
constexpr auto bareSearch
    = "SELECT p.id FROM person_search s JOIN person_order o ON o.n = s.rowid JOIN person p ON p.n = o.n "
      "WHERE person_search MATCH ?1 ORDER BY o.sort_key LIMIT 50";

struct Keystrokes {
    std::vector<double> ours;
    std::vector<double> bare;
};

void press(const std::string& text, Clinic& clinic, BareSql& bare, Keystrokes& strokes)
{
    const auto today = clinic.today();
    strokes.ours.push_back(milliseconds([&] {
        if (!clinic.readPeople().search(text, 50, today))
            throw std::runtime_error{"search failed"};
    }));
    const auto expression = searchExpression(text);
    strokes.bare.push_back(milliseconds([&] { bare.query(bareSearch, expression); }));
}

Secret keyOf(const Docket& docket, const Clock& clock)
{
    auto vault = vault::Vault::open(docket.vault, "demo", Secret{client::demo::demoPassphrase}, clock,
                                    {.cost = {64, 1}, .limits = vault::Argon2Limits::acceptingWeak()});
    if (!vault)
        throw std::runtime_error{"the vault did not open"};
    return copyOf(vault->key());
}

} // namespace

void makeDocket(const Docket& docket)
{
    const SystemClock clock;
    const Secret passphrase{client::demo::demoPassphrase};
    if (!client::demo::createDemoClinic(docket.vault, {.cases = docket.cases}, passphrase, clock))
        throw std::runtime_error{"the docket could not be made"};
}

Figures searchAndToday(const Docket& docket)
{
    const SystemClock clock;
    const auto key = keyOf(docket, clock);
    auto clinic
        = Clinic::open(docket.vault, "demo", Secret{client::demo::demoPassphrase}, clock, KeyCost::Demo);
    if (!clinic)
        throw std::runtime_error{"the vault did not open"};
    BareSql bare{docket.vault / "gen-0001" / "db", key};
    Keystrokes oneLetter;
    Keystrokes more;
    for (int round = 0; round < 12; ++round)
        for (const auto& text : typed)
            for (std::size_t length = 1; length <= text.size(); ++length)
                press(text.substr(0, length), **clinic, bare, length == 1 ? oneLetter : more);
    std::vector<double> today;
    for (int round = 0; round < 30; ++round)
        today.push_back(milliseconds([&] {
            if (!(*clinic)->readDocket().today((*clinic)->today()))
                throw std::runtime_error{"Today failed"};
        }));
    const double todayBare = milliseconds([&] {
        bare.query("SELECT h.id, p.given_names FROM hearing h JOIN hearing_case c ON c.hearing = h.id JOIN "
                   "client_case k ON k.id = c.client_case "
                   "JOIN person p ON p.id = k.respondent WHERE h.at >= ?1 AND h.at < date(?1, '+8 days') "
                   "ORDER BY h.at LIMIT 200",
                   toIso((*clinic)->today()));
    });
    const double scale = docket.isGate ? 1 : 5;
    return {{"search, one letter, 50 rows, p99", "ms", p99(oneLetter.ours), p99(oneLetter.bare),
             "the same MATCH joined and sorted in bare SQL", docket.cases, 8 * scale},
            {"search, more letters, 50 rows, p99", "ms", p99(more.ours), p99(more.bare),
             "the same MATCH joined and sorted in bare SQL", docket.cases, 4 * scale},
            {"Today's data, p99", "ms", p99(today), todayBare, "the hearings of the week in bare SQL",
             docket.cases, docket.isGate ? 20.0 : 0}};
}

} // namespace bench
