// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace storage {

/// A calendar date without a time zone: due dates, dates of birth.
using Date = std::chrono::year_month_day;
/// A point in time, always UTC, to the second: audit entries, backups.
using Instant = std::chrono::sys_seconds;

/// The last date that can be written: "without an end".
inline constexpr Date endOfTime{std::chrono::year{9999}, std::chrono::December, std::chrono::day{31}};

/// "2025-03-31", the only form in which a date is stored.
std::string toIso(Date date);
/// The date `text` names, or nothing if it is not a valid ISO date.
std::optional<Date> dateFromIso(std::string_view text);

/// `date` moved by `days` calendar days (negative: earlier).
Date plusDays(Date date, int days);
/// Calendar days from `from` to `to`; negative if `to` is earlier.
int daysBetween(Date from, Date to);

/// What a person knows of a date: "1988", "March 1988", "about March 14, 1988".
/// A day without a month cannot be made.
struct PartialDate {
    std::chrono::year year{};
    std::optional<std::chrono::month> month{};
    std::optional<std::chrono::day> day{};
    bool approximate{false};

    PartialDate() = default;
    explicit PartialDate(Date whole) : year{whole.year()}, month{whole.month()}, day{whole.day()} { }
    PartialDate(std::chrono::year y, std::optional<std::chrono::month> m, std::optional<std::chrono::day> d,
                bool about) : year{y}, month{m}, day{m ? d : std::nullopt}, approximate{about}
    {
    }

    /// The date, if year, month and day are known exactly.
    std::optional<Date> exact() const;
    /// The first day it can be: January 1 of a bare year.
    Date earliest() const;
    /// The last day it can be: December 31 of a bare year.
    Date latest() const;

    friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

/// "1988", "1988-03", "1988-03-14", each also after "about ": the stored form.
std::string toIso(const PartialDate& date);
/// Reads what `toIso` writes; nothing if `text` is anything else.
std::optional<PartialDate> partialDateFromIso(std::string_view text);

/// What the clock on the wall shows in some place: a date and minutes after midnight. No zone.
struct LocalTime {
    Date date{};
    std::chrono::minutes time{}; ///< After midnight, 0 to 1,439.

    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// "2026-11-27 08:30", the stored form.
std::string toIso(const LocalTime& local);
/// Reads what `toIso` writes; nothing if `text` is anything else.
std::optional<LocalTime> localTimeFromIso(std::string_view text);
/// "08:30" as minutes after midnight; nothing if `text` is anything else.
std::optional<std::chrono::minutes> timeFromIso(std::string_view text);
/// Minutes after midnight as "08:30".
std::string toIso(std::chrono::minutes time);

} // namespace storage
