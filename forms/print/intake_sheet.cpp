// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/intake_sheet.h"

#include <array>

namespace forms {
namespace {

using print::Drawing;
using print::Row;
using print::Sheet;
using print::Weight;

constexpr double railWidth = 76.0;
constexpr double besideBoxes = 210.0;
constexpr double fieldsLeft = railWidth + 8.0;
constexpr double fieldsWidth = print::contentWidth - fieldsLeft;
/// The space above each line of fields: as much as the page has left.
constexpr std::array gaps{7.0, 5.5, 4.0, 3.0, 2.0, 1.0, 0.0};

/// One question with boxes to tick.
struct Ticks {
    const char* question; ///< Null: the boxes speak for themselves.
    std::vector<const char*> choices;
};

class IntakeLayout {
public:
    IntakeLayout(const Sheet& sheet, double gap) : m_sheet{sheet}, m_gap{gap} { }

    std::vector<Row> rows() const
    {
        std::vector<Row> rows;
        rows.push_back({titles()});
        rows.push_back({section("intake.who", who())});
        rows.push_back({section("intake.language", language())});
        rows.push_back({section("intake.reach", reach())});
        rows.push_back({section("intake.case", caseFields())});
        rows.push_back({section("intake.fear", fear())});
        return rows;
    }

private:
    Drawing titles() const
    {
        Drawing drawing
            = m_sheet.sideBySide(m_sheet.columns("intake.title"), {.points = 15, .weight = Weight::Bold});
        drawing.growTo(drawing.height() + 2);
        return drawing;
    }

    Drawing section(const char* name, const Drawing& fields) const
    {
        Drawing drawing = m_sheet.blank();
        drawing.addLine({0, 0}, {print::contentWidth, 0}, 1.25);
        double y = 4;
        for (const auto& each : m_sheet.columns(name)) {
            y += drawing.addText({0, y}, railWidth, each, {.weight = y < 5 ? Weight::Bold : Weight::Regular});
        }
        drawing.add(fields, {fieldsLeft, 2});
        drawing.growTo(drawing.height() + 5);
        return drawing;
    }

    void addFields(Drawing& drawing, const std::vector<print::WriteIn>& fields) const
    {
        drawing.add(m_sheet.writeIns(fields, fieldsWidth), {0, drawing.height() + m_gap});
    }

    void addTicks(Drawing& drawing, const Ticks& ticks) const
    {
        constexpr double side = 12.0;
        const double y = drawing.height() + 4 + m_gap;
        double x = 0;
        if (ticks.question != nullptr) {
            const QString question = m_sheet.joined(ticks.question);
            const double width = print::textWidth(m_sheet.fonts(), question) + 3;
            drawing.addText({0, y}, width, question);
            x = width + 10;
        }
        for (const auto* choice : ticks.choices) {
            const QString label = m_sheet.joined(choice);
            const double width = print::textWidth(m_sheet.fonts(), label) + 3;
            drawing.addTickBox({x, y + 1}, side);
            drawing.addText({x + side + 4, y}, width, label);
            x += side + 4 + width + 12;
        }
    }

    /// "A" and nine boxes in threes, as the number is read aloud.
    Drawing aNumberBoxes() const
    {
        constexpr double box = 18.0;
        constexpr double boxHeight = print::writeInHeight;
        Drawing drawing = m_sheet.blank();
        const double label = drawing.addText({0, 0}, besideBoxes - 10, m_sheet.joined("intake.a-number"));
        drawing.addText({0, label + 5}, 14, QStringLiteral("A"), {.points = 14, .weight = Weight::Bold});
        double x = 16;
        for (int digit = 0; digit < 9; ++digit) {
            if (digit == 3 || digit == 6)
                x += 8;
            drawing.addBox({x, label + 2, box, boxHeight - 2}, 0.75);
            x += box;
        }
        return drawing;
    }

    Drawing who() const
    {
        Drawing drawing = m_sheet.blank();
        addFields(drawing, {{"intake.given", 1.0}});
        addFields(drawing, {{"intake.first-surname", 0.5}, {"intake.second-surname", 0.5}});
        addFields(drawing, {{"intake.other-names", 1.0}});
        const double y = drawing.height() + m_gap;
        drawing.add(aNumberBoxes(), {0, y});
        drawing.add(m_sheet.writeIns({{"intake.nationality", 1.0}}, fieldsWidth - besideBoxes),
                    {besideBoxes, y});
        addFields(drawing, {{"intake.birth", 0.5}, {"intake.family", 0.5}});
        return drawing;
    }

    Drawing language() const
    {
        Drawing drawing = m_sheet.blank();
        addFields(drawing, {{"intake.best-language", 0.5}, {"intake.variant", 0.5}});
        addTicks(drawing, {"intake.interpreter", {"papers.yes", "papers.no"}});
        return drawing;
    }

    Drawing reach() const
    {
        Drawing drawing = m_sheet.blank();
        addFields(drawing, {{"intake.phone", 0.5}, {"intake.staying", 0.5}});
        addTicks(drawing, {nullptr, {"intake.whatsapp", "intake.safe-call", "intake.safe-place"}});
        return drawing;
    }

    Drawing caseFields() const
    {
        Drawing drawing = m_sheet.blank();
        addTicks(drawing, {nullptr, {"intake.mpp", "intake.removal", "intake.uscis", "intake.has-lawyer"}});
        addFields(drawing, {{"intake.nta", 0.42}, {"intake.entries", 0.58}});
        addFields(drawing, {{"intake.hearing", 0.58}, {"intake.court", 0.42}});
        addFields(drawing, {{"intake.port", 1.0}});
        return drawing;
    }

    Drawing fear() const
    {
        Drawing drawing = m_sheet.blank();
        addTicks(drawing, {"intake.fear-country", {"papers.yes", "papers.no"}});
        addTicks(drawing, {"intake.fear-mexico", {"papers.yes", "papers.no"}});
        addFields(drawing, {{"intake.fear-why", 1.0}});
        drawing.addLine({0, drawing.height() + print::writeInHeight},
                        {fieldsWidth, drawing.height() + print::writeInHeight});
        return drawing;
    }

    const Sheet& m_sheet;
    double m_gap;
};

} // namespace

storage::Result<int> printIntakeSheet(const IntakeSheet& sheet, QPagedPaintDevice& device)
{
    const auto fonts = print::Fonts::find();
    if (!fonts)
        return fonts.error();
    const Sheet page{*fonts, sheet.frame};
    const auto leads = page.columns("papers.private-help");
    const print::PageEdges edges{
        .header = [header = page.header()](int) { return header; },
        .footer = [&](int number, int pages) { return page.footer(leads, number, pages); },
    };
    std::vector<Row> rows;
    for (const double gap : gaps) {
        rows = IntakeLayout{page, gap}.rows();
        if (print::rowsPerPage(rows, edges).size() == 1)
            break;
    }
    return print::paintPages(rows, edges, device);
}

} // namespace forms
