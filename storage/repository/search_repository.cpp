// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/search_repository.h"

#include <algorithm>
#include <span>

namespace storage {
namespace {

/// Up to this many hits, fetching each sort key is faster than walking the order.
constexpr std::size_t fewHits = 500;

sql::BytesView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

void SearchRepository::put(std::int64_t person, std::string_view words, std::string_view sortKey)
{
    m_db.prepare("INSERT OR REPLACE INTO person_search (rowid, words) VALUES (?1, ?2)")
        .bind(person, words)
        .run();
    m_db.prepare(
            "INSERT INTO person_order (n, sort_key) VALUES (?1, ?2) "
            "ON CONFLICT (n) DO UPDATE SET sort_key = excluded.sort_key WHERE sort_key <> excluded.sort_key")
        .bind(person, bytesOf(sortKey))
        .run();
}

void SearchRepository::remove(std::int64_t person)
{
    m_db.prepare("DELETE FROM person_search WHERE rowid = ?1").bind(person).run();
    m_db.prepare("DELETE FROM person_order WHERE n = ?1").bind(person).run();
}

std::vector<std::int64_t> SearchRepository::allInOrder() const
{
    return m_db.prepare("SELECT n FROM person_order ORDER BY sort_key, n").all([](sql::Row row) {
        return row.integer(0);
    });
}

std::vector<std::int64_t> SearchRepository::matches(std::string_view expression) const
{
    return m_db.prepare("SELECT rowid FROM person_search WHERE person_search MATCH ?1")
        .bind(expression)
        .all([](sql::Row row) { return row.integer(0); });
}

std::vector<std::int64_t> SearchRepository::inOrder(const std::vector<std::int64_t>& hits,
                                                    std::size_t limit) const
{
    std::vector<std::int64_t> ordered;
    if (hits.size() <= fewHits) {
        std::vector<std::pair<std::string, std::int64_t>> keyed;
        for (const auto n : hits)
            m_db.prepare("SELECT sort_key FROM person_order WHERE n = ?1").bind(n).one([&](sql::Row row) {
                const auto key = row.blob(0);
                keyed.emplace_back(std::string{key.begin(), key.end()}, n); // compares as unsigned bytes
                return true;
            });
        std::ranges::sort(keyed);
        for (const auto& [key, n] : std::span{keyed}.first(std::min(limit, keyed.size())))
            ordered.push_back(n);
        return ordered;
    }
    std::vector<bool> isHit(static_cast<std::size_t>(*std::ranges::max_element(hits)) + 1);
    for (const auto n : hits)
        isHit[static_cast<std::size_t>(n)] = true;
    m_db.prepare("SELECT n FROM person_order ORDER BY sort_key, n").eachWhile([&](sql::Row row) {
        const auto n = static_cast<std::size_t>(row.integer(0));
        if (n < isHit.size() && isHit[n])
            ordered.push_back(row.integer(0));
        return ordered.size() < limit;
    });
    return ordered;
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
