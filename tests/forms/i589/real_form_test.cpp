// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// On the government's own PDFs, where they lie beside the checkout.
#include "forms/i589/answers.h"
#include "forms/i589/edition.h"
#include "forms/i589/fill.h"
#include "forms/i589/form_check.h"
#include "forms/i589/printed.h"
#include "tests/support/filled_form.h"
#include "tests/support/synthetic_i589.h"

#include <catch2/catch_test_macros.hpp>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <chrono>

using namespace forms::i589;
using storage::I589Answers;

namespace {

std::filesystem::path templateFile(const std::string& name)
{
    return std::filesystem::path{AMPARO_SHARED_DIR "/forms/templates"} / name;
}

std::vector<std::uint8_t> realForm(const std::string& name = "i-589-2025-01-20.pdf")
{
    if (!std::filesystem::exists(templateFile(name)))
        SKIP("no official form beside the checkout");
    return bytesOf(templateFile(name));
}

FilledForm filled(const I589Answers& answers, const FillOptions& options = {})
{
    auto form = fill(answers, realForm(), options);
    if (!form)
        FAIL("not filled: problem " << static_cast<int>(form.error().problem) << " " << form.error().detail);
    return *std::move(form);
}

/// The pictures of the barcodes, page by page.
std::vector<std::string> barcodes(const std::vector<std::uint8_t>& bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("form", reinterpret_cast<const char*>(bytes.data()), bytes.size());
    std::vector<std::string> found;
    for (auto& page : QPDFPageDocumentHelper{pdf}.getAllPages())
        for (auto& annotation : page.getAnnotations("/Widget"))
            if (auto widget = annotation.getObjectHandle(); widget.getKey("/T").isString()
                && widget.getKey("/T").getUTF8Value().find("PDF417") != std::string::npos) {
                const auto data = annotation.getAppearanceStream("/N").getStreamData(qpdf_dl_all);
                found.push_back(
                    widget.getKey("/V").getUTF8Value() + ":"
                    + std::string{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
            }
    return found;
}

void expectPart(const I589Answers& answers, const Question& question, int row, const std::string& part,
                const std::string& leaf, std::map<std::string, std::string>& expected)
{
    const auto* answer = findAnswer(answers, question.id, row, part);
    REQUIRE(answer != nullptr);
    const auto* found = question.part(part);
    const auto type = found != nullptr ? found->type : question.type;
    const auto& onStates = newestEdition().fields.at(leaf).onStates;
    expected[leaf] = onStates.empty() ? printedAnswer(*answer, type, question.format) : onStates.front();
}

/// What each box should hold, from the map and not from the filling code.
void expect(const I589Answers& answers, const Question& question, int row, const FieldsOfQuestion& fields,
            std::map<std::string, std::string>& expected)
{
    if (!fields.text.empty())
        expectPart(answers, question, row, "", fields.text, expected);
    for (const auto& [part, leaf] : fields.parts)
        expectPart(answers, question, row, part, leaf, expected);
    for (std::size_t i = 0; i < fields.rows.size(); ++i)
        for (const auto& [part, leaf] : fields.rows[i])
            expectPart(answers, question, static_cast<int>(i), part, leaf, expected);
    for (const auto& [value, leaf] : fields.boxes) {
        const auto chosen = chosenValues(*findAnswer(answers, question.id, row));
        const bool isChosen = std::find(chosen.begin(), chosen.end(), value) != chosen.end();
        expected[leaf] = isChosen ? newestEdition().fields.at(leaf).onStates.front() : "Off";
    }
}

template <class Work> double milliseconds(Work work)
{
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(
            best,
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

} // namespace

TEST_CASE("The official forms are recognised", "[i589][real]")
{
    const auto current = *checkForm(realForm());
    CHECK(
        (current.form == "I-589" && current.edition == "01/20/25" && current.status == FormStatus::Reviewed));
    CHECK(current.differences.empty());

    const auto old = *checkForm(realForm("i-589-2020-08-25.pdf"));
    CHECK((old.form == "I-589" && old.edition == "08/25/20" && old.status == FormStatus::Superseded));
    CHECK(old.differences.size() == 28); // 14 names changed: each is one missing and one new

    const auto work = *checkForm(realForm("i-765-2025-08-21.pdf"));
    CHECK((work.form == "I-765" && work.edition == "08/21/25" && work.status == FormStatus::Different));
    const auto address = *checkForm(realForm("ar-11-2022-11-02.pdf"));
    CHECK((address.form == "AR-11" && address.edition == "11/02/22"
           && address.status == FormStatus::Different));
}

TEST_CASE("Every box of the official form takes its answer", "[i589][real]")
{
    const auto answers = specimenAnswers(6);
    std::map<std::string, std::string> expected;
    const auto& edition = newestEdition();
    for (const auto& [id, fields] : edition.questions)
        expect(answers, *findQuestion(id), 0, fields, expected);
    for (std::size_t child = 0; child < edition.children.size(); ++child)
        for (const auto& [item, fields] : edition.children[child])
            expect(answers, *findQuestion("child." + item), static_cast<int>(child), fields, expected);
    CHECK(expected.size() == 448 - edition.leaveEmpty.size() - 9); // and nine for the heads of supplements

    const auto form = filled(answers);
    const FilledFormFile file{form};
    CHECK(file.isSound());
    const auto values = file.values();
    for (const auto& [leaf, value] : expected) {
        INFO(leaf);
        CHECK(values.find(leaf)->second == value);
    }
    for (const auto& leaf : edition.leaveEmpty) {
        const auto value = values.find(leaf)->second;
        CHECK((value.empty() || value == "Off"));
    }
    const auto text = outputOf("pdftotext -raw " + file.path() + " -");
    for (const auto& [leaf, value] : expected)
        if (value.starts_with("Ñ ") && value.find('\n') == std::string::npos) {
            INFO(leaf << " " << value);
            CHECK(text.find(value) != std::string::npos);
        }
}

TEST_CASE("Barcodes of the official form are untouched, also on copied sheets", "[i589][real]")
{
    const auto before = barcodes(realForm());
    REQUIRE(before.size() == 12);
    CHECK(barcodes(filled(inventedAnswers()).bytes) == before);
    const auto more = barcodes(filled(specimenAnswers(9)).bytes);
    REQUIRE(more.size() >= 14);
    CHECK(std::vector(more.begin(), more.begin() + 11) == std::vector(before.begin(), before.begin() + 11));
    CHECK(more.at(12) == before.at(10)); // Supplement A again
}

TEST_CASE("Names print right on the official form", "[i589][real]")
{
    auto answers = inventedAnswers();
    for (auto& each : answers)
        if (each.question == "a1_16")
            each.english = "Xʼunel ẍ Kʼicheʼ";
    for (const bool flatten : {false, true}) {
        const FilledFormFile file{filled(answers, {.flatten = flatten})};
        const auto page = file.text(1);
        CHECK(page.find("Muñoz Güell") != std::string::npos);
        CHECK(page.find("Xʼunel ẍ Kʼicheʼ") != std::string::npos);
        CHECK(file.isSound());
    }
}

TEST_CASE("Filling stays within three times QPDF's own reading and writing", "[.bench]")
{
    const auto bytes = realForm();
    const auto answers = specimenAnswers(9);
    const double ours = milliseconds([&] { CHECK(fill(answers, bytes, {})); });
    const double flat = milliseconds([&] { CHECK(fill(answers, bytes, {.flatten = true})); });
    const double base = milliseconds([&] {
        QPDF pdf;
        pdf.processMemoryFile("form", reinterpret_cast<const char*>(bytes.data()), bytes.size());
        QPDFWriter writer{pdf};
        writer.setOutputMemory();
        writer.setPreserveEncryption(false);
        writer.write();
        const std::unique_ptr<Buffer> buffer{writer.getBuffer()};
    });
    WARN("fill " << ours << " ms, flattened " << flat << " ms, QPDF alone " << base << " ms");
    CHECK(ours <= 300);
    CHECK(ours <= 3 * base);
}
