// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/zone.h"

#include "i18n/icu_text.h"

#include <algorithm>
#include <date/tz.h>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>
#include <unicode/tznames.h>

namespace i18n {
namespace {

using std::chrono::seconds;

/// Searches the system's list without the exception that `date::locate_zone` makes of a wrong name, and reads
/// the zone's file: the list may name a file that is no zone.
const date::time_zone* search(std::string_view name)
{
    // The machine's own zone is a file among them, and says something else on each machine.
    if (name == "localtime")
        return nullptr;
    const auto& zones = date::get_tzdb().zones;
    const auto found = std::ranges::lower_bound(
        zones, name, {}, [](const date::time_zone& zone) -> std::string_view { return zone.name(); });
    if (found == zones.end() || found->name() != name)
        return nullptr;
    try {
        found->get_info(date::sys_seconds{});
    } catch (const std::exception&) {
        return nullptr;
    }
    return &*found;
}

/// Zones once found stay valid for the life of the process.
const date::time_zone* find(std::string_view name)
{
    static std::shared_mutex mutex;
    static std::map<std::string, const date::time_zone*, std::less<>> known;
    {
        const std::shared_lock lock{mutex};
        if (const auto hit = known.find(name); hit != known.end())
            return hit->second;
    }
    const auto* zone = search(name);
    if (zone != nullptr) {
        const std::unique_lock lock{mutex};
        known.emplace(name, zone);
    }
    return zone;
}

std::unique_ptr<icu::TimeZoneNames> makeNames(Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::TimeZoneNames> names{icu::TimeZoneNames::createInstance(localeOf(language), status)};
    requireIcu(status, "names of time zones");
    return names;
}

} // namespace

bool isZone(std::string_view zone)
{
    return find(zone) != nullptr;
}

std::optional<ZonedInstant> toInstant(const storage::LocalTime& local, std::string_view zone)
{
    const auto* found = find(zone);
    if (found == nullptr || !local.date.ok())
        return std::nullopt;
    const date::local_seconds wall{std::chrono::sys_days{local.date}.time_since_epoch()
                                   + seconds{local.time}};
    const auto info = found->get_info(wall);
    if (info.result == date::local_info::nonexistent)
        return ZonedInstant{info.first.end, ClockCase::Skipped};
    const storage::Instant instant{wall.time_since_epoch() - info.first.offset};
    return ZonedInstant{instant,
                        info.result == date::local_info::ambiguous ? ClockCase::Twice : ClockCase::Once};
}

std::optional<storage::LocalTime> toLocal(storage::Instant instant, std::string_view zone)
{
    const auto* found = find(zone);
    if (found == nullptr)
        return std::nullopt;
    const auto wall = storage::Instant{found->to_local(instant).time_since_epoch()};
    const auto day = std::chrono::floor<std::chrono::days>(wall);
    return storage::LocalTime{storage::Date{day}, std::chrono::floor<std::chrono::minutes>(wall - day)};
}

std::optional<storage::LocalTime> inZone(const storage::LocalTime& local, std::string_view from,
                                         std::string_view to)
{
    const auto moment = toInstant(local, from);
    return moment ? toLocal(moment->instant, to) : std::nullopt;
}

std::string zoneTown(std::string_view zone, Language language)
{
    // ICU 72 has no name for the youngest zone of the border, split from Ojinaga in 2022.
    if (zone == "America/Ciudad_Juarez")
        return "Ciudad Juárez";
    thread_local const auto english = makeNames(Language::English);
    thread_local const auto spanish = makeNames(Language::Spanish);
    icu::UnicodeString town;
    (language == Language::English ? english : spanish)->getExemplarLocationName(toUnicode(zone), town);
    if (!town.isBogus() && !town.isEmpty())
        return toPrintable(town);
    std::string last{zone.substr(zone.rfind('/') + 1)};
    std::ranges::replace(last, '_', ' ');
    return last;
}

} // namespace i18n
