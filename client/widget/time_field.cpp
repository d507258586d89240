// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/time_field.h"

#include "client/model/convert.h"
#include "client/text/problem_text.h"
#include "client/widget/plain_label.h"
#include "i18n/date_text.h"
#include "storage/import/date_reading.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace client {

TimeField::TimeField(QWidget* parent) :
    QWidget{parent}, m_edit{new QLineEdit}, m_understood{new PlainLabel{TextStyle::Quiet}}
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_understood);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_written = false; });
    connect(m_edit, &QLineEdit::textChanged, this, &TimeField::read);
    retranslate();
}

void TimeField::setTime(std::optional<std::chrono::minutes> time)
{
    m_edit->setText(time ? clockTime(*time) : QString{});
    m_written = true;
    m_time = time;
    sayUnderstood();
}

bool TimeField::isUnderstood() const
{
    return m_time || m_edit->text().trimmed().isEmpty();
}

void TimeField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimeField::retranslate()
{
    m_edit->setPlaceholderText(tr("8:30 am, 13:00"));
    if (m_written)
        setTime(m_time);
    sayUnderstood();
}

void TimeField::read()
{
    const auto before = m_time;
    m_time = storage::sheet::readTime(m_edit->text().trimmed().toStdString()).time;
    sayUnderstood();
    if (m_time != before)
        Q_EMIT timeChanged();
}

void TimeField::sayUnderstood()
{
    const auto typed = m_edit->text().trimmed();
    if (m_time)
        m_understood->setText(toQt(i18n::spokenTime(*m_time, shownLanguage())));
    else if (typed.isEmpty())
        m_understood->setText({});
    else
        m_understood->setText(problemText(
            storage::sheet::readTime(typed.toStdString()).problem.value_or(storage::Problem::TimeMalformed)));
    m_understood->setVisible(!m_understood->text().isEmpty());
    m_edit->setAccessibleDescription(m_understood->text());
}

} // namespace client
