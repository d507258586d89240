// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/draft_repository.h"

namespace storage {

void DraftRepository::save(UserId user, const Draft& draft)
{
    m_db.prepare("INSERT OR REPLACE INTO draft (user, place, field, text, cursor, updated_at) VALUES (?1, "
                 "?2, ?3, ?4, ?5, ?6)")
        .bind(user, draft.place, draft.field, draft.text, draft.cursor, draft.updatedAt)
        .run();
}

void DraftRepository::remove(UserId user, std::string_view place)
{
    m_db.prepare("DELETE FROM draft WHERE user = ?1 AND place = ?2").bind(user, place).run();
}

std::vector<Draft> DraftRepository::of(UserId user) const
{
    return m_db
        .prepare(
            "SELECT place, field, text, cursor, updated_at FROM draft WHERE user = ?1 ORDER BY place, field")
        .bind(user)
        .all([](sql::Row row) {
            return Draft{row.text(0), row.text(1), row.text(2), static_cast<int>(row.integer(3)),
                         row.instant(4)};
        });
}

} // namespace storage
