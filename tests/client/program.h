// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/app/application.h"
#include "client/app/main_window.h"
#include "client/app/unlock_window.h"
#include "client/task/task_runner.h"
#include "client/text/translation.h"
#include "tests/client/typing.h"
#include "tests/support/test_clinic.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace client_test {

using namespace client;

/// The whole program over a real clinic, on one thread.
struct Program {
    explicit Program(const QString& vaultFolder = {})
    {
        QApplication::installTranslator(&translation);
        application = std::make_unique<Application>(
            Surroundings{.reader = runner,
                         .writer = runner,
                         .translation = translation,
                         .clock = clinic.clock,
                         .pages = shippedPages(),
                         .keyCost = storage::KeyCost::Demo},
            Settings{.vaultFolder
                     = vaultFolder.isNull() ? QString::fromStdString(clinic.root.string()) : vaultFolder});
        application->start();
    }
    ~Program()
    {
        application.reset();
        translation.use(i18n::Language::English);
        QApplication::removeTranslator(&translation);
    }

    void type(const char* field, const QString& text)
    {
        auto* edit = application->unlockWindow()->findChild<QLineEdit*>(QLatin1String{field});
        REQUIRE(edit != nullptr);
        edit->clear();
        typeText(edit, text);
    }
    void unlock(const char* passphrase = TestClinic::passphrase)
    {
        type("user", QStringLiteral("maria"));
        type("passphrase", QString::fromLatin1(passphrase));
        QTest::keyClick(application->unlockWindow()->findChild<QLineEdit*>(QStringLiteral("passphrase")),
                        Qt::Key_Return);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    MainWindow& window() const { return *application->mainWindow(); }

    TestClinic clinic;
    InlineRunner runner;
    Translation translation;
    std::unique_ptr<Application> application;
};

} // namespace client_test
