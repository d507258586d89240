// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/docket_page.h"
#include "client/widget/list_view.h"
#include "tests/client/open_session.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace client;

namespace {

struct Docket : OpenSession {
    storage::CaseId ana{addClient("Ana", "López")};
    DocketPage page{session};

    Docket()
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
    ListView& list() const { return *page.findChild<ListView*>(QStringLiteral("docketList")); }
};

} // namespace

TEST_CASE_METHOD(Docket, "The docket opens the case of a hearing with Enter", "[client][page]")
{
    REQUIRE(list().model()->rowCount() == 2); // the day and its hearing
    QSignalSpy opened{&page, &Page::caseRequested};
    page.takeFocus();
    CHECK(list().currentRow() == 1);
    QTest::keyClick(&list(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().value<storage::CaseId>() == ana);
}

TEST_CASE_METHOD(Docket, "The docket is narrowed by court and by who is responsible", "[client][page]")
{
    auto* court = page.findChild<QComboBox*>(QStringLiteral("docketCourt"));
    court->setCurrentIndex(court->findData(QStringLiteral("ELP")));
    CHECK(list().model()->rowCount() == 0);
    CHECK_FALSE(page.canPrint());
    court->setCurrentIndex(court->findData(QStringLiteral("SND")));
    CHECK(list().model()->rowCount() == 2);
    auto* responsible = page.findChild<QComboBox*>(QStringLiteral("docketResponsible"));
    REQUIRE(responsible->count() == 2);
    responsible->setCurrentIndex(1);
    CHECK(list().model()->rowCount() == 0);
}

TEST_CASE_METHOD(Docket, "The docket is previewed as it will be printed", "[client][page]")
{
    page.print();
    auto* preview = page.findChild<QDialog*>(QStringLiteral("paperPreview"));
    REQUIRE(preview);
    CHECK(preview->findChild<QPushButton*>(QStringLiteral("previewPrint"))->isEnabled());
}
