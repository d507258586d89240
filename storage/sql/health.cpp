// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/health.h"

namespace storage::sql {

std::vector<std::string> cipherProblems(Connection& db)
{
    return db.prepare("PRAGMA cipher_integrity_check").all([](Row row) { return row.text(0); });
}

std::vector<std::string> structureProblems(Connection& db)
{
    auto found = db.prepare("PRAGMA quick_check").all([](Row row) { return row.text(0); });
    std::erase(found, "ok");
    return found;
}

TableCounts tableCounts(Connection& db)
{
    const auto tables
        = db.prepare("SELECT name, replace(name, '\"', '\"\"') FROM pragma_table_list WHERE schema = 'main'"
                     " AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
              .all([](Row row) { return std::pair{row.text(0), row.text(1)}; });
    TableCounts counts;
    for (const auto& [name, quoted] : tables) {
        // A table's name cannot be a parameter; it is quoted.
        const auto count = db.prepare("SELECT count(*) FROM \"" + quoted + '"').one([](Row row) {
            return row.integer(0);
        });
        counts[name] = static_cast<std::uint64_t>(count.value_or(0));
    }
    return counts;
}

} // namespace storage::sql
