// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/problem_sentence.h"

#include "i18n/message.h"

#include <stdexcept>
#include <string_view>

namespace client {
namespace {

using storage::Problem;

/// One line per enumerator and no default: a new problem does not compile until its sentence is named here.
std::string_view messageFor(Problem problem)
{
    switch (problem) {
    case Problem::NotFound: return "problem.NotFound";
    case Problem::AlreadyExists: return "problem.AlreadyExists";
    case Problem::RecordedAlready: return "problem.RecordedAlready";
    case Problem::InvalidInput: return "problem.InvalidInput";
    case Problem::NotAllowed: return "problem.NotAllowed";
    case Problem::Cancelled: return "problem.Cancelled";
    case Problem::NotEnoughMemory: return "problem.NotEnoughMemory";
    case Problem::Unexpected: return "problem.Unexpected";
    case Problem::WrongPassphrase: return "problem.WrongPassphrase";
    case Problem::WeakPassphrase: return "problem.WeakPassphrase";
    case Problem::WrongRecoveryCodes: return "problem.WrongRecoveryCodes";
    case Problem::RecoveryCodeMistyped: return "problem.RecoveryCodeMistyped";
    case Problem::VaultInUse: return "problem.VaultInUse";
    case Problem::VaultExists: return "problem.VaultExists";
    case Problem::NotAVault: return "problem.NotAVault";
    case Problem::VaultDamaged: return "problem.VaultDamaged";
    case Problem::VaultOlderThanSeen: return "problem.VaultOlderThanSeen";
    case Problem::VaultTooNew: return "problem.VaultTooNew";
    case Problem::VaultOnNetwork: return "problem.VaultOnNetwork";
    case Problem::LastAdministrator: return "problem.LastAdministrator";
    case Problem::NotABackup: return "problem.NotABackup";
    case Problem::BackupDamaged: return "problem.BackupDamaged";
    case Problem::FileNotFound: return "problem.FileNotFound";
    case Problem::FileExists: return "problem.FileExists";
    case Problem::FileUnreadable: return "problem.FileUnreadable";
    case Problem::DiskFull: return "problem.DiskFull";
    case Problem::ReadOnly: return "problem.ReadOnly";
    case Problem::DiskFailure: return "problem.DiskFailure";
    case Problem::NameMissing: return "problem.NameMissing";
    case Problem::ANumberMalformed: return "problem.ANumberMalformed";
    case Problem::ANumberRounded: return "problem.ANumberRounded";
    case Problem::ANumberOfAnother: return "problem.ANumberOfAnother";
    case Problem::DateMalformed: return "problem.DateMalformed";
    case Problem::DateAmbiguous: return "problem.DateAmbiguous";
    case Problem::DateImpossible: return "problem.DateImpossible";
    case Problem::DateYearShort: return "problem.DateYearShort";
    case Problem::TimeMalformed: return "problem.TimeMalformed";
    case Problem::TimeUnclear: return "problem.TimeUnclear";
    case Problem::TimeNotOnClock: return "problem.TimeNotOnClock";
    case Problem::CourtUnknown: return "problem.CourtUnknown";
    case Problem::LanguageUnknown: return "problem.LanguageUnknown";
    case Problem::CountryUnknown: return "problem.CountryUnknown";
    case Problem::HearingKindUnknown: return "problem.HearingKindUnknown";
    case Problem::OutcomeUnknown: return "problem.OutcomeUnknown";
    case Problem::RepresentationUnknown: return "problem.RepresentationUnknown";
    case Problem::TooLong: return "problem.TooLong";
    case Problem::NotText: return "problem.NotText";
    case Problem::SheetUnreadable: return "problem.SheetUnreadable";
    case Problem::SheetEmpty: return "problem.SheetEmpty";
    case Problem::SheetWithoutNames: return "problem.SheetWithoutNames";
    case Problem::MapMalformed: return "problem.MapMalformed";
    case Problem::RowCutShort: return "problem.RowCutShort";
    case Problem::RowTooWide: return "problem.RowTooWide";
    case Problem::FormUnknown: return "problem.FormUnknown";
    case Problem::FormSuperseded: return "problem.FormSuperseded";
    case Problem::FormDifferent: return "problem.FormDifferent";
    case Problem::FormNotReviewed: return "problem.FormNotReviewed";
    case Problem::FormDamaged: return "problem.FormDamaged";
    case Problem::FormNotPdf: return "problem.FormNotPdf";
    case Problem::FormLocked: return "problem.FormLocked";
    case Problem::FormTooLarge: return "problem.FormTooLarge";
    case Problem::FormIncomplete: return "problem.FormIncomplete";
    case Problem::FontMissing: return "problem.FontMissing";
    }
    throw std::logic_error{"unknown problem"};
}

} // namespace

std::string problemSentence(Problem problem, i18n::Language language)
{
    return i18n::message(messageFor(problem), language);
}

} // namespace client
