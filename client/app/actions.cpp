// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/actions.h"

#include "client/widget/icon.h"

#include <QMenu>
#include <QMenuBar>

namespace client {

Actions::Actions(QMenuBar& bar, QWidget* parent) :
    QObject{parent}, m_window{parent}, m_clinicMenu{bar.addMenu(QString{})}, m_goMenu{bar.addMenu(QString{})},
    m_helpMenu{bar.addMenu(QString{})}
{
    newClient = make("newClient", Qt::CTRL | Qt::Key_N);
    newClient->setIcon(lineIcon(QStringLiteral("plus")));
    importSheet = make("importSheet", Qt::CTRL | Qt::Key_I);
    importSheet->setIcon(lineIcon(QStringLiteral("import")));
    print = make("print", Qt::CTRL | Qt::Key_P);
    print->setIcon(lineIcon(QStringLiteral("print")));
    lock = make("lock", Qt::CTRL | Qt::Key_L);
    lock->setIcon(lineIcon(QStringLiteral("lock")));
    quit = make("quit", Qt::CTRL | Qt::Key_Q);
    find = make("find", Qt::CTRL | Qt::Key_K);
    find->setIcon(lineIcon(QStringLiteral("search")));
    refresh = make("refresh", Qt::Key_F5);
    language = make("language", Qt::Key_F9);
    language->setIcon(lineIcon(QStringLiteral("language")));
    help = make("help", Qt::Key_F1);
    help->setIcon(lineIcon(QStringLiteral("help")));
    shortcuts = make("shortcuts", Qt::SHIFT | Qt::Key_F1);
    m_clinicMenu->addActions({newClient, importSheet, print});
    m_clinicMenu->addSeparator();
    m_clinicMenu->addActions({lock, quit});
    m_goMenu->addAction(find);
    m_goMenu->addSeparator();
    for (int place = 0; place < placeCount; ++place) {
        auto* action = make(qPrintable(QStringLiteral("place%1").arg(place)),
                            Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place));
        places[static_cast<std::size_t>(place)] = action;
        m_goMenu->addAction(action);
    }
    m_goMenu->addSeparator();
    m_goMenu->addActions({refresh, language});
    m_helpMenu->addActions({help, shortcuts});
    retranslate();
}

QAction* Actions::make(const char* name, const QKeySequence& keys)
{
    auto* action = new QAction{m_window};
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setMenuRole(QAction::NoRole);
    return action;
}

QList<QAction*> Actions::all() const
{
    QList<QAction*> list;
    for (const auto* menu : {m_clinicMenu, m_goMenu, m_helpMenu})
        for (auto* action : menu->actions())
            if (!action->isSeparator())
                list.append(action);
    return list;
}

void Actions::retranslate()
{
    m_clinicMenu->setTitle(tr("&Clinic"));
    m_goMenu->setTitle(tr("&Go"));
    m_helpMenu->setTitle(tr("&Help"));
    newClient->setText(tr("&New client…"));
    importSheet->setText(tr("&Import a spreadsheet…"));
    print->setText(tr("&Print…"));
    lock->setText(tr("&Lock now"));
    quit->setText(tr("&Quit"));
    find->setText(tr("&Search"));
    refresh->setText(tr("&Read again"));
    language->setText(tr("Change the &language"));
    help->setText(tr("&Help"));
    shortcuts->setText(tr("All &shortcuts"));
    const QString names[] = {tr("&Today"), tr("P&eople"), tr("&Docket"), tr("&Papers"), tr("Set&up")};
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i]->setText(names[i]);
}

} // namespace client
