// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/reviews.h"

namespace client::cli {

std::optional<Refusal> recordReview(const forms::Reviewable& reviewable, storage::Clinic& clinic,
                                    const Words& words)
{
    const auto done = clinic.papers().recordReview(reviewable.kind, reviewable.subject, reviewable.version);
    if (done)
        return {};
    if (done.error().problem == storage::Problem::NotAllowed)
        return Refusal{.problem = done.error().problem, .sentence = words("review.not-allowed")};
    return refusal(done.error());
}

} // namespace client::cli
