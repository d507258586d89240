// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/language_box.h"

#include "client/model/convert.h"
#include "i18n/languages.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace client {

LanguageBox::LanguageBox(QWidget* parent) : QComboBox{parent}
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    retranslate();
}

std::string LanguageBox::language() const
{
    const auto typed = fromQt(currentText());
    if (typed.empty())
        return {};
    if (const int index = findText(currentText().trimmed(), Qt::MatchFixedString); index >= 0)
        return itemData(index).toString().toStdString();
    const auto named = i18n::spokenLanguageNamed(typed);
    return named ? std::string{named->code} : typed;
}

void LanguageBox::setLanguage(const std::string& code)
{
    setCurrentIndex(findData(toQt(code)));
    setEditText(code.empty() ? QString{} : toQt(i18n::languageName(code, shownLanguage())));
}

bool LanguageBox::isKnown() const
{
    const auto code = language();
    return code.empty() || i18n::spokenLanguage(code);
}

void LanguageBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LanguageBox::retranslate()
{
    const QSignalBlocker quiet{this};
    const auto code = language();
    clear();
    for (const auto& spoken : i18n::spokenLanguages())
        addItem(toQt(i18n::languageName(spoken.code, shownLanguage())), toQt(spoken.code));
    setLanguage(code);
}

} // namespace client
