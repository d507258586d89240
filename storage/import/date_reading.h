// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/base/problem.h"

#include <optional>
#include <string_view>

namespace storage::sheet {

/// How a column writes numeric dates: 03/14/2019 or 14/03/2019.
enum class DateOrder { MonthFirst, DayFirst };

/// What a cell says about a date: a date or a problem, never both.
struct DateReading {
    std::optional<PartialDate> date{};
    std::optional<std::chrono::minutes> time{}; ///< The clock time behind the date, if one is written.
    std::optional<Problem> problem{};
    std::optional<DateOrder> shows{}; ///< The order this cell can only be in: one of its numbers is over 12.

    friend bool operator==(const DateReading&, const DateReading&) = default;
};

/// Reads ISO dates, 03/14/2019, "14 mar 2019", "14 de marzo de 2019", "March 14, 2019", "2019-03-14
/// 00:00:00", and partial ones: "1988", "03/1988", "aprox. 1988". A numeric date that could be read two ways
/// is read in `order`, and DateAmbiguous without one. A year of two digits is always refused (DateYearShort):
/// "01/02/03" has six readings. DateImpossible for February 30, a weekday that does not fit, and years before
/// 1900 or after 2200.
DateReading readDate(std::string_view text, std::optional<DateOrder> order);

/// A time of day or a problem.
struct TimeReading {
    std::optional<std::chrono::minutes> time{};
    std::optional<Problem> problem{};

    friend bool operator==(const TimeReading&, const TimeReading&) = default;
};

/// Reads "8:30", "8:30 AM", "13:00", "1 p. m.", "0830", "8:30 de la mañana", "noon". A bare "1:00" to "5:59"
/// is refused (TimeUnclear): no court sits then, and it is for a person to say that it means the afternoon.
TimeReading readTime(std::string_view text);

} // namespace storage::sheet
