// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/case_page.h"
#include "client/page/paper_preview.h"
#include "client/widget/list_view.h"
#include "tests/client/open_session.h"
#include "tests/support/synthetic_i589.h"
#include "tests/support/tools.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace client;

namespace {

struct OneCase : OpenSession {
    storage::CaseId id{addClient("<b>José</b>", "O'Ñáñez")};
    CasePage page{session};

    OneCase()
    {
        page.resize(1200, 640);
        page.show();
        page.showCase(id);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    template <class Widget> Widget& the(const char* name) const
    {
        auto* found = page.findChild<Widget*>(QLatin1String{name});
        REQUIRE(found);
        return *found;
    }
    void press(const char* button) const { QTest::mouseClick(&the<QPushButton>(button), Qt::LeftButton); }
    void openTab(int tab) const
    {
        the<QTabWidget>("caseTabs").setCurrentIndex(tab);
        settle();
    }
    QStringList row(const char* name, int number) const
    {
        auto* model = the<ListView>(name).model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(number, column).data().toString().replace(QChar{0xa0}, QLatin1Char{' '});
        return texts;
    }
};

} // namespace

TEST_CASE_METHOD(OneCase, "The header shows a name as it is, and the next hearing", "[client][page]")
{
    CHECK(the<QLabel>("caseName").text() == QStringLiteral("<b>José</b> O'Ñáñez"));
    CHECK(the<QLabel>("caseName").textFormat() == Qt::PlainText);
    CHECK(the<QLabel>("caseNextHearing").text().contains(QStringLiteral("Nov 25, 2026")));
}

TEST_CASE_METHOD(OneCase, "A note is added and shown with who wrote it", "[client][page]")
{
    press("addNote");
    the<QPlainTextEdit>("noteText").setPlainText(QStringLiteral("Bring the <i>birth</i> certificate"));
    QTest::keyClick(&the<QDialog>("noteDialog"), Qt::Key_Return);
    settle();
    const auto texts = row("noteList", 0);
    CHECK(texts[1] == QStringLiteral("María"));
    CHECK(texts[2] == QStringLiteral("Bring the <i>birth</i> certificate"));
}

TEST_CASE_METHOD(OneCase, "A judge's date is added, explained and marked as done", "[client][page]")
{
    openTab(1);
    press("addDue");
    QTest::keyClicks(&the<QLineEdit>("dueDate"), QStringLiteral("2026-12-13"));
    QTest::keyClicks(&the<QLineEdit>("dueWhat"), QStringLiteral("File the brief"));
    QTest::keyClick(&the<QLineEdit>("dueWhat"), Qt::Key_Return);
    settle();
    REQUIRE(the<ListView>("dueList").model()->rowCount() == 1);
    CHECK(row("dueList", 0)[0] == QStringLiteral("File the brief"));
    CHECK(row("dueList", 0)[2] == QStringLiteral("Dec 14, 2026")); // the 13th is a Sunday
    press("why");
    CHECK(the<QLabel>("reasons").text().contains(QStringLiteral("Sunday")));
    press("markMet");
    settle();
    CHECK(row("dueList", 0)[3] == QStringLiteral("Nov 24, 2026"));
    CHECK_FALSE(the<QPushButton>("markMet").isEnabled());
}

TEST_CASE_METHOD(OneCase, "A hearing is added and an old one stays in the history", "[client][page]")
{
    openTab(1);
    press("markHeld");
    settle();
    press("addHearing");
    QTest::keyClicks(&the<QLineEdit>("hearingDate"), QStringLiteral("2027-01-12"));
    QTest::keyClicks(&the<QLineEdit>("hearingTime"), QStringLiteral("1 pm"));
    auto* court = the<QDialog>("hearingDialog").findChild<QComboBox*>(QStringLiteral("hearingCourt"));
    court->setEditText(QStringLiteral("ELP"));
    QTest::keyClick(&the<QLineEdit>("hearingTime"), Qt::Key_Return);
    settle();
    REQUIRE(the<ListView>("hearingList").model()->rowCount() == 2);
    CHECK(row("hearingList", 0)[0] == QStringLiteral("Jan 12, 2027, 1:00 PM"));
    CHECK(row("hearingList", 1)[4] == QStringLiteral("held"));
}

TEST_CASE_METHOD(OneCase, "A checklist that is saved as PDF is remembered as a printout", "[client][page]")
{
    openTab(2);
    press("previewChecklist");
    auto& preview = the<PaperPreview>("paperPreview");
    CHECK(preview.pages() >= 1);
    const auto file = QString::fromStdString((clinic.folder.path() / "list.pdf").string());
    CHECK(preview.writeTo(file));
    settle();
    REQUIRE(the<ListView>("printoutList").model()->rowCount() == 1);
    CHECK(row("printoutList", 0)[4] == QStringLiteral("María"));
    CHECK(QFile::permissions(file).testFlag(QFile::ReadOther) == false);
}

TEST_CASE_METHOD(OneCase, "Whoever may review signs off a checklist where they read it", "[client][page]")
{
    openTab(2);
    press("previewChecklist");
    auto& preview = the<PaperPreview>("paperPreview");
    auto& review = the<QPushButton>("previewReview");
    const auto note = [this] { return the<QLabel>("previewNote").text(); };
    REQUIRE(review.isVisible());
    QTest::mouseClick(&review, Qt::LeftButton);
    CHECK(note().startsWith(QStringLiteral("By recording your review you say that you have read")));
    QTest::mouseClick(&review, Qt::LeftButton);
    settle();
    CHECK(note().startsWith(QStringLiteral("Your review is recorded.")));
    CHECK_FALSE(review.isVisible());
    preview.reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press("previewChecklist");
    CHECK_FALSE(the<QPushButton>("previewReview").isVisible());
}

TEST_CASE_METHOD(OneCase, "A form of another edition says what is different, or offers itself for review",
                 "[client][page][i589]")
{
    auto form = syntheticI589();
    form.edition = "07/28/26";
    const auto compatible = clinic.folder.path() / "compatible.pdf";
    write(compatible, build(form));
    std::ranges::find(form.fields, "TextField1[0]", &SyntheticField::leaf)->leaf = "Social[0]";
    const auto different = clinic.folder.path() / "different.pdf";
    write(different, build(form));
    openTab(2);
    const auto fill = [this](const std::filesystem::path& file) {
        the<QLineEdit>("officialForm").setText(QString::fromStdString(file.string()));
        press("fillForm");
        settle();
        return the<QLabel>("formNote").text();
    };
    CHECK(fill(compatible).contains(QStringLiteral("it fills drafts only")));
    auto& preview = the<PaperPreview>("paperPreview");
    CHECK(the<QPushButton>("previewReview").isVisible());
    preview.reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    the<QCheckBox>("formDraft").setChecked(false);
    const auto refused = fill(different);
    CHECK(refused.contains(QStringLiteral("07/28/26")));
    CHECK(refused.contains(QStringLiteral("TextField1[0]")));
    CHECK(page.findChild<PaperPreview*>() == nullptr);
    page.showCase(addClient("Otra", "Persona"));
    settle();
    CHECK(the<QLabel>("formNote").text().isEmpty()); // nothing is told of another client
}

TEST_CASE_METHOD(OneCase, "The hearing slip is previewed for the next hearing", "[client][page]")
{
    openTab(2);
    press("previewSlip");
    CHECK(the<PaperPreview>("paperPreview").pages() == 1);
}
