// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/item_values.h"

#include "tests/forms/print/paper_samples.h"

#include <catch2/catch_test_macros.hpp>

using forms::filledText;
using forms::itemValues;
using forms::placeholdersIn;
using i18n::Language;
using namespace std::chrono_literals;

TEST_CASE("Placeholders are filled, and one without a value is a line to write on", "[checklist][values]")
{
    CHECK(placeholdersIn("By {date:OYD} or {date:X}.") == std::vector<std::string>{"date:OYD", "date:X"});
    CHECK(placeholdersIn("no braces") == std::vector<std::string>{});
    CHECK(placeholdersIn("open { brace") == std::vector<std::string>{});
    CHECK(filledText("In {days:A} days: {date:B}.", {{"days:A", "5"}}) == "In 5 days: ________________.");
    CHECK(filledText("", {}).empty());
    CHECK(filledText("{days:A}", {{"days:A", "{days:A}"}}) == "{days:A}");
}

TEST_CASE("The values of a list come from its data and from the case", "[checklist][values]")
{
    const auto values = itemValues(*forms::checklistWith("CL-11"), support::sampleFile(),
                                   support::sampleClinic(), support::sampleToday, Language::Spanish);
    CHECK(values
          == forms::ItemValues{{"days:ADDR-AR11", "10"},
                               {"days:ADDR-EOIR33", "5"},
                               {"date:OYD", "jueves, 11 de marzo de 2027"},
                               {"date:OYD-SAFE", "jueves, 11 de marzo de 2027"},
                               {"place:PORT", "San Ysidro"},
                               {"time:PORT", "4:30 a.\u00A0m. (de la madrugada)"},
                               {"phone:CLINIC", "+52\u00A0664\u00A0555\u00A00142"}});
}

TEST_CASE("A day that is over, met or replaced is not printed", "[checklist][values]")
{
    const auto& list = *forms::checklistWith("CL-03");
    const auto dateOn = [&](const storage::CaseFile& file, storage::Date today) {
        const auto values = itemValues(list, file, support::sampleClinic(), today, Language::English);
        const auto found = values.find("date:OYD");
        return found == values.end() ? std::string{} : found->second;
    };
    auto file = support::sampleFile();
    CHECK(dateOn(file, 2027y / 3 / 11) == "Thursday, March 11, 2027");
    CHECK(dateOn(file, 2027y / 3 / 12) == "Friday, March 12, 2027");
    CHECK(dateOn(file, 2027y / 3 / 13).empty());
    for (const auto status : {storage::DeadlineStatus::Met, storage::DeadlineStatus::Dropped,
                              storage::DeadlineStatus::Superseded}) {
        file.deadlines.front().status = status;
        CHECK(dateOn(file, support::sampleToday).empty());
    }
}

TEST_CASE("A port that is not known is never printed", "[checklist][values]")
{
    auto file = support::sampleFile();
    const auto knowsPort = [&](storage::Date today) {
        return itemValues(*forms::checklistWith("CL-09"), file, support::sampleClinic(), today,
                          Language::Spanish)
            .contains("time:PORT");
    };
    CHECK(knowsPort(support::sampleToday));
    CHECK_FALSE(knowsPort(2026y / 12 / 3));
    file.hearings.front().status = storage::HearingStatus::Rescheduled;
    CHECK_FALSE(knowsPort(support::sampleToday));
    file.hearings.front().status = storage::HearingStatus::Scheduled;
    file.hearings.front().report.source = storage::ReportSource::Unknown;
    CHECK_FALSE(knowsPort(support::sampleToday));
}
