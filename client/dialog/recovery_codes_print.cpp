// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/recovery_codes_print.h"

#include "client/model/convert.h"

#include <QCoreApplication>
#include <QFont>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

namespace client {

namespace {

/// The context of the translations.
struct RecoveryCodesPage {
    Q_DECLARE_TR_FUNCTIONS(client::RecoveryCodesPage)
};

void paintPage(QPainter& painter, const QString& clinicName, const QString& code, int number, int total)
{
    const QRectF page{painter.viewport()};
    const double line = page.height() / 40;
    auto font = painter.font();
    const auto write = [&](double row, double points, const QString& text) {
        font.setPointSizeF(points);
        painter.setFont(font);
        painter.drawText(QRectF{0, row * line, page.width(), 8 * line},
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    };
    write(1, 20, RecoveryCodesPage::tr("Recovery code %1 of %2").arg(number).arg(total));
    write(4, 13, clinicName);
    write(7, 16, code);
    write(12, 12,
          RecoveryCodesPage::tr(
              "Any two of the codes open this clinic if a passphrase is lost. Give each code to another "
              "person, and keep none of them beside the computer. Whoever has two codes can read "
              "everything."));
    write(18, 12, RecoveryCodesPage::tr("Kept by: ______________________________"));
}

} // namespace

void printRecoveryCodes(const std::vector<storage::Secret>& codes, const QString& clinicName,
                        QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize{QPageSize::Letter});
    QPainter painter{&device};
    int number = 0;
    for (const auto& code : codes) {
        if (number > 0)
            device.newPage();
        paintPage(painter, clinicName, toQt(code.text()), ++number, static_cast<int>(codes.size()));
    }
}

} // namespace client
