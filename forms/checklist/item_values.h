// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/checklist/checklist.h"
#include "storage/records/user.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace forms {

/// What stands for the placeholders of the items, by placeholder without braces: "days:ADDR-EOIR33" -> "5",
/// "date:OYD" -> "viernes, 12 de marzo de 2027", "place:PORT", "time:PORT", "amount:FEE-I589",
/// "phone:CLINIC".
using ItemValues = std::map<std::string, std::string, std::less<>>;

/// The placeholders in `text`, without braces, in order.
std::vector<std::string> placeholdersIn(std::string_view text);
/// `text` with its placeholders replaced; one without a value becomes a line to write on.
std::string filledText(std::string_view text, const ItemValues& values);
/// The numbers of days of `list`, and what `file` and `clinic` tell on `today`: the safe day of each open
/// deadline that a rule set, and the port and time of the next hearing where the client's paper says them.
ItemValues itemValues(const Checklist& list, const storage::CaseFile& file,
                      const storage::ClinicSettings& clinic, storage::Date today, i18n::Language language);

} // namespace forms
