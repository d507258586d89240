// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/words.h"
#include "storage/sql/connection.h"

namespace storage {

/// The enumerator stored in `column`. Throws `SqlError` if the word is none we know.
template <class Enum> Enum readWord(sql::Row row, int column)
{
    const auto value = fromWord<Enum>(row.textView(column));
    if (!value)
        throw sql::SqlError::damaged("unknown word in column " + std::to_string(column));
    return *value;
}

template <class Enum> std::optional<Enum> readOptionalWord(sql::Row row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{readWord<Enum>(row, column)};
}

} // namespace storage
