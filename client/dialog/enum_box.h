// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/text/words.h"
#include "storage/records/words.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <optional>

namespace client {

/// Fills `box` with the words of an enumeration, in its order; the choice stays when the language changes.
/// With `none`, the first line stands for "not known".
template <class Enum> void fillWithWords(QComboBox& box, const std::optional<QString>& none = {})
{
    const QSignalBlocker quiet{box};
    const auto chosen = box.currentData();
    box.clear();
    if (none)
        box.addItem(*none, -1);
    for (int value = 0; value < static_cast<int>(storage::wordsOf<Enum>.size()); ++value)
        box.addItem(wordFor(static_cast<Enum>(value)), value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

/// The value that is chosen; nothing for "not known".
template <class Enum> std::optional<Enum> chosenIfAny(const QComboBox& box)
{
    const auto value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional{static_cast<Enum>(value)};
}
template <class Enum> Enum chosen(const QComboBox& box)
{
    return static_cast<Enum>(box.currentData().toInt());
}
/// Chooses `value`.
template <class Enum> void choose(QComboBox& box, Enum value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

} // namespace client
