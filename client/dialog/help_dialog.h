// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace client {

class PlainLabel;

/// A short page of help, or the list of all shortcuts.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Topic { FirstSteps, Shortcuts };

    /// `actions` are listed with their keys.
    HelpDialog(Topic topic, const QList<QAction*>& actions, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QStringList shortcutLines() const;

    Topic m_topic;
    QList<QPointer<QAction>> m_actions;
    PlainLabel* m_text;
    PlainLabel* m_keys;
    QPushButton* m_close;
};

} // namespace client
