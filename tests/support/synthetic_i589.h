// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/i589.h"
#include "tests/support/synthetic_form.h"

/// A form with every field of the edition map, on the right page, in a grid instead of the real places.
SyntheticForm syntheticI589();

/// An invented client's answers: complete, with accents, two children, some "N/A".
storage::I589Answers inventedAnswers();

/// Something different in every box that is not the government's or for a pen: `children` children.
storage::I589Answers specimenAnswers(int children);
