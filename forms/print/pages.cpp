// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/pages.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace forms::print {
namespace {

const QPointF corner{(paperWidth - contentWidth) / 2, (paperHeight - contentHeight) / 2};

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
    const double footer = edges.footer(1, 1).height();
    std::size_t first = 0;
    do {
        const int page = static_cast<int>(counts.size()) + 1;
        const double room = contentHeight - edges.header(page).height() - footer;
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

PagePrinter::PagePrinter(QPagedPaintDevice& device) :
    m_device{device}, m_painter{std::make_unique<QPainter>()}
{
    // QPdfWriter starts as A4 whatever the locale.
    QPageLayout layout{QPageSize{QPageSize::Letter}, QPageLayout::Portrait, QMarginsF{}, QPageLayout::Point};
    layout.setMode(QPageLayout::FullPageMode);
    m_device.setPageLayout(layout);
}

PagePrinter::~PagePrinter() = default;

storage::Result<int> PagePrinter::print(const std::vector<Row>& rows, const PageEdges& edges)
{
    if (m_pages == 0) {
        if (!m_painter->begin(&m_device))
            return storage::Error{storage::Problem::DiskFailure, "the printer or file could not be opened"};
        m_painter->scale(m_device.logicalDpiX() / 72.0, m_device.logicalDpiY() / 72.0);
    }
    const auto counts = rowsPerPage(rows, edges);
    const int pages = static_cast<int>(counts.size());
    std::size_t row = 0;
    for (int page = 1; page <= pages; ++page) {
        if (m_pages > 0 && !m_device.newPage())
            return storage::Error{storage::Problem::DiskFailure, "the printer or file takes no more pages"};
        ++m_pages;
        row = paintPage(*m_painter, rows, row, counts[static_cast<std::size_t>(page - 1)], edges.header(page),
                        edges.footer(page, pages));
    }
    return pages;
}

storage::Result<int> PagePrinter::finish()
{
    if (m_pages > 0 && !m_painter->end())
        return storage::Error{storage::Problem::DiskFailure, "the printer or file could not be finished"};
    return m_pages;
}

storage::Result<int> paintPages(const std::vector<Row>& rows, const PageEdges& edges,
                                QPagedPaintDevice& device)
{
    PagePrinter printer{device};
    const auto pages = printer.print(rows, edges);
    return pages ? printer.finish() : pages;
}

} // namespace forms::print
