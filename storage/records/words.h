// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"
#include "storage/records/deadline.h"
#include "storage/records/document.h"
#include "storage/records/hearing.h"
#include "storage/records/household.h"
#include "storage/records/i589.h"
#include "storage/records/person.h"
#include "storage/records/review.h"
#include "storage/records/user.h"

#include <array>
#include <optional>
#include <string_view>

namespace storage {

/// The word that stands for each enumerator in the database, in JSON and on the command line, in the order of
/// the enumerators. The schema's CHECKs list the same words; a test compares them.
template <class Enum> inline constexpr std::array<std::string_view, 0> wordsOf{};

template <> inline constexpr std::array<std::string_view, 3> wordsOf<Sex>{"female", "male", "other"};
template <>
inline constexpr std::array<std::string_view, 3> wordsOf<ANumberState>{"typed", "confirmed", "wrong"};
template <>
inline constexpr std::array<std::string_view, 4> wordsOf<CaseKind>{"mpp", "removal", "uscis", "other"};
template <>
inline constexpr std::array<std::string_view, 6> wordsOf<Stage>{"intake",  "pending", "individual",
                                                                "decided", "appeal",  "closed"};
template <>
inline constexpr std::array<std::string_view, 4> wordsOf<Custody>{"never-detained", "detained", "released",
                                                                  "waiting-in-mexico"};
template <>
inline constexpr std::array<std::string_view, 4> wordsOf<Representation>{"none", "seeking", "limited",
                                                                         "full"};
template <>
inline constexpr std::array<std::string_view, 8> wordsOf<Outcome>{
    "pending", "removal-order", "in-absentia",         "terminated",
    "closed",  "granted",       "voluntary-departure", "other"};
template <>
inline constexpr std::array<std::string_view, 5> wordsOf<HearingKind>{"master", "individual", "bond",
                                                                      "credible-fear-review", "other"};
template <>
inline constexpr std::array<std::string_view, 3> wordsOf<HearingFixity>{"fixed", "control", "to-be-set"};
template <>
inline constexpr std::array<std::string_view, 3> wordsOf<HearingMedium>{"in-person", "video", "telephone"};
template <>
inline constexpr std::array<std::string_view, 8> wordsOf<DateSource>{
    "notice", "portal", "hotline", "in-court", "clerk", "counsel", "client", "import"};
template <>
inline constexpr std::array<std::string_view, 4> wordsOf<HearingStatus>{"scheduled", "held", "rescheduled",
                                                                        "cancelled"};
template <>
inline constexpr std::array<std::string_view, 3> wordsOf<ReportSource>{"unknown", "client-paper",
                                                                       "confirmed"};
template <>
inline constexpr std::array<std::string_view, 3> wordsOf<DeadlineOrigin>{"rule", "judge", "manual"};
template <>
inline constexpr std::array<std::string_view, 4> wordsOf<DeadlineStatus>{"open", "met", "dropped",
                                                                         "superseded"};
template <>
inline constexpr std::array<std::string_view, 2> wordsOf<ReminderChain>{"responsible", "docket-keeper"};
template <>
inline constexpr std::array<std::string_view, 9> wordsOf<Kinship>{
    "self", "spouse", "partner", "child", "parent", "sibling", "grandparent", "grandchild", "other"};
template <>
inline constexpr std::array<std::string_view, 6> wordsOf<DocumentKind>{"identity", "court-paper", "evidence",
                                                                       "form",     "translation", "other"};
template <>
inline constexpr std::array<std::string_view, 6> wordsOf<PaperKind>{"checklist", "hearing-slip", "i589",
                                                                    "worksheet", "intake-sheet", "docket"};
template <>
inline constexpr std::array<std::string_view, 4> wordsOf<Role>{"administrator", "attorney", "staff",
                                                               "volunteer"};
template <>
inline constexpr std::array<std::string_view, 5> wordsOf<AnswerState>{"answered", "not-applicable", "none",
                                                                      "unknown", "to-review"};

template <> inline constexpr std::array<std::string_view, 2> wordsOf<ReviewKind>{"checklist", "form-edition"};

template <class Enum> constexpr std::string_view wordOf(Enum value)
{
    return wordsOf<Enum>.at(static_cast<std::size_t>(value));
}

template <class Enum> constexpr std::optional<std::string_view> wordOf(std::optional<Enum> value)
{
    return value ? std::optional{wordOf(*value)} : std::nullopt;
}

/// The enumerator `word` stands for; nothing for any other word.
template <class Enum> constexpr std::optional<Enum> fromWord(std::string_view word)
{
    const auto& words = wordsOf<Enum>;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == word)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace storage
