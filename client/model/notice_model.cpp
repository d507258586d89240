// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/notice_model.h"

#include "client/model/convert.h"
#include "client/widget/colours.h"
#include "client/widget/icon.h"
#include "storage/docket/rule.h"

#include <QGuiApplication>

namespace client {

QString MustBeSeenModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case When: return tr("By");
    case Name: return tr("Name");
    case Reference: return tr("Case");
    case ColumnCount: break;
    }
    return {};
}

QVariant MustBeSeenModel::cell(const storage::MustBeSeenRow& row, int column, int role) const
{
    if (role == Qt::ForegroundRole && column == When && row.by < m_today)
        return urgentColour(QGuiApplication::palette());
    if (role == Qt::DecorationRole && column == When && row.by < m_today)
        return lineIcon(QStringLiteral("alert"), urgentColour(QGuiApplication::palette()));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case When: return QStringLiteral("%1, %2").arg(shortDate(row.by), relativeDays(m_today, row.by));
    case Name: return toQt(row.name);
    case Reference: return toQt(row.reference);
    case ColumnCount: break;
    }
    return {};
}

QString GivenReminderModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case When: return tr("When");
    case What: return tr("What");
    case Name: return tr("Name");
    case Seen: return tr("Seen");
    case ColumnCount: break;
    }
    return {};
}

/// A rule by its name, a judge-set or manual date by its own words.
static QString whatText(const storage::GivenReminder& row)
{
    if (row.reminder.hearing)
        return GivenReminderModel::tr("hearing");
    for (const auto& rule : storage::docket::shippedRules().all())
        if (rule.id == row.what)
            return toQt(storage::docket::textOf(rule, shownLanguage()).name);
    return toQt(row.what);
}

QVariant GivenReminderModel::cell(const storage::GivenReminder& row, int column, int role) const
{
    if (column == Seen && role == Qt::DecorationRole)
        return lineIcon(QStringLiteral("check"));
    if (column == Seen && role == Qt::ForegroundRole)
        return accentColour(QGuiApplication::palette());
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case When: return QStringLiteral("%1, %2").arg(shortDate(row.on), relativeDays(m_today, row.on));
    case What: return whatText(row);
    case Name: return toQt(row.name);
    case Seen: return tr("seen");
    case ColumnCount: break;
    }
    return {};
}

} // namespace client
