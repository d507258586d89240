// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QTabBar>

#include <catch2/catch_test_macros.hpp>

namespace client_test {

/// The texts that answer to each Alt key of what is on the screen now.
inline QMap<QString, QStringList> altKeys(const QWidget& window)
{
    QMap<QString, QStringList> keys;
    const auto note = [&](const QKeySequence& key, const QString& text) {
        if (!key.isEmpty() && key.toString().startsWith(QStringLiteral("Alt+")))
            keys[key.toString()] << text;
    };
    for (const auto* bar : window.findChildren<QMenuBar*>())
        for (const auto* menu : bar->actions())
            note(QKeySequence::mnemonic(menu->text()), menu->text());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible())
            note(button->shortcut(), button->text());
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            note(QKeySequence::mnemonic(label->text()), label->text());
    for (const auto* bar : window.findChildren<QTabBar*>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            note(QKeySequence::mnemonic(bar->tabText(tab)), bar->tabText(tab));
    return keys;
}

/// Each Alt key has one meaning.
inline void checkAltKeys(const QWidget& window)
{
    const auto keys = altKeys(window);
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        INFO(key.key().toStdString() << ": " << key.value().join(QStringLiteral(" | ")).toStdString());
        CHECK(key.value().size() == 1);
    }
}

} // namespace client_test
