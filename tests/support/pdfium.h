// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>

/// A PDF as PDFium sees it, the engine of the most used browser.
class PdfiumView {
public:
    explicit PdfiumView(std::span<const std::uint8_t> bytes) :
        m_bytes{reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())}
    {
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
        if (m_document.status() != QPdfDocument::Status::Ready)
            throw std::runtime_error{"PDFium does not open it"};
    }

    int pages() const { return m_document.pageCount(); }
    /// The text on page `page` (from 0). What stands in boxes counts once they are flattened, here and below.
    std::string text(int page) { return m_document.getAllText(page).text().toStdString(); }
    /// Page `page` (from 0) at `scale` pixels a point, on white.
    QImage picture(int page, double scale)
    {
        const auto size = (m_document.pagePointSize(page) * scale).toSize();
        QImage paper{size, QImage::Format_RGB32};
        paper.fill(Qt::white);
        QPainter painter{&paper};
        painter.drawImage(0, 0, m_document.render(page, size));
        return paper;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
};
