// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/checklist.h"
#include "forms/i589/fill.h"
#include "forms/print/checklist_paper.h"
#include "forms/print/pdf.h"
#include "tests/bench/measure.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/synthetic_i589.h"

#include <QBuffer>
#include <QByteArray>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace bench {
namespace {

using namespace storage;

storage::CaseFile someCase()
{
    CaseFile file;
    file.respondent.givenNames = "María José";
    file.respondent.firstSurname = "Núñez";
    file.respondent.language = "es";
    file.record.kind = CaseKind::Mpp;
    return file;
}

/// A complete application whose stories run over onto continuation sheets.
I589Answers longAnswers()
{
    std::string story;
    for (int i = 0; i < 80; ++i)
        story += "On May 3, 2024 men came to our house and said that we had a day to leave. ";
    auto answers = inventedAnswers();
    for (auto& answer : answers)
        if (answer.question.ends_with("_explain"))
            answer.english = story;
    return answers;
}

std::vector<std::uint8_t> bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

void openAndWrite(const std::vector<std::uint8_t>& form)
{
    QPDF pdf;
    pdf.processMemoryFile("form", reinterpret_cast<const char*>(form.data()), form.size());
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.write();
}

Samples fillRounds(const std::vector<std::uint8_t>& form)
{
    const auto answers = longAnswers();
    Samples samples;
    for (int round = 0; round < 7; ++round) {
        samples.bare.push_back(milliseconds([&] { openAndWrite(form); }));
        samples.ours.push_back(milliseconds([&] {
            const auto filled = forms::i589::fill(answers, form, {.draft = true});
            if (!filled || filled->continuationSheets < 3)
                throw std::runtime_error{"the form was not filled"};
        }));
    }
    return samples;
}

Figure filling(const std::filesystem::path& form)
{
    const bool isOfficial = std::filesystem::exists(form);
    const auto samples = fillRounds(isOfficial ? bytesOf(form) : build(syntheticI589()));
    const double bare = median(samples.bare);
    return {isOfficial ? "official I-589 filled, with continuation sheets"
                       : "synthetic I-589 filled, with continuation sheets",
            "ms",
            median(samples.ours),
            bare,
            "QPDF opens and writes the empty form",
            1,
            std::min(300.0, 3 * bare)};
}

/// As the papers page prints one for a client: a file of its own.
void printOurs(const forms::Checklist& list, const CaseFile& file)
{
    const auto today = std::chrono::year{2026} / 11 / 24;
    const ClinicSettings clinic{.clinicName = "Puerta Abierta", .phone = "+1 619 555 0142"};
    const auto paper = forms::checklistPaper(list, file, clinic, i18n::Language::Spanish, today);
    const auto pdf
        = forms::toPdf([&](QPagedPaintDevice& device) { return forms::printChecklist(paper, device); });
    if (!pdf || pdf->pages != 2)
        throw std::runtime_error{"the checklist has " + std::to_string(pdf ? pdf->pages : 0) + " pages"};
}

void printBare()
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    QPainter painter{&writer};
    for (int page = 0; page < 2; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < 30; ++line)
            painter.drawText(
                QRect{500, 500 + line * 400, 8000, 400},
                QStringLiteral("Traiga todos los papeles que le dio el gobierno de Estados Unidos."));
    }
}

Figure checklists(int count)
{
    const auto& list = *forms::checklistWith("CL-05");
    const auto file = someCase();
    const double bare = milliseconds([&] {
        for (int i = 0; i < count; ++i)
            printBare();
    });
    const double ours = milliseconds([&] {
        for (int i = 0; i < count; ++i)
            printOurs(list, file);
    });
    return {"100 checklists of two pages",
            "ms",
            ours,
            bare,
            "as many pages of 30 plain lines by QPdfWriter",
            count,
            1500};
}

} // namespace

Figures papers(const std::filesystem::path& form)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    std::array<char, 6> name{"bench"};
    std::array<char*, 2> argv{name.data(), nullptr};
    const QGuiApplication application{argc, argv.data()};
    return {filling(form), checklists(100)};
}

} // namespace bench
