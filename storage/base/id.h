// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace storage {

/// A 128-bit identifier that never repeats between devices (RFC 9562).
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

/// A version 7 UUID: it sorts by `time` (UTC milliseconds), the rest is random.
Uuid newUuid(std::chrono::sys_time<std::chrono::milliseconds> time);
/// The same, for keys made within one millisecond: they also sort by `sequence` (26 bits; RFC 9562, 6.2,
/// method 1).
Uuid newUuid(std::chrono::sys_time<std::chrono::milliseconds> time, std::uint32_t sequence);
/// "0193a1b2-...", lower case, with hyphens.
std::string toText(const Uuid& uuid);
/// Reads what `toText` writes; nothing if `text` is anything else.
std::optional<Uuid> uuidFromText(std::string_view text);

/// The key of one `Record`. Ids of different records are different types,
/// so passing a `PersonId` where a `CaseId` belongs does not compile.
template <class Record> struct Id {
    Uuid value{};

    friend auto operator<=>(const Id&, const Id&) = default;
};

} // namespace storage

template <class Record> struct std::hash<storage::Id<Record>> {
    std::size_t operator()(const storage::Id<Record>& id) const noexcept
    {
        std::size_t value{}; // the tail of a version 7 UUID is random
        std::memcpy(&value, id.value.bytes.data() + 8, sizeof value);
        return value;
    }
};
