// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/record_json.h"

#include "storage/docket/port_time.h"
#include "storage/docket/rule.h"
#include "storage/records/hearing_time.h"
#include "storage/records/words.h"

namespace client::cli {

using namespace storage;

namespace {

Json isoOrNull(const std::optional<Date>& date)
{
    return date ? Json(toIso(*date)) : Json(nullptr);
}

template <class Enum> Json wordOrNull(const std::optional<Enum>& value)
{
    return value ? Json(std::string{wordOf(*value)}) : Json(nullptr);
}

template <class Enum> std::string word(Enum value)
{
    return std::string{wordOf(value)};
}

/// Adds both clocks of `hearing`. The court's is a day alone where its time is not known; the client's is
/// null then, and where a zone is not known.
void addClocks(Json& json, const NewHearing& hearing, std::string_view clinicZone)
{
    const auto clocks = docket::bothClocks(hearing, clinicZone);
    json["court_local"] = hasKnownTime(hearing.at) ? toIso(hearing.at) : toIso(hearing.at.date);
    json["court_zone"] = hearing.zone;
    json["client_local"] = clocks ? Json(toIso(clocks->client.local)) : Json(nullptr);
    json["client_zone"] = clocks ? Json(clocks->client.zone) : Json(nullptr);
}

Json toJson(const PortReport& report)
{
    if (report.source == ReportSource::Unknown)
        return nullptr;
    return {{"source", word(report.source)},
            {"port", report.port},
            {"at", report.at ? Json(toIso(*report.at)) : Json(nullptr)},
            {"zone", report.zone}};
}

/// The rule that made `deadline`, with the wording it was made by. A version of several rules is that of the
/// first.
std::optional<docket::Rule> ruleBehind(const Deadline& deadline)
{
    const auto& rules = docket::shippedRules();
    if (deadline.origin == DeadlineOrigin::Judge) {
        const auto space = deadline.ruleVersion.find(' ');
        if (space == std::string::npos)
            return {};
        return rules.version(deadline.ruleVersion.substr(0, space), deadline.ruleVersion.substr(space + 1));
    }
    return rules.version(deadline.rule, deadline.ruleVersion.substr(0, deadline.ruleVersion.find('/')));
}

Json stepsOf(const Deadline& deadline)
{
    auto steps = Json::array();
    for (const auto& step : deadline.steps)
        steps.push_back({{"what", step.what}, {"on", toIso(step.on)}, {"why", step.why}});
    return steps;
}

} // namespace

Json orNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

std::string ruleOf(const Deadline& deadline)
{
    return deadline.origin == DeadlineOrigin::Rule ? deadline.rule : word(deadline.origin);
}

Json toJson(const Person& person)
{
    Json json{{"id", toText(person.id.value)}, {"name", listName(person)}};
    const auto number = mainANumber(person);
    json["a_number"] = number ? Json(number->digits()) : Json(nullptr);
    json["given_names"] = person.givenNames;
    json["first_surname"] = orNull(person.firstSurname);
    json["second_surname"] = orNull(person.secondSurname);
    json["notice_name"] = orNull(person.noticeName);
    json["aliases"] = person.aliases;
    json["a_numbers"] = Json::array();
    for (const auto& [digits, state] : person.aNumbers)
        json["a_numbers"].push_back({{"number", digits.digits()}, {"state", word(state)}});
    json["birth_date"] = person.birthDate ? Json(toIso(*person.birthDate)) : Json(nullptr);
    json["sex"] = wordOrNull(person.sex);
    json["nationalities"] = person.nationalities;
    json["birthplace"] = orNull(person.birthplace);
    json["language"] = orNull(person.language);
    json["language_variant"] = orNull(person.languageVariant);
    json["other_languages"] = orNull(person.otherLanguages);
    json["needs_interpreter"] = person.needsInterpreter;
    json["phones"] = Json::array();
    for (const auto& phone : person.phones)
        json["phones"].push_back(
            {{"number", phone.number}, {"whatsapp", phone.whatsApp}, {"safe_to_call", phone.safeToCall}});
    json["where_staying"] = orNull(person.whereStaying);
    json["safety_notes"] = orNull(person.safetyNotes);
    return json;
}

Json toJson(const Case& record)
{
    return {{"id", toText(record.id.value)},
            {"reference", record.reference},
            {"kind", word(record.kind)},
            {"stage", word(record.stage)},
            {"court", orNull(record.court)},
            {"judge", orNull(record.judge)},
            {"custody", word(record.custody)},
            {"nta_served_on", isoOrNull(record.ntaServedOn)},
            {"nta_filed_on", isoOrNull(record.ntaFiledOn)},
            {"representation", word(record.representation)},
            {"attorney", orNull(record.attorney)},
            {"scope_of_help", orNull(record.scopeOfHelp)},
            {"must_be_seen_by", isoOrNull(record.mustBeSeenBy)},
            {"outcome", word(record.outcome)},
            {"outcome_on", isoOrNull(record.outcomeOn)},
            {"program", orNull(record.program)},
            {"follows", record.lead ? Json(toText(record.lead->value)) : Json(nullptr)}};
}

Json toJson(const Entry& entry, std::string_view reference)
{
    return {{"id", toText(entry.id.value)},
            {"case", reference},
            {"date", toIso(entry.on)},
            {"place", orNull(entry.place)},
            {"status", orNull(entry.status)}};
}

Json toJson(const Hearing& hearing, const std::vector<std::string>& references, std::string_view clinicZone)
{
    Json json{{"id", toText(hearing.id.value)},
              {"cases", references},
              {"kind", word(hearing.kind)},
              {"fixity", word(hearing.fixity)},
              {"court", orNull(hearing.court)}};
    addClocks(json, hearing, clinicZone);
    json["judge"] = orNull(hearing.judge);
    json["medium"] = word(hearing.medium);
    json["report"] = toJson(hearing.report);
    json["source"] = word(hearing.source);
    json["source_note"] = orNull(hearing.sourceNote);
    json["notes"] = orNull(hearing.notes);
    json["status"] = word(hearing.status);
    json["replaces"] = hearing.replaces ? Json(toText(hearing.replaces->value)) : Json(nullptr);
    return json;
}

Json toJson(const Deadline& deadline, std::string_view reference)
{
    const auto rule = ruleBehind(deadline);
    return {{"id", toText(deadline.id.value)},
            {"case", reference},
            {"rule", ruleOf(deadline)},
            {"version", orNull(deadline.ruleVersion)},
            {"what", orNull(deadline.what)},
            {"raw", toIso(deadline.raw)},
            {"official", toIso(deadline.official)},
            {"safe", toIso(deadline.safe)},
            {"status", word(deadline.status)},
            {"verified", rule && rule->signOff},
            {"citation", rule ? Json(rule->citation) : Json(nullptr)},
            {"done_on", isoOrNull(deadline.doneOn)},
            {"steps", stepsOf(deadline)}};
}

Json toJson(const DocketRow& row, std::string_view clinicZone)
{
    Json json{{"id", toText(row.hearing.value)}, {"case", row.reference},      {"names", row.names},
              {"kind", word(row.kind)},          {"fixity", word(row.fixity)}, {"court", orNull(row.court)}};
    addClocks(json, {.at = row.at, .court = row.court, .zone = row.zone, .report = row.report}, clinicZone);
    json["report"] = toJson(row.report);
    json["representation"] = word(row.representation);
    json["responsible"] = orNull(row.responsible);
    return json;
}

Json toJson(const FamilyMember& member)
{
    auto json = toJson(member.person);
    json["kinship"] = word(member.kinship);
    json["case"] = member.proceeding ? Json(member.proceeding->reference) : Json(nullptr);
    return json;
}

} // namespace client::cli
