// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/zone.h"
#include "storage/docket/courts.h"
#include "storage/import/row_reading.h"
#include "storage/import/value_words.h"
#include "storage/records/hearing_time.h"

#include <algorithm>
#include <array>

namespace storage::sheet {
namespace {

/// Where a case must stand, told from what the row says of it.
Stage stageOf(const RowDraft& draft)
{
    switch (draft.proceeding.outcome) {
    case Outcome::Pending: break;
    case Outcome::Closed:
    case Outcome::Terminated: return Stage::Closed;
    case Outcome::RemovalOrder:
    case Outcome::InAbsentia:
    case Outcome::Granted:
    case Outcome::VoluntaryDeparture:
    case Outcome::Other: return Stage::Decided;
    }
    if (draft.hearing && draft.hearing->kind == HearingKind::Individual)
        return Stage::Individual;
    return draft.hearing || draft.proceeding.ntaServedOn || draft.proceeding.ntaFiledOn ? Stage::Pending
                                                                                        : Stage::Intake;
}

std::optional<CourtFound> lookUpCourt(const std::string& text)
{
    const auto court = docket::courtNamed(text);
    return court ? std::optional{CourtFound{.code = court->code, .zone = court->zone}} : std::nullopt;
}

} // namespace

bool RowDraft::tellsOfCase() const
{
    using enum Field;
    constexpr std::array fields{Court,       Judge,    HearingDate,    EntryDate,   NtaDate, NtaFiledDate,
                                Represented, Attorney, Field::Outcome, OutcomeDate, Program};
    return std::ranges::any_of(fields, [this](Field field) { return has(field); });
}

/// Reads one date cell and tells what is odd about it; nothing if it was refused.
std::optional<DateReading> RowReading::readDateCell(RowCells& cells, Field field, const Cell& cell) const
{
    const auto order = m_layout.dateOrders[indexOf(field)];
    auto reading = readDate(cell.text, order);
    if (reading.problem) {
        cells.refuse(cell.column, *reading.problem, cell.text);
        return std::nullopt;
    }
    if (reading.shows && order && reading.shows != order)
        cells.remark(cell.column, Remark::DateAgainstOrder, cell.text, toIso(*reading.date));
    return reading;
}

std::optional<PartialDate> RowReading::pastPartialDate(RowCells& cells, Field field) const
{
    const auto cell = cells.one(field);
    if (cell.text.empty())
        return std::nullopt;
    const auto reading = readDateCell(cells, field, cell);
    if (!reading)
        return std::nullopt;
    if (reading->date->earliest() > m_options.today) {
        cells.refuse(cell.column, Problem::DateImpossible, cell.text);
        return std::nullopt;
    }
    if (reading->time && reading->time->count() != 0)
        cells.remark(cell.column, Remark::TimeDropped, cell.text, toIso(*reading->date));
    return reading->date;
}

std::optional<Date> RowReading::pastDate(RowCells& cells, Field field) const
{
    const auto cell = cells.one(field); // read twice only if refused
    if (cell.text.empty())
        return std::nullopt;
    const auto partial = pastPartialDate(cells, field);
    if (!partial)
        return std::nullopt;
    if (!partial->exact())
        cells.refuse(cell.column, Problem::DateMalformed, cell.text);
    return partial->exact();
}

std::optional<CourtFound> RowReading::court(RowCells& cells)
{
    const auto cell = cells.one(Field::Court);
    if (cell.text.empty())
        return std::nullopt;
    auto found = m_courts.find(cell.text, lookUpCourt);
    if (!found)
        cells.refuse(cell.column, Problem::CourtUnknown, cell.text);
    return found;
}

void RowReading::readCase(RowCells& cells, RowDraft& draft)
{
    auto& proceeding = draft.proceeding;
    proceeding.judge = cells.one(Field::Judge).text;
    proceeding.ntaServedOn = pastDate(cells, Field::NtaDate);
    proceeding.ntaFiledOn = pastDate(cells, Field::NtaFiledDate);
    proceeding.outcomeOn = pastDate(cells, Field::OutcomeDate);
    if (const auto cell = cells.one(Field::Outcome); !cell.text.empty()) {
        if (const auto outcome = outcomeNamed(cell.text))
            proceeding.outcome = *outcome;
        else
            cells.refuse(cell.column, Problem::OutcomeUnknown, cell.text);
    }
    if (const auto cell = cells.one(Field::Program); !cell.text.empty()) {
        proceeding.program = cell.text;
        proceeding.kind = caseKindOfProgram(cell.text);
        if (proceeding.kind == CaseKind::Other)
            cells.remark(cell.column, Remark::ProgramUnknown, cell.text, cell.text);
        if (proceeding.kind == CaseKind::Uscis)
            proceeding.custody = Custody::NeverDetained;
    }
    readRepresentation(cells, proceeding);
    readEntry(cells, draft);
    readHearing(cells, draft);
    proceeding.stage = stageOf(draft);
}

void RowReading::readRepresentation(RowCells& cells, NewCase& proceeding) const
{
    const auto attorney = cells.one(Field::Attorney);
    if (!attorney.text.empty() && !saysNoAttorney(attorney.text)) {
        proceeding.attorney = attorney.text;
        proceeding.representation = Representation::Full; // an attorney of record filed Form EOIR-28
    }
    const auto cell = cells.one(Field::Represented);
    if (cell.text.empty())
        return;
    const auto representation = representationNamed(cell.text);
    if (!representation) {
        cells.refuse(cell.column, Problem::RepresentationUnknown, cell.text);
        return;
    }
    proceeding.representation = *representation;
    if (representation == Representation::None && !proceeding.attorney.empty())
        cells.remark(cell.column, Remark::RepresentationMixed, cell.text, proceeding.attorney);
}

void RowReading::readEntry(RowCells& cells, RowDraft& draft) const
{
    const auto place = cells.one(Field::EntryPlace);
    if (const auto on = pastPartialDate(cells, Field::EntryDate))
        draft.entry = NewEntry{.on = *on, .place = place.text};
    else if (!place.text.empty())
        cells.remark(place.column, Remark::DateMissing, place.text);
}

void RowReading::readHearing(RowCells& cells, RowDraft& draft)
{
    const auto found = court(cells);
    draft.proceeding.court = found ? found->code : "";
    NewHearing hearing{.court = draft.proceeding.court,
                       .zone = found ? found->zone : "",
                       .judge = draft.proceeding.judge,
                       .source = DateSource::Import};
    const auto kindCell = readHearingKind(cells, hearing);
    readHearingFixity(cells, hearing);
    const auto dateCell = cells.one(Field::HearingDate);
    if (dateCell.text.empty()) {
        for (const auto& cell : {cells.one(Field::HearingTime), kindCell}) {
            if (!cell.text.empty())
                cells.remark(cell.column, Remark::DateMissing, cell.text);
        }
        return;
    }
    const auto reading = readDateCell(cells, Field::HearingDate, dateCell);
    if (!reading)
        return;
    const auto date = reading->date->exact();
    if (!date) {
        cells.refuse(dateCell.column, Problem::DateMalformed, dateCell.text);
        return;
    }
    hearing.at.date = *date;
    readHearingTime(cells, dateCell, *reading, hearing);
    if (hearing.court.empty())
        cells.remark(dateCell.column, Remark::HearingCourtMissing, dateCell.text);
    draft.hearing = std::move(hearing);
}

Cell RowReading::readHearingKind(RowCells& cells, NewHearing& hearing) const
{
    const auto kindCell = cells.one(Field::HearingKind);
    if (!kindCell.text.empty()) {
        if (const auto kind = hearingKindNamed(kindCell.text))
            hearing.kind = *kind;
        else
            cells.refuse(kindCell.column, Problem::HearingKindUnknown, kindCell.text);
    }
    return kindCell;
}

void RowReading::readHearingFixity(RowCells& cells, NewHearing& hearing) const
{
    const auto fixityCell = cells.one(Field::HearingFixity);
    if (!fixityCell.text.empty()) {
        if (const auto fixity = hearingFixityNamed(fixityCell.text))
            hearing.fixity = *fixity;
        else
            cells.remark(fixityCell.column, Remark::WordUnknown, fixityCell.text);
    }
}

void RowReading::readHearingTime(RowCells& cells, const Cell& dateCell, const DateReading& date,
                                 NewHearing& hearing) const
{
    const auto cell = cells.one(Field::HearingTime);
    const auto besideDate = date.time.value_or(std::chrono::minutes{0});
    hearing.at.time = besideDate;
    if (!cell.text.empty()) {
        const auto reading = readTime(cell.text);
        if (reading.problem) {
            cells.refuse(cell.column, *reading.problem, cell.text);
            return;
        }
        hearing.at.time = *reading.time;
        if (besideDate.count() != 0 && besideDate != *reading.time)
            cells.remark(dateCell.column, Remark::TimeDropped, dateCell.text, toIso(hearing.at));
    }
    if (!hasKnownTime(hearing.at)) {
        cells.remark(dateCell.column, Remark::HearingTimeMissing, dateCell.text, toIso(hearing.at.date));
        return;
    }
    const auto instant = hearing.zone.empty() ? std::nullopt : i18n::toInstant(hearing.at, hearing.zone);
    if (instant && instant->clock == i18n::ClockCase::Skipped)
        cells.refuse(cell.text.empty() ? dateCell.column : cell.column, Problem::TimeNotOnClock,
                     toIso(hearing.at));
}

} // namespace storage::sheet
