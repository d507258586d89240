// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/drafts.h"
#include "client/page/people_page.h"
#include "client/widget/list_view.h"
#include "tests/client/open_session.h"
#include "tests/client/typing.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace client;

namespace {

struct People : OpenSession {
    PeoplePage page{session};

    void show()
    {
        page.resize(1200, 600);
        page.show();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    ListView& list() const { return *page.findChild<ListView*>(QStringLiteral("peopleList")); }
    QString shownName(int row) const
    {
        const auto text = list().model()->index(row, 0).data().toString();
        settle();
        return list().model()->index(row, 0).data().toString();
    }
    QString label(const char* name) const { return page.findChild<QLabel*>(QLatin1String{name})->text(); }
    QLineEdit* field(QWidget* dialog, const char* name) const
    {
        auto* found = dialog->findChild<QLineEdit*>(QLatin1String{name});
        REQUIRE(found);
        return found;
    }
    QDialog* dialog(const char* name) const { return page.findChild<QDialog*>(QLatin1String{name}); }
};

} // namespace

TEST_CASE_METHOD(People, "People are found while one types, and opened with Enter", "[client][page]")
{
    addClient("Ana", "López");
    const auto jose = addClient("<b>José</b>", "O'Ñáñez");
    show();
    CHECK(list().model()->rowCount() == 2);
    page.search(QStringLiteral("onanez"));
    settle();
    REQUIRE(list().model()->rowCount() == 1);
    CHECK(shownName(0) == QStringLiteral("O'Ñáñez, <b>José</b>"));
    QSignalSpy opened{&page, &Page::caseRequested};
    page.takeFocus();
    settle();
    CHECK(label("paneName") == QStringLiteral("<b>José</b> O'Ñáñez"));
    QTest::keyClick(&list(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().value<storage::CaseId>() == jose);
}

TEST_CASE_METHOD(People, "The list keeps the person chosen when others are added", "[client][page]")
{
    addClient("Berta", "Mejía");
    show();
    page.takeFocus();
    shownName(0);
    addClient("Ana", "Aguilar");
    settle();
    REQUIRE(list().model()->rowCount() == 2);
    CHECK(shownName(list().currentRow()) == QStringLiteral("Mejía, Berta"));
}

TEST_CASE_METHOD(People, "A client is taken in and their case opens", "[client][page]")
{
    show();
    QSignalSpy opened{&page, &Page::caseRequested};
    page.takeInClient();
    auto* intake = dialog("clientDialog");
    REQUIRE(intake);
    QTest::keyClicks(field(intake, "givenNames"), QStringLiteral("Ana"));
    typeText(field(intake, "firstSurname"), QStringLiteral("Güell"));
    intake->activateWindow(); // shortcuts work in the active window only
    REQUIRE(QTest::qWaitFor([intake] { return intake->isActiveWindow(); }));
    QTest::keyClick(intake, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(150); // a shortcut presses its button for a tenth of a second
    settle();
    CHECK(opened.count() == 1);
    CHECK(shownName(0) == QStringLiteral("Güell, Ana"));
}

TEST_CASE_METHOD(People, "What was typed into an intake is back when it is opened again", "[client][page]")
{
    show();
    page.takeInClient();
    auto* first = dialog("clientDialog");
    REQUIRE(first);
    QTest::keyClicks(field(first, "givenNames"), QStringLiteral("Ana"));
    QTest::keyClicks(field(first, "entryPlace1"), QStringLiteral("San Ysidro"));
    session.drafts().flush();
    delete first; // as a lock does
    page.takeInClient();
    auto* again = dialog("clientDialog");
    REQUIRE(again);
    CHECK(field(again, "givenNames")->text() == QStringLiteral("Ana"));
    CHECK(field(again, "entryPlace1")->text() == QStringLiteral("San Ysidro"));
    again->reject();
    CHECK(session.drafts().places().isEmpty());
}

TEST_CASE_METHOD(People, "An empty clinic says what to do first", "[client][page]")
{
    show();
    CHECK_FALSE(list().isVisible());
    page.search(QStringLiteral("nobody"));
    settle();
    CHECK_FALSE(list().isVisible());
}
