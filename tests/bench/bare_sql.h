// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/secret.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace bench {

/// The baseline: the same database through SQLite's own interface, without anything of ours.
class BareSql {
public:
    BareSql(const std::filesystem::path& file, const storage::Secret& key);
    ~BareSql();
    BareSql(const BareSql&) = delete;
    BareSql& operator=(const BareSql&) = delete;

    void execute(const std::string& script);
    /// Runs a query with one text parameter to its end, prepared once per text of `sql`; returns how many
    /// rows came.
    int query(const std::string& sql, const std::string& parameter);
    std::int64_t number(const std::string& sql);
    /// Copies all rows of `table` of `from` into the same table here; only the inserting is timed. Returns
    /// milliseconds.
    double copyTable(BareSql& from, const std::string& table);
    /// Bytes of the pages that `tables` and their indexes fill.
    double bytesOf(const std::vector<std::string>& tables);

private:
    struct Impl;
    Impl* m_impl;
};

/// The tables that an intake or an import writes, without the journal and what is derived.
const std::vector<std::string>& intakeTables();
/// Milliseconds to put the rows of `intakeTables()` of `from` into a new database of the same schema, in one
/// transaction, without triggers, journal and search index.
double bareInserts(BareSql& from, const std::filesystem::path& file);

} // namespace bench
