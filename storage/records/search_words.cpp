// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/search_words.h"

#include "i18n/fold.h"

#include <algorithm>

namespace storage {
namespace {

bool isNumber(std::string_view word)
{
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// "a123" is searched as "123": people type the A or leave it out.
std::string_view withoutLetterA(std::string_view word)
{
    return word.size() > 1 && word.front() == 'a' && isNumber(word.substr(1)) ? word.substr(1) : word;
}

void append(std::string& text, std::string_view word)
{
    if (!text.empty())
        text += ' ';
    text += word;
}

} // namespace

std::string searchWords(const NewPerson& person, const std::vector<std::string>& references)
{
    std::string words = i18n::fold(fullName(person));
    if (!person.noticeName.empty())
        append(words, i18n::fold(person.noticeName));
    for (const auto& name : person.aliases)
        append(words, i18n::fold(name));
    for (const auto& entry : person.aNumbers) {
        append(words, entry.number.digits());
        append(words, std::string_view{entry.number.digits()}.substr(6));
    }
    for (const auto& reference : references)
        for (const auto& word : i18n::foldedWords(reference))
            append(words, withoutLetterA(word));
    return words;
}

std::string searchExpression(std::string_view typed)
{
    std::string all;
    std::string joined;
    bool onlyNumbers = true;
    int words = 0;
    for (const auto& folded : i18n::foldedWords(typed)) {
        const auto word = folded == "a" && all.empty() ? std::string_view{folded} : withoutLetterA(folded);
        all += std::string{all.empty() ? "\"" : " AND \""} + std::string{word} + "\" *";
        onlyNumbers = onlyNumbers && (isNumber(word) || word == "a");
        if (isNumber(word))
            joined += word;
        ++words;
    }
    // "A 123-456-789" is one number typed in pieces; "2026-0042" is a reference of two.
    if (onlyNumbers && !joined.empty() && words > 1)
        return '(' + all + ") OR \"" + joined + "\" *";
    return all;
}

} // namespace storage
