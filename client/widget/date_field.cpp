// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/date_field.h"

#include "client/model/convert.h"
#include "client/text/problem_text.h"
#include "client/widget/icon.h"
#include "client/widget/plain_label.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace client {

DateField::DateField(storage::Date today, DateLean lean, QWidget* parent) :
    QWidget{parent}, m_today{today}, m_lean{lean}, m_edit{new QLineEdit}, m_calendar{new QToolButton},
    m_understood{new PlainLabel{TextStyle::Quiet}}
{
    m_calendar->setIcon(lineIcon(QStringLiteral("calendar")));
    m_calendar->setFocusPolicy(Qt::ClickFocus);
    auto* layout = new QGridLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_calendar, 0, 1);
    layout->addWidget(m_understood, 1, 0, 1, 2);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_written = false; });
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::read);
    connect(m_calendar, &QToolButton::clicked, this, &DateField::openCalendar);
    retranslate();
}

void DateField::setDate(std::optional<storage::Date> date)
{
    m_edit->setText(shortDate(date));
    m_written = true;
    m_date = date;
    sayUnderstood();
}

bool DateField::isUnderstood() const
{
    return m_date || m_edit->text().trimmed().isEmpty();
}

void DateField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateField::retranslate()
{
    m_edit->setPlaceholderText(tr("14mar, 3/14/27, +30d"));
    m_calendar->setToolTip(toolTipText(tr("Choose from a calendar")));
    m_calendar->setAccessibleName(tr("Choose from a calendar"));
    if (m_written)
        setDate(m_date);
    sayUnderstood();
}

void DateField::read()
{
    const auto before = m_date;
    m_date = readTypedDate(m_edit->text().trimmed().toStdString(), m_today, m_lean);
    sayUnderstood();
    if (m_date != before)
        Q_EMIT dateChanged();
}

void DateField::sayUnderstood()
{
    if (m_date)
        //: A date and how far away it is: "Sunday, March 14, 2027, in 110 days"
        m_understood->setText(tr("%1, %2").arg(longDate(*m_date), relativeDays(m_today, *m_date)));
    else
        m_understood->setText(isUnderstood() ? QString{} : problemText(storage::Problem::DateMalformed));
    m_understood->setVisible(!m_understood->text().isEmpty());
    m_edit->setAccessibleDescription(m_understood->text());
}

void DateField::openCalendar()
{
    auto* popup = new QWidget{this, Qt::Popup};
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setLocale(shownLanguage() == i18n::Language::Spanish
                            ? QLocale{QLocale::Spanish, QLocale::UnitedStates}
                            : QLocale{QLocale::English, QLocale::UnitedStates});
    calendar->setFirstDayOfWeek(Qt::Sunday);
    calendar->setSelectedDate(toQt(m_date.value_or(m_today)));
    auto* layout = new QVBoxLayout{popup};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, popup, [this, popup](QDate chosen) {
        setDate(fromQt(chosen));
        Q_EMIT dateChanged();
        popup->close();
        m_edit->setFocus();
    });
    popup->move(mapToGlobal(QPoint{0, height()}));
    popup->show();
    calendar->setFocus();
}

} // namespace client
