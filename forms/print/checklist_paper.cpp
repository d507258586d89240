// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/checklist_paper.h"

#include "forms/checklist/item_values.h"
#include "i18n/date_text.h"

#include <algorithm>
#include <array>

namespace forms {
namespace {

using print::Drawing;
using print::Row;
using print::Sheet;
using print::Weight;

constexpr double numberLeft = 20.0;
constexpr double textLeft = 44.0;
constexpr double textWidth = print::contentWidth - textLeft;
/// Above and below each item: the most that takes no further page.
constexpr std::array paddings{6.0, 5.0, 4.0, 3.0, 2.0, 1.5};

/// An item without the space around it: laid out once, placed with whatever space the pages have.
Drawing itemDrawing(const Sheet& sheet, const ChecklistRow& item)
{
    Drawing drawing = sheet.blank();
    drawing.addTickBox({0, 0});
    const QString number = QString::number(item.number) + (item.ask ? QStringLiteral("?") : QString{});
    drawing.addText({numberLeft, 0}, textLeft - numberLeft, number,
                    {.points = sheet.bodySize(), .weight = Weight::Bold});
    std::vector<QString> texts;
    texts.reserve(item.texts.size());
    for (const auto& text : item.texts)
        texts.push_back(sheet.text(text) + (item.isVolatile ? QStringLiteral("\u00A0*") : QString{}));
    drawing.add(sheet.sideBySide(texts, {.points = sheet.bodySize()}, textLeft, textWidth), {0, 0});
    return drawing;
}

std::vector<Row> headRows(const Sheet& sheet, const ChecklistPaper& paper)
{
    std::vector<Row> rows;
    std::vector<QString> titles;
    titles.reserve(paper.titles.size());
    for (const auto& title : paper.titles)
        titles.push_back(sheet.text(title));
    rows.push_back({sheet.sideBySide(titles, {.points = 17, .weight = Weight::Bold}), true});
    rows.push_back({sheet.sideBySide(sheet.columns("papers.general"), {}), true});
    rows.push_back(print::spaceRow(sheet.fonts(), 7));
    if (paper.represented) {
        rows.push_back(
            {sheet.boxed(sheet.columns("papers.has-lawyer"), {.weight = Weight::Bold}, 1.5), true});
        rows.push_back(print::spaceRow(sheet.fonts(), 8));
    }
    return rows;
}

/// A label before a line to write on that fills the rest of `width`.
void addSignatureField(Drawing& drawing, QPointF at, double width, const QString& label)
{
    const double labelWidth = print::textWidth(drawing.fonts(), label) + 4;
    drawing.addText(at, labelWidth, label);
    drawing.addLine({at.x() + labelWidth, at.y() + 14}, {at.x() + width, at.y() + 14});
}

Row signatureRow(const Sheet& sheet, std::string_view first, std::string_view second)
{
    Row row{sheet.blank()};
    addSignatureField(row.drawing, {0, 12}, print::contentWidth * 0.57, sheet.joined(first));
    addSignatureField(row.drawing, {print::contentWidth * 0.6, 12}, print::contentWidth * 0.4,
                      sheet.joined(second));
    row.drawing.growTo(28);
    return row;
}

/// What the marks on a list mean, how long it holds, and what to ask the client: one text per column each.
std::vector<std::vector<QString>> notesOf(const Sheet& sheet, const ChecklistPaper& paper)
{
    std::vector<std::vector<QString>> notes;
    const auto addMark = [&](const QString& mark, std::vector<QString> texts) {
        for (auto& text : texts)
            text.prepend(mark + QStringLiteral(" = "));
        notes.push_back(std::move(texts));
    };
    const i18n::MessageValues days{{"days", std::int64_t{paper.validDays}}};
    if (std::ranges::any_of(paper.rows, &ChecklistRow::ask))
        addMark(QStringLiteral("?"), sheet.columns("checklist.ask"));
    if (std::ranges::any_of(paper.rows, &ChecklistRow::isVolatile))
        addMark(QStringLiteral("*"),
                sheet.columns(paper.outdated ? "checklist.changes-old" : "checklist.changes", days));
    notes.push_back(sheet.columns("papers.rules-change", days));
    notes.push_back(sheet.columns("papers.teach-back"));
    return notes;
}

/// The same, run on.
std::vector<std::vector<QString>> runOn(const std::vector<std::vector<QString>>& notes)
{
    auto texts = notes.front();
    for (std::size_t note = 1; note < notes.size(); ++note)
        for (std::size_t column = 0; column < texts.size(); ++column)
            texts[column] += QStringLiteral(" ") + notes[note][column];
    return {texts};
}

/// What the marks mean, what to repeat, who read and checked it: kept together at the end.
std::vector<Row> closingRows(const Sheet& sheet, const std::vector<std::vector<QString>>& notes)
{
    std::vector<Row> rows;
    Row first = print::spaceRow(sheet.fonts(), 5);
    first.drawing.addLine({0, 0}, {print::contentWidth, 0});
    rows.push_back(std::move(first));
    const auto add = [&](const std::vector<QString>& texts, print::TextStyle style = {}) {
        Row row{sheet.sideBySide(texts, style)};
        row.drawing.growTo(row.drawing.height() + 4);
        rows.push_back(std::move(row));
    };
    add(sheet.columns("papers.safe-place"), {.weight = Weight::Bold});
    for (const auto& note : notes)
        add(note);
    rows.push_back(signatureRow(sheet, "papers.read-by", "papers.read-in"));
    rows.push_back(signatureRow(sheet, "papers.checked-by", "papers.date"));
    for (auto& row : rows)
        row.keepWithNext = &row != &rows.back();
    return rows;
}

/// What a checklist is made of, before it is known how much space there is.
struct Pieces {
    std::vector<Row> head;
    std::vector<Drawing> items;
    std::vector<Row> closing;
    std::vector<Row> shortClosing;
};

Pieces piecesOf(const Sheet& sheet, const ChecklistPaper& paper)
{
    const auto notes = notesOf(sheet, paper);
    Pieces pieces{.head = headRows(sheet, paper),
                  .items = {},
                  .closing = closingRows(sheet, notes),
                  .shortClosing = closingRows(sheet, runOn(notes))};
    for (const auto& item : paper.rows)
        pieces.items.push_back(itemDrawing(sheet, item));
    return pieces;
}

std::vector<Row> rowsWith(const Pieces& pieces, const std::vector<Row>& closing, double padding)
{
    auto rows = pieces.head;
    for (const auto& item : pieces.items) {
        Row row{Drawing{item.fonts()}};
        row.drawing.addLine({0, 0}, {print::contentWidth, 0});
        row.drawing.add(item, {0, padding});
        row.drawing.growTo(row.drawing.height() + padding);
        row.keepWithNext = &item == &pieces.items.back(); // no page without an item
        rows.push_back(std::move(row));
    }
    rows.insert(rows.end(), closing.begin(), closing.end());
    return rows;
}

/// The fewest pages there can be, and on them the most space.
std::vector<Row> bestRows(const Pieces& pieces, const print::PageEdges& edges)
{
    auto tightest = rowsWith(pieces, pieces.shortClosing, paddings.back());
    const auto fewest = print::rowsPerPage(tightest, edges).size();
    for (const auto* closing : {&pieces.closing, &pieces.shortClosing})
        for (const double padding : paddings) {
            auto rows = rowsWith(pieces, *closing, padding);
            if (print::rowsPerPage(rows, edges).size() == fewest)
                return rows;
        }
    return tightest;
}

storage::Result<int> printOn(print::PagePrinter& printer, const ChecklistPaper& paper,
                             const print::Fonts& fonts)
{
    const Sheet sheet{fonts, paper.frame};
    std::vector<QString> leads;
    leads.reserve(paper.frame.languages.size());
    for (const auto language : paper.frame.languages)
        leads.push_back(sheet.text(paper.id) + QStringLiteral(". ")
                        + sheet.words("papers.checked-on", language,
                                      {{"date", i18n::mediumDate(paper.checkedOn, language)}}));
    const print::PageEdges edges{
        .header = [header = sheet.header()](int) { return header; },
        .footer = [&](int page, int pages) { return sheet.footer(leads, page, pages); },
    };
    return printer.print(bestRows(piecesOf(sheet, paper), edges), edges);
}

} // namespace

ChecklistPaper checklistPaper(const Checklist& list, const storage::CaseFile& file,
                              const storage::ClinicSettings& clinic, i18n::Language client,
                              storage::Date today, const ChecklistWishes& wishes)
{
    ChecklistPaper paper{.frame = frameFor(file, clinic, client), .id = list.id};
    if (!wishes.languages.empty())
        paper.frame.languages = wishes.languages;
    if (wishes.discreet)
        paper.frame.aNumberEnd = paper.frame.forWhom = std::string{};
    paper.frame.reviewed = wishes.reviewedOn.has_value();
    paper.frame.demo = wishes.demo;
    paper.checkedOn = wishes.reviewedOn ? std::max(*wishes.reviewedOn, list.checkedOn) : list.checkedOn;
    paper.validDays = list.validDays;
    paper.outdated = storage::daysBetween(paper.checkedOn, today) > list.validDays;
    const auto facts = factsOf(file, today);
    paper.represented = facts.represented == true;
    for (const auto language : paper.frame.languages)
        paper.titles.push_back((wishes.discreet ? list.discreetTitle : list.title).in(language));
    for (const auto& [item, ask] : selectItems(list, facts)) {
        ChecklistRow row{.number = item.order, .ask = ask, .isVolatile = item.isVolatile};
        for (const auto language : paper.frame.languages)
            row.texts.push_back(filledText((wishes.discreet ? item.discreetText : item.text).in(language),
                                           itemValues(list, file, clinic, today, language)));
        paper.rows.push_back(std::move(row));
    }
    return paper;
}

storage::Result<int> printChecklist(const ChecklistPaper& paper, QPagedPaintDevice& device)
{
    const auto fonts = print::Fonts::find();
    if (!fonts)
        return fonts.error();
    print::PagePrinter printer{device};
    if (const auto pages = printOn(printer, paper, *fonts); !pages)
        return pages.error();
    return printer.finish();
}

} // namespace forms
