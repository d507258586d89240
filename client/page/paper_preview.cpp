// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/paper_preview.h"

#include "client/dialog/file_chooser.h"
#include "client/text/problem_text.h"
#include "client/widget/fit_to_screen.h"
#include "client/widget/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace client {

PaperPreview::PaperPreview(Paint paint, QString fileStem, QWidget* parent) :
    QDialog{parent}, m_paint{std::move(paint)}, m_fileStem{std::move(fileStem)}
{
    if (auto pdf = forms::toPdf(m_paint))
        m_pdf = *std::move(pdf);
    else
        m_failure = pdf.error().problem;
    build();
}

PaperPreview::PaperPreview(forms::Pdf pdf, QString fileStem, QWidget* parent) :
    QDialog{parent}, m_fileStem{std::move(fileStem)}, m_pdf{std::move(pdf)}
{
    build();
}

void PaperPreview::build()
{
    setObjectName(QStringLiteral("paperPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(m_pdf.bytes.data()),
                                      static_cast<qsizetype>(m_pdf.bytes.size()));
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    if (!m_bytes.isEmpty())
        m_document.load(&m_buffer);
    m_picture = new QLabel;
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("previewPages"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_picture);
    m_where = new PlainLabel{TextStyle::Quiet};
    m_note = new PlainLabel;
    m_note->setObjectName(QStringLiteral("previewNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    auto* buttons = new QHBoxLayout;
    for (auto [button, name] : {std::pair{&m_back, "previewBack"}, std::pair{&m_next, "previewNext"}}) {
        *button = new QPushButton;
        (*button)->setObjectName(QLatin1String{name});
        (*button)->setAutoDefault(false);
        buttons->addWidget(*button);
    }
    buttons->addWidget(m_where);
    buttons->addStretch();
    for (auto [button, name] : {std::pair{&m_print, "previewPrint"}, std::pair{&m_save, "previewSave"},
                                std::pair{&m_close, "previewClose"}}) {
        *button = new QPushButton;
        (*button)->setObjectName(QLatin1String{name});
        buttons->addWidget(*button);
    }
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::choosePrinter);
    connect(m_save, &QPushButton::clicked, this, &PaperPreview::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &PaperPreview::reject);
    resizeOnScreen(*this, {820, 640});
    retranslate();
    if (pages() == 0)
        say(Said::Failed);
    m_print->setDefault(true);
    m_print->setFocus();
}

void PaperPreview::retranslate()
{
    setWindowTitle(tr("Print preview"));
    m_back->setText(tr("Pre&vious page"));
    m_next->setText(tr("Ne&xt page"));
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("&Save as PDF…"));
    m_close->setText(tr("Close"));
    m_scroll->setAccessibleName(tr("The page as it will be printed"));
    say(m_said);
    showPage();
}

void PaperPreview::showPage()
{
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pages());
    m_print->setEnabled(pages() > 0);
    m_save->setEnabled(pages() > 0);
    m_where->setText(pages() > 0 ? tr("Page %1 of %2").arg(m_page + 1).arg(pages()) : QString{});
    if (m_document.status() != QPdfDocument::Status::Ready)
        return;
    const auto points = m_document.pagePointSize(m_page);
    const double ratio = devicePixelRatioF();
    const int width = std::clamp(m_scroll->viewport()->width() - 24, 300, 900);
    const QSizeF size{width * ratio, width * ratio * points.height() / points.width()};
    auto image = m_document.render(m_page, size.toSize());
    // The page itself is transparent where nothing is printed.
    QImage paper{image.size(), QImage::Format_RGB32};
    paper.fill(Qt::white);
    QPainter{&paper}.drawImage(0, 0, image);
    paper.setDevicePixelRatio(ratio);
    m_picture->setPixmap(QPixmap::fromImage(paper));
}

void PaperPreview::turn(int by)
{
    m_page = std::clamp(m_page + by, 0, std::max(0, pages() - 1));
    m_scroll->verticalScrollBar()->setValue(0);
    showPage();
}

void PaperPreview::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // Others see it in the print queue, and it is the title of a PDF: neither the program's name nor a
    // client's.
    printer->setDocName(QStringLiteral("paper"));
    auto* chooser = new QPrintDialog{printer.get(), this};
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer](QPrinter*) {
        if (printOn(*printer)) {
            const auto file = printer->outputFileName();
            if (!file.isEmpty())
                QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
            say(file.isEmpty() ? Said::Sent : Said::Saved);
            Q_EMIT printed(pages());
        } else {
            say(Said::Failed);
        }
    });
    chooser->open();
}

bool PaperPreview::printOn(QPrinter& printer)
{
    return m_paint ? static_cast<bool>(m_paint(printer)) : printImages(printer);
}

bool PaperPreview::printImages(QPrinter& printer)
{
    printer.setPageSize(QPageSize{QPageSize::Letter});
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    constexpr double dotsPerInch = 300;
    for (int page = 0; page < pages(); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        const auto size = m_document.pagePointSize(page) * (dotsPerInch / 72);
        painter.drawImage(printer.paperRect(QPrinter::DevicePixel), m_document.render(page, size.toSize()));
    }
    return painter.end();
}

void PaperPreview::chooseFile()
{
    auto* chooser = new FileChooser{FilePurpose::SavedPdf, this};
    chooser->selectFile(m_fileStem + QStringLiteral(".pdf"));
    connect(chooser, &QFileDialog::fileSelected, this, &PaperPreview::writeTo);
    chooser->open();
}

bool PaperPreview::writeTo(const QString& name)
{
    QSaveFile file{name};
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size() && file.commit();
    if (!written) {
        say(Said::Failed);
        return false;
    }
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    say(Said::Saved);
    Q_EMIT printed(pages());
    return true;
}

void PaperPreview::say(Said said)
{
    m_said = said;
    switch (said) {
    case Said::Nothing: m_note->setText({}); break;
    case Said::Sent: m_note->setText(tr("Sent to the printer.")); break;
    case Said::Saved:
        m_note->setText(tr(
            "Saved. This file is not protected by the passphrase: delete it when it is no longer needed."));
        break;
    case Said::Failed: m_note->setText(problemText(m_failure)); break;
    }
    m_note->setVisible(said != Said::Nothing);
}

void PaperPreview::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaperPreview::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    showPage();
}

} // namespace client
