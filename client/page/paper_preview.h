// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/pdf.h"
#include "storage/base/result.h"

#include <QBuffer>
#include <QDialog>
#include <QPdfDocument>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPagedPaintDevice;
class QPrinter;
class QPushButton;
class QScrollArea;

namespace client {

class NoticeLabel;
class PlainLabel;

/// Shows a paper as it will be printed, page by page, and prints it or writes it to a PDF file. The same
/// layout goes to the screen, the printer and the file; no name reaches the print queue.
class PaperPreview final : public QDialog {
    Q_OBJECT

public:
    /// Prints onto a device and returns the number of pages.
    using Paint = std::function<storage::Result<int>(QPagedPaintDevice&)>;

    /// `fileStem` is the neutral name offered for a file: "checklist".
    PaperPreview(Paint paint, QString fileStem, QWidget* parent = nullptr);
    /// A document that is whole already.
    PaperPreview(forms::Pdf pdf, QString fileStem, QWidget* parent = nullptr);

    /// A button for the attorney who reads this paper to sign off its text: see `reviewed`.
    void offerReview();
    /// Says that the review was recorded, or why not.
    void showReviewed(const storage::Result<storage::Done>& recorded);

    int pages() const { return m_pdf.pages; }
    /// Writes the PDF. Offers itself to the save dialog; also for tests.
    bool writeTo(const QString& name);

Q_SIGNALS:
    /// It went to a printer or a file.
    void printed(int pages);
    /// The reader confirmed twice that the text is right.
    void reviewed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void showPage();
    void turn(int by);
    void choosePrinter();
    void chooseFile();
    bool printOn(QPrinter& printer);
    bool printImages(QPrinter& printer);
    void askReview();
    QHBoxLayout* makeButtons();
    QString reviewButtonText() const;

    Paint m_paint;
    QString m_fileStem;
    forms::Pdf m_pdf;
    bool m_reviewAsked{false};
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
    int m_page{0};
    QScrollArea* m_scroll;
    QLabel* m_picture;
    PlainLabel* m_where;
    NoticeLabel* m_note;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_review;
    QPushButton* m_save;
    QPushButton* m_print;
    QPushButton* m_close;
};

} // namespace client
