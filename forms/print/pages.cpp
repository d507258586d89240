// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/pages.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace forms::print {
namespace {

const QPointF corner{(paperWidth - contentWidth) / 2, (paperHeight - contentHeight) / 2};

bool beginLetter(QPainter& painter, QPagedPaintDevice& device)
{
    // QPdfWriter starts as A4 whatever the locale.
    QPageLayout layout{QPageSize{QPageSize::Letter}, QPageLayout::Portrait, QMarginsF{}, QPageLayout::Point};
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    if (!painter.begin(&device))
        return false;
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    return true;
}

double roomOn(int page, const PageEdges& edges)
{
    return contentHeight - edges.header(page).height() - edges.footer(page, page).height();
}

/// One page: its header, the rows from `first` on, its footer. Returns the row after the last.
std::size_t paintPage(QPainter& painter, const std::vector<Row>& rows, std::size_t first, std::size_t count,
                      const Drawing& header, const Drawing& footer)
{
    header.paint(painter, corner);
    double y = corner.y() + header.height();
    for (std::size_t row = first; row < first + count; ++row) {
        rows[row].drawing.paint(painter, {corner.x(), y});
        y += rows[row].drawing.height();
    }
    footer.paint(painter, {corner.x(), corner.y() + contentHeight - footer.height()});
    return first + count;
}

} // namespace

std::vector<std::size_t> rowsPerPage(const std::vector<Row>& rows, const PageEdges& edges)
{
    std::vector<std::size_t> counts;
    std::size_t first = 0;
    do {
        const double room = roomOn(static_cast<int>(counts.size()) + 1, edges);
        std::size_t next = first;
        double used = 0;
        while (next < rows.size() && (next == first || used + rows[next].drawing.height() <= room))
            used += rows[next++].drawing.height();
        std::size_t end = next; // a heading goes with what it heads
        while (next < rows.size() && end > first + 1 && rows[end - 1].keepWithNext)
            --end;
        const bool onlyHeadings = end == first + 1 && rows[first].keepWithNext;
        end = onlyHeadings ? next : end;
        counts.push_back(end - first);
        first = end;
    } while (first < rows.size());
    return counts;
}

storage::Result<int> paintPages(const std::vector<Row>& rows, const PageEdges& edges, QPagedPaintDevice& device)
{
    const auto counts = rowsPerPage(rows, edges);
    const int pages = static_cast<int>(counts.size());
    QPainter painter;
    if (!beginLetter(painter, device))
        return storage::Error{storage::Problem::DiskFailure, "the printer or file could not be opened"};
    std::size_t row = 0;
    for (int page = 1; page <= pages; ++page) {
        if (page > 1 && !device.newPage())
            return storage::Error{storage::Problem::DiskFailure, "the printer or file takes no more pages"};
        row = paintPage(painter, rows, row, counts[static_cast<std::size_t>(page - 1)], edges.header(page),
                        edges.footer(page, pages));
    }
    if (!painter.end())
        return storage::Error{storage::Problem::DiskFailure, "the printer or file could not be finished"};
    return pages;
}

} // namespace forms::print
