// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/file_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace client {
namespace {

/// The context of the translations.
struct FileDialogs {
    Q_DECLARE_TR_FUNCTIONS(client::FileDialogs)
};

} // namespace

void makeOwn(QFileDialog& dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setViewMode(QFileDialog::List);
    dialog.setLabelText(QFileDialog::LookIn, FileDialogs::tr("Folder:"));
    dialog.setLabelText(QFileDialog::FileName, FileDialogs::tr("&Name:"));
    dialog.setLabelText(QFileDialog::FileType, FileDialogs::tr("Kind:"));
}

} // namespace client
