// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/look.h"
#include "client/app/main_window.h"
#include "client/app/session.h"
#include "client/app/unlock_window.h"
#include "client/demo/demo_clinic.h"
#include "client/dialog/help_dialog.h"
#include "client/dialog/new_clinic_panel.h"
#include "client/dialog/unlock_panel.h"
#include "client/page/page.h"
#include "client/task/task_runner.h"
#include "client/text/translation.h"
#include "client/widget/card_table.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cstdio>

namespace {

using namespace client;
using namespace std::chrono_literals;

constexpr QSize screen{1366, 768};

/// Pictures of every page with the demo clinic, without a screen: to be looked at.
class Shots {
public:
    explicit Shots(const QDir& out) : m_out{out} { QApplication::installTranslator(&m_translation); }

    /// Returns 0 if all pictures were made.
    int make()
    {
        const storage::Secret passphrase{demo::demoPassphrase};
        const std::filesystem::path vault{m_folder.filePath(QStringLiteral("Demo.amparo")).toStdString()};
        const auto made = demo::createDemoClinic(vault, {}, passphrase, m_clock);
        auto clinic = storage::Clinic::open(vault, demo::DemoOptions{}.userName, passphrase, m_clock,
                                            storage::KeyCost::Demo);
        if (!made || !clinic) {
            std::fputs("amparo-shots: no demo clinic\n", stderr);
            return 1;
        }
        m_session = std::make_unique<Session>(std::move(*clinic), m_runner, m_runner);
        for (const auto language : {i18n::Language::English, i18n::Language::Spanish}) {
            m_translation.use(language);
            m_language = language == i18n::Language::English ? QStringLiteral("en") : QStringLiteral("es");
            unlockWindow();
            mainWindow();
        }
        return m_failed ? 1 : 0;
    }

    void setSuffix(const QString& suffix) { m_suffix = suffix; }

private:
    void save(QWidget& window, const QString& name)
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        const auto file = QStringLiteral("%1-%2%3.png").arg(name, m_language, m_suffix);
        m_failed |= !window.grab().save(m_out.filePath(file));
        std::printf("%s\n", qPrintable(file));
    }

    void unlockWindow()
    {
        UnlockWindow window;
        window.resize(screen);
        window.unlock().setVaultName(QStringLiteral("Puerta Abierta"));
        window.unlock().setUser(QStringLiteral("maria"));
        window.showUnlock();
        window.show();
        window.unlock().showProblem(storage::Problem::WrongPassphrase);
        save(window, QStringLiteral("unlock"));
        window.showRecovery();
        save(window, QStringLiteral("recovery"));
        window.showNewClinic(true);
        window.findChild<QLineEdit*>(QStringLiteral("clinicName"))
            ->setText(QStringLiteral("Clínica Puerta Abierta"));
        window.findChild<QLineEdit*>(QStringLiteral("folder"))
            ->setText(QStringLiteral("/home/maria/Puerta Abierta.amparo"));
        save(window, QStringLiteral("new-clinic-1"));
        window.findChild<QPushButton*>(QStringLiteral("next"))->click();
        save(window, QStringLiteral("new-clinic-2"));
        std::vector<storage::Secret> codes;
        for (const auto* code :
             {"K7Q-3XM-P2D-8WN-V4T-H6R-9BC-J5F-1ZY-E0G-A7K", "M2W-8RT-Q9D-5XN-C3V-K6H-B1P-T7J-4YF-G0Z-E9A",
              "T5N-1VC-H8W-2KQ-P7R-D4X-M9B-6JF-3ZG-Y0E-A2T"})
            codes.emplace_back(std::string_view{code});
        window.newClinic().showCodes(std::move(codes));
        save(window, QStringLiteral("new-clinic-3"));
    }

    void mainWindow()
    {
        MainWindow window{*m_session, shippedPages()};
        window.resize(screen);
        window.show();
        const std::pair<Place, const char*> places[] = {{Place::Today, "today"},
                                                        {Place::People, "people"},
                                                        {Place::Docket, "docket"},
                                                        {Place::Papers, "papers"},
                                                        {Place::Setup, "setup"}};
        for (const auto& [place, name] : places) {
            window.open(place);
            save(window, QString::fromLatin1(name));
        }
        reasons(window);
        window.open(Place::People);
        window.searchField().setText(QStringLiteral("nunez"));
        Q_EMIT window.searchField().textEdited(QStringLiteral("nunez"));
        save(window, QStringLiteral("people-found"));
        casePage(window);
        dialogs(window);
        HelpDialog help{HelpDialog::Topic::FirstSteps, {}, &window};
        help.setAttribute(Qt::WA_DeleteOnClose, false);
        help.show();
        save(help, QStringLiteral("help"));
    }

    void reasons(MainWindow& window)
    {
        window.open(Place::Today);
        auto* due = window.findChild<CardTable*>(QStringLiteral("due"));
        if (due->model()->rowCount() == 0)
            return;
        due->setCurrentIndex(due->model()->index(0, 0));
        due->actions().front()->trigger();
        save(window, QStringLiteral("today-why"));
    }

    void casePage(MainWindow& window)
    {
        const auto today = m_session->today();
        m_session->read(
            m_session.get(),
            [today](storage::Clinic& clinic) {
                return clinic.readDocket().hearings(
                    {.from = today, .to = storage::plusDays(today, 60), .limit = 1});
            },
            [&window](storage::Result<std::vector<storage::DocketRow>> hearings) {
                if (hearings && !hearings->empty())
                    window.openCase(hearings->front().firstCase);
            });
        auto* tabs = window.currentPage()->findChild<QTabWidget*>();
        for (int tab = 0; tab < (tabs != nullptr ? tabs->count() : 0); ++tab) {
            tabs->setCurrentIndex(tab);
            save(window, QStringLiteral("case-%1").arg(tab + 1));
        }
    }

    /// Presses the button `name` and takes a picture of the dialog that opens.
    void pressAndSave(MainWindow& window, const char* button, const char* dialog, const char* picture)
    {
        auto* pressed = window.currentPage()->findChild<QPushButton*>(QLatin1String{button});
        if (pressed == nullptr || !pressed->isEnabled())
            return;
        pressed->click();
        if (auto* opened = window.findChild<QDialog*>(QLatin1String{dialog})) {
            save(*opened, QString::fromLatin1(picture));
            delete opened;
        }
    }

    void dialogs(MainWindow& window)
    {
        for (const auto& [button, dialog, picture] :
             {std::tuple{"addHearing", "hearingDialog", "hearing-dialog"},
              std::tuple{"setReport", "reportDialog", "report-dialog"},
              std::tuple{"addDue", "dueDialog", "due-dialog"},
              std::tuple{"addEntryToCase", "entryDialog", "entry-dialog"},
              std::tuple{"editCase", "caseDialog", "case-dialog"},
              std::tuple{"addNote", "noteDialog", "note-dialog"},
              std::tuple{"previewChecklist", "paperPreview", "preview-checklist"},
              std::tuple{"previewSlip", "paperPreview", "preview-slip"}})
            pressAndSave(window, button, dialog, picture);
        window.open(Place::People);
        pressAndSave(window, "newClient", "clientDialog", "client-dialog");
        pressAndSave(window, "importSheet", "importDialog", "import-dialog");
    }

    QDir m_out;
    QTemporaryDir m_folder;
    storage::FixedClock m_clock{std::chrono::sys_days{std::chrono::year_month_day{2026y / 11 / 24}} + 18h};
    InlineRunner m_runner;
    Translation m_translation;
    std::unique_ptr<Session> m_session;
    QString m_language;
    QString m_suffix;
    bool m_failed{false};
};

/// Tells Qt's platform without a screen how large a screen would be: dialogs do not outgrow it.
QString platformWith(QTemporaryFile& file)
{
    const QByteArray size = R"("width": )" + QByteArray::number(screen.width()) + R"(, "height": )"
        + QByteArray::number(screen.height());
    if (!file.open())
        return QStringLiteral("offscreen");
    file.write(R"({"screens": [{"name": "laptop", "x": 0, "y": 0, )" + size
               + R"(, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    file.close();
    return QStringLiteral("offscreen:configfile=") + file.fileName();
}

} // namespace

int main(int argc, char* argv[])
{
    QTemporaryFile laptop;
    qputenv("QT_QPA_PLATFORM", platformWith(laptop).toUtf8());
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("amparo-shots"));
    QApplication::setCursorFlashTime(0);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out{QStringLiteral("out"), QStringLiteral("Folder for the pictures."),
                                 QStringLiteral("folder"), QStringLiteral("out/shots")};
    const QCommandLineOption dark{QStringLiteral("dark"), QStringLiteral("In the dark colours only.")};
    parser.addOptions({out, dark});
    parser.process(application);
    const QDir folder{parser.value(out)};
    folder.mkpath(QStringLiteral("."));
    const bool darkOnly = parser.isSet(dark);
    for (const auto tone : {Tone::Light, Tone::Dark}) {
        if (darkOnly && tone == Tone::Light)
            continue;
        applyLook(application, tone);
        Shots shots{folder};
        shots.setSuffix(tone == Tone::Dark ? QStringLiteral("-dark") : QString{});
        if (const int code = shots.make(); code != 0)
            return code;
    }
    return 0;
}
