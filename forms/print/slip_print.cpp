// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/slip_paper.h"

#include "i18n/date_text.h"

#include <array>

namespace forms {
namespace {

using print::Drawing;
using print::Row;
using print::Sheet;
using print::TextStyle;
using print::Weight;

/// How big the type is where the page has room, and how far it may shrink: never under 12 points.
constexpr std::array scales{1.2, 1.14, 1.08, 1.02, 0.96, 0.9, 0.84, 0.76};
/// From here on long names are cut sooner.
constexpr double tight = 0.8;
constexpr double padding = 9.0;

/// Lays the parts of the slip one under the other at one size of type.
class SlipLayout {
public:
    SlipLayout(const Sheet& sheet, const SlipPaper& paper, double scale) :
        m_sheet{sheet}, m_paper{paper}, m_scale{scale}
    {
    }

    std::vector<Row> rows() const
    {
        std::vector<Row> rows;
        add(rows, m_sheet.sideBySide(m_sheet.columns("slip.title"), style(19, Weight::Bold)), 2);
        add(rows, people(), 6);
        if (m_paper.represented)
            add(rows, m_sheet.boxed(m_sheet.columns("papers.has-lawyer"), style(12, Weight::Bold), 1.5), 6);
        if (m_paper.crosses)
            add(rows, port(), 8);
        add(rows, court(), 6);
        if (m_paper.fixity != storage::HearingFixity::Fixed)
            add(rows, m_sheet.sideBySide(fixityWords(), style(13, Weight::Bold)), 5);
        add(rows, m_sheet.sideBySide(bring(), style(13)), 5);
        add(rows, paperIsRight(), 6);
        add(rows, m_sheet.sideBySide(m_sheet.columns("papers.safe-place"), style(12)), 4);
        add(rows, m_sheet.sideBySide(m_sheet.columns("papers.teach-back"), style(12)), 0);
        return rows;
    }

private:
    TextStyle style(double points, Weight weight = Weight::Regular, int mostLines = 0) const
    {
        return {.points = std::max(12.0, points * m_scale),
                .weight = weight,
                .mostLines = m_scale < tight ? std::min(mostLines, 1) : mostLines};
    }

    void add(std::vector<Row>& rows, Drawing drawing, double space) const
    {
        drawing.growTo(drawing.height() + space);
        rows.push_back({std::move(drawing)});
    }

    /// Puts a line around `inside`, drawn `padding` from the left.
    Drawing framed(const Drawing& inside, double lineWidth) const
    {
        Drawing box = m_sheet.blank();
        box.add(inside, {0, padding * 0.6});
        const double half = lineWidth / 2;
        box.addBox({half, half, print::contentWidth - lineWidth, inside.height() + padding * 1.2}, lineWidth);
        box.growTo(box.height() + half);
        return box;
    }

    void stack(Drawing& box, const std::vector<QString>& texts, const TextStyle& textStyle,
               double space = 0) const
    {
        box.add(m_sheet.sideBySide(texts, textStyle, padding, print::contentWidth - 2 * padding),
                {0, box.height() + space});
    }

    void place(Drawing& box, const std::string& name, double points, int mostLines) const
    {
        box.addText({padding, box.height() + 2}, print::contentWidth - 2 * padding, m_sheet.text(name),
                    style(points, Weight::Bold, mostLines));
    }

    Drawing people() const
    {
        std::vector<QString> texts;
        for (const auto language : m_sheet.languages())
            texts.push_back(
                m_sheet.words("slip.for", language, {{"names", i18n::list(m_paper.covered, language)}}));
        return m_sheet.sideBySide(texts, style(13, Weight::Regular, 3));
    }

    /// The date, and a line to write the time on.
    void dayToWriteTimeOn(Drawing& box, const SlipTime& time, double points) const
    {
        std::vector<QString> dates;
        for (const auto language : m_sheet.languages())
            dates.push_back(m_sheet.text(i18n::longDate(time.at.date, language)));
        stack(box, dates, style(points * 0.65, Weight::Bold), 4);
        box.add(m_sheet.writeIns({{"slip.time", 0.46}}, print::contentWidth - 2 * padding),
                {padding, box.height() + 4});
        stack(box, m_sheet.columns("slip.unknown"), style(15, Weight::Bold), 6);
    }

    /// The date and time, each language in its column: "sábado ... / 4:30 a. m. / hora de Tijuana".
    void clock(Drawing& box, const SlipTime& time, double points) const
    {
        std::vector<QString> dates;
        std::vector<QString> times;
        std::vector<QString> parts;
        std::vector<QString> towns;
        for (const auto language : m_sheet.languages()) {
            dates.push_back(m_sheet.text(i18n::longDate(time.at.date, language)));
            auto [hour, partOfDay] = hourAndPart(m_sheet.text(i18n::spokenTime(time.at.time, language)));
            times.push_back(print::unbroken(std::move(hour)));
            const QString clockOf
                = m_sheet.words("dates.clock-of", language, {{"town", time.town.in(language)}});
            parts.push_back(partOfDay.isEmpty() ? clockOf : partOfDay + QStringLiteral(", ") + clockOf);
            towns.push_back(m_sheet.text(clientClock(time, language)));
        }
        stack(box, dates, style(points * 0.65, Weight::Bold), 4);
        stack(box, times, style(points, Weight::Bold), 2);
        stack(box, parts, style(points * 0.62, Weight::Bold, 2));
        if (time.atClient)
            stack(box, towns, style(12, Weight::Regular, 3), 1);
    }

    /// "4:30 a. m. (de la madrugada)" in two: the hour in big type, what is in brackets under it.
    static std::pair<QString, QString> hourAndPart(const QString& spoken)
    {
        const auto bracket = spoken.indexOf(QStringLiteral(" ("));
        if (bracket < 0)
            return {spoken, {}};
        return {spoken.first(bracket), spoken.sliced(bracket + 2).chopped(1)};
    }

    static std::string clientClock(const SlipTime& time, i18n::Language language)
    {
        if (!time.atClient)
            return {};
        const i18n::MessageValues values{{"town", time.clientTown.in(language)},
                                         {"time", i18n::spokenTime(time.atClient->time, language)},
                                         {"date", i18n::longDate(time.atClient->date, language)}};
        const auto* key = time.atClient->date != time.at.date ? "slip.clock-other-day"
            : time.atClient->time == time.at.time             ? "slip.clock-same"
                                                              : "slip.clock-other";
        return i18n::message(key, language, values);
    }

    Drawing port() const
    {
        Drawing box = m_sheet.blank();
        stack(box, m_sheet.columns("slip.first"), style(15, Weight::Bold));
        if (m_paper.port && !m_paper.port->place.empty())
            place(box, m_paper.port->place, 27, 2);
        if (m_paper.port)
            clock(box, m_paper.port->time, 23);
        else
            portToWriteIn(box);
        return framed(box, 3.0);
    }

    void portToWriteIn(Drawing& box) const
    {
        box.add(m_sheet.writeIns({{"slip.port-place", 0.46}, {"slip.port-date", 0.32}, {"slip.time", 0.22}},
                                 print::contentWidth - 2 * padding),
                {padding, box.height() + 6});
        stack(box, m_sheet.columns("slip.unknown"), style(17, Weight::Bold), 8);
    }

    Drawing court() const
    {
        Drawing box = m_sheet.blank();
        stack(box, m_sheet.columns(m_paper.crosses ? "slip.then" : "slip.court"), style(15, Weight::Bold));
        if (!m_paper.court.name.english.empty())
            stack(box, courtNames(), style(17, Weight::Bold, 3), 2);
        if (!m_paper.court.address.empty())
            box.addText({padding, box.height() + 1}, print::contentWidth - 2 * padding,
                        m_sheet.text(m_paper.court.address), style(13, Weight::Regular, 2));
        if (m_paper.fixity == storage::HearingFixity::ToBeSet)
            stack(box, m_sheet.columns("slip.no-date"), style(17, Weight::Bold), 6);
        else if (!m_paper.time.known)
            dayToWriteTimeOn(box, m_paper.time, 19);
        else
            clock(box, m_paper.time, 19);
        stack(box, kindWords(), style(12), 3);
        return framed(box, 1.25);
    }

    std::vector<QString> courtNames() const
    {
        std::vector<QString> texts;
        for (const auto language : m_sheet.languages())
            texts.push_back(m_sheet.text(m_paper.court.name.in(language)));
        return texts;
    }

    std::vector<QString> kindWords() const
    {
        std::vector<QString> texts;
        for (const auto language : m_sheet.languages())
            texts.push_back(m_sheet.words(kindKey(), language) + QStringLiteral(" ")
                            + m_sheet.words(mediumKey(), language));
        return texts;
    }

    const char* kindKey() const
    {
        switch (m_paper.kind) {
        case storage::HearingKind::Master: return "slip.kind-master";
        case storage::HearingKind::Individual: return "slip.kind-individual";
        case storage::HearingKind::Bond: return "slip.kind-bond";
        case storage::HearingKind::CredibleFearReview: return "slip.kind-review";
        case storage::HearingKind::Other: break;
        }
        return "slip.kind-other";
    }

    const char* mediumKey() const
    {
        switch (m_paper.medium) {
        case storage::HearingMedium::InPerson: return "slip.medium-person";
        case storage::HearingMedium::Video: return "slip.medium-video";
        case storage::HearingMedium::Telephone: break;
        }
        return "slip.medium-telephone";
    }

    std::vector<QString> fixityWords() const
    {
        return m_sheet.columns(m_paper.fixity == storage::HearingFixity::Control ? "slip.control"
                                                                                 : "slip.to-be-set");
    }

    std::vector<QString> bring() const
    {
        return m_sheet.columns(m_paper.crosses ? "slip.bring-port" : "slip.bring");
    }

    Drawing paperIsRight() const
    {
        const std::string phone
            = m_paper.frame.clinicPhone.empty() ? "____________________" : m_paper.frame.clinicPhone;
        return m_sheet.boxed(m_sheet.columns("papers.court-paper-is-right",
                                             {{"phone", print::unbroken(m_sheet.text(phone)).toStdString()}}),
                             style(13, Weight::Bold));
    }

    const Sheet& m_sheet;
    const SlipPaper& m_paper;
    double m_scale;
};

/// Gives what is left of the page to the spaces between the rows.
void spread(std::vector<Row>& rows, const print::PageEdges& edges)
{
    constexpr double most = 9.0;
    double left = print::contentHeight - 1.0 - edges.header(1).height() - edges.footer(1, 1).height();
    for (const auto& row : rows)
        left -= row.drawing.height();
    const double each = std::min(most, left / static_cast<double>(rows.size()));
    for (auto& row : rows)
        row.drawing.growTo(row.drawing.height() + std::max(0.0, each));
}

} // namespace

storage::Result<int> printSlip(const SlipPaper& paper, QPagedPaintDevice& device)
{
    const auto fonts = print::Fonts::find();
    if (!fonts)
        return fonts.error();
    const Sheet sheet{*fonts, paper.frame};
    const auto leads = sheet.columns("papers.general");
    const print::PageEdges edges{
        .header = [header = sheet.header()](int) { return header; },
        .footer = [&](int page, int pages) { return sheet.footer(leads, page, pages); },
    };
    std::vector<Row> rows;
    for (const double scale : scales) {
        rows = SlipLayout{sheet, paper, scale}.rows();
        if (print::rowsPerPage(rows, edges).size() == 1)
            break;
    }
    spread(rows, edges);
    return print::paintPages(rows, edges, device);
}

} // namespace forms
