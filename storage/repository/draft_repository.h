// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/user.h"
#include "storage/sql/connection.h"

namespace storage {

/// What someone was typing when the vault locked: one field of one page.
struct Draft {
    std::string place; ///< Which page, and of what: "intake", "case/0193a1b2-.../note".
    std::string field; ///< The widget's object name.
    std::string text;
    int cursor{0};
    Instant updatedAt{};

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// Open edits, parked in the vault: a lock or a crash loses none. Not journaled.
class DraftRepository {
public:
    explicit DraftRepository(sql::Connection& db) : m_db{db} { }

    void save(UserId user, const Draft& draft);
    /// Forgets what was parked at `place`, because it was saved or given up.
    void remove(UserId user, std::string_view place);
    std::vector<Draft> of(UserId user) const;

private:
    sql::Connection& m_db;
};

} // namespace storage
