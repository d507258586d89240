// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/fonts.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace forms::print {

enum class Align { Left, Center, Right };

struct TextStyle {
    double points{12};
    Weight weight{Weight::Regular};
    Align align{Align::Left};
    int mostLines{0}; ///< What does not fit in that many lines ends in "…"; 0: as many as it takes.
    bool white{false}; ///< On a black ground.
};

/// A piece of a page, laid out and ready to be painted anywhere: text, boxes and lines, placed in points from
/// its own top left corner. Black on white.
class Drawing {
public:
    explicit Drawing(Fonts fonts) : m_fonts{std::move(fonts)} { }

    /// Wraps `text` to `width` with its top left at `at`; returns the height it takes.
    double addText(QPointF at, double width, const QString& text, const TextStyle& style = {});
    /// The outline of a rectangle.
    void addBox(const QRectF& box, double lineWidth = 1.0);
    /// A black rectangle.
    void addBlack(const QRectF& box);
    void addLine(QPointF from, QPointF to, double lineWidth = 0.75);
    /// The box that is ticked by hand, 5.5 mm wide, or smaller beside a choice.
    void addTickBox(QPointF at, double side = tickBoxSide, bool ticked = false);
    /// All of `other`, moved by `at`.
    void add(const Drawing& other, QPointF at);
    /// Makes it at least `height` high: white space below.
    void growTo(double height);

    double height() const { return m_height; }
    const Fonts& fonts() const { return m_fonts; }
    void paint(QPainter& painter, QPointF at) const;

    static constexpr double tickBoxSide = 15.6;

private:
    struct Text {
        QPointF at;
        std::shared_ptr<const QTextLayout> layout;
        bool white;
    };
    struct Box {
        QRectF at;
        double lineWidth; ///< 0: filled.
    };
    struct Line {
        QPointF from;
        QPointF to;
        double lineWidth;
    };

    Fonts m_fonts;
    std::vector<Text> m_texts;
    std::vector<Box> m_boxes;
    std::vector<Line> m_lines;
    double m_height{0};
};

/// `text` in pieces that take at most `lines` lines of `width` each.
std::vector<QString> cutIntoPieces(const Fonts& fonts, const QString& text, double width,
                                   const TextStyle& style, int lines);
/// The width of `text` on one line, in points.
double textWidth(const Fonts& fonts, const QString& text, const TextStyle& style = {});

} // namespace forms::print
