// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/fold.h"
#include "storage/base/text.h"
#include "storage/import/person_match.h"
#include "storage/import/word_set.h"
#include "storage/records/words.h"

#include <algorithm>
#include <array>

namespace storage::sheet {
namespace {

bool hasAccents(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c < 0; });
}

bool isMixedCase(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// What becomes of a part of a name when the row writes it differently.
enum class NameChange { None, Keep, Take };

NameChange nameChange(const std::string& stored, const std::string& said)
{
    if (said.empty() || said == stored)
        return NameChange::None;
    const auto storedWords = wordSet(stored);
    const auto saidWords = wordSet(said);
    if (storedWords == saidWords) {
        const bool better
            = (hasAccents(said) && !hasAccents(stored)) || (isMixedCase(said) && !isMixedCase(stored));
        return better && i18n::fold(stored) == i18n::fold(said) ? NameChange::Take : NameChange::Keep;
    }
    return holds(storedWords, saidWords) ? NameChange::Keep : NameChange::Take;
}

std::string surnamesOf(const NewPerson& person)
{
    return person.secondSurname.empty() ? person.firstSurname
                                        : person.firstSurname + " " + person.secondSurname;
}

void addAlias(NewPerson& person, const std::string& alias)
{
    const auto folded = i18n::fold(alias);
    const bool known
        = std::ranges::any_of(person.aliases, [&](const auto& text) { return i18n::fold(text) == folded; });
    if (!known && folded != i18n::fold(fullName(person)) && !folded.empty())
        person.aliases.push_back(alias);
}

void updateName(const NewPerson& stored, const NewPerson& said, Updated<NewPerson>& result)
{
    auto& person = result.record;
    const auto given = nameChange(stored.givenNames, said.givenNames);
    const auto surnames = nameChange(surnamesOf(stored), surnamesOf(said));
    if (given == NameChange::Take) {
        person.givenNames = said.givenNames;
        result.changed.push_back({Field::GivenNames, stored.givenNames, said.givenNames});
    } else if (given == NameChange::Keep) {
        result.kept.push_back({Field::GivenNames, stored.givenNames, said.givenNames});
    }
    if (surnames == NameChange::Take) {
        person.firstSurname = said.firstSurname;
        person.secondSurname = said.secondSurname;
        result.changed.push_back({Field::FirstSurname, surnamesOf(stored), surnamesOf(said)});
    } else if (surnames == NameChange::Keep) {
        result.kept.push_back({Field::FirstSurname, surnamesOf(stored), surnamesOf(said)});
    }
    // Government papers drop and swap names: each variant stays findable.
    if (given == NameChange::Take || surnames == NameChange::Take)
        addAlias(person, fullName(stored));
    if (given == NameChange::Keep || surnames == NameChange::Keep) {
        NewPerson variant = said;
        variant.givenNames = said.givenNames.empty() ? stored.givenNames : said.givenNames;
        addAlias(person, fullName(variant));
    }
}

template <class Value, class Show>
void addMissing(Field field, const std::vector<Value>& said, std::vector<Value>& list, Show show,
                std::vector<FieldChange>& changed)
{
    std::vector<std::string> before;
    std::ranges::transform(list, std::back_inserter(before), show);
    auto after = before;
    for (const auto& value : said) {
        const auto shown = show(value);
        if (std::ranges::find(after, shown) == after.end()) {
            list.push_back(value);
            after.push_back(shown);
        }
    }
    if (after.size() != before.size())
        changed.push_back({field, joined(before, ", "), joined(after, ", ")});
}

void updateBirthDate(const NewPerson& said, Updated<NewPerson>& result)
{
    auto& stored = result.record.birthDate;
    if (!said.birthDate || said.birthDate == stored)
        return;
    const FieldChange change{Field::BirthDate, stored ? toIso(*stored) : "", toIso(*said.birthDate)};
    const bool saysLess = stored && said.birthDate->earliest() <= stored->earliest()
        && stored->latest() <= said.birthDate->latest()
        && (stored->exact() || said.birthDate->approximate || !said.birthDate->month);
    if (saysLess) {
        result.kept.push_back(change);
        return;
    }
    stored = said.birthDate;
    result.changed.push_back(change);
}

void updateText(Field field, const std::string& said, std::string& stored, std::vector<FieldChange>& changed)
{
    if (said.empty() || said == stored)
        return;
    changed.push_back({field, stored, said});
    stored = said;
}

void updateDate(Field field, const std::optional<Date>& said, std::optional<Date>& stored,
                std::vector<FieldChange>& changed)
{
    if (!said || said == stored)
        return;
    changed.push_back({field, stored ? toIso(*stored) : "", toIso(*said)});
    stored = said;
}

template <class Value>
void updateChoice(Field field, Value said, Value& stored, std::vector<FieldChange>& changed)
{
    if (said == stored)
        return;
    changed.push_back({field, std::string{wordOf(stored)}, std::string{wordOf(said)}});
    stored = said;
}

} // namespace

Updated<NewPerson> updated(const NewPerson& stored, const RowDraft& draft)
{
    Updated<NewPerson> result{.record = stored};
    auto& person = result.record;
    const auto& said = draft.person;
    updateName(stored, said, result);
    for (const auto& alias : said.aliases)
        addAlias(person, alias);
    if (person.aliases.size() > stored.aliases.size())
        result.changed.push_back({Field::Alias, joined(stored.aliases, ", "), joined(person.aliases, ", ")});
    const auto number = [](const PersonANumber& entry) { return entry.number.shown(); };
    addMissing(Field::ANumber, said.aNumbers, person.aNumbers, number, result.changed);
    updateBirthDate(said, result);
    if (said.sex && said.sex != person.sex) {
        result.changed.push_back(
            {Field::Sex, std::string{wordOf(person.sex).value_or("")}, std::string{wordOf(*said.sex)}});
        person.sex = said.sex;
    }
    const auto same = [](const std::string& text) { return text; };
    addMissing(Field::Nationality, said.nationalities, person.nationalities, same, result.changed);
    const auto phone = [](const Phone& entry) { return entry.number; };
    addMissing(Field::Phone, said.phones, person.phones, phone, result.changed);
    updateText(Field::Birthplace, said.birthplace, person.birthplace, result.changed);
    updateText(Field::Language, said.language, person.language, result.changed);
    updateText(Field::Language, said.languageVariant, person.languageVariant, result.changed);
    updateText(Field::Language, said.otherLanguages, person.otherLanguages, result.changed);
    updateText(Field::WhereStaying, said.whereStaying, person.whereStaying, result.changed);
    return result;
}

Updated<NewCase> updated(const NewCase& stored, const RowDraft& draft)
{
    Updated<NewCase> result{.record = stored};
    auto& proceeding = result.record;
    const auto& said = draft.proceeding;
    updateText(Field::Court, said.court, proceeding.court, result.changed);
    updateText(Field::Judge, said.judge, proceeding.judge, result.changed);
    updateDate(Field::NtaDate, said.ntaServedOn, proceeding.ntaServedOn, result.changed);
    updateDate(Field::NtaFiledDate, said.ntaFiledOn, proceeding.ntaFiledOn, result.changed);
    updateText(Field::Attorney, said.attorney, proceeding.attorney, result.changed);
    if (draft.has(Field::Represented) || !said.attorney.empty())
        updateChoice(Field::Represented, said.representation, proceeding.representation, result.changed);
    if (draft.has(Field::Outcome)) {
        if (said.outcome != proceeding.outcome)
            proceeding.stage = said.stage;
        updateChoice(Field::Outcome, said.outcome, proceeding.outcome, result.changed);
    }
    updateDate(Field::OutcomeDate, said.outcomeOn, proceeding.outcomeOn, result.changed);
    if (!said.program.empty() && said.program != proceeding.program) {
        if (said.kind != CaseKind::Other)
            proceeding.kind = said.kind;
        updateText(Field::Program, said.program, proceeding.program, result.changed);
    }
    return result;
}

} // namespace storage::sheet
