// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace storage {

/// The number DHS gives a person: nine digits, kept as text (USCIS glossary: 7 to 9 digits, padded with zeros
/// in front). There is no check digit.
class ANumber {
public:
    /// Accepts "A 123-456-789", "a#12345678", "123456789"; nothing if `text` does not hold 7 to 9 digits, or
    /// anything beside digits, "A", "#", spaces, dots and hyphens. All zeros are refused.
    static std::optional<ANumber> parse(std::string_view text);

    /// "123456789": the stored form, and what forms want.
    const std::string& digits() const { return m_digits; }
    /// "A123-456-789".
    std::string shown() const;
    /// "A***-***-789", for screens and papers that others see.
    std::string masked() const;

    friend auto operator<=>(const ANumber&, const ANumber&) = default;

private:
    explicit ANumber(std::string digits) : m_digits{std::move(digits)} { }
    std::string m_digits;
};

} // namespace storage
