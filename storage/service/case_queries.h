// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/records/case_file.h"
#include "storage/records/document.h"
#include "storage/records/review.h"
#include "storage/sql/connection.h"

#include <string_view>
#include <vector>

namespace storage {

/// Reads everything about one case.
class CaseQueries {
public:
    explicit CaseQueries(sql::Connection& db) : m_db{db} { }

    Result<CaseFile> caseFile(CaseId id) const;
    /// The case meant by "A123456789" (any way of writing it) or by a reference ("2026-A0042", or "2026-0042"
    /// where only one device has that number). An A-Number of two people is `AlreadyExists`: the reference
    /// tells them apart.
    Result<CaseId> find(std::string_view aNumberOrReference) const;
    /// The open case of a person, or their last one.
    Result<CaseId> currentCaseOf(PersonId id) const;
    /// All cases of a person, oldest first.
    Result<std::vector<Case>> casesOf(PersonId id) const;
    Result<std::vector<Note>> notes(CaseId id) const;
    Result<std::vector<Document>> documents(CaseId id) const;
    Result<sql::Bytes> documentBytes(DocumentId id) const;
    /// What was printed for the case, newest first.
    Result<std::vector<Printout>> printouts(CaseId id) const;
    /// Which texts and form maps the clinic has checked.
    Result<std::vector<Review>> reviews() const;
    Result<std::vector<User>> users() const;
    Result<ClinicSettings> settings() const;

private:
    sql::Connection& m_db;
};

} // namespace storage
