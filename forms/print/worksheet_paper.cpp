// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/worksheet_paper.h"

#include <QStringList>

#include <algorithm>

namespace forms {
namespace {

using print::Drawing;
using print::Row;
using print::Sheet;
using print::TextStyle;
using print::Weight;

constexpr double numberWidth = 48.0;
constexpr double answerWidth = print::contentWidth - numberWidth;
constexpr double tickSide = 12.0;
constexpr double cellGap = 12.0;
constexpr double underLine
    = 13.0; ///< So that a line to write on and the rule below it are not taken for one.
constexpr int linesToTell = 6;
constexpr int linesPerRow
    = 12; ///< A long answer is cut into rows of that many lines, so that none outgrows a page.

class WorksheetLayout {
public:
    explicit WorksheetLayout(const Sheet& sheet) : m_sheet{sheet} { }

    std::vector<Row> rows(const std::vector<WorksheetQuestion>& questions) const
    {
        std::vector<Row> rows;
        rows.push_back(
            {m_sheet.sideBySide(m_sheet.columns("worksheet.title"), {.points = 17, .weight = Weight::Bold})});
        rows.push_back({m_sheet.sideBySide(m_sheet.columns("worksheet.how"), {})});
        TwoTexts part;
        for (const auto& question : questions) {
            if (question.part != part)
                rows.push_back(partRow(question.part));
            part = question.part;
            addQuestion(rows, question);
        }
        return rows;
    }

private:
    std::vector<QString> texts(const TwoTexts& both) const
    {
        std::vector<QString> result;
        for (const auto language : m_sheet.languages())
            result.push_back(m_sheet.text(both.in(language)));
        return result;
    }

    QString joined(const TwoTexts& both) const
    {
        QStringList list;
        for (const auto& each : texts(both))
            if (!list.contains(each))
                list << each;
        return list.join(QStringLiteral(" / "));
    }

    Row partRow(const TwoTexts& part) const
    {
        Row row{m_sheet.blank(), true};
        row.drawing.add(m_sheet.sideBySide(texts(part), {.points = 15, .weight = Weight::Bold}), {0, 16});
        row.drawing.growTo(row.drawing.height() + 4);
        return row;
    }

    void addQuestion(std::vector<Row>& rows, const WorksheetQuestion& question) const
    {
        Row head{m_sheet.blank()};
        head.drawing.addLine({0, 0}, {print::contentWidth, 0});
        head.drawing.addText({0, 5}, numberWidth - 4, m_sheet.text(question.number),
                             {.weight = Weight::Bold});
        head.drawing.add(m_sheet.sideBySide(texts(question.prompt), {}, numberWidth, answerWidth), {0, 5});
        switch (question.kind) {
        case WorksheetKind::Line: addLine(rows, std::move(head), question); break;
        case WorksheetKind::Choice: addChoices(rows, std::move(head), question); break;
        case WorksheetKind::LongText: addLongText(rows, std::move(head), question); break;
        case WorksheetKind::Table: addTable(rows, std::move(head), question); break;
        }
    }

    void addLine(std::vector<Row>& rows, Row head, const WorksheetQuestion& question) const
    {
        if (!question.knownAnswer.empty()) {
            head.keepWithNext = true;
            rows.push_back(std::move(head));
            addKnown(rows, question);
            return;
        }
        const double y = head.drawing.height() + print::writeInHeight;
        head.drawing.addLine({numberWidth, y}, {print::contentWidth, y});
        head.drawing.growTo(y + underLine);
        rows.push_back(std::move(head));
    }

    void addChoices(std::vector<Row>& rows, Row head, const WorksheetQuestion& question) const
    {
        double x = numberWidth;
        double y = head.drawing.height() + 4;
        for (const auto& choice : question.choices) {
            const QString label = joined(choice.text);
            const double width
                = std::min(print::textWidth(m_sheet.fonts(), label) + 3, answerWidth - tickSide - 5);
            if (x > numberWidth && x + tickSide + 5 + width > print::contentWidth) {
                x = numberWidth;
                y = head.drawing.height() + 3;
            }
            head.drawing.addTickBox({x, y + 1}, tickSide, choice.chosen);
            head.drawing.addText({x + tickSide + 5, y}, width, label);
            x += tickSide + 5 + width + 16;
        }
        head.drawing.growTo(head.drawing.height() + 7);
        rows.push_back(std::move(head));
    }

    void addLongText(std::vector<Row>& rows, Row head, const WorksheetQuestion& question) const
    {
        head.keepWithNext = true;
        rows.push_back(std::move(head));
        addKnown(rows, question);
        Row lines{m_sheet.blank()};
        const bool known = !question.knownAnswer.empty() || !question.knownOriginal.empty();
        for (int line = 1; line <= (known ? linesToTell / 3 : linesToTell); ++line)
            lines.drawing.addLine({numberWidth, line * print::writeInHeight},
                                  {print::contentWidth, line * print::writeInHeight});
        lines.drawing.growTo(lines.drawing.height() + underLine);
        rows.push_back(std::move(lines));
    }

    /// What is known: the client's words on the client's side, the English on the other; on one line for a
    /// name.
    void addKnown(std::vector<Row>& rows, const WorksheetQuestion& question) const
    {
        const bool two = !question.knownOriginal.empty() && question.knownOriginal != question.knownAnswer;
        std::vector<std::vector<QString>> columns;
        if (two && m_sheet.languages().size() == 2) {
            const bool englishRight = m_sheet.languages().back() == i18n::Language::English;
            const auto& left = englishRight ? question.knownOriginal : question.knownAnswer;
            const auto& right = englishRight ? question.knownAnswer : question.knownOriginal;
            for (std::size_t index = 0; index < 2; ++index)
                columns.push_back(pieces(index == 0 ? left : right,
                                         print::columnOf(index, 2, numberWidth, answerWidth).width));
        } else {
            const auto& only = question.knownAnswer.empty() ? question.knownOriginal : question.knownAnswer;
            columns.push_back(pieces(only, answerWidth));
        }
        addPieces(rows, columns);
    }

    std::vector<QString> pieces(const std::string& answer, double width) const
    {
        std::vector<QString> result;
        std::string_view rest{answer};
        while (!rest.empty()) { // a paragraph at a time: printing keeps no line breaks inside a text
            const auto end = rest.find('\n');
            for (auto& piece : print::cutIntoPieces(m_sheet.fonts(), m_sheet.text(rest.substr(0, end)), width,
                                                    {.weight = Weight::Bold}, linesPerRow))
                result.push_back(std::move(piece));
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        }
        return result;
    }

    void addPieces(std::vector<Row>& rows, const std::vector<std::vector<QString>>& columns) const
    {
        std::size_t count = 0;
        for (const auto& column : columns)
            count = std::max(count, column.size());
        for (std::size_t index = 0; index < count; ++index) {
            std::vector<QString> side;
            side.reserve(columns.size());
            for (const auto& column : columns)
                side.push_back(index < column.size() ? column[index] : QString{});
            Row row{m_sheet.sideBySide(side, {.weight = Weight::Bold}, numberWidth, answerWidth)};
            row.drawing.growTo(row.drawing.height() + (index + 1 == count ? 7 : 2));
            rows.push_back(std::move(row));
        }
    }

    void addTable(std::vector<Row>& rows, Row head, const WorksheetQuestion& question) const
    {
        head.keepWithNext = true;
        rows.push_back(std::move(head));
        const auto total = question.known.size() + static_cast<std::size_t>(question.blankRows);
        for (std::size_t index = 0; index < total; ++index)
            rows.push_back(tableRow(question, index, total > 1));
        rows.back().drawing.growTo(rows.back().drawing.height() + underLine - 6);
    }

    /// One row of a table: each part a label over what is known of it, or over a line.
    Row tableRow(const WorksheetQuestion& question, std::size_t index, bool numbered) const
    {
        const std::size_t perLine = question.columns.size() == 2 || question.columns.size() == 4 ? 2 : 3;
        const double width
            = (answerWidth - static_cast<double>(perLine - 1) * cellGap) / static_cast<double>(perLine);
        Row row{m_sheet.blank()};
        if (numbered)
            addRowNumber(row.drawing, question, index);
        double top = 6;
        for (std::size_t first = 0; first < question.columns.size(); first += perLine) {
            Drawing line = m_sheet.blank();
            const auto last = std::min(first + perLine, question.columns.size());
            double labels = 0;
            for (std::size_t column = first; column < last; ++column)
                labels = std::max(
                    labels,
                    line.addText({cellX(column - first, width), 0}, width, joined(question.columns[column])));
            for (std::size_t column = first; column < last; ++column)
                addCell(line, question, index, column, {cellX(column - first, width), labels}, width);
            row.drawing.add(line, {0, top});
            top = row.drawing.height() + 3;
        }
        row.drawing.growTo(row.drawing.height() + 6);
        return row;
    }

    /// A row may stand on another page than its question, so each names it again.
    void addRowNumber(Drawing& drawing, const WorksheetQuestion& question, std::size_t index) const
    {
        double y = 6;
        if (index > 0)
            y += drawing.addText({0, y}, numberWidth - 4, m_sheet.text(question.number), {});
        drawing.addText({0, y}, numberWidth - 8, QString::number(index + 1), {.align = print::Align::Right});
    }

    static double cellX(std::size_t column, double width)
    {
        return numberWidth + static_cast<double>(column) * (width + cellGap);
    }

    void addCell(Drawing& line, const WorksheetQuestion& question, std::size_t row, std::size_t column,
                 QPointF at, double width) const
    {
        const bool known = row < question.known.size() && column < question.known[row].size()
            && !question.known[row][column].empty();
        if (known) {
            line.addText(at, width, m_sheet.text(question.known[row][column]),
                         {.weight = Weight::Bold, .mostLines = 6});
            return;
        }
        line.addLine({at.x(), at.y() + print::writeInHeight},
                     {at.x() + width, at.y() + print::writeInHeight});
    }

    const Sheet& m_sheet;
};

} // namespace

storage::Result<int> printWorksheet(const WorksheetPaper& paper, QPagedPaintDevice& device)
{
    const auto fonts = print::Fonts::find();
    if (!fonts)
        return fonts.error();
    const Sheet sheet{*fonts, paper.frame};
    const auto leads = sheet.columns("worksheet.not-the-form");
    return print::paintPages(
        WorksheetLayout{sheet}.rows(paper.questions),
        {.header = [header = sheet.header()](int) { return header; },
         .footer = [&](int page, int pages) { return sheet.footer(leads, page, pages); }},
        device);
}

} // namespace forms
