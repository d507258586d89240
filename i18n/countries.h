// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace i18n {

/// All ISO 3166-1 alpha-2 codes that ICU knows, sorted, and Kosovo's XK.
const std::vector<std::string>& countryCodes();
/// The name of a country by its ISO 3166-1 alpha-2 code; the code itself if it is unknown.
std::string countryName(std::string_view code, Language language);
/// "Honduran" / "hondureña" (the form for "nacionalidad" and "persona") for the countries seen at the border,
/// else the country's name.
std::string nationalityName(std::string_view code, Language language);
/// The code for a country or nationality in English or Spanish, whatever gender, number, accents and case, or
/// an ISO code in capitals ("HN", "HND"): "Hondureño" -> "HN". Nothing for a name that two countries share
/// ("congolés") and for "NA" and "NO", which in a spreadsheet are answers. The court's own codes are not
/// ISO's: "ES" is Spain here.
std::optional<std::string> countryNamed(std::string_view text);

} // namespace i18n
