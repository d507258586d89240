// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/slip_paper.h"
#include "storage/base/result.h"
#include "storage/records/person.h"

#include <filesystem>
#include <functional>
#include <string>

class QPagedPaintDevice;

namespace client::cli {

/// Prints on paper that becomes the PDF `file`; returns the number of pages. Brings the part of Qt that finds
/// fonts and draws, which needs no screen.
storage::Result<int> printToFile(const std::filesystem::path& file,
                                 const std::function<storage::Result<int>(QPagedPaintDevice&)>& print);

/// The language a client reads: English for who speaks it best, Spanish for everyone else.
i18n::Language readingLanguage(const storage::Person& person);

} // namespace client::cli
