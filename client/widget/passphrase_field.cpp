// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/passphrase_field.h"

#include "client/widget/icon.h"
#include "client/widget/plain_label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <cstring>

namespace client {

namespace {

storage::Secret secretOf(const QString& text)
{
    auto bytes = text.toUtf8();
    storage::Secret secret{std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())}};
    explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

} // namespace

void wipe(QString& text)
{
    explicit_bzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

PassphraseField::PassphraseField(QWidget* parent) :
    QWidget{parent}, m_edit{new QLineEdit}, m_eye{new QToolButton},
    m_capsLock{new PlainLabel{TextStyle::Quiet}}
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->installEventFilter(this);
    m_eye->setObjectName(QStringLiteral("eye"));
    m_eye->setCheckable(true);
    m_eye->setIcon(lineIcon(QStringLiteral("eye")));
    m_capsLock->hide();
    auto* layout = new QGridLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_eye, 0, 1);
    layout->addWidget(m_capsLock, 1, 0, 1, 2);
    setFocusProxy(m_edit);
    connect(m_eye, &QToolButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(lineIcon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
        retranslate();
    });
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
    retranslate();
}

storage::Secret PassphraseField::take()
{
    auto text = m_edit->text();
    m_edit->clear(); // now the text is ours alone
    auto secret = secretOf(text);
    wipe(text);
    m_eye->setChecked(false);
    return secret;
}

storage::Secret PassphraseField::peek() const
{
    return secretOf(m_edit->text());
}

bool PassphraseField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void PassphraseField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_CapsLock)
            m_capsLock->hide(); // the next letter tells
        noteCapitals(key->text(), key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}

void PassphraseField::retranslate()
{
    const auto hint = m_eye->isChecked() ? tr("Hide what is typed") : tr("Show what is typed");
    m_eye->setToolTip(toolTipText(hint));
    m_eye->setAccessibleName(hint);
    m_capsLock->setText(tr("Caps Lock seems to be on."));
}

void PassphraseField::noteCapitals(const QString& typed, bool shift)
{
    if (typed.size() != 1 || !typed.front().isLetter())
        return;
    m_capsLock->setVisible(typed.front().isUpper() != shift);
}

} // namespace client
