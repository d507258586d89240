// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <cstdint>
#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace forms {

/// The bytes of a PDF file and how many pages it has.
struct Pdf {
    std::vector<std::uint8_t> bytes;
    int pages{};
};

/// Gives `print` a PDF in memory to print on. Neither the program nor a person is named in the file's
/// properties.
storage::Result<Pdf> toPdf(const std::function<storage::Result<int>(QPagedPaintDevice&)>& print);

} // namespace forms
