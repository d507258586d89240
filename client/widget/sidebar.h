// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace client {

/// The places of the main window, one below the other. Up and Down move, Enter and Space open.
class Sidebar final : public QFrame {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// Adds a place that `action` opens. `icon` is a name for `lineIcon`.
    void add(QAction* action, const QString& icon);
    /// Marks the place whose page is shown.
    void setCurrent(int place);
    /// Shows pictures without names; the names stay under the pointer and for screen readers.
    void setNarrow(bool narrow);
    /// Takes the names from the actions again.
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QToolButton* button;
        QAction* action;
    };

    QVBoxLayout* m_layout;
    std::vector<Entry> m_entries;
};

} // namespace client
