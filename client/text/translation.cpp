// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/translation.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>

namespace client {

Translation::Translation(QObject* parent) : QTranslator{parent}
{
    use(i18n::Language::English);
}

void Translation::use(i18n::Language language)
{
    m_language = language;
    const auto code = i18n::codeOf(language);
    const auto name = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    // qt_add_translations of Qt 6.7 and above names the folder that it was called in.
    [[maybe_unused]] const bool found = m_own.load(QStringLiteral(":/i18n/amparo_%1.qm").arg(name))
        || m_own.load(QStringLiteral(":/i18n/resources/amparo_%1.qm").arg(name));
    Q_ASSERT(found);
    // Without the package of Qt's translations its few own buttons stay English.
    [[maybe_unused]] const bool withQt = m_qt.load(QStringLiteral("qtbase_%1.qm").arg(name),
                                                   QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (auto* application = QCoreApplication::instance()) {
        QEvent change{QEvent::LanguageChange};
        QCoreApplication::sendEvent(application, &change);
    }
}

QString Translation::translate(const char* context, const char* sourceText, const char* disambiguation,
                               int n) const
{
    const auto own = m_own.translate(context, sourceText, disambiguation, n);
    return own.isNull() ? m_qt.translate(context, sourceText, disambiguation, n) : own;
}

} // namespace client
