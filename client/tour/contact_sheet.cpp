// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tour/contact_sheet.h"

#include "i18n/message.h"

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

} // namespace

std::string contactSheet(const std::vector<std::string>& files, const std::string& said,
                         i18n::Language language)
{
    const auto title = escaped(i18n::message("tour.title", language));
    std::string pictures;
    std::string papers;
    for (const auto& file : files) {
        const auto name = escaped(file);
        if (file.ends_with(".png"))
            pictures += "<figure><a href=\"" + name + "\"><img src=\"" + name + "\" alt=\"" + name
                + "\"></a><figcaption>" + name + "</figcaption></figure>\n";
        else
            papers += "<li><a href=\"" + name + "\">" + name + "</a></li>\n";
    }
    return "<!DOCTYPE html>\n<html lang=\"" + std::string{i18n::codeOf(language)}
    + "\"><head><meta charset=\"utf-8\"><title>" + title
        + "</title><style>body{font:16px/1.5 sans-serif;max-width:72rem;margin:2rem auto;padding:0 "
          "1rem;color:#1b2b2b}"
          "figure{display:inline-block;width:48%;margin:0 1% 1rem 0}img{width:100%;border:1px solid #bbb}"
          "figcaption{color:#555}pre{background:#f4f6f6;padding:1rem;overflow:auto;font-size:14px}</style></"
          "head><body>\n<h1>"
        + title + "</h1>\n<p>" + escaped(i18n::message("tour.invented", language)) + "</p>\n" + pictures
        + "<h2>" + escaped(i18n::message("tour.papers", language)) + "</h2>\n<ul>\n" + papers + "</ul>\n<pre>"
        + escaped(said) + "</pre>\n</body></html>\n";
}

} // namespace client::tour
