// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/statement.h"

#include "storage/sql/check.h"

#include <sqlite3.h>

#include <algorithm>

namespace storage::sql {
namespace {

template <class Value> Value wellFormed(const std::optional<Value>& value, int column)
{
    if (!value)
        throw SqlError{SQLITE_CORRUPT, "malformed value in column " + std::to_string(column)};
    return *value;
}

} // namespace

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
std::int64_t Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Row::textView(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string Row::text(int column) const
{
    return std::string{textView(column)};
}

Bytes Row::blob(int column) const
{
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes + sqlite3_column_bytes(m_statement, column)};
}

Uuid Row::uuid(int column) const
{
    Uuid uuid;
    if (static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)) != uuid.bytes.size())
        throw SqlError{SQLITE_CORRUPT, "malformed id in column " + std::to_string(column)};
    std::copy_n(static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column)), uuid.bytes.size(),
                uuid.bytes.begin());
    return uuid;
}

Date Row::date(int column) const
{
    return wellFormed(dateFromIso(textView(column)), column);
}

std::optional<Date> Row::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional{date(column)};
}

std::optional<PartialDate> Row::optionalPartialDate(int column) const
{
    return isNull(column) ? std::nullopt
                          : std::optional{wellFormed(partialDateFromIso(textView(column)), column)};
}

std::optional<LocalTime> Row::optionalLocalTime(int column) const
{
    return isNull(column) ? std::nullopt
                          : std::optional{wellFormed(localTimeFromIso(textView(column)), column)};
}

void Statement::Release::operator()(sqlite3_stmt* statement) const noexcept
{
    if (owned) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // leaves no case data behind in the cache
    *busy = false;
}

void Statement::bindOne(int index, std::int64_t value)
{
    check(sqlite3_db_handle(m_handle.get()), sqlite3_bind_int64(m_handle.get(), index, value));
}

void Statement::bindOne(int index, std::string_view value)
{
    const auto* text = value.data() == nullptr ? "" : value.data();
    check(sqlite3_db_handle(m_handle.get()),
          sqlite3_bind_text64(m_handle.get(), index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindOne(int index, BytesView value)
{
    const void* bytes = value.data() == nullptr ? static_cast<const void*>("") : value.data();
    check(sqlite3_db_handle(m_handle.get()),
          sqlite3_bind_blob64(m_handle.get(), index, bytes, value.size(), SQLITE_STATIC));
}

void Statement::bindCopy(int index, const std::string& value)
{
    check(sqlite3_db_handle(m_handle.get()),
          sqlite3_bind_text64(m_handle.get(), index, value.data(), value.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Statement::bindNull(int index)
{
    check(sqlite3_db_handle(m_handle.get()), sqlite3_bind_null(m_handle.get(), index));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    auto* db = sqlite3_db_handle(m_handle.get());
    const int failure = sqlite3_extended_errcode(db);
    const std::string message = sqlite3_errmsg(db);
    sqlite3_reset(m_handle.get());
    throw SqlError{failure, message};
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

void Statement::run()
{
    while (step()) { }
    reset();
}

} // namespace storage::sql
