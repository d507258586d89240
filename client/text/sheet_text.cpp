// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/sheet_text.h"

#include "i18n/message.h"
#include "storage/import/sheet_field.h"

namespace client {
namespace {

/// The words of a field that holds one of a few; empty for every other field.
std::string wordsOf(storage::sheet::Field field)
{
    using storage::sheet::Field;
    switch (field) {
    case Field::Outcome: return "cli.outcome.";
    case Field::HearingKind: return "hearings.kind.";
    case Field::HearingFixity: return "hearings.fixity.";
    case Field::Represented: return "sheet.value.represented.";
    case Field::Sex: return "sheet.value.sex.";
    default: return {};
    }
}

std::string messageOr(const std::string& key, const std::string& text, i18n::Language language)
{
    return i18n::hasMessage(key) ? i18n::message(key, language) : text;
}

} // namespace

std::string sheetColumn(const std::string& column, i18n::Language language)
{
    return messageOr("sheet.field." + column, column, language);
}

std::string sheetValue(const std::string& column, const std::string& value, i18n::Language language)
{
    const auto field = storage::sheet::fieldWithKey(column);
    const auto words = field ? wordsOf(*field) : std::string{};
    return words.empty() ? value : messageOr(words + value, value, language);
}

} // namespace client
