// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/explained_due_model.h"

#include "client/model/convert.h"
#include "client/model/deadline_text.h"
#include "client/widget/colours.h"
#include "client/widget/icon.h"

#include <QGuiApplication>

namespace client {

void ExplainedDueModel::setDue(const std::vector<storage::DueRow>& due, storage::Date today)
{
    m_today = today;
    std::vector<DueLine> lines;
    for (const auto& row : due) {
        const bool unfolded = find([&](const DueLine& old) {
                                  return old.isReason && old.due.deadline.id == row.deadline.id;
                              }).has_value();
        lines.push_back({.due = row});
        if (unfolded)
            lines.push_back({.due = row, .isReason = true});
    }
    setRows(std::move(lines));
}

int ExplainedDueModel::toggleReasons(int index)
{
    const auto due = row(index).due;
    auto lines = rows();
    const auto reasons
        = find([&](const DueLine& line) { return line.isReason && line.due.deadline.id == due.deadline.id; });
    const auto own = *find(
        [&](const DueLine& line) { return !line.isReason && line.due.deadline.id == due.deadline.id; });
    if (reasons)
        lines.erase(lines.begin() + *reasons);
    else
        lines.insert(lines.begin() + own + 1, DueLine{.due = due, .isReason = true});
    setRows(std::move(lines));
    return own;
}

QString ExplainedDueModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case When: return tr("When");
    case What: return tr("What");
    case Name: return tr("Name");
    case Safe: return tr("Safe date");
    case Official: return tr("Last day");
    case Why: return tr("Reasons");
    case ColumnCount: break;
    }
    return {};
}

bool ExplainedDueModel::isUnfolded(const DueLine& line) const
{
    return find([&](const DueLine& other) {
               return other.isReason && other.due.deadline.id == line.due.deadline.id;
           })
        .has_value();
}

QString ExplainedDueModel::text(const storage::DueRow& due, Column column) const
{
    switch (column) {
    case When: return urgencyText(due.deadline, m_today);
    case What: return deadlineName(due.deadline);
    case Name: return toQt(due.name);
    case Safe: return shortDate(due.deadline.safe);
    case Official: return shortDate(due.deadline.official);
    case Why: return tr("why?");
    case ColumnCount: break;
    }
    return {};
}

QVariant ExplainedDueModel::cell(const DueLine& line, int column, int role) const
{
    if (line.isReason)
        return role == Qt::DisplayRole && column == 0
            ? QVariant{deadlineReasons(line.due.deadline).join(QLatin1Char{'\n'})}
            : QVariant{};
    const auto palette = QGuiApplication::palette();
    const bool late = line.due.deadline.official < m_today;
    const bool near = !late && storage::daysBetween(m_today, line.due.deadline.safe) <= 3;
    switch (role) {
    case Qt::DisplayRole: return text(line.due, static_cast<Column>(column));
    case Qt::DecorationRole:
        if (column == When && late)
            return lineIcon(QStringLiteral("alert"), urgentColour(palette));
        if (column == When && near)
            return lineIcon(QStringLiteral("clock"), soonColour(palette));
        if (column == Why)
            return lineIcon(isUnfolded(line) ? QStringLiteral("fold") : QStringLiteral("unfold"));
        return {};
    case Qt::ForegroundRole:
        if (column == When && late)
            return urgentColour(palette);
        if (column == When && near)
            return soonColour(palette);
        if (column == Why)
            return accentColour(palette);
        return {};
    default: return {};
    }
}

} // namespace client
