// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checklist/checklist.h"
#include "forms/i589/fill.h"
#include "forms/print/checklist_paper.h"
#include "forms/print/pdf.h"
#include "tests/bench/measure.h"
#include "tests/bench/stopwatch.h"

#include <QBuffer>
#include <QByteArray>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

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

I589Answers someAnswers()
{
    I589Answers answers{{.question = "a1_04", .english = "Núñez Güell"},
                        {.question = "a1_05", .english = "María José"}};
    for (const auto* question :
         {"b_1a_explain", "b_1b_explain", "b_2_explain", "b_3a_explain", "b_3b_explain", "b_4_explain"}) {
        std::string words;
        for (int i = 0; i < 80; ++i)
            words += "On May 3, 2024 men came to our house and said that we had a day to leave. ";
        answers.push_back({.question = question, .english = words});
    }
    return answers;
}

std::vector<std::uint8_t> bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

Figure filling(const std::filesystem::path& form)
{
    const auto bytes = bytesOf(form);
    const auto answers = someAnswers();
    const double bare = milliseconds([&] {
        QPDF pdf;
        pdf.processMemoryFile("form", reinterpret_cast<const char*>(bytes.data()), bytes.size());
        QPDFWriter writer{pdf};
        writer.setOutputMemory();
        writer.setPreserveEncryption(false);
        writer.write();
    });
    std::vector<double> times;
    for (int round = 0; round < 5; ++round)
        times.push_back(milliseconds([&] {
            if (!forms::i589::fill(answers, bytes, {.draft = true}))
                throw std::runtime_error{"the form could not be filled"};
        }));
    return {"I-589 filled, with continuation sheets",
            "ms",
            *std::min_element(times.begin(), times.end()),
            bare,
            "QPDF opens and writes the empty form",
            1,
            std::min(300.0, 3 * bare)};
}

Figure checklistsOf(int count)
{
    const auto* list = forms::checklistWith("CL-02");
    const auto file = someCase();
    const auto today = std::chrono::year{2026} / 11 / 24;
    const ClinicSettings clinic{.clinicName = "Puerta Abierta", .phone = "+1 619 555 0142"};
    const double ours = milliseconds([&] {
        for (int i = 0; i < count; ++i) {
            const auto paper = forms::checklistPaper(*list, file, clinic, i18n::Language::Spanish, today);
            if (!forms::toPdf(
                    [&](QPagedPaintDevice& device) { return forms::printChecklist(paper, device); }))
                throw std::runtime_error{"a checklist could not be printed"};
        }
    });
    const double bare = milliseconds([&] {
        for (int i = 0; i < count; ++i) {
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
    });
    return {"100 checklists of two pages",
            "ms",
            ours,
            bare,
            "as many pages of plain lines by QPdfWriter",
            count,
            1500};
}

} // namespace

Figures papers(const std::filesystem::path& form)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "bench";
    char* argv[] = {name, nullptr};
    const QGuiApplication application{argc, argv};
    Figures figures;
    if (std::filesystem::exists(form))
        figures.push_back(filling(form));
    figures.push_back(checklistsOf(100));
    return figures;
}

} // namespace bench
