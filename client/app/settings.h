// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <QByteArray>
#include <QString>

namespace client {

/// What this computer remembers between starts: one file of our own, without any case data. The clinic's
/// settings are in its vault.
struct Settings {
    QString vaultFolder{}; ///< Opened last; empty before the first clinic.
    i18n::Language language{i18n::Language::English};
    QByteArray windowGeometry{};

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// Reads `Settings`; what was never saved has its default, and the language is the desktop's.
Settings loadSettings();
void saveSettings(const Settings& settings);
/// Takes away what Qt's file dialogs remember of the folders and names that were looked at.
void forgetFileDialogs();

} // namespace client
