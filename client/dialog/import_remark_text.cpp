// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/import_remark_text.h"

#include "client/model/convert.h"
#include "client/text/sheet_text.h"

#include <QCoreApplication>

namespace client {
namespace {

struct ImportRemarks {
    Q_DECLARE_TR_FUNCTIONS(client::ImportRemarks)
};

QString valueText(const storage::sheet::RowRemark& remark, const std::string& value)
{
    return toQt(sheetValue(remark.column, value, shownLanguage()));
}

} // namespace

QString remarkText(const storage::sheet::RowRemark& remark)
{
    using storage::sheet::Remark;
    switch (remark.remark) {
    case Remark::ColumnUnknown: return ImportRemarks::tr("We do not know this column: it was not read.");
    case Remark::ColumnRepeated:
        return ImportRemarks::tr("A second column for the same thing: it was not read.");
    case Remark::MapColumnMissing:
        return ImportRemarks::tr("The map names a column that the sheet does not have.");
    case Remark::LinesBeforeHeader: return ImportRemarks::tr("The lines above the headers were not read.");
    case Remark::SurnamesSplit:
        return ImportRemarks::tr("Two surnames stand in one column: they were told apart.");
    case Remark::HeaderRepeated: return ImportRemarks::tr("The headers stand here again: skipped.");
    case Remark::NameSplit: return ImportRemarks::tr("The whole name was split by custom. Look at it.");
    case Remark::ANumberPadded: return ImportRemarks::tr("Zeros were put in front of the A-Number.");
    case Remark::ANumberRepaired: return ImportRemarks::tr("\".0\" was taken off the A-Number.");
    case Remark::DateAgainstOrder:
        return ImportRemarks::tr("This date is written in another order than its column.");
    case Remark::TimeDropped: return ImportRemarks::tr("The time behind the date was not kept.");
    case Remark::HearingTimeMissing: return ImportRemarks::tr("The hearing has no time. Look it up.");
    case Remark::HearingCourtMissing: return ImportRemarks::tr("The hearing has no court of its own.");
    case Remark::DateMissing:
        return ImportRemarks::tr("The date is missing, so the rest of it was not added.");
    case Remark::CountryAdded:
        return ImportRemarks::tr("The country of the telephone number was told from its area code.");
    case Remark::PhoneKept: return ImportRemarks::tr("The telephone number was kept as typed.");
    case Remark::LanguageKept:
        return ImportRemarks::tr("We do not know this language: it was kept as typed.");
    case Remark::ProgramUnknown:
        return ImportRemarks::tr("We do not know this program: it was kept as typed.");
    case Remark::RepresentationMixed:
        return ImportRemarks::tr("Without a lawyer, and yet one is named. Look at it.");
    case Remark::WordUnknown: return ImportRemarks::tr("We do not know this word, so it was not added.");
    case Remark::TakenAsEmpty: return ImportRemarks::tr("Taken as empty.");
    case Remark::FieldChanged:
        return ImportRemarks::tr(R"(Changed: "%1" is now "%2".)")
            .arg(valueText(remark, remark.before), valueText(remark, remark.after));
    case Remark::FieldKept:
        return ImportRemarks::tr(R"(Kept: "%1". The sheet says "%2".)")
            .arg(valueText(remark, remark.before), valueText(remark, remark.after));
    }
    return {};
}

} // namespace client
