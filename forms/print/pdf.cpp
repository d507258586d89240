// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/pdf.h"

#include <QBuffer>
#include <QPdfWriter>

namespace forms {

storage::Result<Pdf> toPdf(const std::function<storage::Result<int>(QPagedPaintDevice&)>& print)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setCreator(QString{}); // else Qt fills in the application's name
    writer.setTitle(QString{});
    const auto pages = print(writer);
    if (!pages)
        return pages.error();
    const QByteArray& bytes = buffer.data();
    return Pdf{.bytes = {bytes.begin(), bytes.end()}, .pages = *pages};
}

} // namespace forms
