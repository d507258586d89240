// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/a_number.h"

namespace storage {

std::optional<ANumber> ANumber::parse(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c == 'A' || c == 'a' || c == '#' || c == ' ' || c == '.' || c == '-') {
            if (digits.empty() || (c != 'A' && c != 'a' && c != '#'))
                continue;
            return std::nullopt; // "1A2" is no A-Number
        } else
            return std::nullopt;
    }
    if (digits.size() < 7 || digits.size() > 9 || digits.find_first_not_of('0') == std::string::npos)
        return std::nullopt;
    digits.insert(0, 9 - digits.size(), '0');
    return ANumber{std::move(digits)};
}

std::string ANumber::shown() const
{
    return "A" + m_digits.substr(0, 3) + "-" + m_digits.substr(3, 3) + "-" + m_digits.substr(6);
}

std::string ANumber::masked() const
{
    return "A***-***-" + m_digits.substr(6);
}

} // namespace storage
