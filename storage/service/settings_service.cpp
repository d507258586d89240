// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/settings_service.h"

#include "i18n/zone.h"
#include "storage/repository/user_repository.h"
#include "storage/service/guarded.h"

#include <charconv>

namespace storage {
namespace {

std::optional<int> wholeNumber(std::string_view text)
{
    int value{};
    const auto [stop, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc{} && stop == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

std::vector<int> numbers(std::string_view text)
{
    std::vector<int> values;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (const auto value = wholeNumber(text.substr(0, end)))
            values.push_back(*value);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return values;
}

std::string joined(const std::vector<int>& values)
{
    std::string text;
    for (const int value : values)
        text += (text.empty() ? "" : " ") + std::to_string(value);
    return text;
}

} // namespace

ClinicSettings readSettings(sql::Connection& db)
{
    ClinicSettings settings;
    for (const auto& [key, value] : SettingRepository{db}.all()) {
        if (key == "clinic.name")
            settings.clinicName = value;
        else if (key == "clinic.phone")
            settings.phone = value;
        else if (key == "clinic.address")
            settings.address = value;
        else if (key == "clinic.zone")
            settings.zone = value;
        else if (key == "clinic.demo")
            settings.isDemo = value == "1";
        else if (key == "reminder.lead-days")
            settings.leadDays = numbers(value);
        else if (key == "lock.idle-minutes")
            settings.idleMinutes = wholeNumber(value).value_or(settings.idleMinutes);
    }
    return settings;
}

Date clinicToday(const ClinicSettings& settings, std::chrono::sys_time<std::chrono::milliseconds> now)
{
    const auto instant = std::chrono::floor<std::chrono::seconds>(now);
    if (const auto local = i18n::toLocal(instant, settings.zone))
        return local->date;
    return std::chrono::floor<std::chrono::days>(instant);
}

Date todayOf(journal::Transaction& transaction)
{
    return clinicToday(readSettings(transaction.database()), transaction.time());
}

void writeSettings(journal::Transaction& transaction, const ClinicSettings& settings)
{
    SettingRepository repository{transaction.database()};
    const auto set = [&](const std::string& key, const std::string& value) {
        repository.set(key, value, transaction.newId<struct Setting>().value);
    };
    set("clinic.name", settings.clinicName);
    set("clinic.phone", settings.phone);
    set("clinic.address", settings.address);
    set("clinic.zone", settings.zone);
    set("clinic.demo", settings.isDemo ? "1" : "0");
    set("reminder.lead-days", joined(settings.leadDays));
    set("lock.idle-minutes", std::to_string(settings.idleMinutes));
}

Result<Done> SettingsService::save(const ClinicSettings& settings)
{
    if (settings.clinicName.empty())
        return Error{Problem::NameMissing};
    if (!i18n::isZone(settings.zone) || settings.idleMinutes < 1)
        return Error{Problem::InvalidInput};
    return guarded(m_journal, "settings-changed", [&](journal::Transaction& transaction) -> Result<Done> {
        writeSettings(transaction, settings);
        return Done{};
    });
}

} // namespace storage
