// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/import_dialog.h"
#include "tests/client/typing.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace client;

namespace {

struct Import {
    ImportDialog dialog;
    QSignalSpy checks{&dialog, &ImportDialog::checkRequested};
    QSignalSpy imports{&dialog, &ImportDialog::importRequested};

    Import()
    {
        dialog.open();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }
    QPushButton* button(const char* name) const
    {
        return dialog.findChild<QPushButton*>(QLatin1String{name});
    }
    void typeFile() const { typeText(QApplication::focusWidget(), QStringLiteral("/tmp/sheet.csv")); }
};

} // namespace

TEST_CASE_METHOD(Import, "A sheet is imported by Enter alone: first checked, then taken in",
                 "[import][dialog]")
{
    typeFile();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(checks.count() == 1);
    CHECK(imports.count() == 0);
    dialog.follow(std::make_shared<TaskProgress>(), true);
    dialog.showReport({.rows = 2, .imported = 2}, true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(checks.count() == 1);
    CHECK(imports.count() == 1);
}

TEST_CASE_METHOD(Import, "Esc stops the import first, and closes only when nothing runs", "[import][dialog]")
{
    typeFile();
    auto progress = std::make_shared<TaskProgress>();
    dialog.follow(progress, false);
    CHECK(QApplication::focusWidget() == button("cancelTask"));
    CHECK(progress->report(1, 2));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK_FALSE(progress->report(2, 2));
    dialog.showProblem(storage::Problem::Cancelled);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("importFile"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
