// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/app/page_set.h"
#include "i18n/language.h"

#include <QMainWindow>

#include <array>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace client {

class Actions;
class DemoRibbon;
class Page;
class PlainLabel;
class Session;
class Sidebar;
class Toast;

/// The window of an open clinic: places at the left, search, language and lock at the top, one page in the
/// middle.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `session` outlives the window.
    MainWindow(Session& session, PageSet pages, QWidget* parent = nullptr);

    /// Opens the page of `place`, which is made when it is first needed.
    void open(Place place);
    void openCase(storage::CaseId id);
    /// The page that is shown.
    Page* currentPage() const;
    Actions& actions() const { return *m_actions; }
    QLineEdit& searchField() const { return *m_search; }
    /// A sentence that fades.
    void say(const QString& sentence);
    /// "Locks in 45 s": shown until `clearCountdown`.
    void showCountdown(int seconds);
    void clearCountdown();

Q_SIGNALS:
    void lockRequested();
    void quitRequested();
    void languageChosen(i18n::Language language);
    void ownClinicRequested();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTopBar();
    void connectActions();
    void retranslate();
    Page* pageOf(Place place);
    void adopt(Page* page);
    void showPage(Page* page);
    void printDocket();
    void search();
    void showHelp(bool shortcuts);
    void showStatus();

    Session& m_session;
    PageSet m_make;
    Actions* m_actions;
    DemoRibbon* m_ribbon;
    Sidebar* m_sidebar;
    QLineEdit* m_search;
    QPushButton* m_language;
    QPushButton* m_lock;
    QStackedWidget* m_stack;
    PlainLabel* m_status;
    PlainLabel* m_countdown;
    Toast* m_toast{nullptr};
    std::array<Page*, placeCount> m_pages{};
    Page* m_case{nullptr};
    int m_secondsLeft{0};
};

} // namespace client
