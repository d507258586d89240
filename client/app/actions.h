// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/app/page_set.h"

#include <QAction>
#include <QObject>

#include <array>

class QMenu;
class QMenuBar;

namespace client {

/// Everything the main window can do, each with a shortcut that works on U.S., Spanish and Latin American
/// keyboards.
class Actions final : public QObject {
    Q_OBJECT

public:
    /// Fills `bar`; the actions belong to `parent` and work in its window.
    Actions(QMenuBar& bar, QWidget* parent);

    void retranslate();
    /// Every action with its keys, in the order of the menus.
    QList<QAction*> all() const;

    QAction* newClient{nullptr};
    QAction* importSheet{nullptr};
    QAction* print{nullptr};
    QAction* lock{nullptr};
    QAction* quit{nullptr};
    QAction* find{nullptr};
    QAction* refresh{nullptr};
    QAction* language{nullptr};
    QAction* help{nullptr};
    QAction* shortcuts{nullptr};
    std::array<QAction*, placeCount> places{};

private:
    QAction* make(const char* name, const QKeySequence& keys);

    QWidget* m_window;
    QMenu* m_clinicMenu;
    QMenu* m_goMenu;
    QMenu* m_helpMenu;
};

} // namespace client
