// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/exit_code.h"

#include <stdexcept>

namespace client::cli {

using storage::Problem;

ExitCode exitCodeFor(Problem problem)
{
    switch (problem) {
    case Problem::Unexpected: return ExitCode::ProgramFault;
    case Problem::WrongPassphrase:
    case Problem::WrongRecoveryCodes:
    case Problem::RecoveryCodeMistyped: return ExitCode::WrongPassphrase;
    case Problem::VaultInUse: return ExitCode::VaultInUse;
    case Problem::VaultDamaged:
    case Problem::VaultOlderThanSeen:
    case Problem::BackupDamaged: return ExitCode::Damaged;
    case Problem::VaultTooNew: return ExitCode::TooNew;
    case Problem::NotAllowed:
    case Problem::NotEnoughMemory:
    case Problem::VaultOnNetwork:
    case Problem::FileUnreadable:
    case Problem::DiskFull:
    case Problem::ReadOnly:
    case Problem::DiskFailure: return ExitCode::DiskOrPermission;
    case Problem::NotFound:
    case Problem::NotAVault:
    case Problem::FileNotFound: return ExitCode::NotFound;
    case Problem::AlreadyExists:
    case Problem::RecordedAlready:
    case Problem::InvalidInput:
    case Problem::Cancelled:
    case Problem::WeakPassphrase:
    case Problem::VaultExists:
    case Problem::LastAdministrator:
    case Problem::NotABackup:
    case Problem::FileExists:
    case Problem::NameMissing:
    case Problem::ANumberMalformed:
    case Problem::ANumberRounded:
    case Problem::ANumberOfAnother:
    case Problem::DateMalformed:
    case Problem::DateAmbiguous:
    case Problem::DateImpossible:
    case Problem::DateYearShort:
    case Problem::TimeMalformed:
    case Problem::TimeUnclear:
    case Problem::TimeNotOnClock:
    case Problem::CourtUnknown:
    case Problem::LanguageUnknown:
    case Problem::CountryUnknown:
    case Problem::HearingKindUnknown:
    case Problem::OutcomeUnknown:
    case Problem::RepresentationUnknown:
    case Problem::TooLong:
    case Problem::NotText:
    case Problem::SheetUnreadable:
    case Problem::SheetEmpty:
    case Problem::SheetWithoutNames:
    case Problem::MapMalformed:
    case Problem::RowCutShort:
    case Problem::RowTooWide:
    case Problem::FormUnknown:
    case Problem::FormSuperseded:
    case Problem::FormDifferent:
    case Problem::FormNotReviewed:
    case Problem::FormDamaged:
    case Problem::FormNotPdf:
    case Problem::FormLocked:
    case Problem::FormTooLarge:
    case Problem::FormIncomplete:
    case Problem::FontMissing: return ExitCode::Refused;
    }
    throw std::logic_error{"unknown problem"};
}

} // namespace client::cli
