// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace i18n {

/// The name of a country by its ISO 3166-1 alpha-2 code; the code itself if it is unknown.
std::string countryName(std::string_view code, Language language);
/// "Honduran" / "hondureña" for the countries seen at the border, else the country's name.
std::string nationalityName(std::string_view code, Language language);
/// The code for a country or nationality in English or Spanish, or a code ("HN", "HND"): "Hondureño" -> "HN".
std::optional<std::string> countryNamed(std::string_view text);

} // namespace i18n
