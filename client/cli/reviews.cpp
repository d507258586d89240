// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/reviews.h"

#include <string_view>

namespace client::cli {

using namespace storage;

Result<std::vector<std::string>> reviewedEditions(Clinic& clinic)
{
    constexpr std::string_view form{"I-589 "};
    const auto reviews = clinic.readCases().reviews();
    if (!reviews)
        return reviews.error();
    std::vector<std::string> editions;
    for (const auto& review : *reviews)
        if (review.kind == ReviewKind::FormEdition && review.subject.starts_with(form))
            editions.push_back(review.subject.substr(form.size()));
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

} // namespace client::cli
