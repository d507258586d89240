// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/notice_label.h"

#include "client/text/problem_text.h"

#include <QEvent>

namespace client {

NoticeLabel::NoticeLabel(const QString& objectName, QWidget* parent) : PlainLabel{QString{}, parent}
{
    setObjectName(objectName);
    setWordWrap(true);
    hide();
}

void NoticeLabel::say(Words words)
{
    m_words = std::move(words);
    setText(m_words());
    show();
}

void NoticeLabel::say(storage::Problem problem)
{
    say([problem] { return problemText(problem); });
}

void NoticeLabel::clear()
{
    m_words = {};
    hide();
    setText({});
}

void NoticeLabel::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_words)
        setText(m_words());
}

} // namespace client
