// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/command.h"

namespace client::cli {

// One for each command: what its arguments are and what it does. See `Command`.

Work declareVaultCreate(CLI::App& parser, const Words& words);
Work declareVaultVerify(CLI::App& parser, const Words& words);
Work declareVaultBackup(CLI::App& parser, const Words& words);
Work declareVaultRestore(CLI::App& parser, const Words& words);
Work declareVaultRecover(CLI::App& parser, const Words& words);
Work declareUserAdd(CLI::App& parser, const Words& words);
Work declareUserPassphrase(CLI::App& parser, const Words& words);
Work declareUserList(CLI::App& parser, const Words& words);
Work declareUserRevoke(CLI::App& parser, const Words& words);
Work declareHearingAdd(CLI::App& parser, const Words& words);
Work declareDeadlineAdd(CLI::App& parser, const Words& words);
Work declareEntryAdd(CLI::App& parser, const Words& words);
Work declareImport(CLI::App& parser, const Words& words);
Work declareStats(CLI::App& parser, const Words& words);
Work declareSearch(CLI::App& parser, const Words& words);
Work declareClientShow(CLI::App& parser, const Words& words);
Work declareDocket(CLI::App& parser, const Words& words);
Work declareDeadlines(CLI::App& parser, const Words& words);
Work declareRemindersDue(CLI::App& parser, const Words& words);
Work declareI589Load(CLI::App& parser, const Words& words);
Work declareI589Save(CLI::App& parser, const Words& words);
Work declareI589Fill(CLI::App& parser, const Words& words);
Work declareFormCheck(CLI::App& parser, const Words& words);
Work declareFormReview(CLI::App& parser, const Words& words);
Work declareChecklistList(CLI::App& parser, const Words& words);
Work declareChecklistPrint(CLI::App& parser, const Words& words);
Work declareChecklistReview(CLI::App& parser, const Words& words);
Work declareSlipPrint(CLI::App& parser, const Words& words);
Work declareDemoCreate(CLI::App& parser, const Words& words);

} // namespace client::cli
