// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/print/paper_text.h"

#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <regex>
#include <sstream>

namespace support {
namespace {

std::string run(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen(command.c_str(), "r"), pclose};
    REQUIRE(pipe);
    std::string output;
    char buffer[4096];
    while (const auto count = std::fread(buffer, 1, sizeof buffer, pipe.get()))
        output.append(buffer, count);
    return output;
}

void write(const std::filesystem::path& file, std::string_view bytes)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream{file, std::ios::binary}.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string_view bytesOf(const forms::Pdf& pdf)
{
    return {reinterpret_cast<const char*>(pdf.bytes.data()), pdf.bytes.size()};
}

std::string tidiedLines(const std::string& page)
{
    std::istringstream lines{page};
    std::string result;
    for (std::string line; std::getline(lines, line);) {
        line.erase(line.find_last_not_of(' ') + 1);
        result += line + '\n';
    }
    result.erase(result.find_last_not_of('\n') + 1);
    return result + '\n';
}

} // namespace

std::string popplerSays(const std::string& tool, const forms::Pdf& pdf)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "paper.pdf";
    write(file, bytesOf(pdf));
    return run(tool + " '" + file.string() + "'" + (tool.starts_with("pdftotext") ? " -" : "") + " 2>&1");
}

std::string flat(const std::string& text)
{
    std::istringstream words{std::regex_replace(text, std::regex{"\u00A0"}, " ")};
    std::string result;
    for (std::string word; words >> word;)
        result += (result.empty() ? "" : " ") + word;
    return result;
}

std::vector<std::string> pagesOf(const forms::Pdf& pdf)
{
    const auto text = popplerSays("pdftotext -layout", pdf);
    std::vector<std::string> pages;
    for (std::size_t start = 0, end = text.find('\f'); end != std::string::npos;
         start = end + 1, end = text.find('\f', start))
        pages.push_back(tidiedLines(text.substr(start, end - start)));
    return pages;
}

std::string textOf(const forms::Pdf& pdf)
{
    std::string text;
    int number = 0;
    for (const auto& page : pagesOf(pdf))
        text += "=== " + std::to_string(++number) + "\n" + page;
    return text;
}

std::vector<std::string> flatPagesOf(const forms::Pdf& pdf)
{
    std::vector<std::string> pages;
    const auto text = popplerSays("pdftotext", pdf);
    for (std::size_t start = 0, end = text.find('\f'); end != std::string::npos;
         start = end + 1, end = text.find('\f', start))
        pages.push_back(flat(text.substr(start, end - start)));
    return pages;
}

std::string flatTextOf(const forms::Pdf& pdf)
{
    return flat(popplerSays("pdftotext", pdf));
}

void checkGolden(const std::string& name, const std::string& text)
{
    const std::filesystem::path golden = std::filesystem::path{AMPARO_GOLDEN_DIR} / (name + ".txt");
    if (std::getenv("AMPARO_UPDATE_GOLDENS") != nullptr)
        write(golden, text);
    std::ifstream file{golden, std::ios::binary};
    std::ostringstream expected;
    expected << file.rdbuf();
    const bool same = expected.str() == text;
    if (!same)
        write(std::filesystem::path{AMPARO_ACTUAL_DIR} / (name + ".actual.txt"), text);
    INFO("compare " << golden.string() << " with " << AMPARO_ACTUAL_DIR << "/" << name << ".actual.txt");
    CHECK(same);
}

void keep(const std::string& name, const forms::Pdf& pdf)
{
    if (std::getenv("AMPARO_KEEP_PAPERS") != nullptr)
        write(std::filesystem::path{AMPARO_ACTUAL_DIR} / (name + ".pdf"), bytesOf(pdf));
}

} // namespace support
