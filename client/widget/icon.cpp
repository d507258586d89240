// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace client {

namespace {

/// Draws an SVG whose strokes are "currentColor".
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QByteArray svg, QColor colour) : m_svg{std::move(svg)}, m_colour{colour} { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        auto svg = m_svg;
        svg.replace("currentColor", colourFor(mode).name().toLatin1());
        QSvgRenderer{svg}.render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn{size};
        drawn.fill(Qt::transparent);
        QPainter painter{&drawn};
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }
    QIconEngine* clone() const override { return new LineIconEngine{m_svg, m_colour}; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const auto palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return m_colour.isValid() ? m_colour : palette.color(QPalette::WindowText);
    }

    QByteArray m_svg;
    QColor m_colour;
};

} // namespace

QIcon lineIcon(const QString& name)
{
    return lineIcon(name, {});
}

QIcon lineIcon(const QString& name, const QColor& colour)
{
    QFile file{QStringLiteral(":/icons/%1.svg").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon{new LineIconEngine{file.readAll(), colour}};
}

} // namespace client
