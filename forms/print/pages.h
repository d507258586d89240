// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/drawing.h"
#include "storage/base/result.h"

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace forms::print {

/// Letter paper, in points. What is printed stays inside 190 x 255 mm so that a printer with A4 paper keeps
/// it whole.
inline constexpr double paperWidth = 612.0;
inline constexpr double paperHeight = 792.0;
inline constexpr double pointsPerMillimetre = 72.0 / 25.4;
inline constexpr double contentWidth = 190.0 * pointsPerMillimetre;
inline constexpr double contentHeight = 255.0 * pointsPerMillimetre;

/// Part of a paper that is never split over two pages.
struct Row {
    Drawing drawing;
    bool keepWithNext{false}; ///< A heading: not the last thing on a page.
};

/// What goes above and below the rows of each page (numbered from 1).
struct PageEdges {
    std::function<Drawing(int page)> header;
    std::function<Drawing(int page, int pages)> footer; ///< Of the same height on every page.
};

/// How many rows go on each page. A row higher than a page has one for itself.
std::vector<std::size_t> rowsPerPage(const std::vector<Row>& rows, const PageEdges& edges);
/// Prints one or more papers on one device, each with its own page numbers.
class PagePrinter {
public:
    /// Sets `device` to Letter. It must outlive this.
    explicit PagePrinter(QPagedPaintDevice& device);
    ~PagePrinter();
    PagePrinter(const PagePrinter&) = delete;
    PagePrinter& operator=(const PagePrinter&) = delete;

    /// Paints `rows` on as many pages as they take; returns how many. Problem::DiskFailure if the device
    /// refuses.
    storage::Result<int> print(const std::vector<Row>& rows, const PageEdges& edges);
    /// Ends the last page; returns how many there were in all.
    storage::Result<int> finish();

private:
    QPagedPaintDevice& m_device;
    std::unique_ptr<QPainter> m_painter;
    int m_pages{0};
};

/// One paper on `device`, as by a `PagePrinter`; returns the number of its pages.
storage::Result<int> paintPages(const std::vector<Row>& rows, const PageEdges& edges,
                                QPagedPaintDevice& device);

} // namespace forms::print
