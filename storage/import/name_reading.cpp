// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/name_reading.h"

#include "i18n/fold.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace storage::sheet {
namespace {

/// Words that begin a surname and never are one alone.
constexpr std::array<std::string_view, 23> particles{
    "de", "del", "la",  "las", "los", "el",  "y",   "e",   "i",   "san", "santa", "santo",
    "da", "do",  "das", "dos", "di",  "van", "von", "der", "den", "mac", "mc",
};

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool isParticle(std::string_view word)
{
    return std::ranges::find(particles, i18n::fold(word)) != particles.end();
}

/// The words, each joined with the particles before it.
std::vector<std::string> groupsOf(std::string_view text)
{
    std::vector<std::string> groups;
    std::string group;
    for (const auto word : wordsOf(text)) {
        if (!group.empty())
            group += ' ';
        group += word;
        if (!isParticle(word))
            groups.push_back(std::exchange(group, {}));
    }
    if (!group.empty()) { // a particle at the end belongs to what stands before it
        if (groups.empty())
            groups.push_back(group);
        else
            groups.back() += ' ' + group;
    }
    return groups;
}

std::string joinedWords(const std::vector<std::string>& groups, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += (text.empty() ? "" : " ") + groups[i];
    return text;
}

} // namespace

Surnames splitSurnames(std::string_view text)
{
    const auto groups = groupsOf(text);
    if (groups.empty())
        return {};
    return {.first = groups.front(), .second = joinedWords(groups, 1, groups.size())};
}

WholeName splitWholeName(std::string_view text)
{
    if (const auto comma = text.find(','); comma != std::string_view::npos) {
        const auto whole = [](std::string_view part) {
            const auto words = wordsOf(part);
            std::string all;
            for (const auto word : words)
                all += (all.empty() ? "" : " ") + std::string{word};
            return all;
        };
        return {.given = whole(text.substr(comma + 1)), .surnames = whole(text.substr(0, comma))};
    }
    const auto groups = groupsOf(text);
    const auto surnames = groups.size() >= 3 ? std::size_t{2}
        : groups.size() == 2                 ? std::size_t{1}
                                             : std::size_t{0};
    return {.given = joinedWords(groups, 0, groups.size() - surnames),
            .surnames = joinedWords(groups, groups.size() - surnames, groups.size()),
            .guessed = groups.size() >= 3};
}

} // namespace storage::sheet
