// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace forms::print {
namespace {

QTextOption optionFor(const TextStyle& style)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(style.align == Align::Right        ? Qt::AlignRight
                            : style.align == Align::Center ? Qt::AlignHCenter
                                                           : Qt::AlignLeft);
    return option;
}

/// Where `line` should end so that no word with a hyphen ("A-Number", "1-800-898-7180") is torn; 0 if it is
/// well.
int endBeforeTornWord(const QString& text, const QTextLine& line)
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    if (end >= text.size() || text[end - 1] != QLatin1Char{'-'})
        return 0;
    const auto space = text.lastIndexOf(QLatin1Char{' '}, end - 1);
    return space > start ? static_cast<int>(space) + 1 - start : 0;
}

/// Breaks `layout` into lines and returns their height, all in layout pixels.
double breakLines(QTextLayout& layout, double width)
{
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (const int columns = endBeforeTornWord(layout.text(), line))
            line.setNumColumns(columns, width);
        line.setPosition({0, height});
        height += line.height(); // the family's own is generous: 1.16 times its size
    }
    layout.endLayout();
    return height;
}

std::unique_ptr<QTextLayout> laidOut(const QString& text, const QFont& font, const TextStyle& style)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setTextOption(optionFor(style));
    layout->setCacheEnabled(true); // shaped now, painted later
    return layout;
}

/// `text` cut so that it fits in `style.mostLines` lines of `width` layout pixels.
QString shortened(const QString& text, const QFont& font, const TextStyle& style, double width)
{
    // Far more than any line holds: a cell of a spreadsheet can have 100,000 characters.
    QString rest = text.left(400 * static_cast<qsizetype>(style.mostLines));
    auto layout = laidOut(rest, font, style);
    breakLines(*layout, width);
    if (layout->lineCount() <= style.mostLines && rest.size() == text.size())
        return text;
    if (layout->lineCount() > style.mostLines) {
        const QTextLine last = layout->lineAt(style.mostLines - 1);
        rest.truncate(last.textStart() + last.textLength());
    }
    while (true) {
        const QString candidate = rest.trimmed() + QChar{0x2026};
        layout = laidOut(candidate, font, style);
        breakLines(*layout, width);
        if (layout->lineCount() <= style.mostLines || rest.isEmpty())
            return candidate;
        rest.chop(rest.back().isLowSurrogate() ? 2 : 1);
    }
}

} // namespace

double Drawing::addText(QPointF at, double width, const QString& text, const TextStyle& style)
{
    const QFont font = m_fonts.font(style.points, style.weight);
    const double pixels = width * pixelsPerPoint;
    const QString shown = style.mostLines > 0 ? shortened(text, font, style, pixels) : text;
    auto layout = laidOut(shown, font, style);
    const double height = breakLines(*layout, pixels) / pixelsPerPoint;
    m_texts.push_back({at, std::move(layout), style.white});
    growTo(at.y() + height);
    return height;
}

void Drawing::addBox(const QRectF& box, double lineWidth)
{
    m_boxes.push_back({box, lineWidth});
    growTo(box.bottom());
}

void Drawing::addBlack(const QRectF& box)
{
    m_boxes.push_back({box, 0.0});
    growTo(box.bottom());
}

void Drawing::addLine(QPointF from, QPointF to, double lineWidth)
{
    m_lines.push_back({from, to, lineWidth});
    growTo(std::max(from.y(), to.y()));
}

void Drawing::addTickBox(QPointF at, double side, bool ticked)
{
    const QRectF box{at.x() + 0.5, at.y() + 0.5, side - 1.0, side - 1.0};
    addBox(box);
    if (!ticked)
        return;
    const QRectF mark = box.adjusted(2.5, 2.5, -2.5, -2.5);
    addLine(mark.topLeft(), mark.bottomRight(), 1.5);
    addLine(mark.bottomLeft(), mark.topRight(), 1.5);
}

void Drawing::add(const Drawing& other, QPointF at)
{
    for (auto text : other.m_texts) {
        text.at += at;
        m_texts.push_back(std::move(text));
    }
    for (auto box : other.m_boxes) {
        box.at.translate(at);
        m_boxes.push_back(box);
    }
    for (auto line : other.m_lines)
        m_lines.push_back({line.from + at, line.to + at, line.lineWidth});
    growTo(at.y() + other.m_height);
}

void Drawing::growTo(double height)
{
    m_height = std::max(m_height, height);
}

void Drawing::paint(QPainter& painter, QPointF at) const
{
    painter.save();
    painter.translate(at);
    for (const auto& box : m_boxes) {
        QPen pen{Qt::black, box.lineWidth};
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(box.lineWidth > 0 ? pen : QPen{Qt::NoPen});
        painter.setBrush(box.lineWidth > 0 ? QBrush{Qt::NoBrush} : QBrush{Qt::black});
        painter.drawRect(box.at);
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto& line : m_lines) {
        painter.setPen(QPen{Qt::black, line.lineWidth});
        painter.drawLine(line.from, line.to);
    }
    for (const auto& text : m_texts) {
        painter.save();
        painter.translate(text.at);
        painter.scale(1.0 / pixelsPerPoint, 1.0 / pixelsPerPoint);
        painter.setPen(text.white ? Qt::white : Qt::black);
        text.layout->draw(&painter, {0, 0});
        painter.restore();
    }
    painter.restore();
}

std::vector<QString> cutIntoPieces(const Fonts& fonts, const QString& text, double width,
                                   const TextStyle& style, int lines)
{
    const auto layout = laidOut(text, fonts.font(style.points, style.weight), style);
    breakLines(*layout, width * pixelsPerPoint);
    std::vector<QString> pieces;
    for (int line = 0; line < layout->lineCount(); line += lines) {
        const QTextLine last = layout->lineAt(std::min(line + lines, layout->lineCount()) - 1);
        const int start = layout->lineAt(line).textStart();
        pieces.push_back(text.mid(start, last.textStart() + last.textLength() - start).trimmed());
    }
    return pieces;
}

double textWidth(const Fonts& fonts, const QString& text, const TextStyle& style)
{
    const QFontMetricsF metrics{fonts.font(style.points, style.weight)};
    return metrics.horizontalAdvance(text) / pixelsPerPoint;
}

} // namespace forms::print
