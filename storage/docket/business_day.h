// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/base/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace storage::docket {

/// A federal holiday in one year: the day the law names, and the weekday on which offices close for it.
struct Holiday {
    std::string code; ///< "MLK"; key of `holidayName`.
    Date legal{}; ///< 5 U.S.C. 6103(a).
    Date observed{}; ///< The Friday before a Saturday, the Monday after a Sunday; may lie in another year.

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// The federal holidays whose legal day lies in `year`, in order of the calendar.
/// Juneteenth counts from 2021. Inauguration Day (Washington area only) and closures by executive order are
/// none.
std::vector<Holiday> holidaysOf(std::chrono::year year);
/// The code of the holiday for which offices close on `date`; nothing on any other day, also not on a
/// Saturday.
std::optional<std::string_view> holidayOn(Date date);
/// "Labor Day" / "Día del Trabajo (EE. UU.)"; `code` itself if it is unknown.
std::string holidayName(std::string_view code, i18n::Language language);

/// Whether `date` is none of Saturday, Sunday and federal holiday (8 CFR 1001.1(h)). Mexican holidays do not
/// count.
bool isBusinessDay(Date date);
/// `date` itself if it is a business day, else the next one.
Date nextBusinessDay(Date date);
/// `date` itself if it is a business day, else the last one before it.
Date previousBusinessDay(Date date);

/// Why nothing can be filed on `date`: "sat", "sun" or the code of a holiday; nothing on a business day.
/// A weekend is named before a holiday.
std::optional<std::string_view> closedBecause(Date date);

} // namespace storage::docket
