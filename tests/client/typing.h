// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

/// Types `text` into `widget` letter by letter, also letters that no ASCII key has: QTest's own function ends
/// the test at an "ñ".
inline void typeText(QWidget* widget, const QString& text)
{
    for (const auto letter : text) {
        QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
        QCoreApplication::sendEvent(widget, &press);
        QKeyEvent release{QEvent::KeyRelease, 0, Qt::NoModifier, QString{letter}};
        QCoreApplication::sendEvent(widget, &release);
    }
}
