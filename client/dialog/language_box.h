// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <string>

namespace client {

/// Chooses a spoken language by typing any part of its name; a language we do not know is kept as typed.
class LanguageBox final : public QComboBox {
    Q_OBJECT

public:
    explicit LanguageBox(QWidget* parent = nullptr);

    /// ISO 639 code, or the words typed if no language of `i18n/languages.h` is meant; empty for none.
    std::string language() const;
    void setLanguage(const std::string& code);
    /// Whether what is typed is a language of `i18n/languages.h`, or nothing.
    bool isKnown() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace client
