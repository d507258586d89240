// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/look.h"
#include "client/app/main_window.h"
#include "client/app/session.h"
#include "client/demo/demo_clinic.h"
#include "client/task/task_runner.h"
#include "storage/vault/argon2.h"
#include "tests/bench/measure.h"
#include "tests/bench/stopwatch.h"

#include <QApplication>
#include <QElapsedTimer>

#include <stdexcept>
#include <thread>

namespace bench {
namespace {

using namespace storage;

void letRun(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < time.count()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
    }
}

} // namespace

Figures unlocking(const Docket& docket)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "bench";
    char* argv[] = {name, nullptr};
    QApplication application{argc, argv};
    const double empty = megabytes("VmRSS");
    const Secret passphrase{client::demo::demoPassphrase};
    const double derivation = milliseconds([&] {
        if (!vault::stretched(passphrase, {}, vault::Argon2::standard()))
            throw std::runtime_error{"no key"};
    });
    const SystemClock clock;
    client::InlineRunner runner;
    std::unique_ptr<client::Session> session;
    std::unique_ptr<client::MainWindow> window;
    const double painted = milliseconds([&] {
        auto clinic = Clinic::open(docket.vault, "demo", passphrase, clock, KeyCost::Demo);
        if (!clinic)
            throw std::runtime_error{"the vault did not open"};
        session = std::make_unique<client::Session>(std::move(*clinic), runner, runner);
        window = std::make_unique<client::MainWindow>(*session, client::shippedPages());
        window->resize(1366, 768);
        window->show();
        window->open(client::Place::Today);
        window->grab();
    });
    letRun(std::chrono::seconds{10});
    return {{"unlock to Today painted, after the key derivation", "ms", painted, derivation,
             "the key derivation alone", docket.cases, 300},
            {"resident memory 10 s after Today", "MB", megabytes("VmRSS"), empty, "an empty Qt program",
             docket.cases, 200}};
}

} // namespace bench
