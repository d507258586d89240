// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/settings.h"

#include <QLocale>
#include <QSettings>

namespace client {

namespace {

/// The one file.
class OwnFile final : public QSettings {
public:
    OwnFile() :
        QSettings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Amparo"),
                  QStringLiteral("amparo")}
    {
    }
};

constexpr QLatin1String vaultFolderKey{"vaultFolder"};
constexpr QLatin1String languageKey{"language"};
constexpr QLatin1String geometryKey{"windowGeometry"};

} // namespace

Settings loadSettings()
{
    const OwnFile file;
    const auto desktop = QLocale::system().name();
    const auto code = file.value(languageKey, desktop).toString().toStdString();
    return {.vaultFolder = file.value(vaultFolderKey).toString(),
            .language = i18n::languageFromCode(code).value_or(i18n::Language::English),
            .windowGeometry = file.value(geometryKey).toByteArray()};
}

void saveSettings(const Settings& settings)
{
    OwnFile file;
    const auto code = i18n::codeOf(settings.language);
    file.setValue(vaultFolderKey, settings.vaultFolder);
    file.setValue(languageKey, QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
    file.setValue(geometryKey, settings.windowGeometry);
}

void forgetFileDialogs()
{
    QSettings dialogs{QSettings::UserScope, QStringLiteral("QtProject")};
    dialogs.remove(QStringLiteral("FileDialog"));
}

} // namespace client
