// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/people_list_repository.h"

#include "storage/repository/read.h"

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
            .responsible = row.isNull(10) ? "" : row.text(10)};
}

} // namespace

std::vector<PersonRow> PeopleListRepository::rows(const std::vector<std::int64_t>& numbers, Date today) const
{
    std::vector<PersonRow> rows;
    rows.reserve(numbers.size());
    for (const auto n : numbers) {
        auto row = m_db.prepare(R"(
            SELECT p.n, p.id, p.given_names, p.first_surname, p.second_surname, p.language,
                   (SELECT number FROM a_number a WHERE a.person = p.id AND a.state <> 'wrong' ORDER BY a.state, a.rank LIMIT 1),
                   c.id, c.reference, c.representation, u.name
            FROM live_person p
            LEFT JOIN live_case c ON c.n = (SELECT n FROM live_case WHERE respondent = p.id ORDER BY outcome <> 'pending', n DESC LIMIT 1)
            LEFT JOIN user u ON u.id = c.responsible
            WHERE p.n = ?1
        )")
                       .bind(n)
                       .one(readPersonRow);
        if (!row)
            continue;
        if (row->caseId) {
            m_db.prepare(R"(
                SELECT h.at, h.zone FROM hearing_case hc JOIN live_hearing h ON h.id = hc.hearing
                WHERE hc.client_case = ?1 AND h.status = 'scheduled' AND h.at >= ?2 ORDER BY h.at LIMIT 1
            )")
                .bind(*row->caseId, today)
                .one([&](sql::Row hearing) {
                    row->nextHearing = hearing.optionalLocalTime(0);
                    row->nextHearingZone = hearing.text(1);
                    return true;
                });
            row->nextDue = m_db.prepare("SELECT safe FROM deadline WHERE client_case = ?1 AND status = "
                                        "'open' ORDER BY safe LIMIT 1")
                               .bind(*row->caseId)
                               .one([](sql::Row due) { return due.date(0); });
        }
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace storage
