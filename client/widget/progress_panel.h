// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/task/task_progress.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QProgressBar;
class QPushButton;

namespace client {

class PlainLabel;

/// Shows how far long work is, beside what else is on the page, and lets it be cancelled.
class ProgressPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    /// Shows itself and follows `progress`; `what` says what is done: "Reading the spreadsheet".
    void follow(std::shared_ptr<TaskProgress> progress, const QString& what);
    /// The same words in another language.
    void setWhat(const QString& what);
    bool isWorking() const { return m_progress != nullptr; }
    /// Puts the keyboard on the button that cancels.
    void takeFocus();
    /// What the button does: asks the work to stop. It may still be working for a moment.
    void cancel();
    /// The work is over.
    void finish();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void look();

    PlainLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_timer;
    std::shared_ptr<TaskProgress> m_progress;
};

} // namespace client
