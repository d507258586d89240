// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/declarations.h"
#include "client/cli/shown.h"
#include "client/cli/wording.h"
#include "i18n/countries.h"

#include <array>
#include <map>
#include <memory>

namespace client::cli {

using namespace storage;

namespace {

/// A smaller group could be recognised as someone.
constexpr std::int64_t smallestShown = 10;
constexpr std::string_view tooFew{"<10"};
constexpr std::string_view unknownKey{"unknown"};

constexpr std::array<std::pair<std::string_view, StatisticsBy>, 5> groupings{{
    {"location", StatisticsBy::Location},
    {"nationality", StatisticsBy::Nationality},
    {"represented", StatisticsBy::Represented},
    {"outcome", StatisticsBy::Outcome},
    {"nta-month", StatisticsBy::NtaMonth},
}};

std::optional<StatisticsBy> groupingNamed(const std::string& name)
{
    for (const auto& [word, by] : groupings)
        if (word == name)
            return by;
    return {};
}

std::string keyWords(const std::string& key, StatisticsBy by, const Words& words)
{
    if (key.empty())
        return words("stats.unknown");
    switch (by) {
    case StatisticsBy::Outcome: return words("outcome." + key);
    case StatisticsBy::Location: return courtWords(key, words.language());
    case StatisticsBy::Nationality: return i18n::countryName(key, words.language());
    case StatisticsBy::Represented: return words("stats.represented-" + key);
    case StatisticsBy::NtaMonth: return key;
    }
    return key;
}

/// Collects groups for scripts and for people.
class Groups {
public:
    explicit Groups(const Words& words) :
        m_words{words}, m_table{{words("column.group"), words("column.cases")}}
    {
    }

    void add(const std::string& key, const std::string& label, std::int64_t count)
    {
        const bool isSmall = count < smallestShown;
        m_json.push_back({{"key", key.empty() ? std::string{unknownKey} : key},
                          {"count", isSmall ? Json(tooFew) : Json(count)}});
        m_table.add({label, isSmall ? std::string{tooFew} : grouped(count)});
    }
    Report report(std::int64_t cases) const
    {
        Report report;
        report.json = {{"cases", cases}, {"groups", m_json}};
        report.text
            = m_words("stats.cases", {{"count", cases}}) + "\n\n" + m_table.text(m_words("stats.none"));
        return report;
    }

private:
    std::string grouped(std::int64_t count) const { return m_words("stats.number", {{"count", count}}); }

    const Words& m_words;
    Json m_json = Json::array();
    Table m_table;
};

/// The docket in six numbers, as TRAC counts MPP cases: all, represented, pending, removal orders (in
/// absentia too), terminated or closed, granted.
Outcome sixNumbers(Clinic& clinic, const Words& words)
{
    const auto outcomes = clinic.readDocket().statistics(StatisticsBy::Outcome);
    if (!outcomes)
        return refusal(outcomes.error());
    const auto represented = clinic.readDocket().statistics(StatisticsBy::Represented);
    if (!represented)
        return refusal(represented.error());
    std::map<std::string, std::int64_t> count;
    for (const auto& group : outcomes->groups)
        count[group.key] = group.count;
    for (const auto& group : represented->groups)
        count["represented-" + group.key] = group.count;
    Groups groups{words};
    const auto add = [&](const std::string& key, std::int64_t number) {
        groups.add(key, words("stats." + key), number);
    };
    add("represented", count["represented-yes"]);
    add("pending", count["pending"]);
    add("removal-orders", count["removal-order"] + count["in-absentia"]);
    add("terminated-or-closed", count["terminated"] + count["closed"]);
    add("granted", count["granted"]);
    add("other-outcomes", count["voluntary-departure"] + count["other"]);
    return groups.report(outcomes->cases);
}

Outcome grouped(StatisticsBy by, Clinic& clinic, const Words& words)
{
    const auto statistics = clinic.readDocket().statistics(by);
    if (!statistics)
        return refusal(statistics.error());
    Groups groups{words};
    for (const auto& group : statistics->groups)
        groups.add(group.key, keyWords(group.key, by, words), group.count);
    return groups.report(statistics->cases);
}

} // namespace

Work declareStats(CLI::App& parser, const Words& words)
{
    const auto by = std::make_shared<std::optional<StatisticsBy>>();
    addRead(parser, words, "--by", "type.word", "option.stats-by", *by, groupingNamed)
        ->type_name("location|nationality|represented|outcome|nta-month");
    return [by](Surroundings& surroundings) {
        return surroundings.withClinic([&](Clinic& clinic) {
            return *by ? grouped(**by, clinic, surroundings.words())
                       : sixNumbers(clinic, surroundings.words());
        });
    };
}

} // namespace client::cli
