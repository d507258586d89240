// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/case_lookup.h"

namespace client::cli {

using storage::CaseFile;
using storage::Clinic;
using storage::Problem;

std::variant<CaseFile, Refusal> caseNamed(const std::string& text, Clinic& clinic, const Words& words)
{
    const auto id = clinic.readCases().find(text);
    if (!id && id.error().problem == Problem::NotFound)
        return Refusal{.problem = Problem::NotFound, .sentence = words("case.not-found")};
    if (!id && id.error().problem == Problem::AlreadyExists)
        return Refusal{.problem = Problem::AlreadyExists, .sentence = words("case.two-people")};
    if (!id)
        return refusal(id.error());
    auto file = clinic.readCases().caseFile(*id);
    if (!file)
        return refusal(file.error());
    return *std::move(file);
}

Outcome withCase(const std::string& text, Surroundings& surroundings,
                 const std::function<Outcome(Clinic&, const CaseFile&)>& work)
{
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto file = caseNamed(text, clinic, surroundings.words());
        if (const auto* refused = std::get_if<Refusal>(&file))
            return *refused;
        return work(clinic, std::get<CaseFile>(file));
    });
}

} // namespace client::cli
