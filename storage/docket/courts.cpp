// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/docket/courts.h"

#include "i18n/fold.h"
#include "storage/docket/data.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace storage::docket {
namespace {

CourtKind kindNamed(std::string_view word)
{
    if (word == "base_city")
        return CourtKind::BaseCity;
    if (word == "hearing_location")
        return CourtKind::HearingLocation;
    if (word == "office")
        return CourtKind::Office;
    throw std::logic_error{"courts.json: no such kind"};
}

CourtStanding standingNamed(std::string_view word)
{
    if (word == "open")
        return CourtStanding::Open;
    if (word == "closed")
        return CourtStanding::Closed;
    if (word == "unconfirmed")
        return CourtStanding::Unconfirmed;
    throw std::logic_error{"courts.json: no such standing"};
}

Court readCourt(const nlohmann::json& row)
{
    return {
        .code = row.at("code"),
        .englishName = row.at("en"),
        .spanishName = row.at("es"),
        .city = row.at("city"),
        .state = row.at("state"),
        .zone = row.at("zone"),
        .kind = kindNamed(row.at("kind").get<std::string>()),
        .standing = standingNamed(row.value("standing", "open")),
        .administrativeCourt = row.at("administrative_court"),
        .circuit = row.at("circuit"),
        .mexicanCity = row.value("mexican_city", ""),
        .mexicanZone = row.value("mexican_zone", ""),
        .aliases = row.value("aliases", std::vector<std::string>{}),
    };
}

Port readPort(const nlohmann::json& row)
{
    return {
        .name = row.at("name"),
        .city = row.at("city"),
        .state = row.at("state"),
        .zone = row.at("zone"),
        .mexicanCity = row.at("mexican_city"),
        .mexicanZone = row.at("mexican_zone"),
        .courts = row.at("courts"),
        .aliases = row.at("aliases"),
    };
}

struct Places {
    std::vector<Court> courts;
    std::vector<Port> ports;
};

const Places& places()
{
    static const auto read = [] {
        const auto file = nlohmann::json::parse(data::courts_json());
        Places all;
        for (const auto& row : file.at("courts"))
            all.courts.push_back(readCourt(row));
        for (const auto& row : file.at("ports"))
            all.ports.push_back(readPort(row));
        return all;
    }();
    return read;
}

/// What people write -> position in `courts()`. A name that two courts share leads to neither.
class NameIndex {
public:
    void add(std::string_view name, std::size_t court)
    {
        const auto key = i18n::fold(name);
        if (key.empty())
            return;
        const auto [found, isNew] = m_courts.try_emplace(key, court);
        if (!isNew && found->second != court)
            found->second = ambiguous;
    }

    std::optional<std::size_t> find(const std::string& key) const
    {
        const auto found = m_courts.find(key);
        if (found == m_courts.end() || found->second == ambiguous)
            return std::nullopt;
        return found->second;
    }

private:
    static constexpr auto ambiguous = static_cast<std::size_t>(-1);
    std::unordered_map<std::string, std::size_t> m_courts;
};

struct NameIndexes {
    NameIndex names; ///< Codes, names, aliases.
    NameIndex cities; ///< Cities, for courts that can hear a case.
};

const NameIndexes& nameIndexes()
{
    static const auto built = [] {
        NameIndexes indexes;
        const auto all = courts();
        for (std::size_t index = 0; index < all.size(); ++index) {
            const auto& place = all[index];
            for (const auto& name : {place.code, place.englishName, place.spanishName})
                indexes.names.add(name, index);
            for (const auto& alias : place.aliases)
                indexes.names.add(alias, index);
            if (place.kind != CourtKind::Office)
                indexes.cities.add(place.city, index);
        }
        return indexes;
    }();
    return built;
}

/// `key` without a state at its end: "san diego ca" -> "san diego".
std::optional<std::string> withoutState(const std::string& key)
{
    for (const auto& place : courts()) {
        const auto end = ' ' + i18n::fold(place.state);
        if (key.size() > end.size() && key.ends_with(end))
            return key.substr(0, key.size() - end.size());
    }
    return std::nullopt;
}

std::optional<Court> courtFolded(const std::string& key)
{
    for (const auto* index : {&nameIndexes().names, &nameIndexes().cities})
        if (const auto found = index->find(key))
            return courts()[*found];
    return std::nullopt;
}

} // namespace

std::span<const Court> courts()
{
    return places().courts;
}

std::span<const Port> ports()
{
    return places().ports;
}

std::optional<Court> court(std::string_view code)
{
    const auto all = courts();
    const auto found = std::ranges::find_if(all, [code](const Court& place) { return place.code == code; });
    return found == all.end() ? std::nullopt : std::optional{*found};
}

std::optional<Court> courtNamed(std::string_view text)
{
    const auto key = i18n::fold(text);
    if (key.empty())
        return std::nullopt;
    if (auto found = courtFolded(key))
        return found;
    const auto city = withoutState(key);
    auto found = city ? courtFolded(*city) : std::nullopt;
    // "Portland, ME" is not the court in Oregon.
    if (found && !key.ends_with(' ' + i18n::fold(found->state)))
        return std::nullopt;
    return found;
}

std::string courtName(const Court& court, i18n::Language language)
{
    return language == i18n::Language::Spanish ? court.spanishName : court.englishName;
}

std::optional<Port> port(std::string_view name)
{
    if (name.empty())
        return std::nullopt;
    // As written, which is what records hold: folding needs rules that take their time to be made.
    if (const auto exact = std::ranges::find(ports(), name, &Port::name); exact != ports().end())
        return *exact;
    const auto key = i18n::fold(name);
    if (key.empty())
        return std::nullopt;
    for (const auto& place : ports()) {
        const auto means = [&key](const std::string& written) { return i18n::fold(written) == key; };
        if (means(place.name) || std::ranges::any_of(place.aliases, means))
            return place;
    }
    return std::nullopt;
}

std::vector<Port> portsOf(std::string_view code)
{
    std::vector<Port> found;
    for (const auto& place : ports())
        if (std::ranges::find(place.courts, code) != place.courts.end())
            found.push_back(place);
    if (const auto place = court(code)) {
        // Nogales sends its clients to El Paso, but El Paso's own port comes first.
        const auto isNear = [&place](const Port& candidate) { return candidate.state == place->state; };
        std::ranges::stable_partition(found, isNear);
    }
    return found;
}

} // namespace storage::docket
