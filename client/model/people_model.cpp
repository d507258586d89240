// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/people_model.h"

#include "client/model/convert.h"
#include "client/text/words.h"
#include "i18n/languages.h"

namespace client {

QString PeopleModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name: return tr("Name");
    case ANumber: return tr("A-Number");
    case NextHearing: return tr("Hearing, court time");
    case NextDue: return tr("Next safe date");
    case Language: return tr("Language");
    case Representation: return tr("Representation");
    case Responsible: return tr("Responsible");
    case ColumnCount: break;
    }
    return {};
}

static QString hearingText(const storage::PersonRow& person)
{
    if (!person.nextHearing)
        return {};
    const auto& at = *person.nextHearing;
    return QStringLiteral("%1, %2").arg(shortDate(at.date), hearingTime(at));
}

QVariant PeopleModel::cell(const storage::PersonRow& person, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case Name: return toQt(person.name);
    case ANumber: return person.aNumber ? toQt(person.aNumber->masked()) : QString{};
    case NextHearing: return hearingText(person);
    case NextDue: return shortDate(person.nextDue);
    case Language:
        return person.language.empty() ? QString{}
                                       : toQt(i18n::languageName(person.language, shownLanguage()));
    case Representation: return person.caseId ? wordFor(person.representation) : QString{};
    case Responsible: return toQt(person.responsible);
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
