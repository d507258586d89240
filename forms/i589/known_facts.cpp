// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/known_facts.h"

#include "forms/i589/answers.h"
#include "i18n/countries.h"
#include "i18n/languages.h"
#include "storage/base/text.h"

#include <algorithm>

using storage::CaseFile;
using storage::FamilyMember;
using storage::I589Answers;
using storage::joined;
using storage::Kinship;
using storage::Person;
using storage::Sex;

namespace forms::i589 {

namespace {

/// Collects answers; a value that is not known makes none.
class Facts {
public:
    void add(std::string question, std::string value, int row = 0, std::string part = {})
    {
        if (!value.empty())
            m_answers.push_back({.question = std::move(question),
                                 .row = row,
                                 .part = std::move(part),
                                 .english = std::move(value)});
    }
    I589Answers sorted() { return withKnown({}, m_answers); }

private:
    I589Answers m_answers;
};

/// Which questions ask for a person's usual details: they are numbered differently for the client, the spouse
/// and each child.
struct PersonQuestions {
    std::string aNumber, lastNames, firstName, otherNames, birthDate, birthplace, nationality, sex;
};

std::string surnames(const Person& person)
{
    const bool both = !person.firstSurname.empty() && !person.secondSurname.empty();
    return person.firstSurname + (both ? " " : "") + person.secondSurname;
}

std::string sexOf(const Person& person)
{
    if (person.sex == Sex::Female)
        return "F";
    return person.sex == Sex::Male ? "M" : ""; // the form knows no other
}

std::string nationalitiesOf(const Person& person)
{
    std::vector<std::string> names;
    names.reserve(person.nationalities.size());
    for (const auto& code : person.nationalities)
        names.push_back(i18n::nationalityName(code, i18n::Language::English));
    return joined(names, ", ");
}

void addPerson(Facts& facts, const Person& person, const PersonQuestions& ask, int row = 0)
{
    if (const auto number = mainANumber(person))
        facts.add(ask.aNumber, number->digits(), row);
    facts.add(ask.lastNames, surnames(person), row);
    const auto space = std::min(person.givenNames.find(' '), person.givenNames.size());
    facts.add(ask.firstName, person.givenNames.substr(0, space), row);
    if (space < person.givenNames.size())
        facts.add(ask.otherNames, person.givenNames.substr(space + 1), row);
    if (person.birthDate)
        facts.add(ask.birthDate, toIso(*person.birthDate), row);
    facts.add(ask.birthplace, person.birthplace, row);
    facts.add(ask.nationality, nationalitiesOf(person), row);
    facts.add(ask.sex, sexOf(person), row);
}

void addRespondent(Facts& facts, const CaseFile& file)
{
    const auto& person = file.respondent;
    addPerson(facts, person, {"a1_01", "a1_04", "a1_05", "a1_06", "a1_12", "a1_13", "a1_14", "a1_10"});
    facts.add("a1_07", joined(person.aliases, "; "));
    const auto language = person.language.empty()
        ? std::string{}
        : i18n::languageName(person.language, i18n::Language::English);
    facts.add("a1_23",
              language + (language.empty() || person.languageVariant.empty() ? "" : ", ")
                  + person.languageVariant);
    facts.add("a1_25", person.otherLanguages);
    facts.add("d_native", fullName(person));
    if (file.record.ntaFiledOn)
        facts.add("a1_18", "b");
}

void addEntries(Facts& facts, const CaseFile& file)
{
    int row = 0;
    for (auto entry = file.entries.rbegin(); entry != file.entries.rend(); ++entry, ++row) {
        facts.add("a1_19c", toIso(entry->on), row, "date");
        facts.add("a1_19c", entry->place, row, "place");
        facts.add("a1_19c", entry->status, row, "status");
    }
}

void addSpouse(Facts& facts, const FamilyMember& spouse)
{
    facts.add("a1_11", "M");
    addPerson(
        facts, spouse.person,
        {"a2_sp_01", "a2_sp_05", "a2_sp_06", "a2_sp_07", "a2_sp_03", "a2_sp_11", "a2_sp_12", "a2_sp_14"});
    facts.add("a2_sp_08", joined(spouse.person.aliases, "; "));
    if (spouse.proceeding && spouse.proceeding->ntaFiledOn)
        facts.add("a2_sp_22", "yes");
}

void addChild(Facts& facts, const FamilyMember& child, int row)
{
    addPerson(
        facts, child.person,
        {"child.01", "child.05", "child.06", "child.07", "child.08", "child.09", "child.10", "child.12"},
        row);
    if (child.proceeding && child.proceeding->ntaFiledOn)
        facts.add("child.20", "yes", row);
}

void addRelative(Facts& facts, const Person& person, int row)
{
    facts.add("a3_5", fullName(person), row, "name");
    facts.add("a3_5", person.birthplace, row, "birthplace");
}

void addFamily(Facts& facts, const std::vector<FamilyMember>& family)
{
    constexpr int mother = 0;
    constexpr int father = 1;
    int child = 0;
    int sibling = 2;
    for (const auto& member : family) {
        if (member.kinship == Kinship::Spouse)
            addSpouse(facts, member);
        else if (member.kinship == Kinship::Child)
            addChild(facts, member, child++);
        else if (member.kinship == Kinship::Sibling)
            addRelative(facts, member.person, sibling++);
        else if (member.kinship == Kinship::Parent && member.person.sex == Sex::Female)
            addRelative(facts, member.person, mother);
        else if (member.kinship == Kinship::Parent && member.person.sex == Sex::Male)
            addRelative(facts, member.person, father);
    }
}

} // namespace

I589Answers knownFacts(const CaseFile& file)
{
    Facts facts;
    addRespondent(facts, file);
    addEntries(facts, file);
    addFamily(facts, file.family);
    return facts.sorted();
}

} // namespace forms::i589
