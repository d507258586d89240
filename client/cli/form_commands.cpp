// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/arguments.h"
#include "client/cli/case_lookup.h"
#include "client/cli/declarations.h"
#include "client/cli/file_bytes.h"
#include "client/cli/record_json.h"
#include "client/cli/reviews.h"
#include "client/cli/shown.h"
#include "forms/i589/answers.h"
#include "forms/i589/answers_json.h"
#include "forms/i589/fill.h"
#include "forms/i589/form_check.h"
#include "forms/i589/known_facts.h"
#include "storage/base/text.h"

#include <memory>
#include <set>
#include <span>

namespace client::cli {

using namespace storage;
namespace i589 = forms::i589;

namespace {

struct AnswersArguments {
    std::string who{};
    std::filesystem::path file{};
};

/// How many entries of an answers file `answers` are: an address or a table is one, and so is each item of a
/// child.
std::size_t entriesIn(const I589Answers& answers)
{
    std::set<std::pair<std::string, int>> entries;
    for (const auto& answer : answers)
        entries.emplace(answer.question, answer.question.starts_with("child.") ? answer.row : 0);
    return entries.size();
}

Report loaded(const i589::LoadedAnswers& found, const Words& words)
{
    Report report;
    report.json = {{"loaded", entriesIn(found.answers)}, {"rejected", Json::array()}};
    report.text
        = words("i589.loaded", {{"count", static_cast<std::int64_t>(entriesIn(found.answers))}}) + '\n';
    Table table{{words("column.question"), words("column.reason")}};
    for (const auto& [key, reason] : found.rejected) {
        const std::string sentence{i589::sentence(reason, words.language())};
        report.json["rejected"].push_back({{"key", key}, {"reason", sentence}});
        table.add({key, sentence});
    }
    if (!found.rejected.empty())
        report.text += '\n' + table.text({});
    return report;
}

/// Why a whole file was refused.
Refusal answersRefusal(i589::RejectedReason reason, const Words& words)
{
    if (reason == i589::RejectedReason::NewerFile)
        return {.problem = Problem::VaultTooNew};
    return {.problem = Problem::InvalidInput,
            .sentence = reason == i589::RejectedReason::NotAnswersFile
                ? words("i589.not-answers")
                : std::string{i589::sentence(reason, words.language())}};
}

Outcome loadAnswers(const AnswersArguments& arguments, Surroundings& surroundings)
{
    const auto bytes = readFile(arguments.file);
    if (!bytes)
        return refusal(bytes.error());
    const auto found = i589::answersFromJson(asText(*bytes));
    const bool isNoAnswersFile
        = found.answers.empty() && !found.rejected.empty() && found.rejected.front().key.empty();
    if (isNoAnswersFile)
        return answersRefusal(found.rejected.front().reason, surroundings.words());
    return withCase(arguments.who, surroundings, [&](Clinic& clinic, const CaseFile& file) -> Outcome {
        if (!found.answers.empty())
            if (const auto saved = clinic.papers().saveAnswers(file.record.id, found.answers); !saved)
                return refusal(saved.error());
        return loaded(found, surroundings.words());
    });
}

Outcome saveAnswers(const AnswersArguments& arguments, Surroundings& surroundings)
{
    return withCase(arguments.who, surroundings, [&](Clinic& clinic, const CaseFile& file) -> Outcome {
        if (const auto noted = clinic.papers().recordEvent("i589-exported", file.record.id.value); !noted)
            return refusal(noted.error());
        if (const auto written = writeFile(arguments.file, asBytes(i589::answersToJson(file.answers)));
            !written)
            return refusal(written.error());
        Report report;
        report.json = {{"saved", entriesIn(file.answers)}, {"file", arguments.file.string()}};
        report.text = surroundings.words()("i589.saved",
                                           {{"count", static_cast<std::int64_t>(entriesIn(file.answers))},
                                            {"file", shown(arguments.file.string())}})
            + '\n';
        return report;
    });
}

struct FillArguments {
    std::string who{};
    std::filesystem::path form{};
    std::filesystem::path out{};
    bool flatten{false};
    bool draft{false};
};

/// Names what an error is about: its detail is an edition, another form, or the ids of questions.
Refusal fillRefusal(const Error& error, const Words& words)
{
    const auto with = [&](std::string_view key, std::string_view name) {
        return Refusal{.problem = error.problem,
                       .sentence = words(key, {{std::string{name}, shown(error.detail)}})};
    };
    if (error.detail.empty())
        return refusal(error);
    switch (error.problem) {
    case Problem::FormIncomplete: return with("i589.incomplete", "ids");
    case Problem::TooLong: return with("i589.too-long", "ids");
    case Problem::FontMissing: return with("i589.unprintable", "ids");
    case Problem::FormSuperseded: return with("i589.superseded", "edition");
    case Problem::FormDifferent: return with("i589.different", "edition");
    case Problem::FormNotReviewed: return with("i589.not-reviewed", "edition");
    case Problem::FormUnknown: return with("i589.other-form", "form");
    default: return refusal(error);
    }
}

/// `fillRefusal`, with what is different about a form that is not the one we know.
Refusal formRefusal(const Error& error, std::span<const std::uint8_t> form, const Words& words)
{
    auto refused = fillRefusal(error, words);
    if (error.problem != Problem::FormDifferent && error.problem != Problem::FormSuperseded)
        return refused;
    if (const auto found = i589::checkForm(form))
        for (const auto& difference : found->differences)
            refused.sentence += "\n  " + shown(i589::sentence(difference, words.language()));
    return refused;
}

Report filledReport(const i589::FilledForm& filled, const std::filesystem::path& out, const Words& words)
{
    Report report;
    report.json = {{"pages", filled.pages},
                   {"continuation_sheets", filled.continuationSheets},
                   {"edition", filled.edition}};
    report.text = words("i589.filled", {{"file", shown(out.string())}, {"edition", filled.edition}}) + '\n'
        + words("i589.pages",
                {{"pages", std::int64_t{filled.pages}}, {"sheets", std::int64_t{filled.continuationSheets}}})
        + '\n';
    if (!filled.unprintable.empty())
        report.notices.push_back(words("i589.unprintable", {{"ids", joined(filled.unprintable, " ")}}));
    return report;
}

Outcome fillForm(const FillArguments& arguments, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    const auto form = readFile(arguments.form);
    if (!form)
        return refusal(form.error());
    return withCase(arguments.who, surroundings, [&](Clinic& clinic, const CaseFile& file) -> Outcome {
        const auto reviews = clinic.readCases().reviews();
        if (!reviews)
            return refusal(reviews.error());
        const i589::FillOptions options{.flatten = arguments.flatten,
                                        .draft = arguments.draft,
                                        .reviewedEditions = forms::reviewedEditions(*reviews)};
        const auto filled = i589::fill(i589::withKnown(file.answers, i589::knownFacts(file)), *form, options);
        if (!filled)
            return formRefusal(filled.error(), *form, words);
        if (const auto written = writeFile(arguments.out, filled->bytes); !written)
            return refusal(written.error());
        const Printout printout{.caseId = file.record.id,
                                .paper = PaperKind::I589,
                                .subject = filled->edition,
                                .languages = "en",
                                .pages = filled->pages};
        if (const auto noted = clinic.papers().recordPrintout(printout); !noted)
            return refusal(noted.error());
        return filledReport(*filled, arguments.out, words);
    });
}

Report checkedReport(const i589::FormReport& found, const Words& words)
{
    const std::string status{i589::nameOf(found.status)};
    Report report;
    report.json = {{"form", orNull(found.form)},
                   {"edition", orNull(found.edition)},
                   {"status", status},
                   {"differences", Json::array()}};
    Facts facts;
    facts.add(words("column.form"), found.form);
    facts.add(words("column.edition"), found.edition);
    const bool isAnother = !found.form.empty() && found.form != i589::formName;
    facts.add(words("column.status"), words(isAnother ? "form.another" : "form." + status));
    report.text = facts.text();
    for (const auto& difference : found.differences) {
        const auto sentence = i589::sentence(difference, words.language());
        report.json["differences"].push_back({{"kind", i589::nameOf(difference.kind)},
                                              {"field", difference.field},
                                              {"expected", difference.expected},
                                              {"found", difference.found},
                                              {"text", sentence}});
        report.text += "  " + shown(sentence) + '\n';
    }
    if (!found.newerReported.empty())
        report.notices.push_back(words("form.newer", {{"edition", found.newerReported}}));
    return report;
}

/// The clinic's own reviews count if a vault was named; the check itself needs none.
Outcome checkForm(const std::filesystem::path& form, Surroundings& surroundings)
{
    const auto bytes = readFile(form);
    if (!bytes)
        return refusal(bytes.error());
    const auto check = [&](const std::vector<std::string>& reviewed) -> Outcome {
        const auto found = i589::checkForm(*bytes, reviewed);
        if (!found)
            return refusal(found.error());
        return checkedReport(*found, surroundings.words());
    };
    if (surroundings.globals().vault.empty())
        return check({});
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        const auto reviews = clinic.readCases().reviews();
        if (!reviews)
            return refusal(reviews.error());
        return check(forms::reviewedEditions(*reviews));
    });
}

/// Only an edition that fits can be signed off.
std::optional<Error> reviewObjection(const i589::FormReport& found)
{
    if (found.form != i589::formName)
        return Error{Problem::FormUnknown, found.form};
    switch (found.status) {
    case i589::FormStatus::Reviewed:
    case i589::FormStatus::Compatible: return {};
    case i589::FormStatus::Superseded: return Error{Problem::FormSuperseded, found.edition};
    case i589::FormStatus::Different: return Error{Problem::FormDifferent, found.edition};
    case i589::FormStatus::Unknown: return Error{Problem::FormUnknown};
    }
    return {};
}

Outcome reviewForm(const std::filesystem::path& form, Surroundings& surroundings)
{
    const auto& words = surroundings.words();
    const auto bytes = readFile(form);
    if (!bytes)
        return refusal(bytes.error());
    const auto found = i589::checkForm(*bytes);
    if (!found)
        return refusal(found.error());
    if (const auto objection = reviewObjection(*found))
        return fillRefusal(*objection, words);
    return surroundings.withClinic([&](Clinic& clinic) -> Outcome {
        if (const auto refused = recordReview(forms::reviewableEdition(found->edition), clinic, words))
            return *refused;
        Report report;
        report.json
            = {{"form", found->form}, {"edition", found->edition}, {"reviewed_by", clinic.user().name}};
        report.text
            = words("form.review-recorded",
                    {{"edition", found->edition}, {"form", found->form}, {"name", shown(clinic.user().name)}})
            + '\n';
        return report;
    });
}

} // namespace

Work declareI589Load(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<AnswersArguments>();
    addCase(parser, words, arguments->who);
    addFile(parser, words, words("place.file"), "option.answers", arguments->file)->required();
    return [arguments](Surroundings& surroundings) { return loadAnswers(*arguments, surroundings); };
}

Work declareI589Save(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<AnswersArguments>();
    addCase(parser, words, arguments->who);
    addFile(parser, words, words("place.file"), "option.answers-out", arguments->file)->required();
    return [arguments](Surroundings& surroundings) { return saveAnswers(*arguments, surroundings); };
}

Work declareI589Fill(CLI::App& parser, const Words& words)
{
    const auto arguments = std::make_shared<FillArguments>();
    addCase(parser, words, arguments->who);
    addFile(parser, words, "--form", "option.form", arguments->form)->required();
    addFile(parser, words, "--out", "option.out", arguments->out)->required();
    addFlag(parser, words, "--flatten", "option.flatten", arguments->flatten);
    addFlag(parser, words, "--draft", "option.draft", arguments->draft);
    return [arguments](Surroundings& surroundings) { return fillForm(*arguments, surroundings); };
}

Work declareFormCheck(CLI::App& parser, const Words& words)
{
    const auto form = std::make_shared<std::filesystem::path>();
    addFile(parser, words, words("place.file"), "option.form", *form)->required();
    return [form](Surroundings& surroundings) { return checkForm(*form, surroundings); };
}

Work declareFormReview(CLI::App& parser, const Words& words)
{
    const auto form = std::make_shared<std::filesystem::path>();
    addFile(parser, words, words("place.file"), "option.form", *form)->required();
    return [form](Surroundings& surroundings) { return reviewForm(*form, surroundings); };
}

} // namespace client::cli
