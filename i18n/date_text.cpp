// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/date_text.h"

#include "i18n/icu_text.h"
#include "i18n/message.h"

#include <memory>
#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/listformatter.h>
#include <unicode/smpdtfmt.h>

namespace i18n {
namespace {

using namespace std::chrono_literals;

using Format = std::unique_ptr<icu::SimpleDateFormat>;

/// Days and times go in as UTC: no zone of the machine can move them.
Format byPattern(const icu::UnicodeString& pattern, const icu::Locale& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    auto format = std::make_unique<icu::SimpleDateFormat>(pattern, locale, status);
    auto calendar
        = std::make_unique<icu::GregorianCalendar>(icu::TimeZone::getGMT()->clone(), locale, status);
    // Dates of the program are Gregorian throughout; ICU would be Julian before 1582.
    calendar->setGregorianChange(-8.64e15, status);
    requireIcu(status, "date format");
    format->adoptCalendar(calendar.release());
    return format;
}

Format bySkeleton(const icu::UnicodeString& skeleton, const icu::Locale& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> generator{
        icu::DateTimePatternGenerator::createInstance(locale, status)};
    requireIcu(status, "date patterns");
    const auto pattern = generator->getBestPattern(skeleton, status);
    requireIcu(status, "date patterns");
    return byPattern(pattern, locale);
}

/// Versions of ICU write "p. m." or "p.m."; papers must look the same with all of them. RAE: with a space,
/// here one that no line is broken at.
void writeHalvesOfTheDay(icu::SimpleDateFormat& format)
{
    static const icu::UnicodeString halves[] = {u"a.\u00a0m.", u"p.\u00a0m."};
    icu::DateFormatSymbols symbols{*format.getDateFormatSymbols()};
    symbols.setAmPmStrings(halves, 2);
    format.setDateFormatSymbols(symbols);
}

std::unique_ptr<icu::ListFormatter> makeItems(Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    // World English: no comma before "and", which in a list of names could be taken for part of one.
    const auto locale = language == Language::English ? icu::Locale{"en", "001"} : localeOf(language);
    std::unique_ptr<icu::ListFormatter> made{icu::ListFormatter::createInstance(locale, status)};
    requireIcu(status, "list format");
    return made;
}

/// The formats of one language.
struct DateFormats {
    Format longDate;
    Format mediumDate;
    Format shortDate;
    Format dayAndMonth;
    Format monthAndYear;
    Format weekday;
    Format clock;
    std::unique_ptr<icu::ListFormatter> items;
};

DateFormats makeFormats(Language language)
{
    const auto& locale = localeOf(language);
    auto clock = bySkeleton(u"hm", locale);
    if (language == Language::Spanish)
        writeHalvesOfTheDay(*clock);
    return {
        .longDate = bySkeleton(u"yMMMMEEEEd", locale),
        .mediumDate = bySkeleton(u"yMMMMd", locale),
        .shortDate = bySkeleton(u"yMMMd", locale),
        // The Spanish skeleton gives "vie, 12 de mar": too long for a column.
        .dayAndMonth
        = language == Language::Spanish ? byPattern(u"EEE, d MMM", locale) : bySkeleton(u"MMMEd", locale),
        .monthAndYear = bySkeleton(u"yMMMM", locale),
        .weekday = byPattern(u"EEEE", locale),
        .clock = std::move(clock),
        .items = makeItems(language),
    };
}

/// One set per thread: ICU's date formats change while they work.
const DateFormats& formats(Language language)
{
    thread_local const auto english = makeFormats(Language::English);
    thread_local const auto spanish = makeFormats(Language::Spanish);
    return language == Language::English ? english : spanish;
}

std::string formatted(const icu::SimpleDateFormat& format, std::chrono::milliseconds sinceEpoch)
{
    icu::UnicodeString text;
    format.format(static_cast<UDate>(sinceEpoch.count()), text);
    return toPrintable(text);
}

std::string formatted(const icu::SimpleDateFormat& format, storage::Date date)
{
    return formatted(format, std::chrono::sys_days{date}.time_since_epoch());
}

/// The message that names the part of the day, as people in Mexico and Central America divide it.
std::string_view partOfDay(std::chrono::minutes time)
{
    if (time < 6h)
        return "dates.early-morning";
    if (time < 12h)
        return "dates.morning";
    if (time < 19h)
        return "dates.afternoon";
    return "dates.night";
}

} // namespace

std::string longDate(storage::Date date, Language language)
{
    return formatted(*formats(language).longDate, date);
}
std::string mediumDate(storage::Date date, Language language)
{
    return formatted(*formats(language).mediumDate, date);
}
std::string shortDate(storage::Date date, Language language)
{
    return formatted(*formats(language).shortDate, date);
}
std::string dayAndMonth(storage::Date date, Language language)
{
    return formatted(*formats(language).dayAndMonth, date);
}

std::string weekdayName(std::chrono::weekday day, Language language)
{
    // January 4, 1970 was a Sunday.
    return formatted(*formats(language).weekday, std::chrono::days{3 + day.c_encoding()});
}

std::string partialDate(const storage::PartialDate& date, Language language)
{
    if (date.day) {
        const auto day = mediumDate(date.earliest(), language);
        return date.approximate ? message("dates.about-day", language, {{"date", day}}) : day;
    }
    const auto text = date.month ? formatted(*formats(language).monthAndYear, date.earliest())
                                 : std::to_string(int{date.year});
    return date.approximate ? message("dates.about", language, {{"date", text}}) : text;
}

std::string clockTime(std::chrono::minutes time, Language language)
{
    return formatted(*formats(language).clock, time);
}

std::string spokenTime(std::chrono::minutes time, Language language)
{
    if (time == 0min)
        return message("dates.midnight", language);
    if (time == 12h)
        return message("dates.noon", language);
    return message(partOfDay(time), language, {{"time", clockTime(time, language)}});
}

std::string relativeDays(int days, Language language)
{
    if (days < 0)
        return message("dates.days-ago", language, {{"days", -std::int64_t{days}}});
    return message("dates.in-days", language, {{"days", std::int64_t{days}}});
}

std::string list(const std::vector<std::string>& items, Language language)
{
    std::vector<icu::UnicodeString> wide;
    wide.reserve(items.size());
    for (const auto& item : items)
        wide.push_back(toUnicode(item));
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    formats(language).items->format(wide.data(), static_cast<std::int32_t>(wide.size()), text, status);
    requireIcu(status, "list format");
    return toPrintable(text);
}

} // namespace i18n
