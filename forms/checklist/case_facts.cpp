// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/case_facts.h"

#include <algorithm>
#include <string_view>

namespace forms {
namespace {

using Fact = std::optional<bool>;

Fact opposite(Fact fact)
{
    return fact ? Fact{!*fact} : Fact{};
}

/// The choice given to a question of one value of Form I-589; nothing if it is open.
std::optional<std::string_view> choice(const storage::I589Answers& answers, std::string_view question)
{
    const auto found = std::ranges::find_if(answers, [&](const storage::I589Answer& answer) {
        return answer.question == question && answer.row == 0 && answer.part.empty()
            && answer.state == storage::AnswerState::Answered && !answer.english.empty();
    });
    return found == answers.end() ? std::nullopt : std::optional<std::string_view>{found->english};
}

Fact yesNo(const storage::I589Answers& answers, std::string_view question)
{
    const auto answer = choice(answers, question);
    return answer == "yes" ? Fact{true} : answer == "no" ? Fact{false} : Fact{};
}

bool hasKin(const storage::CaseFile& file, storage::Kinship kinship)
{
    return std::ranges::any_of(
        file.family, [kinship](const storage::FamilyMember& member) { return member.kinship == kinship; });
}

Fact inCourt(const storage::CaseFile& file)
{
    switch (file.record.kind) {
    case storage::CaseKind::Mpp:
    case storage::CaseKind::Removal: return true;
    case storage::CaseKind::Uscis: return false;
    case storage::CaseKind::Other: break;
    }
    return file.record.ntaFiledOn || !file.hearings.empty() ? Fact{true} : Fact{};
}

void setWhereabouts(CaseFacts& facts, const storage::Case& record)
{
    // Records start out as "waits in Mexico", so outside MPP that says nothing.
    const bool paroled
        = record.custody == storage::Custody::Detained || record.custody == storage::Custody::Released;
    if (record.kind != storage::CaseKind::Mpp) {
        facts.mpp = false;
        facts.inUnitedStates = true;
        if (record.custody == storage::Custody::WaitingInMexico && record.kind != storage::CaseKind::Uscis)
            facts.mpp = facts.inUnitedStates = std::nullopt;
    } else if (record.custody == storage::Custody::WaitingInMexico) {
        facts.mpp = true;
        facts.inUnitedStates = false;
    } else if (paroled) {
        facts.inUnitedStates = true; // whether the programme still counts for them is for the legal team
    }
}

/// The same calendar date one year later; February 29 ends its year on February 28.
storage::Date anniversary(storage::Date date)
{
    const storage::Date next = date + std::chrono::years{1};
    return next.ok() ? next : storage::Date{next.year() / next.month() / std::chrono::last};
}

/// "About" can be off by as much as a year.
storage::Date earliestPossible(const storage::PartialDate& date)
{
    return storage::plusDays(date.earliest(), date.approximate ? -366 : 0);
}

storage::Date latestPossible(const storage::PartialDate& date)
{
    return storage::plusDays(date.latest(), date.approximate ? 366 : 0);
}

/// Whether the last arrival is less than a year ago; nothing when it can be either, and on the anniversary
/// itself, which courts count differently (Minasyan v. Mukasey, 553 F.3d 1224).
Fact underOneYear(const std::vector<storage::Entry>& entries, storage::Date today)
{
    if (entries.empty())
        return {};
    storage::Date earliest = earliestPossible(entries.front().on);
    storage::Date latest = latestPossible(entries.front().on);
    for (const auto& entry : entries) {
        earliest = std::max(earliest, earliestPossible(entry.on));
        latest = std::max(latest, latestPossible(entry.on));
    }
    if (today < anniversary(earliest))
        return true;
    if (today > anniversary(latest))
        return false;
    return {};
}

Fact hasSpouse(const storage::CaseFile& file)
{
    if (hasKin(file, storage::Kinship::Spouse))
        return true;
    const auto status = choice(file.answers, "a1_11");
    return status == "M" ? Fact{true} : status ? Fact{false} : Fact{};
}

Fact hasFamily(const storage::CaseFile& file, const CaseFacts& facts)
{
    if (!file.family.empty() || file.record.lead || facts.children == true || facts.spouse == true)
        return true;
    return facts.children == false && facts.spouse == false ? Fact{false} : Fact{};
}

Fact needsOtherLanguage(const storage::CaseFile& file)
{
    const auto& language = file.respondent.language;
    if (language.empty())
        return {};
    if (language == "en")
        return false;
    if (language != "es")
        return true;
    // Someone who speaks Spanish best may still not read a statement in English.
    return yesNo(file.answers, "a1_24") == true ? Fact{false} : Fact{};
}

Fact wasArrested(const storage::I589Answers& answers)
{
    const Fact crime = yesNo(answers, "c_6");
    const Fact arrest = yesNo(answers, "b_2");
    if (crime == true || arrest == true)
        return true;
    return crime == false && arrest == false ? Fact{false} : Fact{};
}

Fact onAppeal(storage::Stage stage)
{
    switch (stage) {
    case storage::Stage::Appeal: return true;
    case storage::Stage::Decided: return {};
    case storage::Stage::Intake:
    case storage::Stage::Pending:
    case storage::Stage::Individual:
    case storage::Stage::Closed: return false;
    }
    return {};
}

} // namespace

CaseFacts factsOf(const storage::CaseFile& file, storage::Date today)
{
    CaseFacts facts;
    facts.court = inCourt(file);
    facts.uscis = opposite(facts.court);
    setWhereabouts(facts, file.record);
    facts.underOneYear = underOneYear(file.entries, today);
    facts.overOneYear = opposite(facts.underOneYear);
    const Fact children = yesNo(file.answers, "a2_ch_have");
    facts.children = hasKin(file, storage::Kinship::Child) ? Fact{true} : children;
    facts.spouse = hasSpouse(file);
    facts.family = hasFamily(file, facts);
    // Limited help with documents (Form EOIR-61) leaves the client without an attorney of record.
    facts.represented
        = file.record.representation == storage::Representation::Full || !file.record.attorney.empty();
    facts.unrepresented = opposite(facts.represented);
    facts.preparer = yesNo(file.answers, "d_preparer");
    facts.otherLanguage = needsOtherLanguage(file);
    facts.arrested = wasArrested(file.answers);
    facts.appeal = onAppeal(file.record.stage);
    return facts;
}

} // namespace forms
