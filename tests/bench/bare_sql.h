// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/secret.h"

#include <filesystem>
#include <string>
#include <vector>

namespace bench {

/// The baseline: the same database through SQLite's own interface, without anything of ours. Not for reading
/// twice: each object opens the file once.
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
    double number(const std::string& sql);
    /// Copies all rows of `table` of `from` into the same table here; only the inserting is timed. Returns
    /// milliseconds.
    double copyTable(BareSql& from, const std::string& table);

private:
    struct Impl;
    Impl* m_impl;
};

} // namespace bench
