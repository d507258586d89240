// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/review/reviewable.h"

#include "forms/i589/edition.h"

#include <algorithm>
#include <string_view>

namespace forms {
namespace {

constexpr std::string_view formStart{"I-589 "};

bool isOf(const storage::Review& review, const Reviewable& reviewable)
{
    return review.kind == reviewable.kind && review.subject == reviewable.subject
        && review.version == reviewable.version;
}

} // namespace

Reviewable reviewableList(const Checklist& list)
{
    return {.kind = storage::ReviewKind::Checklist, .subject = list.id, .version = list.version};
}

Reviewable reviewableEdition(const std::string& edition)
{
    return {.kind = storage::ReviewKind::FormEdition,
            .subject = std::string{formStart} + edition,
            .version = i589::newestEdition().printed()};
}

std::optional<storage::Date> reviewedOn(const Reviewable& reviewable,
                                        const std::vector<storage::Review>& reviews)
{
    std::optional<storage::Date> on;
    for (const auto& review : reviews)
        if (isOf(review, reviewable))
            on = on ? std::max(*on, review.on) : review.on;
    return on;
}

std::vector<std::string> reviewedEditions(const std::vector<storage::Review>& reviews)
{
    std::vector<std::string> editions;
    for (const auto& review : reviews) {
        if (!review.subject.starts_with(formStart))
            continue;
        auto edition = review.subject.substr(formStart.size());
        if (isOf(review, reviewableEdition(edition)))
            editions.push_back(std::move(edition));
    }
    return editions;
}

} // namespace forms
