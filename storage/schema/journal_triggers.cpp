// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/journal_triggers.h"

#include "storage/schema/derived.h"

namespace storage::schema {
namespace {

struct Column {
    std::string name;
    bool isBlob{false};
    bool isNullable{false};
    std::string
        emptyValue{}; ///< SQL literal of the value that an insert does not log: the reader puts it back.
};

std::vector<Column> columnsOf(sql::Connection& db, const std::string& table)
{
    std::vector<Column> columns;
    db.prepare("SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?1)")
        .bind(table)
        .each([&](sql::Row row) {
            Column column{
                .name = row.text(0), .isBlob = row.text(1) == "BLOB", .isNullable = !row.boolean(2)};
            if (column.name == "n"
                || column.name == "id") // "n" is local to the file, "id" is the row of the change
                return;
            if (!row.isNull(3))
                column.emptyValue = row.text(3);
            else
                column.emptyValue = row.text(1) == "TEXT" && !column.isNullable ? "''" : "NULL";
            columns.push_back(std::move(column));
        });
    return columns;
}

/// `"name":value,` as an SQL expression over `side` (OLD or NEW).
std::string field(const Column& column, const std::string& side)
{
    const auto value = side + ".\"" + column.name + '"';
    const auto json
        = column.isBlob ? "coalesce(json_quote(hex(" + value + ")), 'null')" : "json_quote(" + value + ")";
    const auto shown
        = column.isBlob ? "CASE WHEN " + value + " IS NULL THEN 'null' ELSE " + json + " END" : json;
    return "concat('\"" + column.name + "\":', " + shown + ", ',')";
}

/// An object of the fields for which `condition` holds.
template <class Condition>
std::string object(const std::vector<Column>& columns, const std::string& side, const Condition& condition)
{
    std::string parts;
    for (const auto& column : columns) {
        parts += ", CASE WHEN " + condition(column) + " THEN " + field(column, side) + " END";
    }
    return "concat('{', rtrim(concat(''" + parts + "), ','), '}')"; // chains of || copy at every link
}

std::string trigger(const std::string& table, const std::string& op, const std::string& side,
                    const std::string& before, const std::string& after)
{
    return "CREATE TRIGGER journal_" + table + '_' + op + " AFTER " + op + " ON \"" + table
        + "\" BEGIN INSERT INTO journal_change (seq, \"table\", row, op, salt, before, after) VALUES "
          "((SELECT seq FROM journal_open), '"
        + table + "', " + side + ".id, '" + op + "', randomblob(16), " + before + ", " + after + "); END;\n";
}

} // namespace

std::vector<std::string> journaledTables(sql::Connection& db)
{
    std::vector<std::string> tables;
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").each([&](sql::Row row) {
        if (!isUnjournaled(row.textView(0)))
            tables.push_back(row.text(0));
    });
    return tables;
}

std::string journalTriggerSql(sql::Connection& db, const std::string& table)
{
    const auto columns = columnsOf(db, table);
    const auto differs
        = [](const Column& c) { return "OLD.\"" + c.name + "\" IS NOT NEW.\"" + c.name + '"'; };
    const auto holds = [](const std::string& side) {
        return [side](const Column& c) { return side + ".\"" + c.name + "\" IS NOT " + c.emptyValue; };
    };
    return trigger(table, "insert", "NEW", "NULL", object(columns, "NEW", holds("NEW")))
        + trigger(table, "update", "NEW", object(columns, "OLD", differs), object(columns, "NEW", differs))
        + trigger(table, "delete", "OLD", object(columns, "OLD", holds("OLD")), "NULL");
}

void createJournalTriggers(sql::Connection& db)
{
    for (const auto& table : journaledTables(db))
        db.execute(journalTriggerSql(db, table));
}

void dropJournalTriggers(sql::Connection& db)
{
    const auto names
        = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'journal_*_*' "
                     "AND tbl_name NOT GLOB 'journal_*'")
              .all([](sql::Row row) { return row.text(0); });
    for (const auto& name : names)
        db.execute("DROP TRIGGER \"" + name + '"');
}

} // namespace storage::schema
