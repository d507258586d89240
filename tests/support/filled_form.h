// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/i589/fill.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tools.h"

#include <nlohmann/json.hpp>

#include <map>
#include <regex>

/// A filled form as other programs see it: qpdf for fields and objects, pdftotext for what is painted.
class FilledFormFile {
public:
    explicit FilledFormFile(const forms::i589::FilledForm& form) : m_path{m_folder.path() / "form.pdf"}
    {
        write(m_path, form.bytes);
    }

    std::string path() const { return m_path.string(); }
    bool isSound() const
    {
        return outputOf("qpdf --check " + path() + " 2>&1").find("No syntax or stream encoding errors")
            != std::string::npos;
    }
    /// The text of page `page` (from 1).
    std::string text(int page, const std::string& how = "-layout") const
    {
        const auto number = std::to_string(page);
        return outputOf("pdftotext " + how + " -f " + number + " -l " + number + " " + path()
                        + " - 2>/dev/null");
    }
    /// Leaf name -> value ("u:" and "/" taken off), of the form's own fields and of copied ones as they come.
    std::multimap<std::string, std::string> values() const
    {
        std::multimap<std::string, std::string> found;
        const auto read
            = nlohmann::json::parse(outputOf("qpdf --json=2 --json-key=acroform " + path() + " 2>/dev/null"));
        for (const auto& field : read.at("acroform").at("fields")) {
            const auto& value = field.at("value");
            auto text = value.is_string() ? value.get<std::string>() : std::string{};
            text = text.starts_with("u:") ? text.substr(2) : text.starts_with("/") ? text.substr(1) : text;
            static const std::regex path{R"(^(?:.*[^\\])?\.)"};
            found.emplace(std::regex_replace(field.at("fullname").get<std::string>(), path, ""), text);
        }
        return found;
    }
    std::string value(const std::string& leaf) const
    {
        const auto all = values();
        const auto found = all.find(leaf);
        return found == all.end() ? "(no such field)" : found->second;
    }

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_path;
};
