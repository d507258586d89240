// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/fill.h"

#include "forms/i589/answers.h"
#include "forms/i589/filler.h"
#include "forms/i589/form_check.h"
#include "storage/base/text.h"

using storage::Error;
using storage::I589Answers;
using storage::joined;
using storage::Problem;
using storage::Result;

namespace forms::i589 {

namespace {

/// Why this form must not be filled; nothing if it may.
std::optional<Error> objection(const FormReport& report, bool draft)
{
    if (report.form.empty())
        return Error{Problem::FormUnknown};
    if (report.form != formName)
        return Error{Problem::FormUnknown, report.form};
    if (draft)
        return {};
    switch (report.status) {
    case FormStatus::Reviewed: return {};
    case FormStatus::Compatible: return Error{Problem::FormNotReviewed, report.edition};
    case FormStatus::Superseded: return Error{Problem::FormSuperseded, report.edition};
    case FormStatus::Different: return Error{Problem::FormDifferent, report.edition};
    case FormStatus::Unknown: return Error{Problem::FormUnknown};
    }
    return {};
}

Result<FilledForm> fillOpen(pdf::Document& document, const I589Answers& answers, const FillOptions& options)
{
    const auto report = checkForm(document, options.reviewedEditions);
    if (auto error = objection(report, options.draft))
        return *std::move(error);
    if (const auto missing = unansweredRequired(answers); !options.draft && !missing.empty())
        return Error{Problem::FormIncomplete, joined(missing, " ")};
    auto fonts = pdf::Fonts::find();
    if (!fonts)
        return fonts.error();

    document.removeActiveContent();
    Filler filler{document, *fonts, newestEdition(), withConsequences(answers), options};
    const int sheets = filler.run();
    if (!filler.tooLong().empty())
        return Error{Problem::TooLong, joined(filler.tooLong(), " ")};
    if (!options.draft && !filler.unprintable().empty())
        return Error{Problem::FontMissing, joined(filler.unprintable(), " ")};
    if (options.draft)
        document.stamp("DRAFT / BORRADOR", *fonts);
    if (options.flatten)
        document.flatten();
    auto bytes = document.save();
    if (!bytes)
        return bytes.error();
    return FilledForm{*std::move(bytes), document.pageCount(), sheets, report.edition, filler.unprintable()};
}

} // namespace

Result<FilledForm> fill(const I589Answers& answers, std::span<const std::uint8_t> form,
                        const FillOptions& options)
{
    auto document = pdf::Document::open(form);
    if (!document)
        return document.error();
    try {
        return fillOpen(*document, answers, options);
    } catch (const std::exception&) { // QPDF, on a form that is malformed inside
        return Error{Problem::FormDamaged, "while filling"};
    }
}

} // namespace forms::i589
