// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/message_catalogue.h"

#include "i18n/icu_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unicode/messagepattern.h>

namespace i18n {

std::vector<MessageEntry> readMessages(const MessageFile& file)
{
    using nlohmann::json;
    const auto refuse
        = [&file](const std::string& why) { throw std::logic_error{std::string{file.name} + ": " + why}; };
    std::vector<MessageEntry> entries;
    std::string key;
    // The parsed object would keep only the last of two equal keys, so the entries are taken as they pass.
    const auto take = [&](int depth, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::key)
            key = parsed.get<std::string>();
        else if (event == json::parse_event_t::value && depth == 1 && parsed.is_string())
            entries.push_back({key, parsed.get<std::string>(), file.name});
        else if (event != json::parse_event_t::object_start && event != json::parse_event_t::object_end)
            refuse("\"" + key + "\" is no text");
        else if (depth > 0)
            refuse("\"" + key + "\" holds others");
        return true;
    };
    try {
        const auto whole = json::parse(file.json, take);
        if (!whole.is_object())
            refuse("no object");
    } catch (const json::exception& failure) {
        refuse(failure.what());
    }
    return entries;
}

std::vector<std::string> placeholders(std::string_view pattern)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::MessagePattern parsed{toUnicode(pattern), nullptr, status};
    requireIcu(status, pattern);
    std::vector<std::string> names;
    for (std::int32_t i = 0; i < parsed.countParts(); ++i) {
        const auto& part = parsed.getPart(i);
        if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME || part.getType() == UMSGPAT_PART_TYPE_ARG_NUMBER)
            names.push_back(toUtf8(parsed.getSubstring(part)));
    }
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    return names;
}

} // namespace i18n
