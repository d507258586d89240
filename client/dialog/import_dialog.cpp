// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/import_dialog.h"

#include "client/dialog/field_form.h"
#include "client/dialog/file_dialog.h"
#include "client/dialog/import_model.h"
#include "client/model/convert.h"
#include "client/widget/list_view.h"
#include "client/widget/plain_label.h"
#include "client/widget/progress_panel.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace client {

ImportDialog::ImportDialog(QWidget* parent) :
    QDialog{parent}, m_fields{new FieldForm}, m_fileCell{new QWidget}, m_file{new QLineEdit},
    m_chooseFile{new QPushButton}, m_mapCell{new QWidget}, m_map{new QLineEdit}, m_chooseMap{new QPushButton},
    m_progress{new ProgressPanel}, m_summary{new PlainLabel{TextStyle::Strong}}, m_problem{new PlainLabel},
    m_model{new ImportModel{this}}, m_list{new ListView}, m_check{new QPushButton}, m_import{new QPushButton},
    m_close{new QPushButton}
{
    setObjectName(QStringLiteral("importDialog"));
    m_check->setObjectName(QStringLiteral("importCheck"));
    m_import->setObjectName(QStringLiteral("importNow"));
    m_list->setObjectName(QStringLiteral("importReport"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_list->showModel(m_model, {8, 12, 18, -30, 24});
    for (auto* label : {m_summary, m_problem})
        label->setWordWrap(true);
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
    connect(m_file, &QLineEdit::textChanged, this, &ImportDialog::forgetReport);
    connect(m_map, &QLineEdit::textChanged, this, &ImportDialog::forgetReport);
    retranslate();
    forgetReport();
    resize(1000, 600);
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
            [this] { chooseInto(m_file, tr("Spreadsheets (*.csv *.tsv *.txt)")); });
    connect(m_chooseMap, &QPushButton::clicked, this,
            [this] { chooseInto(m_map, tr("Column maps (*.json)")); });
    return m_fields;
}

void ImportDialog::chooseInto(QLineEdit* field, const QString& filter)
{
    auto* chooser = new QFileDialog{this, QString{}, QString{}, filter};
    makeOwn(*chooser);
    chooser->setFileMode(QFileDialog::ExistingFile);
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
}

void ImportDialog::follow(std::shared_ptr<TaskProgress> progress, bool dryRun)
{
    showProblem({});
    m_progress->follow(std::move(progress),
                       dryRun ? tr("Checking the spreadsheet") : tr("Importing the spreadsheet"));
    setWorking(true);
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

void ImportDialog::showProblem(const QString& sentence)
{
    m_progress->finish();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setWorking(false);
}

void ImportDialog::forgetReport()
{
    m_report.reset();
    m_model->setRows({});
    showSummary();
    showProblem({});
}

void ImportDialog::showSummary()
{
    m_list->setVisible(m_report.has_value());
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
    showSummary();
}

} // namespace client
