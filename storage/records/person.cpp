// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/person.h"

namespace storage {
namespace {

std::string joined(const std::string& left, std::string_view separator, const std::string& right)
{
    if (left.empty() || right.empty())
        return left + right;
    return left + std::string{separator} + right;
}

} // namespace

std::string fullName(const NewPerson& person)
{
    return joined(joined(person.givenNames, " ", person.firstSurname), " ", person.secondSurname);
}

std::string listName(const NewPerson& person)
{
    return joined(joined(person.firstSurname, " ", person.secondSurname), ", ", person.givenNames);
}

std::optional<ANumber> mainANumber(const NewPerson& person)
{
    const PersonANumber* best = nullptr;
    for (const auto& entry : person.aNumbers) {
        if (entry.state == ANumberState::Confirmed)
            return entry.number;
        if (entry.state == ANumberState::Typed && best == nullptr)
            best = &entry;
    }
    return best == nullptr ? std::nullopt : std::optional{best->number};
}

} // namespace storage
