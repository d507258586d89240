// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/cli/exit_code.h"
#include "storage/base/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace client::cli {

/// JSON whose keys stay in the order in which they were written.
using Json = nlohmann::ordered_json;

/// What a command found or did: once for scripts, once for people.
struct Report {
    Json json = Json::object();
    std::string text{}; ///< Lines in the chosen language.
    std::vector<std::string>
        notices{}; ///< For standard error: what should be known and does not stop the work.
    ExitCode exit{ExitCode::Done};
};

/// Why a command did nothing.
struct Refusal {
    storage::Problem problem{storage::Problem::Unexpected};
    std::string sentence{}; ///< Instead of the problem's own; never holds a case's data.
    std::optional<ExitCode> exit{}; ///< Instead of the problem's own.
};

using Outcome = std::variant<Report, Refusal>;

/// The refusal for an error of storage or forms; its detail stays behind.
inline Refusal refusal(const storage::Error& error)
{
    return {.problem = error.problem};
}

} // namespace client::cli
