// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace client {

class PlainLabel;

/// What an empty list shows: what it is for, and what to do first.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// `icon` is a name for `lineIcon`.
    explicit EmptyState(const QString& icon, QWidget* parent = nullptr);

    /// `action` is the text of the button; without one there is no button.
    void setTexts(const QString& title, const QString& hint, const QString& action = {});

Q_SIGNALS:
    void actionRequested();

private:
    PlainLabel* m_title;
    PlainLabel* m_hint;
    QPushButton* m_action;
};

} // namespace client
