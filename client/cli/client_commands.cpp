// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/case_lookup.h"
#include "client/cli/declarations.h"
#include "client/cli/record_json.h"
#include "client/cli/shown.h"
#include "client/cli/wording.h"
#include "i18n/countries.h"
#include "i18n/date_text.h"
#include "i18n/languages.h"
#include "storage/base/text.h"

#include <memory>

namespace client::cli {

using namespace storage;

namespace {

/// The references of the cases that `hearing` covers, as far as `file` knows them.
std::vector<std::string> referencesOf(const Hearing& hearing, const CaseFile& file)
{
    std::vector<std::string> references;
    for (const auto& id : hearing.cases) {
        if (id == file.record.id)
            references.push_back(file.record.reference);
        for (const auto& member : file.family)
            if (member.proceeding && member.proceeding->id == id)
                references.push_back(member.proceeding->reference);
    }
    return references;
}

/// A client with all their cases.
struct ClientRecord {
    Person person{};
    std::vector<CaseFile> files{}; ///< One for each case, the one that was asked for first.
};

Result<ClientRecord> recordOf(const CaseFile& asked, Clinic& clinic)
{
    ClientRecord record{asked.respondent, {asked}};
    const auto cases = clinic.readCases().casesOf(asked.respondent.id);
    if (!cases)
        return cases.error();
    for (const auto& other : *cases) {
        if (other.id == asked.record.id)
            continue;
        auto file = clinic.readCases().caseFile(other.id);
        if (!file)
            return file.error();
        record.files.push_back(*std::move(file));
    }
    return record;
}

Json recordJson(const ClientRecord& record, std::string_view clinicZone)
{
    auto json = toJson(record.person);
    json["case"] = record.files.front().record.reference;
    for (const auto* list : {"cases", "entries", "hearings", "deadlines", "family"})
        json[list] = Json::array();
    for (const auto& file : record.files) {
        json["cases"].push_back(toJson(file.record));
        for (const auto& entry : file.entries)
            json["entries"].push_back(toJson(entry, file.record.reference));
        for (const auto& hearing : file.hearings)
            json["hearings"].push_back(toJson(hearing, referencesOf(hearing, file), clinicZone));
        for (const auto& deadline : file.deadlines)
            json["deadlines"].push_back(toJson(deadline, file.record.reference));
    }
    for (const auto& member : record.files.front().family)
        json["family"].push_back(toJson(member));
    return json;
}

std::string personText(const Person& person, const Words& words)
{
    const auto language = words.language();
    std::vector<std::string> numbers;
    numbers.reserve(person.aNumbers.size());
    for (const auto& [number, state] : person.aNumbers)
        numbers.push_back(number.shown() + " (" + words("a-number." + std::string{wordOf(state)}) + ')');
    std::vector<std::string> countries;
    countries.reserve(person.nationalities.size());
    for (const auto& code : person.nationalities)
        countries.push_back(i18n::countryName(code, language));
    std::vector<std::string> phones;
    phones.reserve(person.phones.size());
    for (const auto& phone : person.phones)
        phones.push_back(phone.number
                         + (phone.safeToCall ? std::string{} : " (" + words("client.not-safe") + ')'));
    Facts facts;
    facts.add(words("column.name"), fullName(person));
    facts.add(words("column.notice-name"), person.noticeName);
    facts.add(words("column.aliases"), joined(person.aliases, ", "));
    facts.add(words("column.a-number"), joined(numbers, ", "));
    facts.add(words("column.birth-date"),
              person.birthDate ? i18n::partialDate(*person.birthDate, language) : std::string{});
    facts.add(words("column.nationality"), joined(countries, ", "));
    facts.add(words("column.language"),
              person.language.empty() ? std::string{} : i18n::languageName(person.language, language));
    facts.add(words("column.phone"), joined(phones, ", "));
    facts.add(words("column.where-staying"), person.whereStaying);
    facts.add(words("column.safety-notes"), person.safetyNotes);
    return facts.text();
}

std::string caseText(const CaseFile& file, std::string_view clinicZone, const Words& words)
{
    const auto language = words.language();
    Facts facts;
    facts.add(words("column.case"), file.record.reference);
    facts.add(words("column.court"), courtWords(file.record.court, language));
    facts.add(words("column.outcome"), words("outcome." + std::string{wordOf(file.record.outcome)}));
    facts.add(words("column.attorney"), file.record.attorney);
    for (const auto& entry : file.entries)
        facts.add(words("column.entry"),
                  i18n::partialDate(entry.on, language) + (entry.place.empty() ? "" : ", " + entry.place));
    Table hearings{{words("column.court-time"), words("column.client-time"), words("column.hearing"),
                    words("column.status")}};
    for (const auto& hearing : file.hearings) {
        const auto clocks = clockWords(hearing, clinicZone, language);
        hearings.add({clocks.court, clocks.client, hearingKindWords(hearing.kind, language),
                      i18n::message("hearings.status." + std::string{wordOf(hearing.status)}, language)});
    }
    Table deadlines{
        {words("column.safe"), words("column.official"), words("column.what"), words("column.status")}};
    for (const auto& deadline : file.deadlines)
        deadlines.add({i18n::shortDate(deadline.safe, language), i18n::shortDate(deadline.official, language),
                       deadlineWords(deadline, words), statusWords(deadline.status, words)});
    return '\n' + facts.text() + '\n' + hearings.text(words("docket.none")) + '\n'
        + deadlines.text(words("deadlines.none"));
}

std::string familyText(const std::vector<FamilyMember>& family, const Words& words)
{
    if (family.empty())
        return {};
    Table table{{words("column.family"), words("column.kinship"), words("column.case")}};
    for (const auto& member : family)
        table.add({fullName(member.person), words("kinship." + std::string{wordOf(member.kinship)}),
                   member.proceeding ? member.proceeding->reference : std::string{}});
    return '\n' + table.text({});
}

Outcome showClient(const std::string& who, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return withCase(who, surroundings, [&](Clinic& clinic, const CaseFile& file) -> Outcome {
        const auto settings = clinic.readCases().settings();
        if (!settings)
            return refusal(settings.error());
        const auto record = recordOf(file, clinic);
        if (!record)
            return refusal(record.error());
        if (const auto noted = clinic.papers().recordEvent("client-opened", file.respondent.id.value); !noted)
            return refusal(noted.error());
        Report report;
        report.json = recordJson(*record, settings->zone);
        report.text = personText(record->person, words);
        for (const auto& each : record->files)
            report.text += caseText(each, settings->zone, words);
        report.text += familyText(file.family, words);
        return report;
    });
}

} // namespace

Work declareClientShow(CLI::App& parser, const Words& words)
{
    const auto who = std::make_shared<std::string>();
    addCase(parser, words, *who);
    return [who](Surroundings& surroundings) { return showClient(*who, surroundings); };
}

} // namespace client::cli
