// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/form_check.h"

#include "storage/base/text.h"

#include <algorithm>
#include <regex>
#include <set>

using storage::Error;
using storage::joined;
using storage::Problem;
using storage::Result;
using Kind = forms::i589::FieldDifference::Kind;

namespace forms::i589 {

namespace {

struct Footers {
    std::set<std::string> forms{};
    std::set<std::string> editions{};
};

/// What the pages say at their foot: "Form I-589 Edition 01/20/25", or "Form I-589 (Rev. 08/25/20)" before
/// 2023.
Footers readFooters(const pdf::Document& document)
{
    static const std::regex footer{
        R"(Form\s+([A-Z]{1,4}-[0-9]{1,4}[A-Z]{0,2})(?:\s+Supplement\s+[A-Z])?\s+(?:Edition\s+|\(Rev\.\s*)(\d\d/\d\d/\d\d))"};
    Footers footers;
    for (int page = 0; page < document.pageCount(); ++page) {
        const auto text = document.pageText(page);
        // Line by line: std::regex recurses, and a page may hold anything.
        for (std::size_t begin = 0; begin < text.size();) {
            const auto end = std::min(text.find('\n', begin), text.size());
            const auto line = text.substr(begin, std::min<std::size_t>(end - begin, 200));
            begin = end + 1;
            std::smatch match;
            if (line.find("Form") != std::string::npos && std::regex_search(line, match, footer)) {
                footers.forms.insert(match[1]);
                footers.editions.insert(match[2]);
            }
        }
    }
    return footers;
}

std::string formInTitle(const std::string& title)
{
    static const std::regex name{R"(Form\s+([A-Z]{1,4}-[0-9]{1,4}[A-Z]{0,2})\b)"};
    const auto head = title.substr(0, 200);
    std::smatch match;
    return std::regex_search(head, match, name) ? match[1].str() : std::string{};
}

std::string lengthText(std::optional<int> length)
{
    return length ? std::to_string(*length) : "none";
}

std::string kindText(const pdf::Field& field)
{
    switch (field.kind) {
    case pdf::FieldKind::Text: return field.multiline ? "multi-line text" : "text";
    case pdf::FieldKind::CheckBox: return "check box";
    case pdf::FieldKind::Radio: return "radio button";
    case pdf::FieldKind::Choice: return "choice";
    case pdf::FieldKind::PushButton: return "button";
    case pdf::FieldKind::Signature: return "signature";
    case pdf::FieldKind::Barcode: return "barcode";
    }
    return {};
}

std::string kindText(const ExpectedField& field)
{
    if (!field.onStates.empty())
        return "check box";
    return field.multiline ? "multi-line text" : "text";
}

void compare(const std::string& leaf, const ExpectedField& expected, const pdf::Field& found,
             std::vector<FieldDifference>& differences)
{
    if (kindText(expected) != kindText(found)) {
        differences.push_back({Kind::FieldKind, leaf, kindText(expected), kindText(found)});
        return;
    }
    if (expected.onStates != found.onStates)
        differences.push_back(
            {Kind::OnState, leaf, joined(expected.onStates, " "), joined(found.onStates, " ")});
    if (expected.maxLength != found.maxLength)
        differences.push_back(
            {Kind::MaxLength, leaf, lengthText(expected.maxLength), lengthText(found.maxLength)});
}

std::vector<FieldDifference> differencesFrom(const Edition& edition, const pdf::Document& document)
{
    std::vector<FieldDifference> differences;
    if (document.pageCount() != edition.pages)
        differences.push_back(
            {Kind::PageCount, {}, std::to_string(edition.pages), std::to_string(document.pageCount())});
    std::map<std::string, const pdf::Field*> found;
    for (const auto& field : document.fields())
        if (field.kind != pdf::FieldKind::Barcode)
            found.emplace(field.leaf, &field);
    for (const auto& [leaf, expected] : edition.fields) {
        const auto at = found.find(leaf);
        if (at == found.end())
            differences.push_back({Kind::Missing, leaf, kindText(expected), {}});
        else
            compare(leaf, expected, *at->second, differences);
    }
    for (const auto& [leaf, field] : found)
        if (!edition.fields.contains(leaf))
            differences.push_back({Kind::New, leaf, {}, kindText(*field)});
    return differences;
}

FormStatus statusOf(const Edition& known, storage::Date found, bool matches, bool signedOff)
{
    if (found < known.date)
        return FormStatus::Superseded;
    if (!matches)
        return FormStatus::Different;
    if (signedOff || (found == known.date && known.reviewed))
        return FormStatus::Reviewed;
    return FormStatus::Compatible;
}

} // namespace

FormReport checkForm(const pdf::Document& document, const std::vector<std::string>& reviewedEditions)
{
    const auto footers = readFooters(document);
    FormReport report;
    report.form = footers.forms.empty() ? formInTitle(document.title()) : *footers.forms.begin();
    if (!footers.editions.empty())
        report.edition = *footers.editions.begin();
    if (report.form.empty())
        return report;
    if (report.form != formName || footers.forms.size() > 1) {
        report.status = FormStatus::Different;
        return report;
    }
    const auto& known = newestEdition();
    if (known.newerReported)
        report.newerReported = printedEdition(*known.newerReported);
    report.differences = differencesFrom(known, document);
    if (footers.editions.size() > 1)
        report.differences.push_back(
            {Kind::MixedEditions, {}, {}, joined({footers.editions.begin(), footers.editions.end()}, " ")});
    if (const auto date = editionFromPrinted(report.edition)) {
        const bool signedOff = std::ranges::find(reviewedEditions, report.edition) != reviewedEditions.end();
        report.status = footers.editions.size() > 1
            ? FormStatus::Different
            : statusOf(known, *date, report.differences.empty(), signedOff);
        if (report.newerReported == report.edition)
            report.newerReported.clear();
    }
    return report;
}

Result<FormReport> checkForm(std::span<const std::uint8_t> pdf,
                             const std::vector<std::string>& reviewedEditions)
{
    const auto document = pdf::Document::open(pdf);
    if (!document)
        return document.error();
    try {
        return checkForm(*document, reviewedEditions);
    } catch (const std::exception&) { // QPDF, on a page whose content is malformed
        return Error{Problem::FormDamaged, "while reading pages"};
    }
}

namespace {

/// A kind of field, a limit or a value, for people.
std::string inWords(const std::string& value, i18n::Language language)
{
    static const std::map<std::string, std::string> spanish{
        {"text", "texto"},        {"multi-line text", "texto de varias líneas"},
        {"check box", "casilla"}, {"radio button", "botón de opción"},
        {"choice", "lista"},      {"button", "botón"},
        {"signature", "firma"},   {"barcode", "código de barras"},
        {"none", "ninguno"}};
    const auto at = spanish.find(value);
    return language == i18n::Language::English || at == spanish.end() ? value : at->second;
}

} // namespace

std::string_view nameOf(FormStatus status)
{
    switch (status) {
    case FormStatus::Reviewed: return "reviewed";
    case FormStatus::Compatible: return "compatible";
    case FormStatus::Superseded: return "superseded";
    case FormStatus::Different: return "different";
    case FormStatus::Unknown: return "unknown";
    }
    return {};
}

std::string_view nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Missing: return "missing";
    case Kind::New: return "new";
    case Kind::FieldKind: return "kind";
    case Kind::OnState: return "on_state";
    case Kind::MaxLength: return "max_length";
    case Kind::PageCount: return "pages";
    case Kind::MixedEditions: return "editions";
    }
    return {};
}

std::string sentence(const FieldDifference& difference, i18n::Language language)
{
    const auto& [kind, field, expected, found] = difference;
    const auto in = [&](const std::string& english, const std::string& spanish) {
        return language == i18n::Language::English ? english : spanish;
    };
    const auto change = inWords(expected, language) + " -> " + inWords(found, language);
    switch (kind) {
    case Kind::Missing: return in("Missing field: " + field, "Falta el campo: " + field);
    case Kind::New: return in("New field: " + field, "Campo nuevo: " + field);
    case Kind::FieldKind:
        return in("Other kind of field: ", "Otra clase de campo: ") + field + " (" + change + ")";
    case Kind::OnState:
        return in("Other value when ticked: ", "Otro valor al marcar: ") + field + " (" + change + ")";
    case Kind::MaxLength:
        return in("Other limit of characters: ", "Otro límite de caracteres: ") + field + " (" + change + ")";
    case Kind::PageCount: return in("Other number of pages: ", "Otro número de páginas: ") + change;
    case Kind::MixedEditions:
        return in("Pages of several editions: ", "Páginas de varias ediciones: ") + found;
    }
    return {};
}

} // namespace forms::i589
