// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/paper_preview.h"

#include "client/dialog/file_chooser.h"
#include "client/widget/fit_to_screen.h"
#include "client/widget/notice_label.h"

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
#include <optional>

namespace client {

static QString sentWords()
{
    return PaperPreview::tr("Sent to the printer.");
}

static QString savedWords()
{
    return PaperPreview::tr(
        "Saved. This file is not protected by the passphrase: delete it when it is no longer needed.");
}

PaperPreview::PaperPreview(Paint paint, QString fileStem, QWidget* parent) :
    QDialog{parent}, m_paint{std::move(paint)}, m_fileStem{std::move(fileStem)}
{
    auto pdf = forms::toPdf(m_paint);
    const auto failure = pdf ? std::nullopt : std::optional{pdf.error().problem};
    if (pdf)
        m_pdf = *std::move(pdf);
    build();
    if (failure)
        m_note->say(*failure);
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
    m_note = new NoticeLabel{QStringLiteral("previewNote")};
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_note);
    layout->addLayout(makeButtons());
    resizeOnScreen(*this, {820, 640});
    retranslate();
    m_print->setDefault(true);
    m_print->setFocus();
}

QHBoxLayout* PaperPreview::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    const auto add = [&](QPushButton*& button, const char* name, auto&& action) {
        button = new QPushButton;
        button->setObjectName(QLatin1String{name});
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(m_back, "previewBack", [this] { turn(-1); });
    add(m_next, "previewNext", [this] { turn(1); });
    buttons->addWidget(m_where);
    buttons->addStretch();
    add(m_review, "previewReview", [this] { askReview(); });
    add(m_print, "previewPrint", [this] { choosePrinter(); });
    add(m_save, "previewSave", [this] { chooseFile(); });
    add(m_close, "previewClose", [this] { reject(); });
    for (auto* button : {m_back, m_next, m_review})
        button->setAutoDefault(false);
    m_review->hide();
    return buttons;
}

void PaperPreview::offerReview()
{
    m_review->show();
}

void PaperPreview::askReview()
{
    if (m_reviewAsked) {
        m_review->setEnabled(false);
        Q_EMIT reviewed();
        return;
    }
    m_reviewAsked = true;
    m_review->setText(reviewButtonText());
    m_note->say([] {
        return tr(
            "By recording your review you say that you have read every page and that the text is right. "
            "It then prints without the word draft, for everyone in the clinic.");
    });
}

void PaperPreview::showReviewed(const storage::Result<storage::Done>& recorded)
{
    m_review->setVisible(!recorded);
    m_review->setEnabled(true);
    if (recorded)
        m_note->say([] { return tr("Your review is recorded. Close this page and open the paper again."); });
    else
        m_note->say(recorded.error().problem);
}

QString PaperPreview::reviewButtonText() const
{
    return m_reviewAsked ? tr("I have read it: &record") : tr("&Record my review…");
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
    m_review->setText(reviewButtonText());
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
            m_note->say(file.isEmpty() ? sentWords : savedWords);
            Q_EMIT printed(pages());
        } else {
            m_note->say(storage::Problem::DiskFailure);
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
        m_note->say(storage::Problem::DiskFailure);
        return false;
    }
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    m_note->say(savedWords);
    Q_EMIT printed(pages());
    return true;
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
