// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <QTranslator>

namespace client {

/// The texts of the windows in one language: ours, and Qt's own for its buttons and dialogs. Installed once
/// in `main`; changing the language sends LanguageChange to every window, which keeps focus, selection and
/// typed text.
class Translation final : public QTranslator {
    Q_OBJECT

public:
    explicit Translation(QObject* parent = nullptr);

    /// Changes what is shown from now on.
    void use(i18n::Language language);
    i18n::Language language() const { return m_language; }

    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

private:
    i18n::Language m_language{i18n::Language::English};
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace client
