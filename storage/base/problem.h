// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace storage {

/// What the program can report to the person at the desk. One entry per sentence we can say:
/// `client/text/problem_text.cpp` holds the sentence, in both languages.
enum class Problem {
    // Anything
    NotFound,
    AlreadyExists,
    InvalidInput,
    NotAllowed, ///< This user's role may not do it.
    Cancelled,
    NotEnoughMemory,
    Unexpected, ///< A fault of the program; the detail is for its authors.

    // Opening and keeping the vault
    WrongPassphrase, ///< Also for an unknown user: which of the two is never told.
    WeakPassphrase,
    WrongRecoveryCodes,
    RecoveryCodeMistyped, ///< Its check character does not fit: a typing error, not a wrong code.
    VaultInUse,
    VaultExists,
    NotAVault,
    VaultDamaged,
    VaultOlderThanSeen, ///< The files are an earlier state of this vault than the one last used here.
    VaultTooNew,
    VaultOnNetwork,
    LastAdministrator,
    NotABackup,
    BackupDamaged,

    // Files and disks
    FileNotFound,
    FileExists,
    FileUnreadable,
    DiskFull,
    ReadOnly,
    DiskFailure,

    // What was typed
    NameMissing,
    ANumberMalformed,
    ANumberOfAnother, ///< Confirmed for a different person.
    DateMalformed,
    DateAmbiguous,
    DateImpossible,
    TimeMalformed,
    TimeNotOnClock, ///< Skipped when the clocks go forward.
    CourtUnknown,
    LanguageUnknown,
    CountryUnknown,
    TooLong,
    NotText, ///< Holds a NUL or bytes that are no text.

    // Spreadsheets
    SheetUnreadable,
    SheetEmpty,
    SheetWithoutNames,
    MapMalformed,

    // Forms and papers
    FormUnknown,
    FormSuperseded,
    FormDifferent,
    FormNotReviewed,
    FormDamaged,
    FormIncomplete,
    FontMissing,
};

} // namespace storage
