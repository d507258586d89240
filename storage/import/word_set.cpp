// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/word_set.h"

#include "i18n/fold.h"

#include <algorithm>

namespace storage::sheet {

WordSet wordSet(std::string_view text)
{
    auto words = i18n::foldedWords(text);
    std::ranges::sort(words);
    return words;
}

bool holds(const WordSet& large, const WordSet& small)
{
    return std::ranges::includes(large, small);
}

} // namespace storage::sheet
