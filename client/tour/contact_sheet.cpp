// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tour/contact_sheet.h"

#include "i18n/message.h"

#include <initializer_list>
#include <string_view>

namespace client::tour {
namespace {

std::string escaped(std::string_view text)
{
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '>': html += "&gt;"; break;
        case '"': html += "&quot;"; break;
        default: html += c;
        }
    }
    return html;
}

std::string concatenated(std::initializer_list<std::string_view> parts)
{
    std::string whole;
    for (const auto part : parts)
        whole += part;
    return whole;
}

std::string pictureItem(std::string_view name)
{
    return concatenated({R"(<figure><a href=")", name, R"("><img src=")", name, R"(" alt=")", name,
                         R"("></a><figcaption>)", name, "</figcaption></figure>\n"});
}

std::string paperItem(std::string_view name)
{
    return concatenated({R"(<li><a href=")", name, R"(">)", name, "</a></li>\n"});
}

constexpr std::string_view style{
    "body{font:16px/1.5 sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1b2b2b}"
    "figure{display:inline-block;width:48%;margin:0 1% 1rem 0}img{width:100%;border:1px solid #bbb}"
    "figcaption{color:#555}pre{background:#f4f6f6;padding:1rem;overflow:auto;font-size:14px}"};

} // namespace

std::string contactSheet(const std::vector<std::string>& files, const std::string& said,
                         i18n::Language language)
{
    const auto text = [language](std::string_view key) { return escaped(i18n::message(key, language)); };
    const auto title = text("tour.title");
    std::string pictures;
    std::string papers;
    for (const auto& file : files) {
        if (file.ends_with(".png"))
            pictures += pictureItem(escaped(file));
        else
            papers += paperItem(escaped(file));
    }
    return concatenated({R"(<!DOCTYPE html>
<html lang=")",
                         i18n::codeOf(language), R"("><head><meta charset="utf-8"><title>)", title,
                         "</title><style>", style, "</style></head><body>\n<h1>", title, "</h1>\n<p>",
                         text("tour.invented"), "</p>\n", pictures, "<h2>", text("tour.papers"),
                         "</h2>\n<ul>\n", papers, "</ul>\n<pre>", escaped(said), "</pre>\n</body></html>\n"});
}

} // namespace client::tour
