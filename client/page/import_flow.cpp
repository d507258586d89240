// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/import_flow.h"

#include "client/app/session.h"
#include "client/dialog/import_dialog.h"

namespace client {

ImportFlow::ImportFlow(Session& session, QWidget* page) :
    QObject{page}, m_session{session}, m_dialog{new ImportDialog{page}}
{
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::checkRequested, this, [this] { run(true); });
    connect(m_dialog, &ImportDialog::importRequested, this, [this] { run(false); });
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
}

void ImportFlow::start()
{
    m_dialog->open();
}

void ImportFlow::run(bool dryRun)
{
    auto progress = std::make_shared<TaskProgress>();
    auto options = m_dialog->options();
    options.dryRun = dryRun;
    m_dialog->follow(progress, dryRun);
    const auto work = [file = m_dialog->file(), options, progress](storage::Clinic& clinic) {
        return clinic.imports().import(file, options, [&](std::int64_t done, std::int64_t total) {
            return progress->report(done, total);
        });
    };
    const auto done = [this, dryRun](storage::Result<storage::sheet::ImportReport> report) {
        if (!m_dialog)
            return;
        if (!report) {
            m_dialog->showProblem(report.error().problem);
            return;
        }
        m_dialog->showReport(*report, dryRun);
        if (!dryRun)
            Q_EMIT noticed(tr("The spreadsheet was imported."));
    };
    if (dryRun)
        m_session.writeQuietly(m_dialog, work, done); // nothing changes, so no page reads again
    else
        m_session.write(m_dialog, work, done);
}

} // namespace client
