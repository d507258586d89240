// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/plain_label.h"

#include "client/widget/colours.h"

#include <QApplication>
#include <QEvent>
#include <QKeySequence>

namespace client {

namespace {
constexpr qsizetype longestText = 4'000;
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

PlainLabel::PlainLabel(TextStyle style, QWidget* parent) : PlainLabel{QString{}, parent}
{
    setTextStyle(style);
}

void PlainLabel::setText(const QString& text)
{
    QLabel::setText(text.size() > longestText ? text.left(longestText) % QChar{0x2026} : text);
}

void PlainLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    applyStyle();
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if ((type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange) && !m_applying)
        applyStyle();
}

void PlainLabel::applyStyle()
{
    m_applying = true;
    auto styled = QApplication::font();
    const auto size = styled.pointSizeF();
    if (m_style == TextStyle::Title)
        styled.setPointSizeF(size * 1.5);
    if (m_style == TextStyle::Title || m_style == TextStyle::Strong || m_style == TextStyle::Section)
        styled.setWeight(QFont::DemiBold);
    setFont(styled);
    const auto quiet = m_style == TextStyle::Quiet || m_style == TextStyle::Section;
    auto colours = QApplication::palette(this);
    if (quiet)
        colours.setColor(QPalette::WindowText, quietColour(colours));
    setPalette(colours);
    m_applying = false;
}

QString toolTipText(const QString& plain)
{
    return plain.isEmpty() ? plain : QStringLiteral("<qt>%1</qt>").arg(plain.toHtmlEscaped());
}

QString withShortcut(const QString& name, const QKeySequence& keys)
{
    return keys.isEmpty() ? name
                          : QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText));
}

} // namespace client
