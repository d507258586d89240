// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace client {

/// Lends some actions of a window to every dialog that opens while it lives. Qt takes the keys of a window
/// away while a dialog is in front of it; locking must work all the same.
class DialogKeys final : public QObject {
    Q_OBJECT

public:
    /// `language` is not lent to what Qt cannot translate while it is open: its dialog for printers.
    DialogKeys(QList<QAction*> actions, QAction* language, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QAction*> m_actions;
    QAction* m_language;
};

} // namespace client
