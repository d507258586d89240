// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/convert.h"
#include "client/model/deadline_model.h"
#include "client/model/deadline_text.h"
#include "client/model/docket_model.h"
#include "client/model/hearing_model.h"
#include "client/model/hearing_text.h"
#include "client/model/people_model.h"
#include "client/model/upcoming_model.h"
#include "client/text/translation.h"
#include "tests/client/today.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

using namespace client;
using namespace std::chrono_literals;
using Tester = QAbstractItemModelTester;

using client_test::today;

namespace {

storage::DocketRow hearingOn(storage::Date day, std::chrono::minutes time)
{
    return {.at = {day, time},
            .zone = "America/Denver",
            .court = "ELP",
            .names = {"Reyes, Juana", "Reyes, Luis"}};
}

QStringList row(const QAbstractItemModel& model, int number)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(number, column).data().toString().replace(QChar{0xa0}, QLatin1Char{' '});
    return texts;
}

/// Spanish while it lives.
struct InSpanish {
    Translation translation;
    InSpanish()
    {
        translation.use(i18n::Language::Spanish);
        QCoreApplication::installTranslator(&translation);
    }
    ~InSpanish() { QCoreApplication::removeTranslator(&translation); }
};

} // namespace

TEST_CASE("The docket puts each day under a heading that the arrow keys pass over", "[client][model]")
{
    DocketModel model;
    const Tester tester{&model, Tester::FailureReportingMode::Fatal};
    model.setToday(today);
    const auto friday = storage::plusDays(today, 3);
    model.setRows(docketLines({hearingOn(today, 13h), hearingOn(friday, 8h), hearingOn(friday, 9h)},
                              "America/Tijuana"));
    REQUIRE(model.rowCount() == 5);
    CHECK(model.index(0, 0).data().toString()
          == QStringLiteral("Tuesday, November 24, 2026 (today): 1 hearing(s)"));
    CHECK(model.index(2, 0).data().toString()
          == QStringLiteral("Friday, November 27, 2026 (in 3 days): 2 hearing(s)"));
    CHECK(model.flags(model.index(0, 0)) == Qt::NoItemFlags);
    CHECK(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("A hearing is shown on the court's clock and on the client's", "[client][model]")
{
    DocketModel model;
    const Tester tester{&model, Tester::FailureReportingMode::Fatal};
    model.setRows(docketLines({hearingOn(today, 13h)}, "America/Tijuana"));
    const auto texts = row(model, 1);
    CHECK(texts[DocketModel::CourtTime] == QStringLiteral("1:00 PM"));
    CHECK(texts[DocketModel::LocalTime].startsWith(QStringLiteral("1:00 PM")));
    CHECK(texts[DocketModel::Name] == QStringLiteral("Reyes, Juana +1"));
    CHECK(texts[DocketModel::PortReport] == QStringLiteral("time unknown"));
}

TEST_CASE("The client's clock has the name of the city they wait in, not of its time zone", "[client][model]")
{
    auto laredo = hearingOn(today, 13h);
    laredo.court = "MPL";
    laredo.zone = "America/Chicago";
    const auto lines = docketLines({laredo}, "America/Tijuana");
    CHECK(clientTimeText(lines.back()) == QStringLiteral("1:00\u00a0PM Nuevo Laredo"));
    const storage::NewHearing elPaso{.at = {today, 13h}, .court = "ELP", .zone = "America/Denver"};
    CHECK(bothClocksText(elPaso, "America/Tijuana")
          == QStringLiteral("Nov 24, 2026, 1:00\u00a0PM, El Paso time"));
}

TEST_CASE("The docket tells courts of one city apart in a short column", "[client][model]")
{
    CHECK(shortCourtText("SND") == QStringLiteral("San Diego (SND)"));
    CHECK(shortCourtText("SYP") == QStringLiteral("San Ysidro (SYP)"));
    CHECK(shortCourtText("ENP") == QStringLiteral("El Paso (ENP)"));
    CHECK(shortCourtText("OTM") == QStringLiteral("San Diego (OTM)"));
    CHECK(shortCourtText("???") == QStringLiteral("???"));
}

TEST_CASE("A hearing whose time is unknown never shows midnight, in either language", "[client][model]")
{
    const storage::LocalTime dayOnly{today, 0min};
    const auto rows = docketLines({hearingOn(today, 0min)}, "America/Tijuana");
    const storage::NewHearing hearing{.at = dayOnly, .court = "SND", .zone = "America/Los_Angeles"};
    const auto shown = [&] {
        DocketModel docket;
        docket.setRows(rows);
        UpcomingModel upcoming;
        upcoming.setToday(today);
        upcoming.setRows({rows.back()});
        PeopleModel people;
        people.setFetch([&](const PeopleModel::Keys&, auto answer) {
            answer({{.n = 1,
                     .name = "Reyes",
                     .nextHearing = dayOnly,
                     .nextHearingZone = "America/Los_Angeles"}});
        });
        people.setKeys({1});
        row(people, 0);
        QCoreApplication::processEvents();
        HearingModel history;
        history.setRows({{hearing}});
        return QStringList{
            row(docket, 1)[DocketModel::CourtTime],     row(docket, 1)[DocketModel::LocalTime],
            row(upcoming, 0)[UpcomingModel::CourtTime], row(upcoming, 0)[UpcomingModel::LocalTime],
            row(people, 0)[PeopleModel::NextHearing],   row(history, 0)[HearingModel::At],
            row(history, 0)[HearingModel::LocalTime],   bothClocksText(hearing, "America/Tijuana")};
    };
    CHECK(shown()
          == QStringList{QStringLiteral("time unknown"),
                         {},
                         QStringLiteral("El Paso, time unknown"),
                         {},
                         QStringLiteral("Nov 24, 2026, time unknown"),
                         QStringLiteral("Nov 24, 2026, time unknown"),
                         {},
                         QStringLiteral("Nov 24, 2026, time unknown")});
    const InSpanish spanish;
    CHECK(shown()
          == QStringList{QStringLiteral("hora desconocida"),
                         {},
                         QStringLiteral("El Paso, hora desconocida"),
                         {},
                         QStringLiteral("24 nov 2026, hora desconocida"),
                         QStringLiteral("24 nov 2026, hora desconocida"),
                         {},
                         QStringLiteral("24 nov 2026, hora desconocida")});
}

TEST_CASE("The next hearing of a person has its date and the court's clock", "[client][model]")
{
    PeopleModel model;
    const Tester tester{&model, Tester::FailureReportingMode::Fatal};
    model.setFetch([](const PeopleModel::Keys&, auto answer) {
        answer({{.n = 1,
                 .name = "<b>O'Ñáñez</b>",
                 .aNumber = storage::ANumber::parse("A123456789"),
                 .nextHearing = storage::LocalTime{today, 8h + 30min},
                 .nextHearingZone = "America/Los_Angeles"}});
    });
    model.setKeys({1});
    row(model, 0);
    QCoreApplication::processEvents();
    const auto texts = row(model, 0);
    CHECK(texts[PeopleModel::Name] == QStringLiteral("<b>O'Ñáñez</b>"));
    CHECK(texts[PeopleModel::ANumber] == QStringLiteral("A***-***-789"));
    CHECK(texts[PeopleModel::NextHearing] == QStringLiteral("Nov 24, 2026, 8:30 AM"));
}

TEST_CASE("A due date says how near it is", "[client][model]")
{
    const storage::Deadline due{
        {.what = "File the brief", .official = today, .safe = storage::plusDays(today, -1)}};
    CHECK(urgencyText(due, storage::plusDays(today, -3)) == QStringLiteral("in 2 days"));
    CHECK(urgencyText(due, today).contains(QStringLiteral("past the safe date by 1")));
    CHECK(urgencyText(due, storage::plusDays(today, 2)).contains(QStringLiteral("OVERDUE by 2")));
    CHECK(deadlineName(due) == QStringLiteral("File the brief"));
}

TEST_CASE("A screen reader is told the header with the cell", "[client][model]")
{
    DeadlineModel model;
    const Tester tester{&model, Tester::FailureReportingMode::Fatal};
    model.setRows({{{.what = "File the brief", .official = today, .safe = today}}});
    CHECK(model.index(0, DeadlineModel::What).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("What: File the brief"));
}

TEST_CASE("A list follows the language", "[client][model]")
{
    HearingModel model;
    const Tester tester{&model, Tester::FailureReportingMode::Fatal};
    model.setRows({{{.at = {today, 8h + 30min}, .court = "SND", .zone = "America/Los_Angeles"}}});
    const InSpanish spanish;
    model.retranslate();
    CHECK(model.headerData(HearingModel::Court, Qt::Horizontal).toString() == QStringLiteral("Corte"));
    CHECK(row(model, 0)[HearingModel::At] == QStringLiteral("24 nov 2026, 8:30 a. m."));
    CHECK(shownLanguage() == i18n::Language::Spanish);
}
