// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/import_model.h"

#include "client/dialog/import_remark_text.h"
#include "client/model/convert.h"
#include "client/text/problem_text.h"
#include "client/text/sheet_text.h"

namespace client {

using storage::sheet::RowProblem;
using storage::sheet::RowRemark;

void ImportModel::setReport(const storage::sheet::ImportReport& report)
{
    std::vector<ImportLine> lines{report.rejected.begin(), report.rejected.end()};
    lines.insert(lines.end(), report.warnings.begin(), report.warnings.end());
    setRows(std::move(lines));
}

QString ImportModel::header(int column) const
{
    switch (static_cast<Column>(column)) {
    case Line: return tr("Line");
    case What: return tr("What happened");
    case SheetColumn: return tr("Column");
    case Reason: return tr("Reason");
    case Value: return tr("The sheet says");
    case ColumnCount: break;
    }
    return {};
}

static QString columnText(const std::string& column)
{
    return toQt(sheetColumn(column, shownLanguage()));
}

static QVariant problemCell(const RowProblem& problem, int column)
{
    switch (static_cast<ImportModel::Column>(column)) {
    case ImportModel::Line:
        return problem.lastLine > problem.line ? QStringLiteral("%1-%2")
                                                     .arg(static_cast<qulonglong>(problem.line))
                                                     .arg(static_cast<qulonglong>(problem.lastLine))
                                               : QString::number(problem.line);
    case ImportModel::What: return ImportModel::tr("refused");
    case ImportModel::SheetColumn: return columnText(problem.column);
    case ImportModel::Reason: return problemText(problem.problem);
    case ImportModel::Value: return toQt(problem.value);
    case ImportModel::ColumnCount: break;
    }
    return {};
}

static QVariant remarkCell(const RowRemark& remark, int column)
{
    switch (static_cast<ImportModel::Column>(column)) {
    case ImportModel::Line: return QString::number(remark.line);
    case ImportModel::What: return ImportModel::tr("look at it");
    case ImportModel::SheetColumn: return columnText(remark.column);
    case ImportModel::Reason: return remarkText(remark);
    case ImportModel::Value: return toQt(remark.before);
    case ImportModel::ColumnCount: break;
    }
    return {};
}

QVariant ImportModel::cell(const ImportLine& line, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (const auto* problem = std::get_if<RowProblem>(&line))
        return problemCell(*problem, column);
    return remarkCell(std::get<RowRemark>(line), column);
}

} // namespace client
