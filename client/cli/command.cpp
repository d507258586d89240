// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/command.h"

#include "client/cli/declarations.h"

#include <array>

namespace client::cli {

std::span<const Command> clinicCommands()
{
    static constexpr std::array commands{
        Command{"vault create", declareVaultCreate},
        Command{"vault verify", declareVaultVerify},
        Command{"vault backup", declareVaultBackup},
        Command{"vault restore", declareVaultRestore},
        Command{"vault recover", declareVaultRecover},
        Command{"user add", declareUserAdd},
        Command{"user passphrase", declareUserPassphrase},
        Command{"user list", declareUserList},
        Command{"user revoke", declareUserRevoke},
        Command{"import", declareImport},
        Command{"search", declareSearch, DayAsked::Followed},
        Command{"client show", declareClientShow},
        Command{"entry add", declareEntryAdd},
        Command{"hearing add", declareHearingAdd},
        Command{"deadline add", declareDeadlineAdd},
        Command{"docket", declareDocket, DayAsked::Followed},
        Command{"deadlines", declareDeadlines, DayAsked::Followed},
        Command{"reminders due", declareRemindersDue, DayAsked::Followed},
        Command{"stats", declareStats, DayAsked::Followed},
        Command{"i589 load", declareI589Load},
        Command{"i589 save", declareI589Save},
        Command{"i589 fill", declareI589Fill, DayAsked::Followed},
        Command{"form check", declareFormCheck, DayAsked::Followed},
        Command{"form review", declareFormReview},
        Command{"checklist list", declareChecklistList, DayAsked::Followed},
        Command{"checklist print", declareChecklistPrint, DayAsked::Followed},
        Command{"checklist review", declareChecklistReview},
        Command{"slip print", declareSlipPrint, DayAsked::Followed},
        Command{"demo create", declareDemoCreate, DayAsked::Followed},
    };
    return commands;
}

} // namespace client::cli
