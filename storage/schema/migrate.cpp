// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/migrate.h"

#include "storage/schema/journal_triggers.h"
#include "storage/schema_data.h"

#include <array>

namespace storage::schema {

std::span<const Migration> migrations()
{
    static const std::array all{
        Migration{"0001_journal", data::_0001_journal_sql()},
        Migration{"0002_clinic", data::_0002_clinic_sql()},
    };
    return all;
}

std::size_t versionOf(sql::Connection& db)
{
    const auto version = db.prepare("PRAGMA user_version").one([](sql::Row row) { return row.integer(0); });
    return static_cast<std::size_t>(version.value_or(0));
}

Migrated migrate(sql::Connection& db, std::span<const Migration> steps)
{
    const auto from = versionOf(db);
    if (from > steps.size())
        throw FileTooNew{"schema version " + std::to_string(from)};
    for (auto version = from; version < steps.size(); ++version) {
        sql::Transaction transaction{db};
        dropJournalTriggers(db); // they name the columns that a step may change
        db.execute(steps[version].sql);
        createJournalTriggers(db);
        db.execute("PRAGMA application_id = " + std::to_string(applicationId)
                   + "; PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
    return {from, steps.size()};
}

} // namespace storage::schema
