// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/date.h"
#include "storage/base/id.h"
#include "storage/base/secret.h"
#include "storage/records/a_number.h"
#include "storage/records/person.h"

#include <catch2/catch_test_macros.hpp>

using namespace storage;
using namespace std::chrono_literals;
using std::chrono::year_month_day;

TEST_CASE("A UUID sorts by its time and reads back from its text", "[base]")
{
    const auto earlier = newUuid(std::chrono::sys_time<std::chrono::milliseconds>{1'700'000'000'000ms});
    const auto later = newUuid(std::chrono::sys_time<std::chrono::milliseconds>{1'700'000'000'001ms});
    CHECK(earlier < later);
    CHECK(toText(earlier)[14] == '7');
    CHECK(uuidFromText(toText(earlier)) == earlier);
    CHECK_FALSE(uuidFromText("0193a1b2"));
    CHECK_FALSE(uuidFromText("0193a1b2-0000-7000-8000-00000000000g"));
}

TEST_CASE("Keys made in one millisecond sort in the order they were made", "[base]")
{
    const std::chrono::sys_time<std::chrono::milliseconds> time{1'700'000'000'000ms};
    auto last = newUuid(time, 0);
    for (const std::uint32_t sequence : {1U, 255U, 256U, 16'383U, 16'384U, 4'194'304U, 67'108'863U}) {
        const auto next = newUuid(time, sequence);
        CHECK(last < next);
        CHECK(toText(next)[14] == '7');
        CHECK((next.bytes[8] & 0xc0) == 0x80);
        last = next;
    }
}

TEST_CASE("A date is read from ISO text and from nothing else", "[base]")
{
    CHECK(dateFromIso("2024-02-29") == Date{2024y / 2 / 29});
    for (const auto* bad :
         {"2025-02-29", "2025-2-9", "02/09/2025", "2025-13-01", "", "2025", "+025-01-01", "2025-01-01 "})
        CHECK_FALSE(dateFromIso(bad));
}

TEST_CASE("A partial date keeps what is known and no more", "[base]")
{
    for (const auto* text :
         {"1988", "1988-03", "1988-03-14", "about 1988", "about 1988-03", "about 1988-03-14"}) {
        const auto date = partialDateFromIso(text);
        REQUIRE(date);
        CHECK(toIso(*date) == text);
    }
    CHECK(partialDateFromIso("1988-02")->earliest() == Date{1988y / 2 / 1});
    CHECK(partialDateFromIso("1988-02")->latest() == Date{1988y / 2 / 29});
    CHECK_FALSE(partialDateFromIso("about 1988-03-14")->exact());
    CHECK_FALSE(partialDateFromIso("1988-00"));
}

TEST_CASE("A local time is a date and a time on a 24-hour clock", "[base]")
{
    const auto at = localTimeFromIso("2026-11-27 08:30");
    REQUIRE(at);
    CHECK(*at == LocalTime{2026y / 11 / 27, 8h + 30min});
    CHECK(toIso(*at) == "2026-11-27 08:30");
    CHECK_FALSE(localTimeFromIso("2026-11-27 24:00"));
    CHECK_FALSE(localTimeFromIso("2026-11-27T08:30"));
}

TEST_CASE("An A-Number has seven to nine digits, however it is written", "[records]")
{
    for (const auto* text : {"A123456789", "a# 123-456-789", "123 456 789", "A-123.456.789"})
        CHECK(ANumber::parse(text)->digits() == "123456789");
    CHECK(ANumber::parse("12345678")->shown() == "A012-345-678");
    CHECK(ANumber::parse("A123456789")->masked() == "A***-***-789");
    for (const auto* text : {"", "A", "123456", "1234567890", "12A345678", "123456789x", "000000000"})
        CHECK_FALSE(ANumber::parse(text));
}

TEST_CASE("Names are joined without stray spaces or commas", "[records]")
{
    const NewPerson whole{.givenNames = "María José", .firstSurname = "Núñez", .secondSurname = "Güell"};
    CHECK(fullName(whole) == "María José Núñez Güell");
    CHECK(listName(whole) == "Núñez Güell, María José");
    CHECK(listName(NewPerson{.givenNames = "Madonna"}) == "Madonna");
    CHECK(listName(NewPerson{.givenNames = "", .firstSurname = "Tzoc"}) == "Tzoc");
}

TEST_CASE("A secret moves and never copies", "[base]")
{
    Secret secret{std::string_view{"correct horse"}};
    const Secret taken{std::move(secret)};
    CHECK(taken.text() == "correct horse");
    static_assert(!std::is_copy_constructible_v<Secret>);
}
