// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/date_field.h"
#include "client/widget/demo_ribbon.h"
#include "client/widget/fact_list.h"
#include "client/widget/notice_label.h"
#include "client/widget/passphrase_field.h"
#include "client/widget/plain_label.h"
#include "client/widget/progress_panel.h"
#include "client/widget/time_field.h"
#include "client/widget/whole_text_tips.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace client;
using namespace std::chrono_literals;

TEST_CASE("A label shows markup as the characters that were typed", "[widget]")
{
    PlainLabel label{QStringLiteral("<img src='/etc/hostname'><b>Ana</b>")};
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.text() == QStringLiteral("<img src='/etc/hostname'><b>Ana</b>"));
    label.setText(QString{100'000, QLatin1Char{'x'}});
    CHECK(label.text().size() < 5'000);
    CHECK(toolTipText(QStringLiteral("<a>")) == QStringLiteral("<qt>&lt;a&gt;</qt>"));
}

TEST_CASE("A notice is said again in the language shown, until it is taken back", "[widget]")
{
    NoticeLabel label{QStringLiteral("notice")};
    QString language{QStringLiteral("English")};
    label.say([&language] { return language; });
    CHECK(label.text() == QStringLiteral("English"));
    CHECK_FALSE(label.isHidden());
    language = QStringLiteral("español");
    QEvent change{QEvent::LanguageChange};
    QCoreApplication::sendEvent(&label, &change);
    CHECK(label.text() == QStringLiteral("español"));
    label.clear();
    QCoreApplication::sendEvent(&label, &change);
    CHECK(label.text().isEmpty());
    CHECK(label.isHidden());
}

TEST_CASE("In the demo every dialog says so", "[widget][demo]")
{
    const auto ribbons = [] {
        QDialog dialog;
        auto* layout = new QVBoxLayout{&dialog};
        layout->addWidget(new QLineEdit);
        dialog.show();
        dialog.hide();
        dialog.show();
        return dialog.findChildren<DemoRibbon*>().size();
    };
    QObject window;
    CHECK(ribbons() == 0);
    new DemoDialogs{&window};
    CHECK(ribbons() == 1);
}

TEST_CASE("A fact that is not known takes no room", "[widget]")
{
    FactList facts{FactList::Names::Above};
    facts.setFact(0, QStringLiteral("Language"), QStringLiteral("Mam"));
    const int one = facts.sizeHint().height();
    facts.setFact(1, QStringLiteral("Telephone"), QStringLiteral("+52 664 555 0100"));
    CHECK(facts.sizeHint().height() > one);
    facts.setFact(1, QStringLiteral("Telephone"), {});
    CHECK(facts.sizeHint().height() == one);
}

TEST_CASE("A date field says how it understood what was typed", "[widget]")
{
    DateField field{2026y / 11 / 24, DateLean::Ahead};
    QTest::keyClicks(field.edit(), QStringLiteral("14mar"));
    CHECK(field.date() == 2027y / 3 / 14);
    CHECK(field.edit()->accessibleDescription() == QStringLiteral("Sunday, March 14, 2027, in 110 days"));
    QTest::keyClicks(field.edit(), QStringLiteral("x"));
    CHECK_FALSE(field.isUnderstood());
    CHECK(field.edit()->accessibleDescription().startsWith(QStringLiteral("This is not a date")));
    field.setDate(std::nullopt);
    CHECK(field.isUnderstood());
}

TEST_CASE("A time field doubts a time at which no court sits", "[widget]")
{
    TimeField field;
    QTest::keyClicks(field.edit(), QStringLiteral("1:00"));
    CHECK_FALSE(field.time());
    CHECK_FALSE(field.isUnderstood());
    QTest::keyClicks(field.edit(), QStringLiteral(" pm"));
    CHECK(field.time() == 780min);
}

TEST_CASE("A passphrase leaves its field once and without a trace", "[widget]")
{
    PassphraseField field;
    QTest::keyClicks(field.edit(), QStringLiteral("tortuga lluvia"));
    CHECK(field.edit()->echoMode() == QLineEdit::Password);
    const auto secret = field.take();
    CHECK(secret.text() == "tortuga lluvia");
    CHECK(field.isEmpty());
    CHECK_FALSE(field.edit()->isUndoAvailable());
}

TEST_CASE("A cell that is too narrow for its text shows it whole under the pointer", "[widget]")
{
    QStandardItemModel model{1, 1};
    model.setData(model.index(0, 0), QStringLiteral("Hernández Gálvez, <b>Blanca</b>"));
    const WholeTextTips tips;
    QStyleOptionViewItem cell;
    cell.font = QApplication::font();
    cell.fontMetrics = QFontMetrics{cell.font};
    cell.rect = {0, 0, 1'000, 32};
    CHECK(tips.tipFor(cell, model.index(0, 0)).isEmpty());
    cell.rect.setWidth(60);
    CHECK(tips.tipFor(cell, model.index(0, 0))
          == QStringLiteral("<qt>Hernández Gálvez, &lt;b&gt;Blanca&lt;/b&gt;</qt>"));
    model.setData(model.index(0, 0), QStringLiteral("more"), Qt::ToolTipRole);
    CHECK(tips.tipFor(cell, model.index(0, 0)) == QStringLiteral("more"));
}

TEST_CASE("A progress panel passes on the wish to stop", "[widget]")
{
    ProgressPanel panel;
    auto progress = std::make_shared<TaskProgress>();
    panel.follow(progress, QStringLiteral("Reading"));
    CHECK(progress->report(1, 2));
    panel.findChild<QPushButton*>(QStringLiteral("cancelTask"))->click();
    CHECK_FALSE(progress->report(2, 2));
    panel.finish();
    CHECK(panel.isHidden());
}
