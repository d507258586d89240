// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/run.h"

#include "client/cli/parser.h"
#include "client/text/problem_sentence.h"

#include <CLI/App.hpp>

#include <new>
#include <ostream>

namespace client::cli {

using storage::Problem;

namespace {

void print(const Report& report, bool json, std::ostream& out, std::ostream& err)
{
    for (const auto& notice : report.notices)
        err << notice << '\n';
    if (json)
        out << report.json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        out << report.text;
    out.flush();
}

int refuse(const Refusal& refused, i18n::Language language, std::ostream& err)
{
    err << (refused.sentence.empty() ? problemSentence(refused.problem, language) : refused.sentence) << '\n';
    return static_cast<int>(refused.exit.value_or(exitCodeFor(refused.problem)));
}

/// Does the work; whatever it throws is a fault of the program, or too little memory.
Outcome workedOut(const Work& work, Surroundings& surroundings)
{
    try {
        return work(surroundings);
    } catch (const std::bad_alloc&) {
        return Refusal{.problem = Problem::NotEnoughMemory};
    } catch (const std::exception&) {
        return Refusal{.problem = Problem::Unexpected};
    }
}

int workOn(const Parser& parser, std::ostream& out, std::ostream& err)
{
    const auto& chosen = parser.chosen();
    const Words words{parser.language()};
    Surroundings surroundings{parser.globals(), parser.language()};
    if (parser.globals().today && chosen.day == DayAsked::Ignored)
        err << words("news.today-ignored") << '\n';
    const auto outcome = workedOut(chosen.work, surroundings);
    if (const auto* refused = std::get_if<Refusal>(&outcome))
        return refuse(*refused, parser.language(), err);
    const auto& report = std::get<Report>(outcome);
    print(report, parser.globals().json, out, err);
    if (!out)
        return refuse({.problem = Problem::DiskFailure, .sentence = words("output.failed")},
                      parser.language(), err);
    return static_cast<int>(report.exit);
}

} // namespace

int run(const std::vector<std::string>& arguments, std::span<const Command> commands, std::ostream& out,
        std::ostream& err)
{
    Parser parser{commands, languageAskedFor(arguments)};
    const auto parsed = parser.parse(arguments);
    if (const auto* refused = std::get_if<Refusal>(&parsed))
        return refuse(*refused, parser.language(), err);
    if (const auto* help = std::get_if<Report>(&parsed)) {
        print(*help, false, out, err);
        return static_cast<int>(help->exit);
    }
    return workOn(parser, out, err);
}

} // namespace client::cli
