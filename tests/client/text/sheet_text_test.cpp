// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/sheet_text.h"

#include "i18n/message.h"
#include "storage/import/sheet_field.h"
#include "storage/records/words.h"

#include <catch2/catch_test_macros.hpp>

using client::sheetColumn;
using client::sheetValue;
using i18n::Language;

namespace {

/// No word of `Enum` reaches a Spanish reader as it is stored.
template <class Enum> void checkWords(const std::string& column)
{
    for (const auto stored : storage::wordsOf<Enum>) {
        const std::string word{stored};
        CAPTURE(column, word);
        const auto spanish = sheetValue(column, word, Language::Spanish);
        CHECK_FALSE(spanish.empty());
        CHECK(spanish != word);
    }
}

} // namespace

TEST_CASE("An import report says what changed in the reader's language", "[client][text]")
{
    CHECK(sheetValue("outcome", "removal-order", Language::English) == "removal order");
    CHECK(sheetValue("outcome", "removal-order", Language::Spanish) == "orden de deportación");
    checkWords<storage::Outcome>("outcome");
    checkWords<storage::Representation>("represented");
    checkWords<storage::Sex>("sex");
    checkWords<storage::HearingKind>("hearing_type");
    checkWords<storage::HearingFixity>("hearing_fixity");
}

TEST_CASE("What stands in a cell is shown as it stands", "[client][text]")
{
    CHECK(sheetValue("court", "removal-order", Language::Spanish) == "removal-order");
    CHECK(sheetValue("outcome", "<b>O'Ñáñez</b>", Language::Spanish) == "<b>O'Ñáñez</b>");
    CHECK(sheetValue("Resultado", "pending", Language::Spanish) == "pending");
}

TEST_CASE("Every field of a record has a name in both languages; a header of the sheet stays as it is",
          "[client][text]")
{
    for (std::size_t i = 0; i < storage::sheet::fieldCount; ++i) {
        const std::string key{storage::sheet::keyOf(static_cast<storage::sheet::Field>(i))};
        CAPTURE(key);
        CHECK(i18n::hasMessage("sheet.field." + key));
    }
    CHECK(sheetColumn("nta_filed", Language::Spanish) == "Notificación (NTA) presentada el");
    CHECK(sheetColumn("Fecha de audiencia", Language::English) == "Fecha de audiencia");
}
