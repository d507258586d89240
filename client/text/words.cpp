// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/words.h"

#include "client/model/convert.h"
#include "i18n/message.h"

#include <QCoreApplication>

#include <stdexcept>

namespace client {

namespace {

/// The context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(client::Words)
};

/// Papers use the same words: they are kept once, below the client.
template <class Enum> QString message(std::string_view prefix, Enum value)
{
    return toQt(i18n::message(std::string{prefix} + std::string{storage::wordOf(value)}, shownLanguage()));
}

[[noreturn]] void wordless()
{
    throw std::logic_error{"an enumerator without a word"};
}

} // namespace

QString wordFor(storage::Sex sex)
{
    switch (sex) {
    case storage::Sex::Female: return Words::tr("female");
    case storage::Sex::Male: return Words::tr("male");
    case storage::Sex::Other: return Words::tr("other", "sex");
    }
    wordless();
}

QString wordFor(storage::ANumberState state)
{
    switch (state) {
    case storage::ANumberState::Typed: return Words::tr("typed, not yet compared");
    case storage::ANumberState::Confirmed: return Words::tr("compared with the paper");
    case storage::ANumberState::Wrong: return Words::tr("wrong");
    }
    wordless();
}

QString wordFor(storage::CaseKind kind)
{
    switch (kind) {
    case storage::CaseKind::Mpp: return Words::tr("MPP: waits in Mexico");
    case storage::CaseKind::Removal: return Words::tr("removal proceedings");
    case storage::CaseKind::Uscis: return Words::tr("asylum office (USCIS)");
    case storage::CaseKind::Other: return Words::tr("other", "kind of case");
    }
    wordless();
}

QString wordFor(storage::Stage stage)
{
    switch (stage) {
    case storage::Stage::Intake: return Words::tr("intake");
    case storage::Stage::Pending: return Words::tr("pending");
    case storage::Stage::Individual: return Words::tr("waiting for the individual hearing");
    case storage::Stage::Decided: return Words::tr("decided");
    case storage::Stage::Appeal: return Words::tr("appeal");
    case storage::Stage::Closed: return Words::tr("closed", "case");
    }
    wordless();
}

QString wordFor(storage::Custody custody)
{
    switch (custody) {
    case storage::Custody::NeverDetained: return Words::tr("never detained");
    case storage::Custody::Detained: return Words::tr("detained");
    case storage::Custody::Released: return Words::tr("released");
    case storage::Custody::WaitingInMexico: return Words::tr("waiting in Mexico");
    }
    wordless();
}

QString wordFor(storage::Representation representation)
{
    switch (representation) {
    case storage::Representation::None: return Words::tr("no lawyer");
    case storage::Representation::Seeking: return Words::tr("looking for a lawyer");
    case storage::Representation::Limited: return Words::tr("limited help");
    case storage::Representation::Full: return Words::tr("has a lawyer");
    }
    wordless();
}

QString wordFor(storage::Outcome outcome)
{
    switch (outcome) {
    case storage::Outcome::Pending: return Words::tr("pending");
    case storage::Outcome::RemovalOrder: return Words::tr("removal order");
    case storage::Outcome::InAbsentia: return Words::tr("removal order in absentia");
    case storage::Outcome::Terminated: return Words::tr("terminated");
    case storage::Outcome::Closed: return Words::tr("closed", "outcome");
    case storage::Outcome::Granted: return Words::tr("granted");
    case storage::Outcome::VoluntaryDeparture: return Words::tr("voluntary departure");
    case storage::Outcome::Other: return Words::tr("other", "outcome");
    }
    wordless();
}

QString wordFor(storage::HearingKind kind)
{
    return message("hearings.kind.", kind);
}

QString shortWordFor(storage::HearingKind kind)
{
    switch (kind) {
    case storage::HearingKind::Master: return Words::tr("master", "hearing");
    case storage::HearingKind::Individual: return Words::tr("individual", "hearing");
    case storage::HearingKind::Bond: return Words::tr("bond", "hearing");
    case storage::HearingKind::CredibleFearReview: return Words::tr("credible fear", "hearing");
    case storage::HearingKind::Other: return Words::tr("other", "hearing");
    }
    wordless();
}

QString wordFor(storage::HearingFixity fixity)
{
    return message("hearings.fixity.", fixity);
}

QString wordFor(storage::HearingMedium medium)
{
    return message("hearings.medium.", medium);
}

QString wordFor(storage::DateSource source)
{
    return message("hearings.source.", source);
}

QString wordFor(storage::HearingStatus status)
{
    return message("hearings.status.", status);
}

QString wordFor(storage::ReportSource source)
{
    switch (source) {
    case storage::ReportSource::Unknown: return Words::tr("not known");
    case storage::ReportSource::ClientPaper: return Words::tr("from the client's paper");
    case storage::ReportSource::Confirmed: return Words::tr("confirmed by the clinic");
    }
    wordless();
}

QString wordFor(storage::DeadlineOrigin origin)
{
    switch (origin) {
    case storage::DeadlineOrigin::Rule: return Words::tr("by a rule");
    case storage::DeadlineOrigin::Judge: return Words::tr("set by the judge");
    case storage::DeadlineOrigin::Manual: return Words::tr("set by the clinic");
    }
    wordless();
}

QString wordFor(storage::DeadlineStatus status)
{
    switch (status) {
    case storage::DeadlineStatus::Open: return Words::tr("open", "due date");
    case storage::DeadlineStatus::Met: return Words::tr("done");
    case storage::DeadlineStatus::Dropped: return Words::tr("dropped");
    case storage::DeadlineStatus::Superseded: return Words::tr("replaced");
    }
    wordless();
}

QString wordFor(storage::Kinship kinship)
{
    switch (kinship) {
    case storage::Kinship::Self: return Words::tr("the client");
    case storage::Kinship::Spouse: return Words::tr("spouse");
    case storage::Kinship::Partner: return Words::tr("partner");
    case storage::Kinship::Child: return Words::tr("child");
    case storage::Kinship::Parent: return Words::tr("parent");
    case storage::Kinship::Sibling: return Words::tr("brother or sister");
    case storage::Kinship::Grandparent: return Words::tr("grandparent");
    case storage::Kinship::Grandchild: return Words::tr("grandchild");
    case storage::Kinship::Other: return Words::tr("other", "kinship");
    }
    wordless();
}

QString wordFor(storage::DocumentKind kind)
{
    switch (kind) {
    case storage::DocumentKind::Identity: return Words::tr("identity document");
    case storage::DocumentKind::CourtPaper: return Words::tr("court paper");
    case storage::DocumentKind::Evidence: return Words::tr("evidence");
    case storage::DocumentKind::Form: return Words::tr("form");
    case storage::DocumentKind::Translation: return Words::tr("translation");
    case storage::DocumentKind::Other: return Words::tr("other", "document");
    }
    wordless();
}

QString wordFor(storage::PaperKind kind)
{
    switch (kind) {
    case storage::PaperKind::Checklist: return Words::tr("checklist");
    case storage::PaperKind::HearingSlip: return Words::tr("hearing slip");
    case storage::PaperKind::I589: return Words::tr("Form I-589");
    case storage::PaperKind::Worksheet: return Words::tr("I-589 worksheet");
    case storage::PaperKind::IntakeSheet: return Words::tr("intake sheet");
    case storage::PaperKind::Docket: return Words::tr("list of hearings");
    }
    wordless();
}

QString wordFor(storage::Role role)
{
    switch (role) {
    case storage::Role::Administrator: return Words::tr("administrator");
    case storage::Role::Attorney: return Words::tr("lawyer");
    case storage::Role::Staff: return Words::tr("staff");
    case storage::Role::Volunteer: return Words::tr("volunteer");
    }
    wordless();
}

QString wordFor(storage::AnswerState state)
{
    switch (state) {
    case storage::AnswerState::Answered: return Words::tr("answered");
    case storage::AnswerState::NotApplicable: return Words::tr("does not apply");
    case storage::AnswerState::None: return Words::tr("none", "answer");
    case storage::AnswerState::Unknown: return Words::tr("not known");
    case storage::AnswerState::ToReview: return Words::tr("to review");
    }
    wordless();
}

} // namespace client
