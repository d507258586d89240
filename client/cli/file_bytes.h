// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace client::cli {

/// Larger files are none of ours: answers, forms.
inline constexpr std::size_t largestFile = std::size_t{64} * 1024 * 1024;

/// The contents of `file`. `FileNotFound`, `FileUnreadable` (also a folder), `TooLong` beyond `largestFile`.
storage::Result<std::vector<std::uint8_t>> readFile(const std::filesystem::path& file);
/// Writes `bytes` beside `file` and moves them into its place once they are on the disk: never half a file.
/// Only the owner can read it.
storage::Result<storage::Done> writeFile(const std::filesystem::path& file,
                                         std::span<const std::uint8_t> bytes);

/// `bytes` as text; the caller checks whether it is any.
std::string_view asText(std::span<const std::uint8_t> bytes);
/// `text` as bytes.
std::span<const std::uint8_t> asBytes(std::string_view text);

} // namespace client::cli
