// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/id.h"

#include <sys/random.h>

#include <cstdlib>

namespace storage {

Uuid newUuid(std::chrono::sys_time<std::chrono::milliseconds> time)
{
    Uuid uuid;
    // Without randomness from the system nothing that follows would be safe.
    if (getrandom(uuid.bytes.data(), uuid.bytes.size(), 0) != static_cast<ssize_t>(uuid.bytes.size()))
        std::abort();
    const auto milliseconds = static_cast<std::uint64_t>(time.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
    uuid.bytes[6] = static_cast<std::uint8_t>(0x70 | (uuid.bytes[6] & 0x0f));
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80 | (uuid.bytes[8] & 0x3f));
    return uuid;
}

Uuid newUuid(std::chrono::sys_time<std::chrono::milliseconds> time, std::uint32_t sequence)
{
    auto uuid = newUuid(time);
    uuid.bytes[6] = static_cast<std::uint8_t>(0x70 | (sequence >> 22 & 0x0f));
    uuid.bytes[7] = static_cast<std::uint8_t>(sequence >> 14);
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80 | (sequence >> 8 & 0x3f));
    uuid.bytes[9] = static_cast<std::uint8_t>(sequence);
    return uuid;
}

std::string toText(const Uuid& uuid)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < uuid.bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[uuid.bytes[i] >> 4U];
        text += digits[uuid.bytes[i] & 0x0fU];
    }
    return text;
}

static std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a' + 10);
    return std::nullopt;
}

std::optional<Uuid> uuidFromText(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    Uuid uuid;
    std::size_t at = 0;
    for (std::size_t i = 0; i < uuid.bytes.size(); ++i) {
        if ((i == 4 || i == 6 || i == 8 || i == 10) && text[at++] != '-')
            return std::nullopt;
        const auto high = hexDigit(text[at]);
        const auto low = hexDigit(text[at + 1]);
        if (!high || !low)
            return std::nullopt;
        uuid.bytes[i] = static_cast<std::uint8_t>(*high << 4U | *low);
        at += 2;
    }
    return uuid;
}

} // namespace storage
