// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/task/task_progress.h"
#include "storage/import/import_report.h"
#include "storage/service/import_service.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace client {

class FieldForm;
enum class FilePurpose;
class ImportModel;
class ListView;
class NoticeLabel;
class PlainLabel;
class ProgressPanel;

/// Brings in a spreadsheet: choose the file, see what would happen, then import. Keeps nothing on disk.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(QWidget* parent = nullptr);

    std::filesystem::path file() const;
    /// `dryRun` is not set.
    storage::ImportOptions options() const;
    /// Shows how far the work is, with a button to cancel it.
    void follow(std::shared_ptr<TaskProgress> progress, bool dryRun);
    /// What would happen, or what happened.
    void showReport(const storage::sheet::ImportReport& report, bool dryRun);
    void showProblem(storage::Problem problem);
    /// Closes; while the sheet is being read, it stops that instead.
    void reject() override;

Q_SIGNALS:
    void checkRequested();
    void importRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFileFields();
    void chooseInto(QLineEdit* field, FilePurpose purpose);
    void retranslate();
    void forgetReport();
    void showSummary();
    void setWorking(bool working);
    QString workText() const;

    FieldForm* m_fields;
    QWidget* m_fileCell;
    QLineEdit* m_file;
    QPushButton* m_chooseFile;
    QWidget* m_mapCell;
    QLineEdit* m_map;
    QPushButton* m_chooseMap;
    ProgressPanel* m_progress;
    PlainLabel* m_summary;
    NoticeLabel* m_problem;
    ImportModel* m_model;
    ListView* m_list;
    QPushButton* m_check;
    QPushButton* m_import;
    QPushButton* m_close;
    std::optional<storage::sheet::ImportReport> m_report;
    bool m_checking{true}; ///< What is being done: only looked at, not imported.
    bool m_dryRun{true}; ///< How `m_report` came.
};

} // namespace client
