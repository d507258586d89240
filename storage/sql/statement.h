// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/base/id.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

struct sqlite3_stmt;

namespace storage::sql {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

/// One row of a running statement. Valid until the statement steps again.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : m_statement{statement} { }

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    std::string text(int column) const;
    /// The text without a copy: valid only until the statement steps again.
    std::string_view textView(int column) const;
    Bytes blob(int column) const;
    Uuid uuid(int column) const;
    template <class Record> Id<Record> id(int column) const { return {uuid(column)}; }
    template <class Record> std::optional<Id<Record>> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{id<Record>(column)};
    }
    Date date(int column) const;
    std::optional<Date> optionalDate(int column) const;
    std::optional<PartialDate> optionalPartialDate(int column) const;
    std::optional<LocalTime> optionalLocalTime(int column) const;
    Instant instant(int column) const { return Instant{std::chrono::seconds{integer(column)}}; }
    std::optional<Instant> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{instant(column)};
    }

private:
    sqlite3_stmt* m_statement;
};

/// A prepared statement on loan from its connection: bind, run, and it is ready for the next user when it
/// ends.
class Statement {
public:
    /// Takes `statement`; `owned` ones are finalized at the end, others only reset. `busy` is cleared then.
    Statement(sqlite3_stmt* statement, bool owned, bool* busy) : m_handle{statement, Release{owned, busy}} { }

    /// Binds `values` to ?1, ?2, ...; an empty optional is NULL. Text and blobs must outlive the run.
    template <class... Values> Statement& bind(const Values&... values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }

    void run();

    /// What `read(row)` makes of the first row, if there is one.
    template <class Read> auto one(Read read) -> std::optional<decltype(read(std::declval<Row>()))>
    {
        if (!step())
            return std::nullopt;
        auto value = std::optional{read(Row{m_handle.get()})};
        reset();
        return value;
    }

    template <class Read> auto all(Read read)
    {
        std::vector<decltype(read(std::declval<Row>()))> rows;
        while (step())
            rows.push_back(read(Row{m_handle.get()}));
        reset();
        return rows;
    }

    /// Calls `visit(row)` for each row, without keeping any.
    template <class Visit> void each(Visit visit)
    {
        while (step())
            visit(Row{m_handle.get()});
        reset();
    }

    /// Calls `visit(row)` for each row until it returns false.
    template <class Visit> void eachWhile(Visit visit)
    {
        while (step() && visit(Row{m_handle.get()})) { }
        reset();
    }

private:
    struct Release {
        bool owned{false};
        bool* busy{nullptr};
        void operator()(sqlite3_stmt* statement) const noexcept;
    };

    void bindOne(int index, std::int64_t value);
    void bindOne(int index, int value) { bindOne(index, std::int64_t{value}); }
    void bindOne(int index, std::uint64_t value) { bindOne(index, static_cast<std::int64_t>(value)); }
    void bindOne(int index, bool value) { bindOne(index, std::int64_t{value}); }
    void bindOne(int index, std::string_view value);
    void bindOne(int index, const std::string& value) { bindOne(index, std::string_view{value}); }
    void bindOne(int index, const char* value) { bindOne(index, std::string_view{value}); }
    void bindOne(int index, BytesView value);
    void bindOne(int index, const Bytes& value) { bindOne(index, BytesView{value}); }
    void bindOne(int index, const Uuid& value) { bindOne(index, BytesView{value.bytes}); }
    void bindOne(int index, Date value) { bindCopy(index, toIso(value)); }
    void bindOne(int index, const PartialDate& value) { bindCopy(index, toIso(value)); }
    void bindOne(int index, const LocalTime& value) { bindCopy(index, toIso(value)); }
    void bindOne(int index, Instant value) { bindOne(index, std::int64_t{value.time_since_epoch().count()}); }
    void bindOne(int index, std::nullopt_t /*null*/) { bindNull(index); }
    template <class Record> void bindOne(int index, const Id<Record>& id) { bindOne(index, id.value); }
    template <class Value> void bindOne(int index, const std::optional<Value>& value)
    {
        if (value)
            bindOne(index, *value);
        else
            bindNull(index);
    }
    void bindCopy(int index, const std::string& value);
    void bindNull(int index);

    bool step();
    void reset();

    std::unique_ptr<sqlite3_stmt, Release> m_handle;
};

} // namespace storage::sql
