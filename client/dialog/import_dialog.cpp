// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/import_dialog.h"

#include "client/dialog/field_form.h"
#include "client/dialog/file_chooser.h"
#include "client/dialog/import_model.h"
#include "client/model/convert.h"
#include "client/widget/fit_to_screen.h"
#include "client/widget/list_view.h"
#include "client/widget/notice_label.h"
#include "client/widget/progress_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace client {

ImportDialog::ImportDialog(QWidget* parent) :
    QDialog{parent}, m_fields{new FieldForm}, m_fileCell{new QWidget}, m_file{new QLineEdit},
    m_chooseFile{new QPushButton}, m_mapCell{new QWidget}, m_map{new QLineEdit}, m_chooseMap{new QPushButton},
    m_progress{new ProgressPanel}, m_summary{new PlainLabel{TextStyle::Strong}},
    m_problem{new NoticeLabel{QStringLiteral("importProblem")}}, m_model{new ImportModel{this}},
    m_list{new ListView}, m_check{new QPushButton}, m_import{new QPushButton}, m_close{new QPushButton}
{
    setObjectName(QStringLiteral("importDialog"));
    m_chooseFile->setObjectName(QStringLiteral("importFileChoose"));
    m_chooseMap->setObjectName(QStringLiteral("importMapChoose"));
    m_check->setObjectName(QStringLiteral("importCheck"));
    m_import->setObjectName(QStringLiteral("importNow"));
    m_list->setObjectName(QStringLiteral("importReport"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_list->showModel(m_model, {6, 10, 16, -40, 18});
    m_summary->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (auto* button : {m_check, m_import, m_close})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(makeFileFields());
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 100);
    layout->addStretch(1);
    layout->addLayout(buttons);
    m_progress->hide();
    connect(m_check, &QPushButton::clicked, this, &ImportDialog::checkRequested);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importRequested);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    m_import->setAutoDefault(false); // the sheet is checked first
    connect(m_file, &QLineEdit::textChanged, this, &ImportDialog::forgetReport);
    connect(m_map, &QLineEdit::textChanged, this, &ImportDialog::forgetReport);
    retranslate();
    forgetReport();
    resizeOnScreen(*this, {1180, 640});
}

QWidget* ImportDialog::makeFileFields()
{
    for (auto [cell, field, button] :
         {std::tuple{m_fileCell, m_file, m_chooseFile}, std::tuple{m_mapCell, m_map, m_chooseMap}}) {
        auto* line = new QHBoxLayout{cell};
        line->setContentsMargins({});
        line->addWidget(field, 1);
        line->addWidget(button);
        button->setAutoDefault(false);
        cell->setFocusProxy(field);
    }
    m_fields->addField(m_fileCell, QStringLiteral("importFile"));
    m_fields->addField(m_mapCell, QStringLiteral("importMap"));
    connect(m_chooseFile, &QPushButton::clicked, this,
            [this] { chooseInto(m_file, FilePurpose::Spreadsheet); });
    connect(m_chooseMap, &QPushButton::clicked, this, [this] { chooseInto(m_map, FilePurpose::ColumnMap); });
    return m_fields;
}

void ImportDialog::chooseInto(QLineEdit* field, FilePurpose purpose)
{
    auto* chooser = new FileChooser{purpose, this};
    connect(chooser, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    chooser->open();
}

std::filesystem::path ImportDialog::file() const
{
    return fromQt(m_file->text());
}

storage::ImportOptions ImportDialog::options() const
{
    return {.map = fromQt(m_map->text())};
}

void ImportDialog::setWorking(bool working)
{
    m_fields->setEnabled(!working);
    m_check->setEnabled(!working && !m_file->text().trimmed().isEmpty());
    const bool hasGoodRows = m_report && m_dryRun && m_report->imported + m_report->updated > 0;
    m_import->setEnabled(!working && hasGoodRows);
    m_close->setEnabled(!working);
    (m_import->isEnabled() ? m_import : m_check)->setDefault(true);
}

void ImportDialog::follow(std::shared_ptr<TaskProgress> progress, bool dryRun)
{
    m_problem->clear();
    m_checking = dryRun;
    m_progress->follow(std::move(progress), workText());
    setWorking(true);
    m_progress->takeFocus();
}

void ImportDialog::reject()
{
    if (m_progress->isWorking()) // Esc stops the work first: nobody leaves without knowing how it ended
        m_progress->cancel();
    else
        QDialog::reject();
}

void ImportDialog::showReport(const storage::sheet::ImportReport& report, bool dryRun)
{
    m_progress->finish();
    m_report = report;
    m_dryRun = dryRun;
    m_model->setReport(report);
    showSummary();
    setWorking(false);
    (m_import->isEnabled() ? m_import : m_close)->setFocus();
}

QString ImportDialog::workText() const
{
    return m_checking ? tr("Checking the spreadsheet") : tr("Importing the spreadsheet");
}

void ImportDialog::showProblem(storage::Problem problem)
{
    m_progress->finish();
    m_problem->say(problem);
    setWorking(false);
    m_file->setFocus();
}

void ImportDialog::forgetReport()
{
    m_report.reset();
    m_model->setRows({});
    showSummary();
    m_problem->clear();
    setWorking(false);
}

void ImportDialog::showSummary()
{
    m_list->setVisible(m_report && m_model->rowCount() > 0);
    if (!m_report) {
        m_summary->setText(tr("First the sheet is only checked: nothing changes until you press Import."));
        return;
    }
    const auto& report = *m_report;
    const auto number = [](std::size_t count) { return static_cast<int>(count); };
    QStringList sentences{m_dryRun ? tr("Nothing has changed yet.") : tr("The spreadsheet was imported.")};
    sentences << tr("%n row(s) read.", nullptr, number(report.rows));
    sentences << tr("%n new client(s).", nullptr, number(report.imported));
    sentences << tr("%n client(s) already here.", nullptr, number(report.updated));
    if (report.refused > 0)
        sentences << tr("%n row(s) refused: see below.", nullptr, number(report.refused));
    if (report.pastHearings > 0)
        sentences << tr("%n hearing(s) are over.", nullptr, number(report.pastHearings));
    if (report.warningsLeftOut > 0)
        sentences << tr("%n more remark(s) are not listed.", nullptr, number(report.warningsLeftOut));
    m_summary->setText(sentences.join(QLatin1Char{' '}));
}

void ImportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import a spreadsheet"));
    m_fields->setLabel(m_fileCell, tr("&Spreadsheet (CSV)"));
    m_fields->setLabel(m_mapCell, tr("Column &map, if there is one"));
    m_chooseFile->setText(tr("&Choose…"));
    m_chooseMap->setText(tr("C&hoose…"));
    m_check->setText(tr("Check &first"));
    m_import->setText(tr("&Import"));
    m_close->setText(tr("Close"));
    m_list->setAccessibleName(tr("Report"));
    m_model->retranslate();
    if (m_progress->isWorking())
        m_progress->setWhat(workText());
    showSummary();
}

} // namespace client
