// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/base/date.h"

#include <string>
#include <vector>

namespace i18n {

/// "Friday, March 12, 2027" / "viernes, 12 de marzo de 2027": the form for papers; no numeric dates for
/// clients.
std::string longDate(storage::Date date, Language language);
/// "March 12, 2027" / "12 de marzo de 2027".
std::string mediumDate(storage::Date date, Language language);
/// "Mar 12, 2027" / "12 mar 2027": for tables on screen.
std::string shortDate(storage::Date date, Language language);
/// "Fri, Mar 12" / "vie, 12 mar": for the days of a week list.
std::string dayAndMonth(storage::Date date, Language language);
/// "Saturday" / "sábado": why a last day moves.
std::string weekdayName(std::chrono::weekday day, Language language);
/// "about March 2019" / "alrededor de marzo de 2019".
std::string partialDate(const storage::PartialDate& date, Language language);
/// "1:05 PM" / "1:05 p. m.", with U+00A0, never U+202F.
std::string clockTime(std::chrono::minutes time, Language language);
/// "1:05 PM" / "1:05 p. m. (de la tarde)": the part of the day spelled out in Spanish. "12:00 noon" and
/// "12:00 midnight" / "12:00 del mediodía" and "12:00 de la medianoche", for am and pm say nothing there.
std::string spokenTime(std::chrono::minutes time, Language language);
/// "in 3 days", "tomorrow", "today", "yesterday", "3 days ago" / "en 3 días", "mañana", "hoy", "ayer", "hace
/// 3 días".
std::string relativeDays(int days, Language language);
/// "Ana, Beto and Inés" / "Ana, Beto e Inés".
std::string list(const std::vector<std::string>& items, Language language);

} // namespace i18n
