// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/docket_paper.h"

#include "i18n/date_text.h"

#include <algorithm>
#include <array>

namespace forms {
namespace {

using print::Align;
using print::Drawing;
using print::Row;
using print::TextStyle;
using print::Weight;

struct Cell {
    double x;
    double width;
};
constexpr Cell courtCell{0, 92};
constexpr Cell clientCell{98, 92};
constexpr Cell portCell{196, 100};
constexpr Cell nameCell{302, 150};
constexpr Cell kindCell{458, print::contentWidth - 458};
constexpr double rowPadding = 5.0;

class DocketLayout {
public:
    DocketLayout(const print::Fonts& fonts, const DocketPaper& paper) : m_fonts{fonts}, m_paper{paper} { }

    Drawing header() const
    {
        Drawing drawing{m_fonts};
        print::addRibbon(drawing, words("papers.demo"), m_paper.demo);
        drawing.addText({0, drawing.height()}, print::contentWidth,
                        words("printed-docket.title",
                              {{"from", i18n::mediumDate(m_paper.from, m_paper.language)},
                               {"to", i18n::mediumDate(m_paper.to, m_paper.language)}}),
                        {.points = 16, .weight = Weight::Bold});
        drawing.addText({0, drawing.height()}, print::contentWidth, text(m_paper.clinicName),
                        {.mostLines = 1});
        drawing.growTo(drawing.height() + 6);
        const double y = drawing.height();
        constexpr std::array heads{"printed-docket.court", "printed-docket.client", "printed-docket.port",
                                   "printed-docket.name", "printed-docket.kind"};
        constexpr std::array cells{courtCell, clientCell, portCell, nameCell, kindCell};
        for (std::size_t index = 0; index < heads.size(); ++index)
            drawing.addText({cells[index].x, y}, cells[index].width, words(heads[index]),
                            {.weight = Weight::Bold});
        drawing.addLine({0, drawing.height() + 3}, {print::contentWidth, drawing.height() + 3}, 1.5);
        return drawing;
    }

    Drawing footer(int page, int pages) const
    {
        Drawing drawing{m_fonts};
        drawing.addLine({0, 8}, {print::contentWidth, 8});
        drawing.addText({0, 11}, print::contentWidth * 0.7, words("printed-docket.private"),
                        {.mostLines = 1});
        drawing.addText({print::contentWidth * 0.7, 11}, print::contentWidth * 0.3,
                        words("papers.page", {{"page", std::int64_t{page}}, {"total", std::int64_t{pages}}}),
                        {.align = Align::Right, .mostLines = 1});
        return drawing;
    }

    std::vector<Row> rows() const
    {
        std::vector<Row> rows;
        auto entries = m_paper.entries;
        std::ranges::stable_sort(entries, {}, [](const DocketEntry& entry) { return entry.time.at; });
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const auto day = entry->time.at.date;
            if (entry == entries.begin() || std::prev(entry)->time.at.date != day)
                rows.push_back(dayRow(day, std::ranges::count(entries, day, [](const DocketEntry& each) {
                                          return each.time.at.date;
                                      })));
            rows.push_back(entryRow(*entry));
        }
        if (rows.empty())
            rows.push_back(emptyRow());
        return rows;
    }

private:
    QString text(std::string_view utf8) const { return print::printable(utf8, m_fonts); }

    QString words(std::string_view key, const i18n::MessageValues& values = {}) const
    {
        return text(i18n::message(key, m_paper.language, values));
    }

    Row emptyRow() const
    {
        Row row{Drawing{m_fonts}};
        row.drawing.addText({0, 24}, print::contentWidth, words("printed-docket.none"), {.points = 14});
        return row;
    }

    Row dayRow(storage::Date day, std::ptrdiff_t count) const
    {
        Row row{Drawing{m_fonts}, true};
        row.drawing.addText({0, 12}, print::contentWidth * 0.75, text(i18n::longDate(day, m_paper.language)),
                            {.points = 14, .weight = Weight::Bold});
        row.drawing.addText({print::contentWidth * 0.75, 14}, print::contentWidth * 0.25,
                            words("printed-docket.count", {{"count", std::int64_t{count}}}),
                            {.align = Align::Right});
        row.drawing.growTo(row.drawing.height() + 3);
        return row;
    }

    void addClock(Drawing& drawing, Cell cell, std::chrono::minutes time, const std::string& town) const
    {
        const double height
            = drawing.addText({cell.x, rowPadding}, cell.width, text(i18n::clockTime(time, m_paper.language)),
                              {.points = 13, .weight = Weight::Bold, .mostLines = 1});
        drawing.addText({cell.x, rowPadding + height}, cell.width, text(town), {.mostLines = 2});
    }

    void addCourtClock(Drawing& drawing, const DocketEntry& entry) const
    {
        const auto town = entry.time.town.in(m_paper.language);
        const bool isSet = entry.fixity != storage::HearingFixity::ToBeSet;
        if (isSet && entry.time.known) {
            addClock(drawing, courtCell, entry.time.at.time, town);
            return;
        }
        if (isSet)
            drawing.addText({courtCell.x, rowPadding}, courtCell.width, words("dates.time-unknown"),
                            {.weight = Weight::Bold});
        drawing.addText({courtCell.x, std::max(rowPadding, drawing.height())}, courtCell.width, text(town),
                        {.mostLines = 2});
    }

    void addPort(Drawing& drawing, const DocketEntry& entry) const
    {
        if (entry.port)
            addClock(drawing, portCell, entry.port->time.at.time, entry.port->place);
        else if (entry.crosses)
            drawing.addText({portCell.x, rowPadding}, portCell.width, words("printed-docket.port-unknown"));
    }

    /// The port's day, when it is not the hearing's own.
    void addPortDay(Drawing& drawing, const DocketEntry& entry) const
    {
        if (entry.port && entry.port->time.at.date != entry.time.at.date)
            drawing.addText({portCell.x, drawing.height()}, portCell.width,
                            text(i18n::dayAndMonth(entry.port->time.at.date, m_paper.language)));
    }

    Row entryRow(const DocketEntry& entry) const
    {
        Row row{Drawing{m_fonts}};
        auto& drawing = row.drawing;
        drawing.addLine({0, 0}, {print::contentWidth, 0});
        addCourtClock(drawing, entry);
        if (entry.time.atClient && entry.fixity != storage::HearingFixity::ToBeSet)
            addClock(drawing, clientCell, entry.time.atClient->time,
                     entry.time.clientTown.in(m_paper.language));
        addPort(drawing, entry);
        const double name = drawing.addText({nameCell.x, rowPadding}, nameCell.width, nameWords(entry),
                                            {.points = 12, .weight = Weight::Bold, .mostLines = 3});
        drawing.addText({nameCell.x, rowPadding + name}, nameCell.width, idWords(entry), {.mostLines = 2});
        const double kind = drawing.addText({kindCell.x, rowPadding}, kindCell.width,
                                            words(kindKey(entry.kind)), {.mostLines = 2});
        drawing.addText({kindCell.x, rowPadding + kind}, kindCell.width, statusWords(entry));
        addPortDay(drawing, entry);
        drawing.growTo(drawing.height() + rowPadding);
        return row;
    }

    QString nameWords(const DocketEntry& entry) const
    {
        QString name = text(entry.name);
        if (entry.others > 0)
            name += QStringLiteral(" ") + QChar{0x002B} + QString::number(entry.others);
        return name;
    }

    QString idWords(const DocketEntry& entry) const
    {
        QString id = text(entry.reference);
        if (!entry.responsible.empty())
            id += (id.isEmpty() ? QString{} : QStringLiteral(" · ")) + text(entry.responsible);
        return id;
    }

    QString statusWords(const DocketEntry& entry) const
    {
        QString status = words(entry.represented ? "printed-docket.lawyer" : "printed-docket.no-lawyer");
        if (entry.fixity == storage::HearingFixity::Control)
            status += QStringLiteral(", ") + words("printed-docket.control");
        if (entry.fixity == storage::HearingFixity::ToBeSet)
            status += QStringLiteral(", ") + words("printed-docket.to-be-set");
        return status;
    }

    static const char* kindKey(storage::HearingKind kind)
    {
        switch (kind) {
        case storage::HearingKind::Master: return "printed-docket.master";
        case storage::HearingKind::Individual: return "printed-docket.individual";
        case storage::HearingKind::Bond: return "printed-docket.bond";
        case storage::HearingKind::CredibleFearReview: return "printed-docket.review";
        case storage::HearingKind::Other: break;
        }
        return "printed-docket.other";
    }

    const print::Fonts& m_fonts;
    const DocketPaper& m_paper;
};

} // namespace

storage::Result<int> printDocket(const DocketPaper& paper, QPagedPaintDevice& device)
{
    const auto fonts = print::Fonts::find();
    if (!fonts)
        return fonts.error();
    const DocketLayout layout{*fonts, paper};
    return print::paintPages(layout.rows(),
                             {.header = [header = layout.header()](int) { return header; },
                              .footer = [&](int page, int pages) { return layout.footer(page, pages); }},
                             device);
}

} // namespace forms
