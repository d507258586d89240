// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/reviews.h"

#include "forms/i589/edition.h"

#include <string_view>

namespace client::cli {

using namespace storage;

namespace {

constexpr std::string_view subjectStart{"I-589 "};

} // namespace

Result<std::vector<std::string>> reviewedEditions(Clinic& clinic)
{
    const auto reviews = clinic.readCases().reviews();
    if (!reviews)
        return reviews.error();
    std::vector<std::string> editions;
    for (const auto& review : *reviews)
        if (review.kind == ReviewKind::FormEdition && review.subject.starts_with(subjectStart))
            editions.push_back(review.subject.substr(subjectStart.size()));
    return editions;
}

Result<std::optional<Date>> reviewOf(const forms::Checklist& list, Clinic& clinic)
{
    const auto reviews = clinic.readCases().reviews();
    if (!reviews)
        return reviews.error();
    std::optional<Date> on;
    for (const auto& review : *reviews)
        if (review.kind == ReviewKind::Checklist && review.subject == list.id
            && review.version == list.version)
            on = review.on;
    return on;
}

Result<Done> recordFormReview(const std::string& edition, Clinic& clinic)
{
    return clinic.papers().recordReview(ReviewKind::FormEdition, std::string{subjectStart} + edition,
                                        forms::i589::newestEdition().printed());
}

Refusal reviewRefusal(const Error& error, const Words& words)
{
    if (error.problem == Problem::NotAllowed)
        return {.problem = error.problem, .sentence = words("review.not-allowed")};
    return refusal(error);
}

} // namespace client::cli
