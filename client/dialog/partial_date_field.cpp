// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/partial_date_field.h"

#include "client/model/convert.h"
#include "client/text/problem_text.h"
#include "i18n/date_text.h"
#include "storage/import/date_reading.h"

namespace client {

static storage::sheet::DateReading readTyped(const QString& typed)
{
    return storage::sheet::readDate(fromQt(typed), std::nullopt);
}

std::optional<storage::PartialDate> PartialDateField::date() const
{
    return text().trimmed().isEmpty() ? std::nullopt : readTyped(text()).date;
}

void PartialDateField::setDate(const std::optional<storage::PartialDate>& date)
{
    setText(date ? toQt(storage::toIso(*date)) : QString{});
}

bool PartialDateField::isMisread() const
{
    return !text().trimmed().isEmpty() && !date();
}

QString PartialDateField::note() const
{
    if (text().trimmed().isEmpty())
        return {};
    const auto reading = readTyped(text());
    if (reading.date)
        return toQt(i18n::partialDate(*reading.date, shownLanguage()));
    if (reading.problem == storage::Problem::DateAmbiguous)
        return tr("This can be two dates. Write the month as a word: 14 mar 2019.");
    return problemText(reading.problem.value_or(storage::Problem::DateMalformed));
}

} // namespace client
