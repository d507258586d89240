// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/declarations.h"
#include "client/cli/progress_bar.h"
#include "client/cli/shown.h"
#include "client/text/problem_sentence.h"
#include "client/text/sheet_text.h"

#include <memory>
#include <stdexcept>

namespace client::cli {

using storage::Clinic;
using storage::sheet::ImportReport;
using storage::sheet::Remark;
using storage::sheet::RowProblem;
using storage::sheet::RowRemark;

namespace {

/// What people need to read; scripts get all of them.
constexpr std::size_t mostLinesShown = 50;

std::string_view nameOf(Remark remark)
{
    switch (remark) {
    case Remark::ColumnUnknown: return "column-unknown";
    case Remark::ColumnRepeated: return "column-repeated";
    case Remark::MapColumnMissing: return "map-column-missing";
    case Remark::LinesBeforeHeader: return "lines-before-header";
    case Remark::SurnamesSplit: return "surnames-split";
    case Remark::HeaderRepeated: return "header-repeated";
    case Remark::NameSplit: return "name-split";
    case Remark::ANumberPadded: return "a-number-padded";
    case Remark::ANumberRepaired: return "a-number-repaired";
    case Remark::DateAgainstOrder: return "date-against-order";
    case Remark::TimeDropped: return "time-dropped";
    case Remark::HearingTimeMissing: return "hearing-time-missing";
    case Remark::HearingCourtMissing: return "hearing-court-missing";
    case Remark::DateMissing: return "date-missing";
    case Remark::CountryAdded: return "country-added";
    case Remark::PhoneKept: return "phone-kept";
    case Remark::LanguageKept: return "language-kept";
    case Remark::ProgramUnknown: return "program-unknown";
    case Remark::RepresentationMixed: return "representation-mixed";
    case Remark::WordUnknown: return "word-unknown";
    case Remark::TakenAsEmpty: return "taken-as-empty";
    case Remark::FieldChanged: return "field-changed";
    case Remark::FieldKept: return "field-kept";
    }
    throw std::logic_error{"unknown remark"};
}

Json problemJson(const RowProblem& problem, i18n::Language language)
{
    return {{"line", problem.line},
            {"column", problem.column},
            {"reason", problemSentence(problem.problem, language)}};
}

Json remarkJson(const RowRemark& remark, const Words& words)
{
    const std::string name{nameOf(remark.remark)};
    return {{"line", remark.line},     {"column", remark.column}, {"warning", name},
            {"before", remark.before}, {"after", remark.after},   {"text", words("remark." + name)}};
}

/// "before -> after", or the one of them that there is.
std::string changeWords(const RowRemark& remark, i18n::Language language)
{
    const auto before = sheetValue(remark.column, remark.before, language);
    const auto after = sheetValue(remark.column, remark.after, language);
    return before.empty() || after.empty() ? before + after : before + " -> " + after;
}

std::string rejectedText(const ImportReport& report, const Words& words)
{
    if (report.rejected.empty())
        return {};
    Table table{{words("column.line"), words("column.column"), words("column.cell"), words("column.reason")}};
    for (std::size_t i = 0; i < std::min(report.rejected.size(), mostLinesShown); ++i) {
        const auto& row = report.rejected[i];
        table.add({Words::plain(row.line), sheetColumn(row.column, words.language()), row.value,
                   problemSentence(row.problem, words.language())});
    }
    return '\n' + words("import.rejected") + '\n' + table.text({});
}

std::string warningsText(const ImportReport& report, const Words& words)
{
    if (report.warnings.empty())
        return {};
    Table table{{words("column.line"), words("column.column"), words("column.note"), words("column.change")}};
    for (std::size_t i = 0; i < std::min(report.warnings.size(), mostLinesShown); ++i) {
        const auto& row = report.warnings[i];
        table.add({Words::plain(row.line), sheetColumn(row.column, words.language()),
                   words("remark." + std::string{nameOf(row.remark)}), changeWords(row, words.language())});
    }
    return '\n' + words("import.warnings") + '\n' + table.text({});
}

std::string leftOutText(const ImportReport& report, const Words& words)
{
    const auto beyond = [](std::size_t count) { return count > mostLinesShown ? count - mostLinesShown : 0; };
    const auto count
        = beyond(report.rejected.size()) + beyond(report.warnings.size()) + report.warningsLeftOut;
    return count == 0 ? std::string{}
                      : words("import.left-out", {{"count", static_cast<std::int64_t>(count)}}) + '\n';
}

Report imported(const ImportReport& found, bool isDryRun, const Words& words)
{
    Report report;
    report.json = {{"rows", found.rows},
                   {"imported", found.imported},
                   {"updated", found.updated},
                   {"rejected", Json::array()},
                   {"warnings", Json::array()}};
    for (const auto& row : found.rejected)
        report.json["rejected"].push_back(problemJson(row, words.language()));
    for (const auto& row : found.warnings)
        report.json["warnings"].push_back(remarkJson(row, words));
    report.json["warnings_left_out"] = found.warningsLeftOut;
    report.json["past_hearings"] = found.pastHearings;
    report.json["dry_run"] = isDryRun;
    const auto number = [](std::size_t value) { return static_cast<std::int64_t>(value); };
    report.text = words(isDryRun ? "import.would" : "import.done",
                        {{"rows", number(found.rows)},
                         {"imported", number(found.imported)},
                         {"updated", number(found.updated)},
                         {"refused", number(found.refused)}})
        + '\n';
    if (found.pastHearings > 0)
        report.text += words("import.past-hearings", {{"count", number(found.pastHearings)}}) + '\n';
    report.text += rejectedText(found, words) + warningsText(found, words) + leftOutText(found, words);
    return report;
}

struct ImportArguments {
    std::filesystem::path file{};
    storage::ImportOptions options{};
};

Outcome importSheet(const ImportArguments& arguments, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        ProgressBar bar{words("progress.importing")};
        const auto found = clinic.imports().import(arguments.file, arguments.options,
                                                   [&bar](std::int64_t done, std::int64_t total) {
                                                       bar.show(done, total);
                                                       return true;
                                                   });
        if (!found)
            return refusal(found.error());
        return imported(*found, arguments.options.dryRun, words);
    });
}

} // namespace

Work declareImport(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<ImportArguments>();
    addFile(parser, words, words("place.file"), "option.sheet", arguments->file)->required();
    addFile(parser, words, "--map", "option.map", arguments->options.map);
    addFlag(parser, words, "--dry-run", "option.dry-run", arguments->options.dryRun);
    return [arguments](Surroundings& surroundings) { return importSheet(*arguments, surroundings); };
}

} // namespace client::cli
