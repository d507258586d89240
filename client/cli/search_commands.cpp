// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/declarations.h"
#include "client/cli/record_json.h"
#include "client/cli/shown.h"
#include "i18n/date_text.h"

#include <chrono>
#include <memory>

namespace client::cli {

using namespace storage;

namespace {

struct SearchArguments {
    std::string text{};
    std::size_t limit{50};
};

std::string foundText(const FoundPeople& found, std::size_t total, const Words& words)
{
    const auto language = words.language();
    Table table{
        {words("column.case"), words("column.name"), words("column.a-number"), words("column.next-hearing")}};
    for (const auto& row : found.rows)
        table.add({row.reference, row.name, row.aNumber ? row.aNumber->masked() : std::string{},
                   row.nextHearing ? i18n::shortDate(row.nextHearing->date, language) : std::string{}});
    auto text = table.text(words("search.nobody"));
    if (!found.isAll)
        text += words("search.more",
                      {{"shown", static_cast<std::int64_t>(found.rows.size())},
                       {"total", static_cast<std::int64_t>(total)}})
            + '\n';
    return text;
}

Outcome search(const SearchArguments& arguments, Surroundings& surroundings)
{
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto begin = std::chrono::steady_clock::now();
        const auto found
            = clinic.readPeople().search(arguments.text, arguments.limit, surroundings.today(clinic));
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        if (!found)
            return refusal(found.error());
        const auto total
            = found->isAll ? Result{found->rows.size()} : clinic.readPeople().count(arguments.text);
        if (!total)
            return refusal(total.error());
        Report report;
        report.json["results"] = Json::array();
        for (const auto& row : found->rows)
            report.json["results"].push_back(
                {{"id", toText(row.id.value)},
                 {"name", row.name},
                 {"a_number", row.aNumber ? Json(row.aNumber->digits()) : Json(nullptr)},
                 {"case", orNull(row.reference)}});
        report.json["millis"] = taken.count();
        report.text = foundText(*found, *total, surroundings.words());
        return report;
    });
}

} // namespace

Work declareSearch(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<SearchArguments>();
    addText(parser, words, words("place.text"), "option.search", arguments->text)->required();
    addNumber(parser, words, "--limit", "option.limit", arguments->limit)->capture_default_str();
    return [arguments](Surroundings& surroundings) { return search(*arguments, surroundings); };
}

} // namespace client::cli
