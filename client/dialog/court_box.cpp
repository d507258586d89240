// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/court_box.h"

#include "client/model/convert.h"
#include "storage/docket/courts.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace client {

CourtBox::CourtBox(QWidget* parent) : QComboBox{parent}
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(this, &QComboBox::editTextChanged, this, &CourtBox::courtChanged);
    retranslate();
}

std::optional<std::string> CourtBox::court() const
{
    const auto typed = fromQt(currentText());
    if (typed.empty())
        return std::string{};
    if (const int index = findText(currentText(), Qt::MatchFixedString); index >= 0)
        return itemData(index).toString().toStdString();
    const auto named = storage::docket::courtNamed(typed);
    return named ? std::optional{named->code} : std::nullopt;
}

void CourtBox::setCourt(const std::string& code)
{
    const int index = findData(toQt(code));
    setCurrentIndex(index);
    setEditText(index >= 0 ? itemText(index) : toQt(code));
}

void CourtBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CourtBox::retranslate()
{
    const QSignalBlocker quiet{this};
    const auto code = court();
    const auto typed = currentText();
    clear();
    for (const auto& court : storage::docket::courts()) {
        if (court.kind == storage::docket::CourtKind::Office)
            continue;
        //: %1 is the name of a court, %2 its code.
        addItem(tr("%1 (%2)").arg(toQt(storage::docket::courtName(court, shownLanguage())), toQt(court.code)),
                toQt(court.code));
    }
    if (code && !code->empty())
        setCourt(*code);
    else
        setEditText(typed);
}

} // namespace client
