// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <string>
#include <vector>

namespace storage::schema {

/// The tables whose every change goes into the journal, in alphabetical order.
std::vector<std::string> journaledTables(sql::Connection& db);
/// The CREATE TRIGGER statements that write the changes of `table` into journal_change, made from its
/// columns.
std::string journalTriggerSql(sql::Connection& db, const std::string& table);
/// Makes the triggers of every journaled table.
void createJournalTriggers(sql::Connection& db);
/// Removes them, for the time of a migration.
void dropJournalTriggers(sql::Connection& db);

} // namespace storage::schema
