// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/service/people_queries.h"

#include "storage/records/search_words.h"
#include "storage/repository/people_list_repository.h"
#include "storage/repository/person_repository.h"
#include "storage/repository/search_repository.h"
#include "storage/service/guarded.h"

#include <algorithm>

namespace storage {

Result<FoundPeople> PeopleQueries::search(std::string_view typed, std::size_t limit, Date today) const
{
    return guardedRead(m_db, [&]() -> Result<FoundPeople> {
        const auto expression = searchExpression(typed);
        if (expression.empty())
            return FoundPeople{};
        auto numbers = SearchRepository{m_db}.matches(expression, std::min(limit, everyone - 1) + 1);
        const bool isAll = numbers.size() <= limit;
        numbers.resize(std::min(numbers.size(), limit));
        return FoundPeople{PeopleListRepository{m_db}.rows(numbers, today), isAll};
    });
}

Result<std::size_t> PeopleQueries::count(std::string_view typed) const
{
    return guardedRead(m_db, [&]() -> Result<std::size_t> {
        const auto expression = searchExpression(typed);
        return expression.empty() ? 0 : SearchRepository{m_db}.count(expression);
    });
}

Result<std::vector<std::int64_t>> PeopleQueries::numbers(std::string_view typed, std::size_t limit) const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<std::int64_t>> {
        const SearchRepository search{m_db};
        const auto expression = searchExpression(typed);
        return expression.empty() ? search.everybody(limit) : search.matches(expression, limit);
    });
}

Result<std::vector<PersonRow>> PeopleQueries::rows(const std::vector<std::int64_t>& numbers, Date today) const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<PersonRow>> {
        return PeopleListRepository{m_db}.rows(numbers, today);
    });
}

Result<bool> PeopleQueries::readAhead(int part) const
{
    return guardedRead(m_db, [&]() -> Result<bool> { return PeopleListRepository{m_db}.readAhead(part); });
}

Result<Person> PeopleQueries::person(PersonId id) const
{
    return guardedRead(m_db, [&]() -> Result<Person> {
        if (auto person = PersonRepository{m_db}.find(id))
            return std::move(*person);
        return Error{Problem::NotFound};
    });
}

Result<std::vector<Person>> PeopleQueries::withANumber(const ANumber& number) const
{
    return guardedRead(m_db, [&]() -> Result<std::vector<Person>> {
        const PersonRepository people{m_db};
        std::vector<Person> found;
        for (const auto& id : people.withANumber(number))
            if (auto person = people.find(id))
                found.push_back(std::move(*person));
        return found;
    });
}

} // namespace storage
