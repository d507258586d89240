// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/file_chooser.h"

#include "client/app/settings.h"

#include <QEvent>

namespace client {

static QFileDialog::FileMode modeFor(FilePurpose purpose)
{
    switch (purpose) {
    case FilePurpose::OtherClinic:
    case FilePurpose::NewClinicFolder: return QFileDialog::Directory;
    case FilePurpose::Spreadsheet:
    case FilePurpose::ColumnMap:
    case FilePurpose::Answers:
    case FilePurpose::FormPdf: return QFileDialog::ExistingFile;
    case FilePurpose::SavedPdf:
    case FilePurpose::Backup: return QFileDialog::AnyFile;
    }
    return QFileDialog::ExistingFile;
}

FileChooser::FileChooser(FilePurpose purpose, QWidget* parent, const QString& startIn) :
    QFileDialog{parent, QString{}, startIn}, m_purpose{purpose}
{
    setObjectName(QStringLiteral("fileChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setOption(DontUseNativeDialog);
    setViewMode(List);
    setFileMode(modeFor(purpose));
    setOption(ShowDirsOnly, fileMode() == Directory);
    if (fileMode() == AnyFile)
        setAcceptMode(AcceptSave);
    if (purpose == FilePurpose::SavedPdf)
        setDefaultSuffix(QStringLiteral("pdf"));
    retranslate();
    connect(this, &QObject::destroyed, [] { forgetFileDialogs(); }); // Qt writes its list just before
}

QString FileChooser::title() const
{
    switch (m_purpose) {
    case FilePurpose::OtherClinic: return tr("Open another clinic");
    case FilePurpose::NewClinicFolder: return tr("Folder in which the clinic is kept");
    case FilePurpose::Spreadsheet: return tr("Choose a spreadsheet");
    case FilePurpose::ColumnMap: return tr("Choose a column map");
    case FilePurpose::Answers: return tr("Choose an answers file");
    case FilePurpose::FormPdf: return tr("Choose the blank form");
    case FilePurpose::SavedPdf: return tr("Save as PDF");
    case FilePurpose::Backup: return tr("Where to put the backup");
    }
    return {};
}

QString FileChooser::fileKinds() const
{
    switch (m_purpose) {
    case FilePurpose::Spreadsheet: return tr("Spreadsheets (*.csv *.tsv *.txt)");
    case FilePurpose::ColumnMap: return tr("Column maps (*.json)");
    case FilePurpose::Answers: return tr("Answers files (*.json)");
    case FilePurpose::FormPdf:
    case FilePurpose::SavedPdf: return tr("PDF files (*.pdf)");
    case FilePurpose::OtherClinic:
    case FilePurpose::NewClinicFolder: return tr("Folders");
    case FilePurpose::Backup: return tr("All files (*)");
    }
    return {};
}

void FileChooser::retranslate()
{
    setWindowTitle(title());
    setNameFilter(fileKinds());
    setLabelText(LookIn, tr("Folder:"));
    setLabelText(FileName, tr("&Name:"));
    setLabelText(FileType, tr("Kind:"));
    setLabelText(Accept, acceptMode() == AcceptSave ? tr("&Save") : tr("&Choose"));
    setLabelText(Reject, tr("Cancel"));
}

void FileChooser::changeEvent(QEvent* event)
{
    QFileDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) // Qt's own words for the buttons come after this event
        QMetaObject::invokeMethod(this, &FileChooser::retranslate, Qt::QueuedConnection);
}

} // namespace client
