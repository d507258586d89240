// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/word_set.h"

#include "i18n/fold.h"

#include <algorithm>

namespace storage::sheet {

WordSet wordSet(std::string_view text)
{
    auto words = i18n::foldedWords(text);
    std::sort(words.begin(), words.end());
    return words;
}

bool holds(const WordSet& large, const WordSet& small)
{
    return std::includes(large.begin(), large.end(), small.begin(), small.end());
}

} // namespace storage::sheet
