// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/recovery_code.h"

#include "storage/vault/bytes.h"
#include "storage/vault/keys.h"

#include <optional>
#include <string_view>

namespace storage::vault {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t codeSize = 20;
constexpr std::size_t digitCount = 32; ///< 160 bits in fives.
constexpr std::size_t groupSize = 3;

/// The whole code, check digit included, is a multiple of 37. 37 is prime and the powers of 32 up to the 33rd
/// all differ modulo 37, so every changed digit and every exchange of two digits leaves another remainder.
constexpr unsigned modulus = 37;

/// Five bits of the 160 each, most significant first.
void toDigits(BytesView code, std::span<std::uint8_t> digits)
{
    for (std::size_t i = 0; i < digitCount; ++i) {
        const std::size_t bit = 5 * i;
        const unsigned pair
            = unsigned{code[bit / 8]} << 8U | (bit / 8 + 1 < codeSize ? code[bit / 8 + 1] : 0U);
        digits[i] = static_cast<std::uint8_t>(pair >> (11 - bit % 8) & 31U);
    }
}

void fromDigits(BytesView digits, std::span<std::uint8_t> code)
{
    std::ranges::fill(code, std::uint8_t{0});
    for (std::size_t i = 0; i < digitCount; ++i) {
        const std::size_t bit = 5 * i;
        const unsigned pair = unsigned{digits[i]} << (11 - bit % 8);
        code[bit / 8] = static_cast<std::uint8_t>(code[bit / 8] | pair >> 8U);
        if (bit / 8 + 1 < codeSize)
            code[bit / 8 + 1] = static_cast<std::uint8_t>(code[bit / 8 + 1] | (pair & 0xffU));
    }
}

unsigned remainder(BytesView digits)
{
    unsigned value = 0;
    for (const auto digit : digits)
        value = (value * 32 + digit) % modulus;
    return value;
}

std::optional<std::uint8_t> digitOf(char letter)
{
    const char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    if (upper == 'O')
        return std::uint8_t{0};
    if (upper == 'I' || upper == 'L')
        return std::uint8_t{1};
    const auto at = alphabet.find(upper);
    return at == std::string_view::npos ? std::nullopt : std::optional{static_cast<std::uint8_t>(at)};
}

} // namespace

Secret newRecoveryCode()
{
    Secret code{codeSize};
    Secret digits{digitCount + 1};
    unsigned check = 0;
    // The check digit has 37 values and the alphabet 32: codes that would need another character are drawn
    // again.
    do {
        randomize(code.bytes());
        toDigits(code.bytes(), digits.bytes());
        check = (modulus - remainder(digits.bytes().first(digitCount)) * 32 % modulus) % modulus;
    } while (check >= alphabet.size());
    digits.bytes()[digitCount] = static_cast<std::uint8_t>(check);

    Secret text{digits.size() + digits.size() / groupSize - 1};
    std::size_t at = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % groupSize == 0)
            text.bytes()[at++] = '-';
        text.bytes()[at++] = static_cast<std::uint8_t>(alphabet[digits.bytes()[i]]);
    }
    return text;
}

Result<Secret> readRecoveryCode(const Secret& typed)
{
    const Error mistyped{Problem::RecoveryCodeMistyped};
    Secret digits{digitCount + 1};
    std::size_t count = 0;
    for (const char letter : typed.text()) {
        if (letter == '-' || letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r')
            continue;
        const auto digit = digitOf(letter);
        if (!digit || count == digits.size())
            return mistyped;
        digits.bytes()[count++] = *digit;
    }
    if (count != digits.size() || remainder(digits.bytes()) != 0)
        return mistyped;
    Secret code{codeSize};
    fromDigits(digits.bytes(), code.bytes());
    return code;
}

} // namespace storage::vault
