// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/people_index.h"

#include "i18n/collation.h"
#include "storage/records/search_words.h"
#include "storage/repository/case_repository.h"
#include "storage/repository/person_repository.h"
#include "storage/repository/search_repository.h"

#include <algorithm>
#include <tuple>

namespace storage {
namespace {

/// How many people are entered at a time, so that an import of any size takes a bounded amount of memory.
/// Only making all places anew holds everybody.
constexpr std::size_t peopleAtOnce = 100'000;

/// Between two names that are entered together there is room for this many others. Few bytes hold the way
/// from one hit to the next.
constexpr std::int64_t room = 1 << 20;
/// The first name of all has this place: there is room on both sides.
constexpr std::int64_t middle = std::int64_t{1} << 40;

/// To be raised whenever words or places are made differently: then all are made anew.
constexpr std::string_view makingOfIndex{"2 "};

struct Findable {
    std::string sortKey;
    std::int64_t n{};
    std::string words;
};

using Findables = std::vector<Findable>;

std::string sortKeyOf(const Person& person)
{
    static const i18n::NameOrder order;
    return order.sortKey(listName(person));
}

std::optional<Findable> findable(sql::Connection& db, PersonId id)
{
    const PersonRepository people{db};
    const auto n = people.numberOf(id);
    const auto person = people.find(id);
    if (!n || !person)
        return std::nullopt;
    std::vector<std::string> references;
    for (const auto& record : CaseRepository{db}.of(id))
        references.push_back(record.reference);
    return Findable{sortKeyOf(*person), *n, searchWords(*person, references)};
}

Findables findables(sql::Connection& db, std::span<const PersonId> people)
{
    Findables all;
    all.reserve(people.size());
    for (const auto& id : people)
        if (auto one = findable(db, id))
            all.push_back(std::move(*one));
    std::ranges::sort(all, [](const Findable& left, const Findable& right) {
        return std::tie(left.sortKey, left.n) < std::tie(right.sortKey, right.n);
    });
    return all;
}

/// Those who come before the next name that is in the index already.
std::span<const Findable> inGap(const NameGap& gap, std::span<const Findable> people)
{
    if (!gap.above)
        return people;
    const auto end
        = std::ranges::find_if(people, [&](const Findable& one) { return one.sortKey >= gap.keyAbove; });
    return {people.begin(), end};
}

/// Equally spaced places in a gap.
struct Places {
    std::int64_t first{};
    std::int64_t step{room}; ///< 0 if the gap is too narrow.
};

Places placesIn(const NameGap& gap, std::size_t count)
{
    const auto people = static_cast<std::int64_t>(count);
    if (gap.below && gap.above) {
        const auto step = (*gap.above - *gap.below) / (people + 1);
        return {*gap.below + step, step};
    }
    if (gap.above)
        return {*gap.above - people * room};
    return {gap.below ? *gap.below + room : middle};
}

/// Whoever kept the name only gets new words; whoever has another leaves the old place and is returned with
/// the new ones.
Findables withoutPlace(SearchRepository& index, Findables people)
{
    std::erase_if(people, [&](const Findable& one) {
        const auto place = index.placeOf(one.n);
        const bool stays = place && index.sortKeyAt(*place) == one.sortKey;
        if (stays)
            index.putWords(*place, one.words);
        else if (place)
            index.remove(*place);
        return stays;
    });
    return people;
}

/// False if there is no room left somewhere.
bool enter(SearchRepository& index, Findables people)
{
    const auto entering = withoutPlace(index, std::move(people));
    for (std::span<const Findable> rest{entering}; !rest.empty();) {
        const auto gap = index.gapFor(rest.front().sortKey);
        const auto now = inGap(gap, rest);
        auto [place, step] = placesIn(gap, now.size());
        if (step == 0)
            return false;
        for (const auto& one : now) {
            index.put(place, one.n, one.words, one.sortKey);
            place += step;
        }
        rest = rest.subspan(now.size());
    }
    return true;
}

void indexEverybody(sql::Connection& db)
{
    SearchRepository index{db};
    index.clear();
    enter(index, findables(db, PersonRepository{db}.allIds())); // an empty index has room
}

} // namespace

void indexPeople(sql::Connection& db, std::span<const PersonId> people)
{
    SearchRepository index{db};
    for (auto rest = people; !rest.empty();) {
        const auto count = std::min(rest.size(), peopleAtOnce);
        if (!enter(index, findables(db, rest.first(count))))
            return indexEverybody(db);
        rest = rest.subspan(count);
    }
}

void removeFromIndex(sql::Connection& db, std::int64_t n)
{
    SearchRepository index{db};
    if (const auto place = index.placeOf(n))
        index.remove(*place);
}

bool indexAllIfOutdated(sql::Connection& db)
{
    SearchRepository index{db};
    const auto version = std::string{makingOfIndex} + i18n::NameOrder::version();
    if (index.collationVersion() == version)
        return false;
    sql::Transaction transaction{db};
    indexEverybody(db);
    index.setCollationVersion(version);
    transaction.commit();
    return true;
}

} // namespace storage
