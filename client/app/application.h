// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/app/demo.h"
#include "client/app/demo_folder.h"
#include "client/app/idle_watch.h"
#include "client/app/page_set.h"
#include "client/app/settings.h"
#include "client/text/translation.h"
#include "storage/clinic.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace client {

class MainWindow;
class ReminderTray;
class Session;
class TaskRunner;
class UnlockWindow;
struct NewClinicRequest;
struct RecoveryRequest;

/// What the program is built of; all of it outlives the application. Tests bring their own.
struct Surroundings {
    TaskRunner& reader;
    TaskRunner& writer;
    Translation& translation;
    const storage::Clock& clock;
    PageSet pages;
    MakeDemo makeDemo{}; ///< Empty without a demo.
    std::function<void(const Settings&)> saveSettings{};
    storage::KeyCost keyCost{storage::KeyCost::Standard};
};

/// The program from start to end: what is unlocked, and which window shows it.
class Application final : public QObject {
    Q_OBJECT

public:
    Application(Surroundings surroundings, Settings settings, QObject* parent = nullptr);
    ~Application() override;

    /// Shows the unlock window, or the first steps if there is no clinic yet.
    void start();
    /// Makes the demo clinic and opens it.
    void startDemo();
    /// Closes everything at once: within a second nothing of the clinic is on the screen or in memory. What
    /// is being typed is parked.
    void lock();
    /// Locks, then ends the program.
    void quit();
    /// Brings the window to the front.
    void raise();
    void setLanguage(i18n::Language language);

    MainWindow* mainWindow() const { return m_main.get(); }
    UnlockWindow* unlockWindow() const { return m_unlock.get(); }
    Session* session() const { return m_session.get(); }

Q_SIGNALS:
    /// A clinic was unlocked.
    void opened();
    /// The vault is closed and its keys are wiped.
    void closed();
    /// The vault is closed and the program may end.
    void ended();

private:
    void showUnlockWindow();
    void unlock(const QString& user, const std::shared_ptr<storage::Secret>& passphrase);
    void makeClinic(const std::shared_ptr<NewClinicRequest>& request);
    void recover(const std::shared_ptr<RecoveryRequest>& request);
    void finishNewClinic();
    void chooseClinic();
    void startOwnClinic();
    void open(std::unique_ptr<storage::Clinic> clinic);
    void openMainWindow();
    /// What waits until Today is there: reminders, and reading ahead.
    void startQuietWork();
    void leave();
    void endSession();
    void whenClosed(std::function<void()> then);
    void rememberVault(const QString& folder);
    std::filesystem::path vaultFolder() const;
    storage::KeyCost keyCost() const;

    Surroundings m_with;
    Settings m_settings;
    IdleWatch m_idle;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReminderTray> m_reminders;
    std::unique_ptr<MainWindow> m_main;
    std::unique_ptr<UnlockWindow> m_unlock;
    std::unique_ptr<DemoFolder> m_demoFolder;
    std::unique_ptr<DemoClinic> m_demo;
    std::shared_ptr<NewClinicRequest> m_made; ///< The clinic whose recovery codes are being read.
    std::vector<std::function<void()>> m_afterClosing;
    bool m_closing{false};
    bool m_ending{false};
};

} // namespace client
