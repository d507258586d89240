// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/deadline_repository.h"

#include "storage/repository/read.h"

#include <nlohmann/json.hpp>

namespace storage {

std::string stepsToJson(const std::vector<DateStep>& steps)
{
    auto array = nlohmann::json::array();
    for (const auto& step : steps)
        array.push_back({{"what", step.what}, {"on", toIso(step.on)}, {"why", step.why}});
    return array.dump();
}

std::vector<DateStep> stepsFromJson(std::string_view json)
{
    std::vector<DateStep> steps;
    const auto array = nlohmann::json::parse(json, nullptr, false);
    for (const auto& item : array) {
        const auto on = item.is_object() ? dateFromIso(item.value("on", "")) : std::nullopt;
        if (!on)
            throw sql::SqlError::damaged("malformed steps of a due date");
        steps.push_back({item.value("what", ""), *on, item.value("why", "")});
    }
    return steps;
}

Deadline readDeadline(sql::Row row)
{
    Deadline deadline;
    deadline.id = row.id<Deadline>(0);
    deadline.caseId = row.id<Case>(1);
    deadline.origin = readWord<DeadlineOrigin>(row, 2);
    deadline.rule = row.text(3);
    deadline.ruleVersion = row.text(4);
    deadline.what = row.text(5);
    deadline.entry = row.optionalId<Entry>(6);
    deadline.hearing = row.optionalId<Hearing>(7);
    deadline.raw = row.date(8);
    deadline.official = row.date(9);
    deadline.safe = row.date(10);
    deadline.steps = stepsFromJson(row.textView(11));
    deadline.status = readWord<DeadlineStatus>(row, 12);
    deadline.doneOn = row.optionalDate(13);
    return deadline;
}

void DeadlineRepository::insert(const Deadline& deadline, Date enteredOn)
{
    const auto steps = stepsToJson(deadline.steps);
    m_db.prepare(R"(
        INSERT INTO deadline (id, client_case, origin, rule, rule_version, what, entry, hearing, raw, official, safe, steps,
            status, done_on, entered_on)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
    )")
        .bind(deadline.id, deadline.caseId, wordOf(deadline.origin), deadline.rule, deadline.ruleVersion,
              deadline.what, deadline.entry, deadline.hearing, deadline.raw, deadline.official, deadline.safe,
              steps, wordOf(deadline.status), deadline.doneOn, enteredOn)
        .run();
}

void DeadlineRepository::setStatus(DeadlineId id, DeadlineStatus status, std::optional<Date> doneOn)
{
    m_db.prepare("UPDATE deadline SET status = ?2, done_on = ?3 WHERE id = ?1")
        .bind(id, wordOf(status), doneOn)
        .run();
}

void DeadlineRepository::restate(DeadlineId id, const NewDeadline& anew)
{
    const auto steps = stepsToJson(anew.steps);
    m_db.prepare("UPDATE deadline SET rule = ?2, rule_version = ?3, steps = ?4 WHERE id = ?1")
        .bind(id, anew.rule, anew.ruleVersion, steps)
        .run();
}

std::optional<Deadline> DeadlineRepository::find(DeadlineId id) const
{
    return m_db
        .prepare(R"(
        SELECT id, client_case, origin, rule, rule_version, what, entry, hearing, raw, official, safe, steps, status, done_on
        FROM deadline WHERE id = ?1
    )")
        .bind(id)
        .one(readDeadline);
}

std::vector<Deadline> DeadlineRepository::of(CaseId id) const
{
    return m_db
        .prepare(R"(
        SELECT id, client_case, origin, rule, rule_version, what, entry, hearing, raw, official, safe, steps, status, done_on
        FROM deadline WHERE client_case = ?1 ORDER BY safe, n
    )")
        .bind(id)
        .all(readDeadline);
}

} // namespace storage
