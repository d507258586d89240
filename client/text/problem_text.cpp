// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/problem_text.h"

#include <QCoreApplication>

#include <stdexcept>

namespace client {

namespace {

using storage::Problem;

/// The context of the translations.
struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(client::ProblemText)

public:
    static QString of(Problem problem);
};

QString ProblemText::of(Problem problem)
{
    switch (problem) {
    case Problem::NotFound: return tr("This is no longer in the clinic. Someone may have removed it.");
    case Problem::AlreadyExists: return tr("There is already one with this name or number. Choose another.");
    case Problem::InvalidInput:
        return tr("Something here cannot be saved as it is. Look at the marked fields.");
    case Problem::NotAllowed: return tr("Your role does not allow this. Ask an administrator of the clinic.");
    case Problem::Cancelled: return tr("Stopped. Nothing was changed.");
    case Problem::NotEnoughMemory:
        return tr("This computer is out of memory. Close other programs and try again.");
    case Problem::Unexpected: return tr("Amparo made a mistake. Nothing was saved. Please try again.");
    case Problem::WrongPassphrase:
        return tr("The user or the passphrase is not right. Check both and try again.");
    case Problem::WeakPassphrase:
        return tr(
            "This passphrase is too easy to guess. Use the six words Amparo suggests, or something longer.");
    case Problem::WrongRecoveryCodes:
        return tr("These codes do not open this clinic. You need two different codes of the three.");
    case Problem::RecoveryCodeMistyped:
        return tr("There is a typing mistake in a recovery code. Compare it with the paper.");
    case Problem::VaultInUse:
        return tr("This clinic is already open in another window. Close it there first.");
    case Problem::VaultExists: return tr("There is already a clinic in this folder. Choose another folder.");
    case Problem::NotAVault:
        return tr("This folder is not an Amparo clinic. Choose one that ends in .amparo.");
    case Problem::VaultDamaged:
        return tr(
            "The clinic's files are damaged. Do not delete anything. Restore the newest backup beside it.");
    case Problem::VaultOlderThanSeen:
        return tr(
            "These files are older than the ones last used here. Look for the newer copy before you go on.");
    case Problem::VaultTooNew:
        return tr("A newer Amparo saved this clinic. Install the newer one to open it.");
    case Problem::VaultOnNetwork:
        return tr("A clinic cannot work on a network drive. Move it to a folder of this computer.");
    case Problem::LastAdministrator:
        return tr("A clinic needs one administrator. Make someone else administrator first.");
    case Problem::NotABackup: return tr("This file is not an Amparo backup. Choose another file.");
    case Problem::BackupDamaged: return tr("This backup is damaged. Use an earlier one.");
    case Problem::FileNotFound: return tr("This file or folder is not there any more. Choose another.");
    case Problem::FileExists: return tr("There is already a file with this name. Choose another name.");
    case Problem::FileUnreadable: return tr("This file cannot be read. Check that you may open it.");
    case Problem::DiskFull:
        return tr("The disk is full. Make room and try again. What was saved before is safe.");
    case Problem::ReadOnly: return tr("Nothing can be saved here. Choose a folder that you may write to.");
    case Problem::DiskFailure:
        return tr("The disk did not do what it should. Try again, and make a backup on another disk.");
    case Problem::NameMissing: return tr("Type a name: given names or a surname.");
    case Problem::ANumberMalformed: return tr("An A-Number has 7 to 9 digits. Copy it from the paper.");
    case Problem::ANumberRounded:
        return tr("The spreadsheet cut off the last digits of this A-Number. Copy it from the paper.");
    case Problem::ANumberOfAnother:
        return tr("This A-Number belongs to another person here. Compare both papers.");
    case Problem::DateMalformed: return tr("This is not a date. Type it like 14mar, 3/14/2027 or +30d.");
    case Problem::DateAmbiguous:
        return tr("Day and month could be either way round. Write the month as a word.");
    case Problem::DateImpossible: return tr("There is no such day. Check the date on the paper.");
    case Problem::DateYearShort: return tr("Write the year with four digits.");
    case Problem::TimeMalformed: return tr("This is not a time. Type it like 8:30 am or 13:00.");
    case Problem::TimeUnclear: return tr("Is this in the morning or in the afternoon? Add am or pm.");
    case Problem::TimeNotOnClock: return tr("The clocks skip this time on that day. Check the paper.");
    case Problem::CourtUnknown: return tr("Amparo does not know this court. Choose it from the list.");
    case Problem::LanguageUnknown: return tr("Amparo does not know this language. Choose it from the list.");
    case Problem::CountryUnknown: return tr("Amparo does not know this country. Choose it from the list.");
    case Problem::HearingKindUnknown:
        return tr("Amparo does not know this kind of hearing. Choose one from the list.");
    case Problem::OutcomeUnknown: return tr("Amparo does not know this outcome. Choose one from the list.");
    case Problem::RepresentationUnknown:
        return tr("Say whether the client has a lawyer: none, looking for one, limited or full.");
    case Problem::TooLong: return tr("This text is too long for its field. Shorten it, or use a note.");
    case Problem::NotText: return tr("This holds something that is not text. Type it again.");
    case Problem::SheetUnreadable:
        return tr("This spreadsheet cannot be read. Save it as CSV and try again.");
    case Problem::SheetEmpty: return tr("This spreadsheet has no rows. Choose another file.");
    case Problem::SheetWithoutNames:
        return tr("No column holds the names. Give the columns headings, like First name and Last name.");
    case Problem::MapMalformed:
        return tr("The file that names the columns cannot be read. Correct it or leave it out.");
    case Problem::RowCutShort: return tr("This row breaks off in the middle. Save the spreadsheet again.");
    case Problem::RowTooWide:
        return tr("This row has more cells than the sheet has columns. Look for a stray comma.");
    case Problem::FormUnknown: return tr("Amparo does not know this form. Choose the PDF of Form I-589.");
    case Problem::FormSuperseded:
        return tr("This edition of the form is no longer accepted. Get the newest from uscis.gov.");
    case Problem::FormDifferent:
        return tr("This form has other boxes than Amparo knows. Print a draft only.");
    case Problem::FormNotReviewed:
        return tr("Nobody here has reviewed this edition of the form. Print a draft, or ask the lawyer to "
                  "review it.");
    case Problem::FormDamaged: return tr("This form's PDF is damaged. Download it again.");
    case Problem::FormIncomplete:
        return tr("Some questions have no answer yet. Answer them, or print a draft.");
    case Problem::FormNotPdf: return tr("This file is not a PDF. Choose the PDF of the form.");
    case Problem::FormLocked: return tr("This PDF needs a password. Download the form again from uscis.gov.");
    case Problem::FormTooLarge: return tr("This PDF is too large to be the form. Choose another file.");
    case Problem::FontMissing:
        return tr("A font is missing. Install the packages fonts-dejavu-core and fonts-liberation.");
    }
    throw std::logic_error{"a problem without a sentence"};
}

} // namespace

QString problemText(Problem problem)
{
    return ProblemText::of(problem);
}

} // namespace client
