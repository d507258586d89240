// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/main_window.h"

#include "client/app/actions.h"
#include "client/app/dialog_keys.h"
#include "client/app/session.h"
#include "client/dialog/help_dialog.h"
#include "client/model/convert.h"
#include "client/page/papers_page.h"
#include "client/page/today_page.h"
#include "client/text/words.h"
#include "client/widget/demo_ribbon.h"
#include "client/widget/icon.h"
#include "client/widget/plain_label.h"
#include "client/widget/sidebar.h"
#include "client/widget/toast.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>

namespace client {

namespace {
constexpr int narrow = 900; // too narrow for the names of the places
constexpr std::array placeIcons{"today", "people", "docket", "papers", "setup"};
}

MainWindow::MainWindow(Session& session, PageSet pages, QWidget* parent) :
    QMainWindow{parent}, m_session{session}, m_make{std::move(pages)},
    m_actions{new Actions{*menuBar(), this}}, m_ribbon{new DemoRibbon}, m_sidebar{new Sidebar},
    m_search{new QLineEdit}, m_language{new QPushButton}, m_lock{new QPushButton},
    m_stack{new QStackedWidget}, m_status{new PlainLabel{TextStyle::Quiet}},
    m_countdown{new PlainLabel{TextStyle::Strong}}
{
    setWindowTitle(QStringLiteral("Amparo")); // never more: window lists are seen by others
    setContextMenuPolicy(Qt::NoContextMenu);
    for (int place = 0; place < placeCount; ++place)
        m_sidebar->add(m_actions->places[static_cast<std::size_t>(place)],
                       QString::fromLatin1(placeIcons[static_cast<std::size_t>(place)]));
    auto* right = new QWidget;
    auto* rightColumn = new QVBoxLayout{right};
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(makeTopBar());
    auto* scroll = new QScrollArea; // moves only where a page does not fit
    scroll->setWidget(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    rightColumn->addWidget(scroll, 1);
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(right, 1);
    auto* column = new QVBoxLayout{centre};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_ribbon);
    column->addLayout(row, 1);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    m_status->setContentsMargins(14, 2, 0, 2);
    m_countdown->setContentsMargins(0, 2, 14, 2);
    statusBar()->addWidget(m_status);
    statusBar()->addPermanentWidget(m_countdown);
    m_ribbon->setVisible(session.settings().isDemo);
    m_ribbon->offerOwnClinic();
    if (session.settings().isDemo)
        new DemoDialogs{this};
    new DialogKeys{{m_actions->lock, m_actions->quit}, m_actions->language, this};
    m_toast = new Toast{this};
    connectActions();
    retranslate();
}

QWidget* MainWindow::makeTopBar()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setIcon(lineIcon(QStringLiteral("language")));
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setIcon(lineIcon(QStringLiteral("lock")));
    for (auto* button : {m_language, m_lock})
        button->setFlat(true);
    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("topBar"));
    auto* layout = new QHBoxLayout{bar};
    layout->setContentsMargins(20, 8, 14, 8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_language);
    layout->addWidget(m_lock);
    return bar;
}

void MainWindow::connectActions()
{
    const auto other = [this] {
        Q_EMIT languageChosen(shownLanguage() == i18n::Language::English ? i18n::Language::Spanish
                                                                         : i18n::Language::English);
    };
    connect(m_actions->language, &QAction::triggered, this, other);
    connect(m_language, &QPushButton::clicked, this, other);
    connect(m_actions->lock, &QAction::triggered, this, &MainWindow::lockRequested);
    connect(m_lock, &QPushButton::clicked, this, &MainWindow::lockRequested);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_ribbon, &DemoRibbon::ownClinicRequested, this, &MainWindow::ownClinicRequested);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textEdited, this, &MainWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        currentPage()->takeFocus();
    });
    connect(m_actions->refresh, &QAction::triggered, this, [this] { currentPage()->refresh(); });
    connect(m_actions->print, &QAction::triggered, this, [this] {
        if (currentPage()->canPrint())
            currentPage()->print();
        else
            say(tr(
                "There is nothing to print here. Open a case or Papers, or choose more days of the docket."));
    });
    connect(m_actions->newClient, &QAction::triggered, this, [this] {
        open(Place::People);
        m_make.newClient(*pageOf(Place::People));
    });
    connect(m_actions->importSheet, &QAction::triggered, this, [this] {
        open(Place::People);
        m_make.importSheet(*pageOf(Place::People));
    });
    connect(m_actions->help, &QAction::triggered, this, [this] { showHelp(false); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showHelp(true); });
    for (int place = 0; place < placeCount; ++place)
        connect(m_actions->places[static_cast<std::size_t>(place)], &QAction::triggered, this,
                [this, place] { open(static_cast<Place>(place)); });
    connect(&m_session, &Session::changed, this, &MainWindow::showStatus);
}

void MainWindow::open(Place place)
{
    m_sidebar->setCurrent(static_cast<int>(place));
    showPage(pageOf(place));
}

void MainWindow::openCase(storage::CaseId id)
{
    if (m_case == nullptr) {
        m_case = m_make.makeCase(m_session, m_stack);
        adopt(m_case);
    }
    m_sidebar->setCurrent(static_cast<int>(Place::People));
    m_make.showCase(*m_case, id);
    showPage(m_case);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::say(const QString& sentence)
{
    m_toast->say(sentence);
}

void MainWindow::showCountdown(int seconds)
{
    m_secondsLeft = seconds;
    m_countdown->setText(seconds > 0 ? tr("Locks in %n second(s). Any key stops it.", nullptr, seconds)
                                     : QString{});
}

void MainWindow::clearCountdown()
{
    showCountdown(0);
}

Page* MainWindow::pageOf(Place place)
{
    auto& page = m_pages[static_cast<std::size_t>(place)];
    if (page == nullptr) {
        page = m_make.make(place, m_session, m_stack);
        adopt(page);
    }
    return page;
}

void MainWindow::adopt(Page* page)
{
    m_stack->addWidget(page);
    connect(page, &Page::caseRequested, this, &MainWindow::openCase);
    connect(page, &Page::noticed, this, &MainWindow::say);
    if (auto* today = qobject_cast<TodayPage*>(page)) {
        connect(today, &TodayPage::docketPrintRequested, this, &MainWindow::printDocket);
        connect(today, &TodayPage::docketRequested, this, [this] { open(Place::Docket); });
        connect(today, &TodayPage::clientRequested, m_actions->newClient, &QAction::trigger);
    }
    if (auto* papers = qobject_cast<PapersPage*>(page))
        connect(papers, &PapersPage::docketPrintRequested, this, &MainWindow::printDocket);
}

void MainWindow::showPage(Page* page)
{
    const bool typing = m_search->hasFocus();
    m_stack->setCurrentWidget(page);
    m_actions->print->setEnabled(true);
    if (!typing)
        page->takeFocus();
    showStatus();
}

void MainWindow::printDocket()
{
    open(Place::Docket);
    // Behind the page's own reading.
    m_session.read(
        this, [](storage::Clinic&) { return storage::Done{}; },
        [this](storage::Done) { m_actions->print->trigger(); });
}

void MainWindow::search()
{
    if (currentPage() != pageOf(Place::People))
        open(Place::People);
    pageOf(Place::People)->search(m_search->text());
}

void MainWindow::showHelp(bool shortcuts)
{
    auto listed = m_actions->all();
    for (auto* action : currentPage()->findChildren<QAction*>())
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            listed.append(action);
    auto* dialog = new HelpDialog{shortcuts ? HelpDialog::Topic::Shortcuts : HelpDialog::Topic::FirstSteps,
                                  listed, this};
    dialog->open();
}

void MainWindow::showStatus()
{
    const auto& user = m_session.user();
    //: The clinic, the user and their role: "Clínica Puerta Abierta: maria, staff"
    m_status->setText(
        tr("%1: %2, %3").arg(toQt(m_session.settings().clinicName), toQt(user.name), wordFor(user.role)));
    m_ribbon->setVisible(m_session.settings().isDemo);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setNarrow(width() < narrow);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->ignore(); // the application closes the vault first
    Q_EMIT quitRequested();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_sidebar->retranslate();
    m_search->setPlaceholderText(tr("Search people, A-Numbers, cases…   Ctrl+K"));
    m_search->setAccessibleName(tr("Search"));
    m_language->setText(shownLanguage() == i18n::Language::English ? QStringLiteral("Español")
                                                                   : QStringLiteral("English"));
    m_language->setToolTip(
        toolTipText(withShortcut(tr("Change the language"), m_actions->language->shortcut())));
    m_language->setAccessibleName(tr("Change the language"));
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(toolTipText(withShortcut(tr("Lock now"), m_actions->lock->shortcut())));
    m_lock->setAccessibleName(tr("Lock now"));
    m_sidebar->setAccessibleName(tr("Places"));
    showCountdown(m_secondsLeft);
    showStatus();
}

} // namespace client
