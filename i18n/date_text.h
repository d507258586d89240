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
/// "about March 2019" / "alrededor de marzo de 2019".
std::string partialDate(const storage::PartialDate& date, Language language);
/// "1:05 PM" / "1:05 p. m.", with U+00A0, never U+202F.
std::string clockTime(std::chrono::minutes time, Language language);
/// "1:05 PM" / "1:05 p. m. (de la tarde)": the part of the day spelled out in Spanish, noon and midnight in
/// words.
std::string spokenTime(std::chrono::minutes time, Language language);
/// "in 3 days", "tomorrow", "today", "1 day ago" / "en 3 días", "mañana", "hoy", "hace 1 día".
std::string relativeDays(int days, Language language);
/// "Ana, Beto and Inés" / "Ana, Beto e Inés".
std::string list(const std::vector<std::string>& items, Language language);

} // namespace i18n
