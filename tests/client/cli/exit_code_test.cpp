// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/exit_code.h"

#include "client/text/problem_sentence.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using client::cli::ExitCode;
using client::cli::exitCodeFor;
using storage::Problem;

TEST_CASE("Scripts tell the failures of a vault apart by their exit code", "[cli]")
{
    CHECK(exitCodeFor(Problem::WrongPassphrase) == ExitCode::WrongPassphrase);
    CHECK(exitCodeFor(Problem::WrongRecoveryCodes) == ExitCode::WrongPassphrase);
    CHECK(exitCodeFor(Problem::VaultInUse) == ExitCode::VaultInUse);
    CHECK(exitCodeFor(Problem::VaultDamaged) == ExitCode::Damaged);
    CHECK(exitCodeFor(Problem::BackupDamaged) == ExitCode::Damaged);
    CHECK(exitCodeFor(Problem::VaultTooNew) == ExitCode::TooNew);
    CHECK(exitCodeFor(Problem::SheetWithoutNames) == ExitCode::Refused);
    CHECK(exitCodeFor(Problem::FormIncomplete) == ExitCode::Refused);
    CHECK(exitCodeFor(Problem::ReadOnly) == ExitCode::DiskOrPermission);
    CHECK(exitCodeFor(Problem::NotAllowed) == ExitCode::DiskOrPermission);
    CHECK(exitCodeFor(Problem::NotFound) == ExitCode::NotFound);
    CHECK(exitCodeFor(Problem::FileNotFound) == ExitCode::NotFound);
}

TEST_CASE("Every problem has a sentence of its own in each language, and an exit code that is not success",
          "[cli][text]")
{
    std::set<std::string> english;
    std::set<std::string> spanish;
    constexpr int count = static_cast<int>(Problem::FontMissing) + 1;
    for (int i = 0; i < count; ++i) {
        const auto problem = static_cast<Problem>(i);
        CHECK(exitCodeFor(problem) != ExitCode::Done);
        english.insert(client::problemSentence(problem, i18n::Language::English));
        spanish.insert(client::problemSentence(problem, i18n::Language::Spanish));
    }
    CHECK(english.size() == count);
    CHECK(spanish.size() == count);
}
