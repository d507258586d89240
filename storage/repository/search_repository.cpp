// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/search_repository.h"

namespace storage {
namespace {

sql::BytesView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Sort keys compare as unsigned bytes, and so does std::string.
std::string keyIn(sql::Row row, int column)
{
    const auto bytes = row.blob(column);
    return {bytes.begin(), bytes.end()};
}

} // namespace

void SearchRepository::put(std::int64_t place, std::int64_t person, std::string_view words,
                           std::string_view sortKey)
{
    m_db.prepare("INSERT INTO person_order (place, n, sort_key) VALUES (?1, ?2, ?3)")
        .bind(place, person, bytesOf(sortKey))
        .run();
    putWords(place, words);
}

void SearchRepository::putWords(std::int64_t place, std::string_view words)
{
    m_db.prepare("INSERT OR REPLACE INTO person_search (rowid, words) VALUES (?1, ?2)")
        .bind(place, words)
        .run();
}

void SearchRepository::remove(std::int64_t place)
{
    m_db.prepare("DELETE FROM person_search WHERE rowid = ?1").bind(place).run();
    m_db.prepare("DELETE FROM person_order WHERE place = ?1").bind(place).run();
}

void SearchRepository::clear()
{
    m_db.prepare("INSERT INTO person_search (person_search) VALUES ('delete-all')").run();
    m_db.prepare("DELETE FROM person_order").run();
}

std::optional<std::int64_t> SearchRepository::placeOf(std::int64_t person) const
{
    return m_db.prepare("SELECT place FROM person_order WHERE n = ?1").bind(person).one([](sql::Row row) {
        return row.integer(0);
    });
}

std::string SearchRepository::sortKeyAt(std::int64_t place) const
{
    return m_db.prepare("SELECT sort_key FROM person_order WHERE place = ?1")
        .bind(place)
        .one([](sql::Row row) { return keyIn(row, 0); })
        .value_or("");
}

NameGap SearchRepository::gapFor(std::string_view sortKey) const
{
    NameGap gap;
    gap.below = m_db.prepare("SELECT place FROM person_order WHERE sort_key <= ?1 "
                             "ORDER BY sort_key DESC, place DESC LIMIT 1")
                    .bind(bytesOf(sortKey))
                    .one([](sql::Row row) { return row.integer(0); });
    m_db.prepare("SELECT place, sort_key FROM person_order WHERE sort_key > ?1 "
                 "ORDER BY sort_key, place LIMIT 1")
        .bind(bytesOf(sortKey))
        .each([&](sql::Row row) {
            gap.above = row.integer(0);
            gap.keyAbove = keyIn(row, 1);
        });
    return gap;
}

std::vector<std::int64_t> SearchRepository::matches(std::string_view expression, std::size_t limit) const
{
    return m_db
        .prepare(R"(
        SELECT o.n FROM (SELECT rowid AS place FROM person_search WHERE person_search MATCH ?1 ORDER BY rowid LIMIT ?2) found
        CROSS JOIN person_order o ON o.place = found.place
    )")
        .bind(expression, limit)
        .all([](sql::Row row) { return row.integer(0); });
}

std::vector<std::int64_t> SearchRepository::everybody(std::size_t limit) const
{
    return m_db.prepare("SELECT n FROM person_order ORDER BY place LIMIT ?1")
        .bind(limit)
        .all([](sql::Row row) { return row.integer(0); });
}

std::size_t SearchRepository::count(std::string_view expression) const
{
    return m_db.prepare("SELECT count(*) FROM person_search WHERE person_search MATCH ?1")
        .bind(expression)
        .one([](sql::Row row) { return static_cast<std::size_t>(row.integer(0)); })
        .value_or(0);
}

std::string SearchRepository::collationVersion() const
{
    return m_db.prepare("SELECT collation FROM derived_version")
        .one([](sql::Row row) { return row.text(0); })
        .value_or("");
}

void SearchRepository::setCollationVersion(std::string_view version)
{
    m_db.prepare("INSERT OR REPLACE INTO derived_version (one, collation) VALUES (1, ?1)")
        .bind(version)
        .run();
}

} // namespace storage
