// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/hearing.h"
#include "storage/repository/person_repository.h"

namespace storage {

/// Hearings and the cases they cover.
class HearingRepository {
public:
    explicit HearingRepository(sql::Connection& db) : m_db{db} { }

    /// `enteredOn` is today on the clinic's calendar: reminders that were due before it are not owed.
    void insert(const Hearing& hearing, Date enteredOn, const NewUuid& newUuid);
    void setStatus(HearingId id, HearingStatus status);
    /// For a hearing whose time was not known.
    void setTime(HearingId id, const LocalTime& at);
    void setReport(HearingId id, const PortReport& report);

    std::optional<Hearing> find(HearingId id) const;
    /// Every hearing of a case, oldest first, replaced and cancelled ones too.
    std::vector<Hearing> of(CaseId id) const;
    /// The scheduled hearing of `id` at `at`, if there is one: an import must not enter it twice.
    std::optional<HearingId> scheduledAt(CaseId id, const LocalTime& at) const;

private:
    void completeCases(Hearing& hearing) const;

    sql::Connection& m_db;
};

} // namespace storage
