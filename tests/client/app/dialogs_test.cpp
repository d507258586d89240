// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/actions.h"
#include "client/app/session.h"
#include "client/dialog/new_clinic_panel.h"
#include "client/dialog/unlock_panel.h"
#include "client/page/page.h"
#include "tests/client/alt_keys.h"
#include "tests/client/program.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace client;
using client_test::checkAltKeys;
using client_test::Program;

namespace {

/// How a dialog is reached: by the button `button` of the page or tab, or by an action of the window.
struct Way {
    const char* dialog;
    const char* button;
    int tab{-1}; ///< Of the case page.
    Place place{Place::People};
    const char* within{nullptr}; ///< The dialog that has the button.
};

constexpr Way ways[] = {
    {.dialog = "clientDialog", .button = "newClient"},
    {.dialog = "importDialog", .button = "importSheet"},
    {.dialog = "fileChooser", .button = "importFileChoose", .within = "importDialog"},
    {.dialog = "fileChooser", .button = "importMapChoose", .within = "importDialog"},
    {.dialog = "caseDialog", .button = "editCase", .tab = 0},
    {.dialog = "entryDialog", .button = "addEntryToCase", .tab = 0},
    {.dialog = "noteDialog", .button = "addNote", .tab = 0},
    {.dialog = "hearingDialog", .button = "addHearing", .tab = 1},
    {.dialog = "reportDialog", .button = "setReport", .tab = 1},
    {.dialog = "dueDialog", .button = "addDue", .tab = 1},
    {.dialog = "paperPreview", .button = "previewChecklist", .tab = 2},
    {.dialog = "paperPreview", .button = "previewSlip", .tab = 2},
    {.dialog = "fileChooser", .button = "chooseForm", .tab = 2},
    {.dialog = "fileChooser", .button = "importAnswers", .tab = 2},
    {.dialog = "userDialog", .button = "addUser", .place = Place::Setup},
    {.dialog = "userDialog", .button = "changePassphrase", .place = Place::Setup},
    {.dialog = "fileChooser", .button = "backUp", .place = Place::Setup},
    {.dialog = "paperPreview", .button = "docketPrint", .place = Place::Docket},
    {.dialog = "fileChooser", .button = "previewSave", .place = Place::Docket, .within = "paperPreview"},
    {.dialog = "helpDialog", .button = "help"},
    {.dialog = "helpDialog", .button = "shortcuts"},
};

/// The program with one client who waits in Mexico and has a hearing tomorrow.
struct WithClient : Program {
    WithClient()
    {
        unlock();
        auto& session = *application->session();
        const auto tomorrow = storage::plusDays(session.today(), 1);
        storage::Intake intake{.person = {.givenNames = "Ana", .firstSurname = "Caal"},
                               .hearing = storage::NewHearing{.at = {tomorrow, std::chrono::minutes{510}},
                                                              .court = "SND",
                                                              .zone = "America/Los_Angeles"}};
        intake.record.kind = storage::CaseKind::Mpp;
        session.write(
            &session, [&](storage::Clinic& open) { return open.people().takeIn(intake); },
            [&](storage::Result<storage::TakenIn> taken) { id = taken->record.id; });
    }

    template <class Part> Part* press(QWidget& from, const Way& way)
    {
        auto* button = from.findChild<QPushButton*>(QLatin1String{way.button});
        auto* action = from.findChild<QAction*>(QLatin1String{way.button});
        INFO(way.button);
        REQUIRE((button != nullptr || action != nullptr));
        if (button != nullptr)
            button->click();
        else
            action->trigger();
        settle();
        QList<QDialog*> found;
        for (auto* dialog : from.findChildren<QDialog*>(QLatin1String{way.dialog}))
            if (dialog->isVisible())
                found.append(dialog);
        REQUIRE(found.size() == 1);
        return found.front();
    }

    QDialog* open(const Way& way)
    {
        if (way.tab < 0) {
            window().open(way.place);
        } else {
            window().openCase(id);
            window().currentPage()->findChild<QTabWidget*>()->setCurrentIndex(way.tab);
        }
        settle();
        QWidget* from = &window();
        if (way.within != nullptr) {
            Way outer{.dialog = way.within,
                      .button = way.place == Place::Docket ? "docketPrint" : "importSheet"};
            from = press<QDialog>(window(), outer);
        }
        return press<QDialog>(*from, way);
    }

    void closeAll()
    {
        while (auto* dialog = window().findChild<QDialog*>()) // with the dialogs on top of it
            delete dialog;
        settle();
    }

    storage::CaseId id{};
};

/// Everything a person or a screen reader can read of `window`.
std::string wordsOf(const QWidget& window)
{
    QStringList words{window.windowTitle()};
    for (const auto* part : window.findChildren<QWidget*>()) {
        if (!part->isVisible())
            continue;
        const auto note = [&](const QString& text) {
            if (!text.isEmpty())
                words.append(part->objectName() + QStringLiteral(": ") + text);
        };
        note(part->accessibleName());
        note(part->accessibleDescription());
        note(part->toolTip());
        if (const auto* label = qobject_cast<const QLabel*>(part))
            note(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(part))
            note(button->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(part)) {
            note(line->text());
            note(line->placeholderText());
        }
        if (const auto* box = qobject_cast<const QComboBox*>(part))
            for (int i = 0; i < box->count(); ++i)
                note(box->itemText(i));
    }
    words.removeIf([](const QString& line) { return line.contains(QLatin1String{"suggestedWords"}); });
    return words.join(QLatin1Char{'\n'}).toStdString();
}

} // namespace

TEST_CASE("F9 in a dialog leaves no word of the other language", "[app][language][dialog]")
{
    WithClient program;
    for (const auto& way : ways) {
        INFO(way.dialog << " by " << way.button);
        program.application->setLanguage(i18n::Language::Spanish);
        const auto spanish = wordsOf(*program.open(way));
        program.closeAll();
        program.application->setLanguage(i18n::Language::English);
        auto* dialog = program.open(way);
        const auto english = wordsOf(*dialog);
        CHECK(english != spanish);
        for (const auto* action : dialog->actions())
            if (action->shortcut() == QKeySequence{Qt::Key_F9})
                const_cast<QAction*>(action)->trigger();
        Program::settle();
        CHECK(wordsOf(*dialog) == spanish);
        program.application->setLanguage(i18n::Language::English);
        Program::settle();
        CHECK(wordsOf(*dialog) == english);
        program.closeAll();
    }
}

TEST_CASE("No Alt key means two things in a dialog, in either language", "[app][keyboard][dialog]")
{
    WithClient program;
    for (const auto language : {i18n::Language::English, i18n::Language::Spanish}) {
        program.application->setLanguage(language);
        for (const auto& way : ways) {
            INFO(way.dialog << " by " << way.button);
            checkAltKeys(*program.open(way));
            program.closeAll();
        }
    }
}

TEST_CASE("Ctrl+L locks while a dialog is open", "[app][keyboard][dialog]")
{
    for (const auto& way : ways) {
        INFO(way.dialog << " by " << way.button);
        WithClient program;
        const QPointer<QDialog> dialog{program.open(way)};
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog.data()));
        QTest::keyClick(dialog.data(), Qt::Key_L, Qt::ControlModifier);
        Program::settle();
        CHECK(dialog.isNull());
        CHECK(program.application->mainWindow() == nullptr);
    }
}
