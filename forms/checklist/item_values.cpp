// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/item_values.h"

#include "i18n/date_text.h"

#include <algorithm>

namespace forms {
namespace {

constexpr std::string_view writeInLine = "________________";

/// Calls `plain` with the text between placeholders and `placeholder` with each of them.
template <class Plain, class Placeholder>
void walk(std::string_view text, Plain plain, Placeholder placeholder)
{
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) {
            plain(text);
            return;
        }
        plain(text.substr(0, open));
        placeholder(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

/// "OYD-SAFE" also stands for "OYD", "IND-FILE-15b" for "IND-FILE": the text asks for the kind of date, the
/// rule in force that day has a longer id.
void addDeadlines(ItemValues& values, const storage::CaseFile& file, storage::Date today,
                  i18n::Language language)
{
    for (const auto& deadline : file.deadlines) { // sorted by safe date: the earliest of a kind stays
        // Once the safe day is over the official one is what is left; a day that is over is not printed at
        // all.
        const auto day = deadline.safe >= today ? deadline.safe : deadline.official;
        if (deadline.status != storage::DeadlineStatus::Open || deadline.rule.empty() || day < today)
            continue;
        std::string rule = deadline.rule;
        while (true) {
            values.emplace("date:" + rule, i18n::longDate(day, language));
            const auto dash = rule.rfind('-');
            if (dash == std::string::npos)
                break;
            rule.resize(dash);
        }
    }
}

/// Its spaces are ones at which no line ends.
std::string onOneLine(std::string_view phone)
{
    std::string text;
    for (const char each : phone)
        text += each == ' ' ? std::string{"\u00A0"} : std::string(1, each);
    return text;
}

const storage::Hearing* nextHearing(const storage::CaseFile& file, storage::Date today)
{
    const auto found = std::ranges::find_if(file.hearings, [today](const storage::Hearing& hearing) {
        return hearing.status == storage::HearingStatus::Scheduled && hearing.at.date >= today
            && hearing.fixity != storage::HearingFixity::ToBeSet;
    });
    return found == file.hearings.end() ? nullptr : &*found;
}

} // namespace

std::vector<std::string> placeholdersIn(std::string_view text)
{
    std::vector<std::string> placeholders;
    walk(text, [](std::string_view) {}, [&](std::string_view name) { placeholders.emplace_back(name); });
    return placeholders;
}

std::string filledText(std::string_view text, const ItemValues& values)
{
    std::string filled;
    walk(
        text, [&](std::string_view plain) { filled += plain; },
        [&](std::string_view name) {
            const auto value = values.find(name);
            filled += value == values.end() ? writeInLine : std::string_view{value->second};
        });
    return filled;
}

ItemValues itemValues(const Checklist& list, const storage::CaseFile& file,
                      const storage::ClinicSettings& clinic, storage::Date today, i18n::Language language)
{
    ItemValues values;
    for (const auto& [rule, number] : list.days)
        values.emplace("days:" + rule, std::to_string(number.days));
    addDeadlines(values, file, today, language);
    const auto* hearing = nextHearing(file, today);
    if (hearing != nullptr && hearing->report.source != storage::ReportSource::Unknown
        && hearing->report.at) {
        if (!hearing->report.port.empty())
            values.emplace("place:PORT", hearing->report.port);
        values.emplace("time:PORT", i18n::spokenTime(hearing->report.at->time, language));
    }
    if (!clinic.phone.empty())
        values.emplace("phone:CLINIC", onOneLine(clinic.phone));
    return values;
}

} // namespace forms
