// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/journal/journal.h"
#include "storage/records/case.h"
#include "storage/records/hearing.h"
#include "storage/records/household.h"
#include "storage/records/person.h"

#include <optional>
#include <vector>

namespace storage {

/// One person of a family as taken in, with their own case if they have one.
struct IntakeMember {
    NewPerson person{};
    Kinship kinship{Kinship::Child}; ///< Seen from the intake's first person.
    bool hasCase{false}; ///< Gets a case that follows the first person's.

    friend bool operator==(const IntakeMember&, const IntakeMember&) = default;
};

/// Another hearing on the client's papers: one that is over, or a later one.
struct IntakeHearing {
    NewHearing hearing{}; ///< Its cases are set by the service.
    HearingStatus status{HearingStatus::Held};

    friend bool operator==(const IntakeHearing&, const IntakeHearing&) = default;
};

/// A client taken in: everything typed on one page, stored as one commit.
struct Intake {
    NewPerson person{};
    NewCase record{}; ///< Its respondent is set by the service.
    std::vector<NewEntry> entries{}; ///< Their case is set by the service.
    std::optional<NewHearing> hearing{}; ///< Its cases are set by the service: the client's and the family's.
    std::vector<IntakeHearing> otherHearings{};
    std::vector<IntakeMember> family{};

    friend bool operator==(const Intake&, const Intake&) = default;
};

/// What an intake made.
struct TakenIn {
    PersonId person{};
    Case record{};
    std::optional<HearingId> hearing{};

    friend bool operator==(const TakenIn&, const TakenIn&) = default;
};

/// Adds people to the clinic and keeps what is known of them.
class PeopleService {
public:
    explicit PeopleService(journal::Journal& journal) : m_journal{journal} { }

    Result<PersonId> add(const NewPerson& person);
    Result<Done> change(const Person& person);
    /// Leaves a tombstone. A person with a case stays: close the case first (`NotAllowed`).
    Result<Done> remove(PersonId id);
    /// Person, case, entries, family and hearing in one commit.
    Result<TakenIn> takeIn(const Intake& intake);
    /// A pile of intakes in one commit: all of them or none.
    Result<std::vector<TakenIn>> takeInAll(const std::vector<Intake>& intakes);
    /// Puts `member` into the household of `of`, which is made if there is none yet.
    Result<Done> relate(PersonId of, const HouseholdMember& member);

private:
    journal::Journal& m_journal;
};

} // namespace storage
