// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/progress_bar.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace client::cli {
namespace {

constexpr std::chrono::milliseconds untilShown{500};
constexpr int barWidth = 30;

} // namespace

std::string progressLine(const std::string& label, int percent)
{
    const auto full = static_cast<std::size_t>(percent * barWidth / 100);
    return label + " [" + std::string(full, '#') + std::string(barWidth - full, '.') + "] "
        + std::to_string(percent) + " %";
}

ProgressBar::ProgressBar(std::string label) :
    m_label{std::move(label)}, m_isTerminal{isatty(STDERR_FILENO) == 1}
{
}

ProgressBar::~ProgressBar()
{
    if (m_isShown)
        std::fputs("\r\x1b[K", stderr); // the result takes the line's place
}

void ProgressBar::show(std::int64_t done, std::int64_t total)
{
    if (!m_isTerminal || total <= 0 || std::chrono::steady_clock::now() - m_begin < untilShown)
        return;
    const auto percent = static_cast<int>(std::clamp<std::int64_t>(done * 100 / total, 0, 100));
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_isShown = true;
    std::fprintf(stderr, "\r%s", progressLine(m_label, percent).c_str());
    std::fflush(stderr);
}

} // namespace client::cli
