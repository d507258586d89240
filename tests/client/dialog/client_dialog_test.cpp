// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/client_dialog.h"
#include "tests/client/today.h"
#include "tests/client/typing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace client;
using namespace std::chrono_literals;

using client_test::today;

namespace {

/// The intake page on screen, filled in by keys alone.
struct Intake {
    ClientDialog dialog{today, "America/Tijuana", {}};
    QSignalSpy saves{&dialog, &ClientDialog::saveRequested};

    Intake()
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog)); // shortcuts work in the active window only
        field("givenNames")->setFocus();
    }
    QWidget* field(const char* name) const
    {
        auto* found = dialog.findChild<QWidget*>(QLatin1String{name});
        REQUIRE(found);
        return found;
    }
    void type(const char* name, const QString& text) const
    {
        auto* box = qobject_cast<QComboBox*>(field(name));
        auto* edit = box ? box->lineEdit() : qobject_cast<QLineEdit*>(field(name));
        REQUIRE(edit);
        edit->selectAll();
        typeText(edit, text);
    }
    QString note(const char* name) const
    {
        const auto* label = dialog.findChild<QLabel*>(QLatin1String{name} + QStringLiteral("Note"));
        REQUIRE(label);
        return label->text();
    }
    void save()
    {
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        const auto* button = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        REQUIRE(QTest::qWaitFor(
            [button] { return !button->isDown(); })); // a shortcut presses for a tenth of a second
    }
};

} // namespace

TEST_CASE_METHOD(Intake, "A client is taken in with the keyboard", "[client][dialog]")
{
    typeText(QApplication::focusWidget(), QStringLiteral("<b>José</b>"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("firstSurname"));
    typeText(QApplication::focusWidget(), QStringLiteral("O'Ñáñez"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("aNumber"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a 12 345 678"));
    type("birthDate", QStringLiteral("about 1988"));
    type("nationality", QStringLiteral("hondureño, El Salvador"));
    type("language", QStringLiteral("mam"));
    type("phone", QStringLiteral("664 123 4567"));
    type("entryDate1", QStringLiteral("14 mar 2026"));
    type("hearingDate", QStringLiteral("2026-12-10"));
    type("hearingTime", QStringLiteral("8:30 am"));
    type("hearingCourt", QStringLiteral("SND"));
    save();
    REQUIRE(saves.count() == 1);
    const auto intake = dialog.value();
    CHECK(intake.person.givenNames == "<b>José</b>");
    CHECK(intake.person.firstSurname == "O'Ñáñez");
    REQUIRE(intake.person.aNumbers.size() == 1);
    CHECK(intake.person.aNumbers.front().number.digits() == "012345678");
    CHECK(intake.person.birthDate == storage::PartialDate{1988y, {}, {}, true});
    CHECK(intake.person.nationalities == std::vector<std::string>{"HN", "SV"});
    CHECK(intake.person.language == "mam");
    CHECK(intake.person.phones.front().number == "+526641234567");
    REQUIRE(intake.entries.size() == 1);
    CHECK(intake.entries.front().on == storage::PartialDate{storage::Date{2026y / 3 / 14}});
    REQUIRE(intake.hearing);
    CHECK(intake.hearing->at == storage::LocalTime{2026y / 12 / 10, 8h + 30min});
    CHECK(intake.hearing->zone == "America/Los_Angeles");
    CHECK(intake.record.court == "SND");
}

TEST_CASE_METHOD(Intake, "The A-Number is shown back in threes", "[client][dialog]")
{
    type("aNumber", QStringLiteral("A12345678"));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("aNumberShownBack"))->text()
          == QStringLiteral("A 012 345 678"));
    CHECK_FALSE(note("aNumber").isEmpty()); // zeros were put in front
}

TEST_CASE_METHOD(Intake, "A person without an A-Number is taken in", "[client][dialog]")
{
    type("givenNames", QStringLiteral("Ana"));
    save();
    CHECK(saves.count() == 1);
    CHECK(dialog.value().person.aNumbers.empty());
}

TEST_CASE_METHOD(Intake, "A clash is shown beside the A-Number and refuses nothing", "[client][dialog]")
{
    type("givenNames", QStringLiteral("Ana"));
    type("aNumber", QStringLiteral("A123456789"));
    dialog.showClash({QStringLiteral("<i>Another</i>")});
    CHECK(note("aNumber")
          == QStringLiteral("This A-Number is here already: <i>Another</i>. Compare it with the paper."));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("aNumberNote"))->textFormat() == Qt::PlainText);
    save();
    CHECK(saves.count() == 1);
}

TEST_CASE_METHOD(Intake, "What cannot be is named beside its field, and saving waits", "[client][dialog]")
{
    save();
    CHECK(saves.count() == 0);
    CHECK_FALSE(note("givenNames").isEmpty());
    type("givenNames", QStringLiteral("Ana"));
    type("birthDate", QStringLiteral("03/04/1988"));
    CHECK(note("birthDate").contains(QStringLiteral("two dates")));
    save();
    CHECK(saves.count() == 0);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("birthDate"));
    type("birthDate", QStringLiteral("1988"));
    save();
    CHECK(saves.count() == 1);
}

TEST_CASE_METHOD(Intake, "A hearing that is only begun says what is missing", "[client][dialog]")
{
    type("givenNames", QStringLiteral("Ana"));
    type("hearingDate", QStringLiteral("2026-12-10"));
    save();
    CHECK(saves.count() == 0);
    CHECK_FALSE(note("hearingTime").isEmpty());
    CHECK_FALSE(note("hearingCourt").isEmpty());
}

TEST_CASE_METHOD(Intake, "A hearing on a Sunday is doubted and still saved", "[client][dialog]")
{
    type("givenNames", QStringLiteral("Ana"));
    type("hearingDate", QStringLiteral("2026-12-13"));
    type("hearingTime", QStringLiteral("8:30 am"));
    type("hearingCourt", QStringLiteral("ELP"));
    CHECK(note("hearingDate").contains(QStringLiteral("Sunday")));
    CHECK(note("hearingTime").contains(QStringLiteral("El Paso time")));
    save();
    CHECK(saves.count() == 1);
}

TEST_CASE_METHOD(Intake, "Several entries and family members can be added", "[client][dialog]")
{
    type("givenNames", QStringLiteral("Ana"));
    dialog.makeFieldsFor(
        {QStringLiteral("entryDate2"), QStringLiteral("familyGivenNames1"), QStringLiteral("givenNames")});
    type("entryDate1", QStringLiteral("2019"));
    type("entryDate2", QStringLiteral("March 2026"));
    type("familyGivenNames1", QStringLiteral("Luis"));
    type("familyANumber1", QStringLiteral("A111222333"));
    save();
    const auto intake = dialog.value();
    CHECK(intake.entries.size() == 2);
    REQUIRE(intake.family.size() == 1);
    CHECK(intake.family.front().kinship == storage::Kinship::Child);
    CHECK(intake.family.front().hasCase);
}

TEST_CASE_METHOD(Intake, "Every field of the intake has a name for a screen reader", "[client][dialog]")
{
    for (const auto* edit : dialog.findChildren<QLineEdit*>())
        if (!qobject_cast<QComboBox*>(edit->parent())) {
            INFO(edit->objectName().toStdString());
            CHECK_FALSE(edit->accessibleName().isEmpty());
        }
    for (const auto* box : dialog.findChildren<QComboBox*>()) {
        INFO(box->objectName().toStdString());
        CHECK_FALSE(box->accessibleName().isEmpty());
    }
    for (const auto* label : dialog.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE_METHOD(Intake, "Every heading stands right above its first field", "[client][dialog]")
{
    const auto gap = [this](const char* heading, const char* first) {
        for (const auto* label : dialog.findChildren<QLabel*>())
            if (label->text() == QLatin1String{heading})
                return field(first)->mapTo(&dialog, QPoint{}).y()
                    - label->mapTo(&dialog, QPoint{0, label->height()}).y();
        return -1;
    };
    CHECK(gap("Case", "caseKind") == gap("Who", "givenNames"));
    CHECK(gap("Entries to the United States", "entryDate1") == gap("Who", "givenNames"));
}
