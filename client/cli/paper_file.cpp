// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/paper_file.h"

#include "client/cli/file_bytes.h"
#include "client/cli/offscreen.h"
#include "forms/print/pdf.h"

#include <QGuiApplication>

#include <optional>

namespace client::cli {
namespace {

/// An application without a screen, unless the program that called us has one already.
class PaperApplication {
public:
    PaperApplication()
    {
        if (QCoreApplication::instance() != nullptr)
            return;
        prepareOffscreen();
        m_application.emplace(m_count, m_arguments);
    }

private:
    int m_count{1};
    char m_name[11]{"amparo-cli"};
    char* m_arguments[2]{m_name, nullptr};
    std::optional<QGuiApplication> m_application{};
};

} // namespace

storage::Result<int> printToFile(const std::filesystem::path& file,
                                 const std::function<storage::Result<int>(QPagedPaintDevice&)>& print)
{
    const PaperApplication application;
    const auto pdf = forms::toPdf(print);
    if (!pdf)
        return pdf.error();
    if (const auto written = writeFile(file, pdf->bytes); !written)
        return written.error();
    return pdf->pages;
}

i18n::Language readingLanguage(const storage::Person& person)
{
    return i18n::languageFromCode(person.language).value_or(i18n::Language::Spanish);
}

} // namespace client::cli
