// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/people_queries.h"

#include "storage/records/search_words.h"
#include "storage/repository/people_list_repository.h"
#include "storage/repository/person_repository.h"
#include "storage/repository/search_repository.h"
#include "storage/service/guarded.h"

#include <limits>

namespace storage {

Result<FoundPeople> PeopleQueries::search(std::string_view typed, std::size_t limit, Date today) const
{
    return guardedRead([&]() -> Result<FoundPeople> {
        const auto expression = searchExpression(typed);
        if (expression.empty())
            return FoundPeople{};
        const SearchRepository search{m_db};
        const auto hits = search.matches(expression);
        return FoundPeople{hits.size(), PeopleListRepository{m_db}.rows(search.inOrder(hits, limit), today)};
    });
}

Result<std::vector<std::int64_t>> PeopleQueries::numbers(std::string_view typed) const
{
    return guardedRead([&]() -> Result<std::vector<std::int64_t>> {
        const SearchRepository search{m_db};
        const auto expression = searchExpression(typed);
        if (expression.empty())
            return search.allInOrder();
        return search.inOrder(search.matches(expression), std::numeric_limits<std::size_t>::max());
    });
}

Result<std::vector<PersonRow>> PeopleQueries::rows(const std::vector<std::int64_t>& numbers, Date today) const
{
    return guardedRead(
        [&]() -> Result<std::vector<PersonRow>> { return PeopleListRepository{m_db}.rows(numbers, today); });
}

Result<Person> PeopleQueries::person(PersonId id) const
{
    return guardedRead([&]() -> Result<Person> {
        if (auto person = PersonRepository{m_db}.find(id))
            return std::move(*person);
        return Error{Problem::NotFound};
    });
}

Result<std::vector<Person>> PeopleQueries::withANumber(const ANumber& number) const
{
    return guardedRead([&]() -> Result<std::vector<Person>> {
        const PersonRepository people{m_db};
        std::vector<Person> found;
        for (const auto& id : people.withANumber(number))
            if (auto person = people.find(id))
                found.push_back(std::move(*person));
        return found;
    });
}

} // namespace storage
