// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/hearing_dialog.h"
#include "tests/client/today.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace client;
using namespace std::chrono_literals;

using client_test::today;

namespace {

struct Notice {
    HearingDialog dialog{{.today = today, .clinicZone = "America/Tijuana", .court = "SND", .crosses = true},
                         2};
    QSignalSpy saves{&dialog, &SaveDialog::saveRequested};

    Notice() { dialog.show(); }
    QLineEdit* edit(const char* name) const
    {
        auto* found = dialog.findChild<QLineEdit*>(QLatin1String{name});
        REQUIRE(found);
        return found;
    }
    QComboBox* box(const char* name) const
    {
        auto* found = dialog.findChild<QComboBox*>(QLatin1String{name});
        REQUIRE(found);
        return found;
    }
    void save() { QTest::keyClick(&dialog, Qt::Key_Return); }
};

} // namespace

TEST_CASE_METHOD(Notice, "A hearing is entered from the notice with the keyboard", "[client][dialog]")
{
    QTest::keyClicks(edit("hearingDate"), QStringLiteral("10dec"));
    QTest::keyClicks(edit("hearingTime"), QStringLiteral("1 pm"));
    QTest::keyClicks(edit("hearingJudge"), QStringLiteral("<b>Paz</b>"));
    QTest::keyClick(box("reportSource"), Qt::Key_Down);
    QTest::keyClicks(edit("reportTime"), QStringLiteral("9:00 am"));
    save();
    REQUIRE(saves.count() == 1);
    const storage::NewHearing expected{.at = {2026y / 12 / 10, 13h},
                                       .court = "SND",
                                       .zone = "America/Los_Angeles",
                                       .judge = "<b>Paz</b>",
                                       .report = {.source = storage::ReportSource::ClientPaper,
                                                  .port = "San Ysidro",
                                                  .at = storage::LocalTime{2026y / 12 / 10, 9h},
                                                  .zone = "America/Los_Angeles"}};
    CHECK(dialog.value() == expected);
    CHECK(dialog.coversFamily());
}

TEST_CASE_METHOD(Notice, "A hearing without a time is not saved, and nothing typed is lost",
                 "[client][dialog]")
{
    QTest::keyClicks(edit("hearingDate"), QStringLiteral("10dec"));
    save();
    CHECK(saves.count() == 0);
    CHECK(edit("hearingDate")->text() == QStringLiteral("10dec"));
    QTest::keyClicks(edit("hearingTime"), QStringLiteral("8:30"));
    save();
    CHECK(saves.count() == 1);
}

TEST_CASE_METHOD(Notice, "A second Enter while it is being saved asks for nothing", "[client][dialog]")
{
    QTest::keyClicks(edit("hearingDate"), QStringLiteral("10dec"));
    QTest::keyClicks(edit("hearingTime"), QStringLiteral("8:30"));
    save();
    save();
    CHECK(saves.count() == 1);
    dialog.showProblem(storage::Problem::DiskFailure);
    save();
    CHECK(saves.count() == 2);
}

TEST_CASE_METHOD(Notice, "The port report is asked for only where the client crosses", "[client][dialog]")
{
    const HearingDialog inside{{.today = today, .clinicZone = "America/Los_Angeles", .court = "SND"}, 0};
    CHECK_FALSE(inside.findChild<QComboBox*>(QStringLiteral("reportSource"))->isVisibleTo(&inside));
    CHECK(box("reportSource")->isVisibleTo(&dialog));
}
