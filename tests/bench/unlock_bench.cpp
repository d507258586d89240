// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/application.h"
#include "client/app/look.h"
#include "client/app/main_window.h"
#include "client/app/unlock_window.h"
#include "client/demo/demo_clinic.h"
#include "client/dialog/unlock_panel.h"
#include "client/task/task_runner.h"
#include "storage/vault/argon2.h"
#include "tests/bench/measure.h"
#include "tests/bench/stopwatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <array>
#include <stdexcept>

namespace bench {
namespace {

using namespace storage;

/// Ends `loop` when the first card of the page Today is painted with its rows.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QEventLoop& loop) : m_loop{loop} { }
    bool isPainted() const { return m_painted; }

private:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || m_painted)
            return false;
        if (const auto* view = qobject_cast<QAbstractItemView*>(watched->parent()))
            m_painted = view->objectName() == QStringLiteral("hearings") && view->model() != nullptr
                && view->model()->rowCount() > 0 && view->isVisible();
        if (m_painted)
            m_loop.quit();
        return false;
    }

    QEventLoop& m_loop;
    bool m_painted{false};
};

/// The program as its main() builds it, on its three threads.
struct Program {
    explicit Program(const std::filesystem::path& vault)
    {
        QApplication::installTranslator(&translation);
        application = std::make_unique<client::Application>(
            client::Surroundings{.reader = reader,
                                 .writer = writer,
                                 .translation = translation,
                                 .clock = clock,
                                 .pages = client::shippedPages()},
            client::Settings{.vaultFolder = QString::fromStdString(vault.string())});
        application->start();
    }

    SystemClock clock;
    client::ThreadRunner reader;
    client::ThreadRunner writer;
    client::Translation translation;
    std::unique_ptr<client::Application> application;
};

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

double keyDerivation()
{
    const Secret passphrase{client::demo::demoPassphrase};
    std::vector<double> times;
    for (int round = 0; round < 3; ++round)
        times.push_back(milliseconds([&] {
            if (!vault::stretched(passphrase, {}, vault::Argon2::standard()))
                throw std::runtime_error{"no key"};
        }));
    return median(std::move(times));
}

double unlockToPainted(Program& program)
{
    // A loop that sleeps between events, as the program's own does: one that spins would take the only core
    // of an old laptop from the key derivation.
    QEventLoop loop;
    PaintWatch watch{loop};
    qApp->installEventFilter(&watch);
    QTimer::singleShot(std::chrono::minutes{1}, &loop, &QEventLoop::quit);
    return milliseconds([&] {
        Q_EMIT program.application->unlockWindow()->unlock().unlockRequested(
            QStringLiteral("demo"), std::make_shared<Secret>(client::demo::demoPassphrase));
        loop.exec();
        if (!watch.isPainted())
            throw std::runtime_error{"Today was never painted"};
    });
}

} // namespace

Figures unlocking(const Docket& docket)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    std::array<char, 6> name{"bench"};
    std::array<char*, 2> argv{name.data(), nullptr};
    QApplication application{argc, argv.data()};
    QApplication::setQuitOnLastWindowClosed(false);
    client::applyLook(application, client::Tone::Light);
    const double empty = megabytes("VmRSS");
    const double derivation = keyDerivation();
    Program program{docket.vault};
    runFor(std::chrono::milliseconds{300}); // the unlock window is there before anyone types
    const double painted = unlockToPainted(program);
    runFor(std::chrono::seconds{10});
    const double resident = megabytes("VmRSS");
    return {{"unlock to Today painted", "ms", painted, derivation, "the key derivation alone", docket.cases,
             docket.isGate ? derivation + 300 : 0},
            {"resident memory 10 s after Today", "MB", resident, empty, "an empty Qt program", docket.cases,
             docket.isGate ? 200.0 : 0}};
}

} // namespace bench
