// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/deadline_text.h"

#include "client/model/convert.h"
#include "storage/docket/rule.h"
#include "storage/docket/step_text.h"

#include <QCoreApplication>

namespace client {
namespace {

using storage::docket::Rule;

/// A one-year date is made by two rules: the outer one first, "1/1".
std::optional<Rule> ruleOf(const storage::Deadline& deadline)
{
    const auto version = deadline.ruleVersion.substr(0, deadline.ruleVersion.find('/'));
    return storage::docket::shippedRules().version(deadline.rule, version);
}

} // namespace

QString deadlineName(const storage::Deadline& deadline)
{
    if (deadline.origin != storage::DeadlineOrigin::Rule)
        return toQt(deadline.what);
    if (deadline.rule == "OYD-OUTER")
        return QCoreApplication::translate("client::Deadline", "Asylum application (I-589): one year");
    const auto rule = ruleOf(deadline);
    return rule ? toQt(storage::docket::textOf(*rule, shownLanguage()).name) : toQt(deadline.rule);
}

QString urgencyText(const storage::Deadline& deadline, storage::Date today)
{
    if (const int late = storage::daysBetween(deadline.official, today); late > 0)
        return QCoreApplication::translate("client::Deadline", "OVERDUE by %n day(s)", nullptr, late);
    if (const int late = storage::daysBetween(deadline.safe, today); late > 0)
        return QCoreApplication::translate("client::Deadline", "past the safe date by %n day(s)", nullptr,
                                           late);
    return relativeDays(today, deadline.safe);
}

QStringList deadlineReasons(const storage::Deadline& deadline)
{
    QStringList reasons;
    for (const auto& step : deadline.steps)
        reasons << toQt(storage::docket::stepText(step, shownLanguage()));
    if (const auto rule = ruleOf(deadline)) {
        //: %1 is the rule's id, %2 its version, %3 the law it comes from.
        reasons << QCoreApplication::translate("client::Deadline", "Rule %1, version %2. %3")
                       .arg(toQt(deadline.rule), toQt(deadline.ruleVersion), toQt(rule->citation));
    }
    return reasons;
}

} // namespace client
