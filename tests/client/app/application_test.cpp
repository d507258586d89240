// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/actions.h"
#include "client/app/application.h"
#include "client/app/drafts.h"
#include "client/app/main_window.h"
#include "client/app/session.h"
#include "client/app/unlock_window.h"
#include "client/dialog/new_clinic_panel.h"
#include "client/dialog/unlock_panel.h"
#include "client/page/page.h"
#include "client/task/task_runner.h"
#include "tests/client/alt_keys.h"
#include "tests/client/program.h"
#include "tests/client/typing.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace client;
using client_test::checkAltKeys;
using client_test::Program;

TEST_CASE("The right passphrase opens the clinic at Today", "[app]")
{
    Program program;
    CHECK(program.application->mainWindow() == nullptr);
    program.unlock();
    REQUIRE(program.application->mainWindow() != nullptr);
    CHECK(program.application->unlockWindow() == nullptr);
    CHECK(program.window().windowTitle() == QStringLiteral("Amparo"));
    CHECK(program.window().currentPage()->title() == QStringLiteral("Today"));
}

TEST_CASE("A wrong passphrase says one sentence and leaves no passphrase behind", "[app]")
{
    Program program;
    program.unlock("something else entirely");
    REQUIRE(program.application->unlockWindow() != nullptr);
    const auto* problem
        = program.application->unlockWindow()->unlock().findChild<QLabel*>(QStringLiteral("problem"));
    CHECK(problem->text()
          == QStringLiteral("The user or the passphrase is not right. Check both and try again."));
    CHECK(program.application->unlockWindow()
              ->findChild<QLineEdit*>(QStringLiteral("passphrase"))
              ->text()
              .isEmpty());
}

TEST_CASE("Each wrong passphrase in a row waits longer, up to half a minute", "[app]")
{
    std::vector<int> seconds;
    for (int failures = 1; failures <= 8; ++failures)
        seconds.push_back(static_cast<int>(UnlockPanel::delayAfter(failures).count()));
    CHECK(seconds == std::vector<int>{0, 1, 2, 4, 8, 16, 30, 30});
}

TEST_CASE("Locking closes every window of the clinic and the vault itself", "[app]")
{
    Program program;
    program.unlock();
    const QPointer<MainWindow> window{program.application->mainWindow()};
    const QPointer<Session> session{program.application->session()};
    QTest::keyClick(window.data(), Qt::Key_L, Qt::ControlModifier);
    program.application->lock();
    Program::settle();
    CHECK(window.isNull());
    CHECK(session.isNull());
    CHECK(program.application->unlockWindow()->isVisible());
    CHECK(program.clinic.open()); // nobody else holds it
}

TEST_CASE("What was being typed is back after unlocking", "[app][drafts]")
{
    Program program;
    program.unlock();
    QPlainTextEdit note{program.application->mainWindow()};
    note.setObjectName(QStringLiteral("text"));
    program.application->session()->drafts().keep(&note, QStringLiteral("case/1/note"));
    QTest::keyClicks(&note, QStringLiteral("She said that"));
    note.setParent(nullptr);
    program.application->lock();
    Program::settle();
    program.unlock();
    QPlainTextEdit again{program.application->mainWindow()};
    again.setObjectName(QStringLiteral("text"));
    program.application->session()->drafts().keep(&again, QStringLiteral("case/1/note"));
    CHECK(again.toPlainText() == QStringLiteral("She said that"));
    CHECK(again.textCursor().position() == 13);
    again.setParent(nullptr);
}

TEST_CASE("F9 changes every word and keeps what is typed", "[app][language]")
{
    Program program;
    program.unlock();
    auto& window = program.window();
    window.searchField().setFocus();
    typeText(&window.searchField(), QStringLiteral("Nuñ"));
    window.actions().language->trigger();
    Program::settle();
    CHECK(window.searchField().text() == QStringLiteral("Nuñ"));
    CHECK(window.actions().lock->text() == QStringLiteral("&Bloquear ahora"));
    window.open(Place::Today);
    CHECK(window.currentPage()->title() == QStringLiteral("Hoy"));
}

TEST_CASE("Nothing on any page can show markup", "[app][safety]")
{
    Program program;
    program.unlock();
    for (const auto place : {Place::Today, Place::People, Place::Docket, Place::Papers, Place::Setup})
        program.window().open(place);
    Program::settle();
    for (const auto* label : program.window().findChildren<QLabel*>()) {
        INFO(label->objectName().toStdString() << ' ' << label->text().toStdString());
        CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText));
    }
}

TEST_CASE("Every action has a shortcut of its own", "[app][keyboard]")
{
    Program program;
    program.unlock();
    QSet<QString> keys;
    const auto actions = program.window().actions().all();
    for (const auto* action : actions) {
        INFO(action->text().toStdString());
        CHECK_FALSE(action->shortcut().isEmpty());
        keys.insert(action->shortcut().toString());
    }
    CHECK(keys.size() == actions.size());
}

TEST_CASE("No Alt key means two things on one page, in either language", "[app][keyboard]")
{
    Program program;
    program.unlock();
    storage::CaseId id{};
    auto& session = *program.application->session();
    session.write(
        &session,
        [](storage::Clinic& clinic) {
            return clinic.people().takeIn({.person = {.givenNames = "Ana", .firstSurname = "Caal"}});
        },
        [&](storage::Result<storage::TakenIn> taken) { id = taken->record.id; });
    for (const auto language : {i18n::Language::English, i18n::Language::Spanish}) {
        program.application->setLanguage(language);
        for (const auto place : {Place::Today, Place::People, Place::Docket, Place::Papers, Place::Setup}) {
            program.window().open(place);
            Program::settle();
            checkAltKeys(program.window());
        }
        program.window().openCase(id);
        auto* tabs = program.window().currentPage()->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            Program::settle();
            checkAltKeys(program.window());
        }
    }
}

TEST_CASE("The keyboard reaches every field and button of a page", "[app][keyboard]")
{
    Program program;
    program.unlock();
    program.window().open(Place::Setup);
    Program::settle();
    QSet<const QWidget*> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget()
                                                               : &program.window(),
                        Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (const auto* button : program.window().currentPage()->findChildren<QPushButton*>()) {
        INFO(button->objectName().toStdString());
        CHECK((!button->isVisible() || !button->isEnabled() || reached.contains(button)));
    }
    for (const auto* field : program.window().currentPage()->findChildren<QLineEdit*>())
        if (field->isVisible() && field->focusPolicy() != Qt::NoFocus
            && field->objectName() != QStringLiteral("qt_spinbox_lineedit"))
            CHECK(reached.contains(field));
}

TEST_CASE("Every field and button has a name for a screen reader", "[app][accessibility]")
{
    Program program;
    program.unlock();
    for (const auto place : {Place::Today, Place::Papers, Place::Setup})
        program.window().open(place);
    for (const auto* field : program.window().findChildren<QLineEdit*>()) {
        INFO(field->objectName().toStdString());
        CHECK((!field->accessibleName().isEmpty()
               || field->objectName() == QStringLiteral("qt_spinbox_lineedit")));
    }
}

TEST_CASE("The first start makes a clinic in three steps and opens it", "[app][new]")
{
    TemporaryFolder folder;
    Program program{QString::fromStdString((folder.path() / "missing").string())};
    auto& panel = program.application->unlockWindow()->newClinic();
    CHECK(panel.isVisible());
    const auto vault = QString::fromStdString((folder.path() / "Norte.amparo").string());
    auto* next = panel.findChild<QPushButton*>(QStringLiteral("next"));
    CHECK_FALSE(next->isEnabled());
    program.type("clinicName", QStringLiteral("Clínica Norte"));
    program.type("folder", vault);
    QTest::keyClick(panel.findChild<QLineEdit*>(QStringLiteral("folder")), Qt::Key_Return);
    CHECK(panel.step() == 1);
    program.type("newUser", QStringLiteral("maria"));
    const auto words = panel.findChild<QLabel*>(QStringLiteral("suggestedWords"))->text();
    CHECK(words.split(QLatin1Char{' '}).size() == 6);
    program.type("passphraseAgain", words.left(5));
    CHECK_FALSE(next->isEnabled());
    program.type("passphraseAgain", words);
    REQUIRE(next->isEnabled());
    next->click();
    CHECK(panel.step() == 2);
    QStringList lastGroups;
    for (const auto& code :
         panel.findChild<QLabel*>(QStringLiteral("recoveryCodes"))->text().split(QStringLiteral("\n\n")))
        lastGroups.append(code.section(QLatin1Char{'-'}, -1));
    CHECK(lastGroups.size() == 3);
    program.type("confirmCodes", lastGroups.join(QLatin1Char{' '}));
    REQUIRE(next->isEnabled());
    next->click();
    Program::settle();
    REQUIRE(program.application->mainWindow() != nullptr);
    CHECK(program.application->session()->settings().clinicName == "Clínica Norte");
}

TEST_CASE("A clinic of one's own is not marked as the demo", "[app][new][demo]")
{
    UnlockWindow window;
    window.setDemo(true);
    window.show();
    const auto* ribbon = window.findChild<QWidget*>(QStringLiteral("demoRibbon"));
    CHECK(ribbon->isVisible());
    window.showNewClinic(true);
    CHECK_FALSE(ribbon->isVisible());
    window.showUnlock();
    CHECK(ribbon->isVisible());
}

TEST_CASE("Idleness counts down for a minute, and any key stops it", "[app][idle]")
{
    std::chrono::seconds now{1000};
    IdleWatch watch{[&] { return now; }};
    int countdowns = 0;
    int idles = 0;
    QObject::connect(&watch, &IdleWatch::countedDown, [&](int) { ++countdowns; });
    QObject::connect(&watch, &IdleWatch::idle, [&] { ++idles; });
    watch.start(std::chrono::minutes{5});
    now += std::chrono::seconds{239};
    watch.look();
    CHECK(countdowns == 0);
    now += std::chrono::seconds{31};
    watch.look();
    CHECK(countdowns == 1);
    QWidget somewhere;
    QTest::keyClick(&somewhere, Qt::Key_Shift);
    now += std::chrono::seconds{40};
    watch.look();
    CHECK(idles == 0);
    now += std::chrono::hours{1}; // the lid was closed
    watch.look();
    CHECK(idles == 1);
}
