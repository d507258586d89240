// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/application.h"

#include "client/app/main_window.h"
#include "client/app/session.h"
#include "client/app/unlock_window.h"
#include "client/dialog/file_chooser.h"
#include "client/dialog/new_clinic_panel.h"
#include "client/dialog/recovery_panel.h"
#include "client/dialog/unlock_panel.h"
#include "client/remind/reminder_tray.h"
#include "client/task/task_runner.h"
#include "client/widget/fit_to_screen.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QScreen>
#include <QTimer>

#include <utility>

namespace client {

namespace {

/// The result of opening, in a shape that can be handed from thread to thread.
using Opened = storage::Result<std::unique_ptr<storage::Clinic>>;

constexpr QSize usualSize{1280, 720};

} // namespace

Application::Application(Surroundings surroundings, Settings settings, QObject* parent) :
    QObject{parent}, m_with{std::move(surroundings)}, m_settings{std::move(settings)}
{
    m_with.translation.use(m_settings.language);
    connect(&m_idle, &IdleWatch::idle, this, &Application::lock);
    connect(&m_idle, &IdleWatch::countedDown, this, [this](int seconds) {
        if (m_main)
            m_main->showCountdown(seconds);
    });
    connect(&m_idle, &IdleWatch::woken, this, [this] {
        if (m_main)
            m_main->clearCountdown();
    });
}

Application::~Application() = default;

void Application::start()
{
    showUnlockWindow();
    if (m_settings.vaultFolder.isEmpty() || !QFileInfo{m_settings.vaultFolder}.isDir())
        m_unlock->showNewClinic(false);
}

void Application::startDemo()
{
    if (!m_with.makeDemo)
        return;
    m_demo.reset();
    showUnlockWindow();
    m_unlock->setDemo(true);
    m_unlock->unlock().setBusy(true);
    m_demoFolder = std::make_unique<DemoFolder>();
    m_with.writer.run(
        this,
        [make = m_with.makeDemo, parent = std::filesystem::path{m_demoFolder->path().toStdString()}] {
            return make(parent);
        },
        [this](storage::Result<DemoClinic> demo) {
            if (m_ending)
                return;
            if (!demo) {
                m_unlock->unlock().showProblem(demo.error().problem);
                return;
            }
            m_demo = std::make_unique<DemoClinic>(std::move(*demo));
            unlock(QString::fromStdString(m_demo->userName),
                   std::make_shared<storage::Secret>(std::string_view{m_demo->passphrase}));
        });
}

void Application::showUnlockWindow()
{
    if (!m_unlock) {
        m_unlock = std::make_unique<UnlockWindow>();
        resizeOnScreen(*m_unlock, {860, 620});
        auto& panel = m_unlock->unlock();
        connect(&panel, &UnlockPanel::unlockRequested, this, &Application::unlock);
        connect(&panel, &UnlockPanel::recoveryRequested, m_unlock.get(), &UnlockWindow::showRecovery);
        connect(&panel, &UnlockPanel::otherClinicRequested, this, &Application::chooseClinic);
        connect(&panel, &UnlockPanel::newClinicRequested, m_unlock.get(),
                [this] { m_unlock->showNewClinic(true); });
        connect(&m_unlock->recovery(), &RecoveryPanel::recoveryRequested, this, &Application::recover);
        connect(&m_unlock->recovery(), &RecoveryPanel::cancelled, m_unlock.get(), &UnlockWindow::showUnlock);
        connect(&m_unlock->newClinic(), &NewClinicPanel::clinicRequested, this, &Application::makeClinic);
        connect(&m_unlock->newClinic(), &NewClinicPanel::cancelled, m_unlock.get(),
                &UnlockWindow::showUnlock);
        connect(&m_unlock->newClinic(), &NewClinicPanel::finished, this, &Application::finishNewClinic);
        connect(&m_unlock->newClinic(), &NewClinicPanel::demoRequested, this, &Application::startDemo);
        connect(m_unlock.get(), &UnlockWindow::languageChosen, this, &Application::setLanguage);
        connect(m_unlock.get(), &UnlockWindow::closed, this, &Application::quit);
    }
    m_unlock->setDemo(m_demoFolder != nullptr);
    if (m_demo) {
        m_unlock->unlock().setUser(QString::fromStdString(m_demo->userName));
        m_unlock->unlock().setVaultName(
            tr("The passphrase of the demo is: %1").arg(QString::fromStdString(m_demo->passphrase)));
    } else {
        m_unlock->unlock().setVaultName(QFileInfo{m_settings.vaultFolder}.completeBaseName());
    }
    m_unlock->showUnlock();
    m_unlock->show();
}

std::filesystem::path Application::vaultFolder() const
{
    return m_demo ? m_demo->folder : std::filesystem::path{m_settings.vaultFolder.toStdString()};
}

storage::KeyCost Application::keyCost() const
{
    return m_demo ? storage::KeyCost::Demo : m_with.keyCost;
}

void Application::unlock(const QString& user, const std::shared_ptr<storage::Secret>& passphrase)
{
    m_unlock->unlock().setBusy(true);
    whenClosed([this, user, passphrase] {
        m_with.writer.run(
            this,
            [folder = vaultFolder(), name = user.toStdString(), passphrase, &clock = m_with.clock,
             cost = keyCost()] { return storage::Clinic::open(folder, name, *passphrase, clock, cost); },
            [this](Opened clinic) {
                if (m_ending)
                    return;
                if (clinic)
                    open(std::move(*clinic));
                else
                    m_unlock->unlock().showProblem(clinic.error().problem);
            });
    });
}

void Application::makeClinic(const std::shared_ptr<NewClinicRequest>& request)
{
    m_unlock->newClinic().setBusy(true);
    m_with.writer.run(
        this,
        [request, cost = m_with.keyCost, &clock = m_with.clock] {
            const storage::NewClinic clinic{.settings = {.clinicName = request->clinicName.toStdString()},
                                            .userName = request->userName.toStdString(),
                                            .passphrase = request->passphrase,
                                            .cost = cost};
            return storage::Clinic::create(request->folder.toStdString(), clinic, clock);
        },
        [this, request](storage::Result<storage::RecoveryCodes> codes) {
            if (!codes) {
                m_unlock->newClinic().showProblem(codes.error().problem);
                return;
            }
            m_made = request;
            m_demo.reset();
            m_demoFolder.reset();
            rememberVault(request->folder);
            m_unlock->newClinic().showCodes(std::move(*codes));
        });
}

void Application::finishNewClinic()
{
    const auto made = std::move(m_made);
    showUnlockWindow();
    if (made)
        unlock(made->userName, std::make_shared<storage::Secret>(std::move(made->passphrase)));
}

void Application::recover(const std::shared_ptr<RecoveryRequest>& request)
{
    m_unlock->recovery().setBusy(true);
    m_with.writer.run(
        this,
        [folder = vaultFolder(), request, &clock = m_with.clock, cost = keyCost()] {
            return storage::Clinic::recover(folder, request->firstCode, request->secondCode,
                                            request->user.toStdString(), request->newPassphrase, clock, cost);
        },
        [this, request](const storage::Result<storage::Done>& done) {
            m_unlock->recovery().setBusy(false);
            if (!done) {
                m_unlock->recovery().showProblem(done.error().problem);
                return;
            }
            m_unlock->showUnlock();
            unlock(request->user, std::make_shared<storage::Secret>(std::move(request->newPassphrase)));
        });
}

void Application::chooseClinic()
{
    auto* dialog
        = new FileChooser{FilePurpose::OtherClinic, m_unlock.get(), QFileInfo{m_settings.vaultFolder}.path()};
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_demo.reset();
        m_demoFolder.reset();
        rememberVault(folder);
        showUnlockWindow();
    });
    dialog->open();
}

void Application::rememberVault(const QString& folder)
{
    m_settings.vaultFolder = folder;
    if (m_with.saveSettings)
        m_with.saveSettings(m_settings);
}

void Application::open(std::unique_ptr<storage::Clinic> clinic)
{
    m_unlock->unlock().setBusy(false);
    m_session = std::make_unique<Session>(std::move(clinic), m_with.reader, m_with.writer);
    m_session->readToday(); // while the window is being built
    openMainWindow();
    m_unlock->hide();
    m_unlock.release()->deleteLater(); // one of its buttons may be calling
    m_reminders = std::make_unique<ReminderTray>(*m_session);
    connect(m_reminders.get(), &ReminderTray::activated, this, &Application::raise);
    connect(m_reminders.get(), &ReminderTray::reminded, m_main.get(),
            [this](const QStringList& lines) { m_main->say(lines.join(QStringLiteral(" · "))); });
    // Today was asked for first: what is behind it in the reader's queue answers after it. The page is still
    // to be painted then, and on one core all else would delay that.
    m_session->read(
        m_reminders.get(), [](storage::Clinic& /*clinic*/) { return storage::Done{}; },
        [this](storage::Done /*done*/) {
            constexpr std::chrono::milliseconds toPaint{50};
            QTimer::singleShot(toPaint, m_reminders.get(), [this] { startQuietWork(); });
        });
    m_idle.start(std::chrono::minutes{m_session->settings().idleMinutes});
    connect(m_session.get(), &Session::changed, this,
            [this] { m_idle.setLimit(std::chrono::minutes{m_session->settings().idleMinutes}); });
    Q_EMIT opened();
    if (const int failures = m_session->news().failedAttempts; failures > 0)
        m_main->say(tr("Since the last unlock there were %n wrong attempt(s).", nullptr, failures));
    else if (m_session->news().clockBehind)
        m_main->say(tr("The clock of this computer seems to be wrong. Check date and time."));
}

void Application::startQuietWork()
{
    m_reminders->look();
    m_session->readAhead();
}

void Application::openMainWindow()
{
    m_main = std::make_unique<MainWindow>(*m_session, m_with.pages);
    connect(m_main.get(), &MainWindow::lockRequested, this, &Application::lock);
    connect(m_main.get(), &MainWindow::quitRequested, this, &Application::quit);
    connect(m_main.get(), &MainWindow::ownClinicRequested, this, &Application::startOwnClinic);
    connect(m_main.get(), &MainWindow::languageChosen, this, &Application::setLanguage);
    if (!m_main->restoreGeometry(m_settings.windowGeometry))
        m_main->resize(usualSize);
    m_main->open(Place::Today);
    const auto screen = m_main->screen()->availableSize();
    if (screen.width() < usualSize.width() * 5 / 4 && m_settings.windowGeometry.isEmpty())
        m_main->showMaximized(); // a small laptop, or everything shown large
    else
        m_main->show();
}

void Application::startOwnClinic()
{
    lock();
    m_unlock->showNewClinic(true);
}

void Application::lock()
{
    if (!m_session || m_closing)
        return;
    leave();
    showUnlockWindow();
}

void Application::quit()
{
    if (std::exchange(m_ending, true))
        return;
    if (m_session && !m_closing)
        leave();
    if (m_unlock)
        m_unlock->hide();
    whenClosed([this] {
        // Behind what the writer is still doing: the demo's folder goes when nobody writes to it any more.
        m_with.writer.run(this, [] { return storage::Done{}; }, [this](storage::Done) { Q_EMIT ended(); });
    });
}

void Application::leave()
{
    m_closing = true;
    m_idle.stop();
    m_reminders.reset();
    m_settings.windowGeometry = m_main->saveGeometry();
    if (m_with.saveSettings)
        m_with.saveSettings(m_settings);
    m_main->hide();
    QApplication::clipboard()->clear();
    // Not now: this may be called by a button of the window that goes.
    QMetaObject::invokeMethod(this, &Application::endSession, Qt::QueuedConnection);
}

void Application::endSession()
{
    m_session->end(this, [this] {
        m_closing = false;
        Q_EMIT closed();
        for (const auto& waiting : std::exchange(m_afterClosing, {}))
            waiting();
    });
    m_main.reset(); // with its pages, models and dialogs
    m_session.reset();
}

void Application::whenClosed(std::function<void()> then)
{
    if (m_closing)
        m_afterClosing.push_back(std::move(then));
    else
        then();
}

void Application::raise()
{
    auto* window = m_main ? static_cast<QWidget*>(m_main.get()) : m_unlock.get();
    if (window == nullptr)
        return;
    window->show();
    window->raise();
    window->activateWindow();
}

void Application::setLanguage(i18n::Language language)
{
    m_settings.language = language;
    m_with.translation.use(language);
    if (m_with.saveSettings)
        m_with.saveSettings(m_settings);
}

} // namespace client
