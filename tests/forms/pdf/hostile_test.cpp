// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/document.h"
#include "tests/support/synthetic_form.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <random>

using forms::pdf::Document;
using storage::Problem;

namespace {

std::vector<std::uint8_t> bytes(const std::string& text)
{
    return {text.begin(), text.end()};
}

/// A PDF with a right cross-reference table around `objects` (numbered from 1; the first is the root).
std::vector<std::uint8_t> pdfOf(const std::vector<std::string>& objects)
{
    std::string text = "%PDF-1.7\n";
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        places.push_back(text.size());
        text += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const auto table = text.size();
    text += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (const auto place : places) {
        auto number = std::to_string(place);
        text += std::string(10 - number.size(), '0') + number + " 00000 n \n";
    }
    text += "trailer\n<< /Root 1 0 R /Size " + std::to_string(objects.size() + 1) + " >>\nstartxref\n"
        + std::to_string(table) + "\n%%EOF\n";
    return bytes(text);
}

Problem refusal(std::span<const std::uint8_t> file)
{
    const auto start = std::chrono::steady_clock::now();
    const auto opened = Document::open(file);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{2});
    REQUIRE_FALSE(opened);
    return opened.error().problem;
}

} // namespace

TEST_CASE("What is not a usable PDF is refused with its own reason", "[pdf][hostile]")
{
    CHECK(refusal({}) == Problem::FormNotPdf);
    CHECK(refusal(bytes("PK\x03\x04 an archive with another name")) == Problem::FormNotPdf);
    CHECK(refusal(bytes("%PDF-1.7\nnothing else")) == Problem::FormDamaged);
    CHECK(refusal(std::vector<std::uint8_t>(21U << 20U)) == Problem::FormTooLarge);

    auto locked = smallForm();
    locked.password = "secret";
    CHECK(refusal(build(locked)) == Problem::FormLocked);
}

TEST_CASE("A truncated form is refused, not guessed at", "[pdf][hostile]")
{
    const auto whole = build(smallForm());
    for (const auto part : {10, 30, 50, 90, 99}) {
        const auto size = whole.size() * static_cast<std::size_t>(part) / 100;
        CHECK(refusal(std::span{whole}.first(size)) == Problem::FormDamaged);
    }
}

TEST_CASE("Page trees and fields that run in circles end", "[pdf][hostile]")
{
    CHECK(refusal(pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                         "<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>"}))
          == Problem::FormDamaged);
    CHECK(refusal(pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"}))
          == Problem::FormDamaged);

    const auto circle
        = pdfOf({"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>",
                 "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                 "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Annots [4 0 R 5 0 R 9 0 R] >>",
                 "<< /Type /Annot /Subtype /Widget /Parent 5 0 R /Kids [5 0 R] >>",
                 "<< /Type /Annot /Subtype /Widget /Parent 4 0 R /Kids [4 0 R] >>"});
    const auto opened = Document::open(circle);
    REQUIRE(opened);
    CHECK(opened->fields().size() == 2);
}

TEST_CASE("Flipped bytes never crash or hang the reader", "[pdf][hostile][property]")
{
    const auto whole = build(smallForm());
    std::mt19937 random{11};
    const auto start = std::chrono::steady_clock::now();
    for (int round = 0; round < 60; ++round) {
        auto damaged = whole;
        for (int i = 0; i < 20; ++i)
            damaged[random() % damaged.size()] = static_cast<std::uint8_t>(random());
        auto opened = Document::open(damaged);
        if (!opened)
            continue;
        try {
            opened->pageText(0);
            opened->removeActiveContent();
            opened->flatten();
            static_cast<void>(opened->save());
        } catch (const std::exception&) {
            continue; // the caller's to report
        }
    }
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{20});
}
