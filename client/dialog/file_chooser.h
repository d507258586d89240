// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace client {

/// What a file or folder is chosen for: it decides the words and the kind of files.
enum class FilePurpose {
    OtherClinic,
    NewClinicFolder,
    Spreadsheet,
    ColumnMap,
    Answers,
    FormPdf,
    SavedPdf,
    Backup
};

/// A window of our own to choose a file in: it speaks the language of the program, also when that changes,
/// and keeps no list of recent folders, whose names may name a client. It deletes itself when it closes.
class FileChooser final : public QFileDialog {
    Q_OBJECT

public:
    FileChooser(FilePurpose purpose, QWidget* parent, const QString& startIn = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString title() const;
    QString fileKinds() const;

    FilePurpose m_purpose;
};

} // namespace client
