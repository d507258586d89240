// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/text.h"

namespace storage {

std::string joined(const std::vector<std::string>& texts, std::string_view between)
{
    std::string all;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        if (at > 0)
            all += between;
        all += texts[at];
    }
    return all;
}

std::string_view trimmed(std::string_view text, std::string_view dropped)
{
    const auto start = text.find_first_not_of(dropped);
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(dropped) - start + 1);
}

} // namespace storage
