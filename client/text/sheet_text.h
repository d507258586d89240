// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <string>

namespace client {

/// The column of an import report: a header of the sheet as it stands, the key of a field in words
/// ("nta_filed": "Notice to Appear filed on").
std::string sheetColumn(const std::string& column, i18n::Language language);
/// What a record said or says in the field with key `column`: a stored word ("removal-order") as people read
/// it, anything else as it stands.
std::string sheetValue(const std::string& column, const std::string& value, i18n::Language language);

} // namespace client
