// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/convert.h"

#include "i18n/date_text.h"
#include "i18n/message.h"
#include "storage/records/hearing_time.h"

#include <QCoreApplication>

namespace client {

i18n::Language shownLanguage()
{
    //: The code of the language this translation is in: "en" or "es".
    const auto code = QCoreApplication::translate("client::shownLanguage", "en");
    return i18n::languageFromCode(code.toStdString()).value_or(i18n::Language::English);
}

QString shortDate(storage::Date date)
{
    return toQt(i18n::shortDate(date, shownLanguage()));
}

QString shortDate(const std::optional<storage::Date>& date)
{
    return date ? shortDate(*date) : QString{};
}

QString longDate(storage::Date date)
{
    auto text = toQt(i18n::longDate(date, shownLanguage()));
    text[0] = text[0].toUpper(); // "Martes, 24 de noviembre": it begins a line
    return text;
}

QString clockTime(std::chrono::minutes time)
{
    return toQt(i18n::clockTime(time, shownLanguage()));
}

QString hearingTime(const storage::LocalTime& at)
{
    return storage::hasKnownTime(at) ? clockTime(at.time)
                                     : toQt(i18n::message("dates.time-unknown", shownLanguage()));
}

QString shortDateTime(const storage::LocalTime& at)
{
    return toQt(i18n::message("dates.on-at", shownLanguage(),
                              {{"date", i18n::shortDate(at.date, shownLanguage())},
                               {"time", i18n::clockTime(at.time, shownLanguage())}}));
}

QString relativeDays(storage::Date today, storage::Date date)
{
    return toQt(i18n::relativeDays(storage::daysBetween(today, date), shownLanguage()));
}

} // namespace client
