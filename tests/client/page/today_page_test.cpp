// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/today_page.h"
#include "client/widget/card_table.h"
#include "tests/client/open_session.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace client;

namespace {

QString cell(const CardTable& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("Today shows tomorrow's hearing on both clocks and opens its case", "[page][today]")
{
    OpenSession open;
    const auto id = open.addClient("Ana", "Núñez");
    TodayPage page{open.session};
    page.resize(1200, 700);
    page.show();
    auto* hearings = page.findChild<CardTable*>(QStringLiteral("hearings"));
    const QAbstractItemModelTester tester{hearings->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(hearings->model()->rowCount() == 1);
    CHECK(cell(*hearings, 0, 0) == QStringLiteral("tomorrow"));
    CHECK(cell(*hearings, 0, 1) == QStringLiteral("8:30\u00a0AM San Diego"));
    CHECK(cell(*hearings, 0, 2) == QStringLiteral("time unknown"));
    CHECK(cell(*hearings, 0, 3) == QStringLiteral("8:30\u00a0AM Tijuana"));
    CHECK(cell(*hearings, 0, 4) == QStringLiteral("Núñez, Ana"));
    std::optional<storage::CaseId> asked;
    QObject::connect(&page, &Page::caseRequested, [&](storage::CaseId wanted) { asked = wanted; });
    hearings->setCurrentIndex(hearings->model()->index(0, 0));
    QTest::keyClick(hearings, Qt::Key_Return);
    CHECK(asked == id);
}

TEST_CASE("Space unfolds why a date is due", "[page][today]")
{
    OpenSession open;
    const auto id = open.addClient("Ana", "Núñez");
    open.session.write(
        &open.session,
        [&](storage::Clinic& clinic) {
            return clinic.cases().addJudgeSet(id, storage::plusDays(clinic.today(), 3),
                                              "File the witness list");
        },
        [](storage::Result<storage::Deadline>) {});
    TodayPage page{open.session};
    page.show();
    auto* due = page.findChild<CardTable*>(QStringLiteral("due"));
    const QAbstractItemModelTester tester{due->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    const int rows = due->model()->rowCount();
    REQUIRE(rows >= 1);
    due->setCurrentIndex(due->model()->index(0, 0));
    due->setFocus();
    due->actions().front()->trigger();
    CHECK(due->model()->rowCount() == rows + 1);
    CHECK(due->columnSpan(1, 0) == due->model()->columnCount());
    due->actions().front()->trigger();
    CHECK(due->model()->rowCount() == rows);
}

TEST_CASE("An empty clinic says what to do first", "[page][today]")
{
    OpenSession open;
    TodayPage page{open.session};
    page.show();
    CHECK(page.findChild<CardTable*>(QStringLiteral("hearings"))->isHidden());
    QSignalSpy asked{&page, &TodayPage::clientRequested};
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("New client"))
            button->click();
    CHECK(asked.count() == 1);
}

TEST_CASE("A hearing with several reminders is listed once, and Space marks it as seen",
          "[page][today][remind]")
{
    OpenSession open;
    open.addClient("Ana", "Núñez");
    for (const int days : {0, 1})
        open.session.write(
            &open.session,
            [&](storage::Clinic& clinic) {
                return clinic.reminders().give(storage::plusDays(clinic.today(), days));
            },
            [](storage::Result<storage::docket::OwedReminders> owed) { REQUIRE(owed); });
    TodayPage page{open.session};
    page.resize(1200, 700);
    page.show();
    auto* reminders = page.findChild<CardTable*>(QStringLiteral("reminders"));
    REQUIRE(reminders->model()->rowCount() == 1);
    CHECK(cell(*reminders, 0, 2) == QStringLiteral("Núñez, Ana"));
    reminders->setCurrentIndex(reminders->model()->index(0, 0));
    reminders->setFocus();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(reminders, Qt::Key_Space);
    CHECK(reminders->model()->rowCount() == 0);
}
