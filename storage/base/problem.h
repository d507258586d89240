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
    RecordedAlready, ///< The very same date was entered before.
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
    ANumberRounded, ///< "1.23457E+08": a spreadsheet program dropped the last digits.
    ANumberOfAnother, ///< Confirmed for a different person.
    DateMalformed,
    DateAmbiguous,
    DateImpossible,
    DateYearShort, ///< "03/14/19": the year needs four digits.
    TimeMalformed,
    TimeUnclear, ///< "1:00": neither AM, PM nor a time at which courts sit.
    TimeNotOnClock, ///< Skipped when the clocks go forward.
    CourtUnknown,
    LanguageUnknown,
    CountryUnknown,
    HearingKindUnknown,
    OutcomeUnknown,
    RepresentationUnknown,
    TooLong,
    NotText, ///< Holds a NUL or bytes that are no text.

    // Spreadsheets
    SheetUnreadable,
    SheetEmpty,
    SheetWithoutNames,
    MapMalformed,
    RowCutShort, ///< A quotation mark is never closed, or the last line breaks off.
    RowTooWide, ///< More cells than the sheet has columns.

    // Forms and papers
    FormUnknown,
    FormSuperseded,
    FormDifferent,
    FormNotReviewed,
    FormDamaged,
    FormNotPdf,
    FormLocked, ///< Opens only with a password.
    FormTooLarge,
    FormIncomplete,
    FontMissing,
};

} // namespace storage
