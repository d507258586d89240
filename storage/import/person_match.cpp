// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/person_match.h"

#include "storage/import/word_set.h"
#include "storage/records/hearing_time.h"

#include <algorithm>
#include <numeric>

namespace storage::sheet {
namespace {

/// Without the words that are written or left out as one likes.
WordSet tellingWords(std::string_view name)
{
    auto words = wordSet(name);
    std::erase_if(words, [](const std::string& word) {
        return word == "de" || word == "del" || word == "la" || word == "las" || word == "los" || word == "y";
    });
    return words;
}

bool oneHoldsOther(const WordSet& left, const WordSet& right)
{
    return holds(left, right) || holds(right, left);
}

bool share(const WordSet& left, const WordSet& right)
{
    return std::ranges::any_of(left,
                               [&](const auto& word) { return std::ranges::binary_search(right, word); });
}

/// How many letters must change to make one word the other.
std::size_t distance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const auto replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// Whether some word of one is some word of the other but for a slip of the pen: Jhon, John; Yesenia,
/// Jesenia.
bool resemble(const WordSet& left, const WordSet& right)
{
    constexpr std::size_t longestCompared = 64;
    for (const auto& one : left) {
        for (const auto& other : right) {
            const auto length = std::min(one.size(), other.size());
            if (one == other)
                return true;
            if (length >= 3 && std::max(one.size(), other.size()) <= longestCompared
                && distance(one, other) <= (length >= 4 ? 2U : 1U))
                return true;
        }
    }
    return false;
}

struct Name {
    WordSet given{};
    WordSet surnames{};
    WordSet all{};
};

Name nameOf(const NewPerson& person)
{
    return {.given = tellingWords(person.givenNames),
            .surnames = tellingWords(person.firstSurname + " " + person.secondSurname),
            .all = tellingWords(fullName(person))};
}

/// Whether a variant that the clinic has on paper is the whole of the other name.
bool knownByAnotherName(const NewPerson& person, const Name& other)
{
    const auto isOther = [&other](std::string_view variant) {
        const auto words = tellingWords(variant);
        return words.size() >= 2 && other.all.size() >= 2 && oneHoldsOther(words, other.all);
    };
    return isOther(person.noticeName) || std::ranges::any_of(person.aliases, isOther);
}

bool namesCompatible(const Name& stored, const Name& draft)
{
    if (!stored.all.empty() && stored.all == draft.all)
        return true; // also with given names and surnames in each other's columns
    const bool givenAgree = oneHoldsOther(stored.given, draft.given);
    const bool surnamesAgree = oneHoldsOther(stored.surnames, draft.surnames);
    const bool anyShared = share(stored.given, draft.given) || share(stored.surnames, draft.surnames);
    return givenAgree && surnamesAgree && anyShared;
}

bool sameBirthDate(const NewPerson& stored, const NewPerson& draft)
{
    return stored.birthDate && draft.birthDate && stored.birthDate->exact()
        && stored.birthDate->exact() == draft.birthDate->exact();
}

} // namespace

bool isSamePerson(const NewPerson& stored, const NewPerson& draft)
{
    const auto storedName = nameOf(stored);
    const auto draftName = nameOf(draft);
    if (namesCompatible(storedName, draftName))
        return true;
    if (knownByAnotherName(stored, draftName) || knownByAnotherName(draft, storedName))
        return true;
    if (!sameBirthDate(stored, draft))
        return false;
    const bool twins
        = share(storedName.surnames, draftName.surnames) && !resemble(storedName.given, draftName.given);
    return !twins;
}

bool isSamePersonWithoutNumber(const NewPerson& stored, const NewPerson& draft)
{
    const auto storedName = nameOf(stored);
    const auto draftName = nameOf(draft);
    return storedName.given == draftName.given && storedName.surnames == draftName.surnames
        && sameBirthDate(stored, draft);
}

bool isSameHearing(const NewHearing& stored, const NewHearing& draft)
{
    const bool timeAgrees
        = stored.at.time == draft.at.time || !hasKnownTime(draft.at) || !hasKnownTime(stored.at);
    const bool courtAgrees = stored.court == draft.court || draft.court.empty();
    return stored.at.date == draft.at.date && timeAgrees && courtAgrees;
}

bool isSameEntry(const NewEntry& stored, const NewEntry& draft)
{
    const bool within
        = draft.on.earliest() <= stored.on.earliest() && stored.on.latest() <= draft.on.latest();
    return stored.on == draft.on || within;
}

std::vector<RowRemark> remarksOf(std::size_t line, const std::vector<FieldChange>& changed,
                                 const std::vector<FieldChange>& kept)
{
    std::vector<RowRemark> remarks;
    const auto add = [&](const FieldChange& change, Remark remark) {
        remarks.push_back({.line = line,
                           .column = std::string{keyOf(change.field)},
                           .remark = remark,
                           .before = change.before,
                           .after = change.after});
    };
    for (const auto& change : changed)
        add(change, Remark::FieldChanged);
    for (const auto& change : kept)
        add(change, Remark::FieldKept);
    return remarks;
}

} // namespace storage::sheet
