// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/decode.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace storage::sheet {
namespace {

std::uint8_t byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint8_t>(bytes[at]);
}

void append(std::uint32_t character, std::string& text)
{
    const auto put
        = [&text](std::uint32_t byte) { text += static_cast<char>(static_cast<std::uint8_t>(byte)); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0 | (character >> 6));
        put(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        put(0xE0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    } else {
        put(0xF0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3F));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    }
}

bool isHighSurrogate(std::uint32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
bool isLowSurrogate(std::uint32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

constexpr std::uint32_t broken = 0xFFFD;

/// Windows-1252 from 0x80 to 0x9F; five bytes of it are not assigned.
constexpr std::array<std::uint16_t, 32> windowsCharacters{
    0x20AC, broken, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, broken, 0x017D, broken, broken, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, broken, 0x017E, 0x0178,
};

/// The length a lead byte announces and the range of its second byte (Unicode Standard, table 3-7).
struct Lead {
    std::size_t length{0};
    std::uint8_t low{0x80};
    std::uint8_t high{0xBF};
};

Lead lead(std::uint8_t byte)
{
    if (byte < 0x80)
        return {.length = 1};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {.length = 2};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {.length = 3,
                .low = static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                .high = static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {.length = 4,
                .low = static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
                .high = static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
    return {};
}

} // namespace

Utf8Front utf8Front(std::string_view bytes)
{
    if (bytes.empty())
        return {};
    const Lead first = lead(byteAt(bytes, 0));
    for (std::size_t i = 1; i < first.length; ++i) {
        if (i == bytes.size())
            return {.length = 0, .cut = true};
        const auto byte = byteAt(bytes, i);
        if (byte < (i == 1 ? first.low : 0x80) || byte > (i == 1 ? first.high : 0xBF))
            return {};
    }
    return {.length = first.length, .cut = false};
}

std::size_t decodeUtf8(std::string_view bytes, bool last, std::string& text)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto front = utf8Front(bytes.substr(at));
        if (front.cut && !last)
            return at;
        if (front.length == 0) {
            text += noText;
            ++at;
        } else {
            text += bytes.substr(at, front.length);
            at += front.length;
        }
    }
    return at;
}

std::size_t decodeUtf16(std::string_view bytes, bool bigEndian, bool last, std::string& text)
{
    const auto unitAt = [&](std::size_t at) {
        const std::uint32_t first = byteAt(bytes, at);
        const std::uint32_t second = byteAt(bytes, at + 1);
        return bigEndian ? (first << 8 | second) : (second << 8 | first);
    };
    std::size_t at = 0;
    while (at + 2 <= bytes.size()) {
        const auto unit = unitAt(at);
        if (isHighSurrogate(unit) && at + 4 > bytes.size() && !last)
            return at;
        at += 2;
        if (isHighSurrogate(unit) && at + 2 <= bytes.size() && isLowSurrogate(unitAt(at))) {
            append(0x10000 + ((unit - 0xD800) << 10) + (unitAt(at) - 0xDC00), text);
            at += 2;
        } else {
            append(isHighSurrogate(unit) || isLowSurrogate(unit) ? broken : unit, text);
        }
    }
    if (!last || at == bytes.size())
        return at;
    text += noText; // half a unit at the end of the file
    return bytes.size();
}

std::size_t decodeWindows1252(std::string_view bytes, std::string& text)
{
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        append(byte >= 0x80 && byte < 0xA0 ? windowsCharacters[byte - 0x80U] : byte, text);
    }
    return bytes.size();
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<std::uint8_t>(c) & 0xC0) != 0x80; }));
}

} // namespace storage::sheet
