// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/demo/demo_cases.h"
#include "client/demo/demo_clinic.h"
#include "storage/open_vault.h"
#include "storage/records/search_words.h"
#include "tests/bench/bare_sql.h"
#include "tests/bench/measure.h"
#include "tests/bench/stopwatch.h"

#include <map>
#include <stdexcept>

namespace bench {
namespace {

using namespace storage;

/// What people type, letter by letter.
const std::vector<std::string> typed{"nunez",     "garcia lopez", "maria",        "jose pena",  "tzoc",
                                     "hernandez", "a2",           "xiomara cruz", "de la cruz", "rodriguez",
                                     "2026-0042", "a 204 827",    "lopez garcia"};
constexpr std::string_view oneLetter{"abcdefghijklmnopqrstuvwxyz0123456789"};

/// The same question without the numbers that are in order: matches joined with their order and sorted by
/// SQL.
constexpr auto bareSearch
    = "SELECT p.id FROM person_search s JOIN person_order o ON o.place = s.rowid JOIN person p ON p.n = o.n "
      "WHERE person_search MATCH ?1 ORDER BY o.sort_key LIMIT 50";
constexpr auto bareSearchName = "the same MATCH joined and sorted in bare SQL";

/// The first card of the page alone.
constexpr auto bareWeek
    = "SELECT h.id, p.given_names FROM hearing h JOIN hearing_case c ON c.hearing = h.id JOIN client_case k "
      "ON k.id = c.client_case JOIN person p ON p.id = k.respondent "
      "WHERE h.at >= ?1 AND h.at < date(?1, '+8 days') AND h.status = 'scheduled' AND NOT h.deleted ORDER BY "
      "h.at LIMIT 50";

/// One question in both ways, as often as the docket's size allows.
class SearchBench {
public:
    SearchBench(Clinic& clinic, BareSql& bare, bool isGate) :
        m_clinic{clinic}, m_bare{bare}, m_bareRounds{isGate ? 3 : 1}
    {
    }

    Samples press(const std::vector<std::string>& texts)
    {
        Samples samples;
        for (int round = 0; round < 12; ++round)
            for (const auto& text : texts) {
                samples.ours.push_back(ours(text));
                if (round < m_bareRounds)
                    samples.bare.push_back(bare(text));
            }
        return samples;
    }

private:
    double ours(const std::string& text)
    {
        return milliseconds([&] {
            if (!m_clinic.readPeople().search(text, 50, m_today))
                throw std::runtime_error{"search failed"};
        });
    }
    double bare(const std::string& text)
    {
        const auto expression = searchExpression(text);
        return milliseconds([&] { m_bare.query(bareSearch, expression); });
    }

    Clinic& m_clinic;
    BareSql& m_bare;
    int m_bareRounds;
    Date m_today{m_clinic.today()};
};

std::vector<std::string> singleLetters()
{
    std::vector<std::string> texts;
    for (const char letter : oneLetter)
        texts.emplace_back(1, letter);
    return texts;
}

std::vector<std::string> beginningsOfWords()
{
    std::vector<std::string> texts;
    for (const auto& text : typed)
        for (std::size_t length = 2; length <= text.size(); ++length)
            texts.push_back(text.substr(0, length));
    return texts;
}

Samples showToday(Clinic& clinic, BareSql& bare)
{
    Samples samples;
    const auto day = clinic.today();
    for (int round = 0; round < 100; ++round) {
        samples.ours.push_back(milliseconds([&] {
            const auto today = clinic.readDocket().today(day);
            if (!today || today->hearings.rows.empty() || today->due.rows.empty())
                throw std::runtime_error{"Today has nothing to show"};
        }));
        samples.bare.push_back(milliseconds([&] { bare.query(bareWeek, toIso(day)); }));
    }
    return samples;
}

Secret keyOf(const Docket& docket, const Clock& clock)
{
    const auto vault
        = vault::Vault::open(docket.vault, "demo", Secret{client::demo::demoPassphrase}, clock, {});
    if (!vault)
        throw std::runtime_error{"the vault did not open"};
    return copyOf(vault->key());
}

std::unique_ptr<Clinic> opened(const Docket& docket, const Clock& clock)
{
    auto clinic = Clinic::open(docket.vault, "demo", Secret{client::demo::demoPassphrase}, clock);
    if (!clinic)
        throw std::runtime_error{"the vault did not open"};
    return std::move(*clinic);
}

/// Every unlock verifies the signatures of the last thousand commits, so there have to be as many.
void writeNotes(Clinic& clinic)
{
    const auto found = clinic.readPeople().search("a", 50, clinic.today());
    for (int i = 0; i < 1000; ++i)
        if (!clinic.cases().addNote(*found->rows.at(static_cast<std::size_t>(i) % found->rows.size()).caseId,
                                    "Called, nobody answered."))
            throw std::runtime_error{"a note could not be written"};
}

void require(std::int64_t number, std::int64_t expected, const std::string& what)
{
    if (number != expected)
        throw std::runtime_error{"the docket has " + std::to_string(number) + " cases " + what + " and not "
                                 + std::to_string(expected)};
}

/// The whole docket has exactly the six numbers it imitates.
void checkSixNumbers(Clinic& clinic)
{
    const client::demo::DocketShares shares;
    const auto outcomes = clinic.readDocket().statistics(StatisticsBy::Outcome);
    const auto represented = clinic.readDocket().statistics(StatisticsBy::Represented);
    if (!outcomes || !represented)
        throw std::runtime_error{"no statistics"};
    std::map<std::string, std::int64_t> counts;
    for (const auto& group : outcomes->groups)
        counts[group.key] = group.count;
    for (const auto& group : represented->groups)
        counts["represented " + group.key] = group.count;
    require(outcomes->cases, shares.all, "in all");
    require(counts["represented yes"], shares.represented, "with an attorney");
    require(counts["pending"], shares.pending, "pending");
    require(counts["removal-order"] + counts["in-absentia"], shares.removal, "with a removal order");
    require(counts["terminated"] + counts["closed"], shares.terminatedOrClosed, "terminated or closed");
    require(counts["granted"], shares.granted, "granted");
}

} // namespace

Figures makeDocket(const Docket& docket)
{
    const SystemClock clock;
    const Secret passphrase{client::demo::demoPassphrase};
    const double time = milliseconds([&] {
        if (!client::demo::createDemoClinic(docket.vault, {.cases = docket.cases, .cost = KeyCost::Standard},
                                            passphrase, clock))
            throw std::runtime_error{"the docket could not be made"};
    });
    const double peak = megabytes("VmHWM");
    if (docket.cases == client::demo::DocketShares{}.all)
        checkSixNumbers(*opened(docket, clock));
    double bare = 0;
    {
        BareSql made{docket.vault / "gen-0001" / "db", keyOf(docket, clock)};
        bare = bareInserts(made, docket.vault.parent_path() / ("bare-" + std::to_string(docket.cases)));
    }
    writeNotes(*opened(docket, clock));
    return {{"demo create", "ms", time, bare, "bare inserts of the same rows", docket.cases, 0},
            {"demo create, peak memory", "MB", peak, 256, "what a key derivation takes", docket.cases, 0}};
}

Figures searchAndToday(const Docket& docket)
{
    const SystemClock clock;
    const auto key = keyOf(docket, clock); // before the clinic holds the vault
    const auto clinic = opened(docket, clock);
    BareSql bare{docket.vault / "gen-0001" / "db", key};
    if (!clinic->reminders().give()) // what the program does first
        throw std::runtime_error{"no reminders"};
    const auto today = showToday(*clinic, bare);
    for (int part = 0; *clinic->readPeople().readAhead(part); ++part) { } // and what it does then
    SearchBench search{*clinic, bare, docket.isGate};
    const auto one = search.press(singleLetters());
    const auto more = search.press(beginningsOfWords());
    const double scale = docket.isGate ? 1 : 5;
    return {{"search, one letter, 50 rows, p99", "ms", p99(one.ours), p99(one.bare), bareSearchName,
             docket.cases, 8 * scale},
            {"search, more letters, 50 rows, p99", "ms", p99(more.ours), p99(more.bare), bareSearchName,
             docket.cases, 4 * scale},
            {"Today's data, p99", "ms", p99(today.ours), p99(today.bare),
             "the hearings of the week in bare SQL", docket.cases, docket.isGate ? 20.0 : 0},
            {"Today's data, nothing of it in the cache", "ms", today.ours.front(), today.bare.front(),
             "the hearings of the week in bare SQL", docket.cases, 0}};
}

} // namespace bench
