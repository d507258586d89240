// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/court_place.h"

#include "storage/docket/courts.h"

namespace client {

forms::CourtPlace courtPlace(const std::string& code)
{
    const auto court = storage::docket::court(code);
    if (!court)
        return {};
    return {.name = {storage::docket::courtName(*court, i18n::Language::English),
                     storage::docket::courtName(*court, i18n::Language::Spanish)},
            .city = court->city,
            .mexicanCity = court->mexicanCity,
            .mexicanZone = court->mexicanZone};
}

} // namespace client
