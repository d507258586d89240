// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/people_list_repository.h"

#include "storage/repository/read.h"

#include <array>

namespace storage {
namespace {

PersonRow readPersonRow(sql::Row row)
{
    const NewPerson name{
        .givenNames = row.text(2), .firstSurname = row.text(3), .secondSurname = row.text(4)};
    return {.n = row.integer(0),
            .id = row.id<Person>(1),
            .name = listName(name),
            .aNumber = row.isNull(6) ? std::nullopt : ANumber::parse(row.textView(6)),
            .caseId = row.optionalId<Case>(7),
            .reference = row.isNull(8) ? "" : row.text(8),
            .language = row.text(5),
            .representation = row.isNull(9) ? Representation::None : readWord<Representation>(row, 9),
            .responsible = row.isNull(10) ? "" : row.text(10),
            .nextHearing = row.optionalLocalTime(11),
            .nextHearingZone = row.isNull(12) ? "" : row.text(12),
            .nextDue = row.optionalDate(13)};
}

/// What `rows` reads, one tree of pages after the other. More rows than these do not fit into the cache.
constexpr std::array readAheads{
    "SELECT count(*) FROM (SELECT 1 FROM person_order NOT INDEXED LIMIT 100000)",
    "SELECT count(*) FROM (SELECT 1 FROM person NOT INDEXED LIMIT 100000)",
    "SELECT count(*) FROM (SELECT 1 FROM a_number INDEXED BY a_number_person LIMIT 100000)",
    "SELECT count(*) FROM (SELECT 1 FROM client_case INDEXED BY client_case_respondent LIMIT 100000)",
    "SELECT count(*) FROM (SELECT 1 FROM client_case NOT INDEXED LIMIT 100000)",
    "SELECT count(*) FROM (SELECT 1 FROM deadline INDEXED BY deadline_case_open WHERE status = 'open' LIMIT "
    "100000)",
    "SELECT count(*) FROM (SELECT 1 FROM hearing_case INDEXED BY hearing_case_case LIMIT 150000)",
    "SELECT count(*) FROM (SELECT id FROM hearing INDEXED BY sqlite_autoindex_hearing_1 LIMIT 100000)",
    "SELECT count(*) FROM (SELECT 1 FROM hearing NOT INDEXED LIMIT 100000)",
};

} // namespace

std::vector<PersonRow> PeopleListRepository::rows(const std::vector<std::int64_t>& numbers, Date today) const
{
    std::vector<PersonRow> rows;
    rows.reserve(numbers.size());
    for (const auto n : numbers)
        m_db.prepare(R"(
            SELECT p.n, p.id, p.given_names, p.first_surname, p.second_surname, p.language,
                   (SELECT number FROM a_number a WHERE a.person = p.id AND a.state <> 'wrong' ORDER BY a.state, a.rank LIMIT 1),
                   c.id, c.reference, c.representation, u.name, h.at, h.zone,
                   (SELECT safe FROM deadline d WHERE d.client_case = c.id AND d.status = 'open' ORDER BY safe LIMIT 1)
            FROM live_person p
            LEFT JOIN client_case c ON c.n =
                (SELECT n FROM live_case WHERE respondent = p.id ORDER BY outcome <> 'pending', n DESC LIMIT 1)
            LEFT JOIN user u ON u.id = c.responsible
            LEFT JOIN hearing h ON h.n =
                (SELECT k.n FROM hearing_case hc JOIN live_hearing k ON k.id = hc.hearing
                 WHERE hc.client_case = c.id AND k.status = 'scheduled' AND k.at >= ?2 ORDER BY k.at LIMIT 1)
            WHERE p.n = ?1
        )")
            .bind(n, today)
            .each([&](sql::Row row) { rows.push_back(readPersonRow(row)); });
    return rows;
}

bool PeopleListRepository::readAhead(int part) const
{
    const auto at = static_cast<std::size_t>(part);
    if (at >= readAheads.size())
        return false;
    m_db.prepare(readAheads[at]).run();
    return true;
}

} // namespace storage
