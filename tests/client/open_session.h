// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/app/session.h"
#include "client/task/task_runner.h"
#include "tests/support/test_clinic.h"

/// A real clinic, open, with everything done before a call returns: widgets can be tested without an event
/// loop.
struct OpenSession {
    TestClinic clinic;
    client::InlineRunner runner;
    client::Session session{clinic.opened(), runner, runner};

    /// Stores a client with a hearing tomorrow at 8:30 in San Diego; returns their case.
    storage::CaseId addClient(const char* givenNames, const char* surname)
    {
        storage::Intake intake{.person = {.givenNames = givenNames, .firstSurname = surname},
                               .hearing = storage::NewHearing{
                                   .at = {storage::plusDays(session.today(), 1), std::chrono::minutes{510}},
                                   .court = "SND",
                                   .zone = "America/Los_Angeles"}};
        storage::CaseId id{};
        session.write(
            &session, [&](storage::Clinic& open) { return open.people().takeIn(intake); },
            [&](storage::Result<storage::TakenIn> taken) {
                if (taken)
                    id = taken->record.id;
            });
        return id;
    }
};
