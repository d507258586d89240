// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"
#include "storage/base/date.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <string>
#include <string_view>

namespace client {

/// UTF-8 of the storage as the text of the windows.
inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
/// The text of a window as the storage keeps it, without spaces around it.
inline std::string fromQt(const QString& text)
{
    return text.trimmed().toStdString();
}
/// Qt 6.4 with GCC 12 has no QDate constructor for std::chrono, so the crossing is written here, once.
inline QDate toQt(storage::Date date)
{
    return {int{date.year()}, static_cast<int>(unsigned{date.month()}),
            static_cast<int>(unsigned{date.day()})};
}
/// `date` must be valid.
inline storage::Date fromQt(QDate date)
{
    return std::chrono::year{date.year()} / date.month() / date.day();
}
/// Minutes after midnight as a clock time.
inline QTime toQt(std::chrono::minutes time)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(time.count()) * 60'000);
}
/// `time` must be valid; seconds are dropped.
inline std::chrono::minutes fromQt(QTime time)
{
    return std::chrono::minutes{time.hour() * 60 + time.minute()};
}

/// The language of the windows now: that of the translation that is installed. For dates, names of courts and
/// whatever else is worded below the client.
i18n::Language shownLanguage();

/// "Mar 12, 2027", in the language of the windows.
QString shortDate(storage::Date date);
/// `shortDate`, or an empty text.
QString shortDate(const std::optional<storage::Date>& date);
/// "Friday, March 12, 2027".
QString longDate(storage::Date date);
/// "8:30 AM".
QString clockTime(std::chrono::minutes time);
/// "8:30 AM" of a hearing; that the time is unknown where only the day is known.
QString hearingTime(const storage::LocalTime& at);
/// "Mar 12, 2027, 8:30 AM".
QString shortDateTime(const storage::LocalTime& at);
/// "in 3 days", "yesterday": where `date` lies, seen from `today`.
QString relativeDays(storage::Date today, storage::Date date);

} // namespace client
