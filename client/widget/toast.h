// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace client {

class PlainLabel;

/// A sentence at the lower edge of a window that fades by itself: "Saved." It takes no focus and covers no
/// field for long.
class Toast final : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* window);

    /// Shows `sentence` for some seconds. With `action`, a button of that text calls `act`.
    void say(const QString& sentence, const QString& action = {}, std::function<void()> act = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    PlainLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_act;
    QTimer m_fade;
};

} // namespace client
