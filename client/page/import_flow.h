// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace client {

class ImportDialog;
class Session;

/// Runs the import of a spreadsheet for a page: the check, the import, both off the GUI thread and
/// cancellable. Ends with its dialog.
class ImportFlow final : public QObject {
    Q_OBJECT

public:
    ImportFlow(Session& session, QWidget* page);

    void start();

Q_SIGNALS:
    void noticed(const QString& sentence);

private:
    void run(bool dryRun);

    Session& m_session;
    QPointer<ImportDialog> m_dialog;
};

} // namespace client
