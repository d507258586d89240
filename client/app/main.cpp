// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/application.h"
#include "client/app/end_signals.h"
#include "client/app/look.h"
#include "client/app/single_start.h"
#include "client/app/sleep_watch.h"
#include "client/app/system_look.h"
#include "client/task/task_runner.h"
#include "storage/vault/process_safety.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

namespace {

/// What was typed on the command line.
struct Start {
    QString vault;
    bool demo{false};
    QString language;
};

Start readCommandLine(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Amparo: the clinic's clients, hearings and papers, encrypted on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("vault"),
                                 QStringLiteral("Folder of the clinic (Name.amparo)."),
                                 QStringLiteral("[vault]"));
    const QCommandLineOption demo{
        QStringLiteral("demo"),
        QStringLiteral("Open a clinic of invented people; it goes when you close the program.")};
    const QCommandLineOption language{QStringLiteral("lang"),
                                      QStringLiteral("Language of the windows: en or es."),
                                      QStringLiteral("language")};
    parser.addOptions({demo, language});
    parser.process(application);
    const auto folders = parser.positionalArguments();
    return {.vault = folders.isEmpty() ? QString{} : QFileInfo{folders.front()}.absoluteFilePath(),
            .demo = parser.isSet(demo),
            .language = parser.value(language)};
}

client::Settings settingsFor(const Start& start)
{
    auto settings = client::loadSettings();
    if (!start.vault.isEmpty())
        settings.vaultFolder = start.vault;
    if (const auto language = i18n::languageFromCode(start.language.toStdString()))
        settings.language = *language;
    return settings;
}

int run(QApplication& application)
{
    const auto start = readCommandLine(application);
    const client::SingleStart single;
    if (single.isSecond())
        return 0;
    const client::SystemLook systemLook;
    client::applyLook(application, systemLook.tone());
    QObject::connect(&systemLook, &client::SystemLook::toneChanged, &application,
                     [&application](client::Tone tone) { client::applyLook(application, tone); });
    client::Translation translation;
    QApplication::installTranslator(&translation);
    client::ThreadRunner reader;
    client::ThreadRunner writer;
    writer.run(&application, [] { return client::DemoFolder::removeAbandoned(); }, [](auto /*removed*/) {});
    const storage::SystemClock clock;
    client::Application amparo{{.reader = reader,
                                .writer = writer,
                                .translation = translation,
                                .clock = clock,
                                .pages = client::shippedPages(),
                                .makeDemo = client::demoMaker(),
                                .saveSettings = client::saveSettings},
                               settingsFor(start)};
    const client::EndSignals endSignals;
    QObject::connect(&endSignals, &client::EndSignals::endRequested, &amparo, &client::Application::quit);
    const client::SleepWatch sleep;
    QObject::connect(&sleep, &client::SleepWatch::awayRequested, &amparo, &client::Application::lock);
    QObject::connect(&amparo, &client::Application::opened, &sleep, &client::SleepWatch::hold);
    QObject::connect(&amparo, &client::Application::closed, &sleep, &client::SleepWatch::release);
    QObject::connect(&single, &client::SingleStart::raised, &amparo, &client::Application::raise);
    QObject::connect(&amparo, &client::Application::ended, &application, &QApplication::quit,
                     Qt::QueuedConnection);
    if (start.demo)
        amparo.startDemo();
    else
        amparo.start();
    const int code = QApplication::exec();
    client::forgetFileDialogs();
    return code;
}

} // namespace

int main(int argc, char* argv[])
{
    storage::vault::keepProcessPrivate();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // they keep lists of recent files
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application{argc, argv};
    QApplication::setOrganizationName(QStringLiteral("Amparo"));
    QApplication::setApplicationName(QStringLiteral("Amparo"));
    QApplication::setApplicationVersion(QStringLiteral(AMPARO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.amparo.Amparo"));
    QApplication::setWindowIcon(QIcon{QStringLiteral(":/icons/amparo.svg")});
    QApplication::setQuitOnLastWindowClosed(false);
    return run(application);
}
