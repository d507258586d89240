// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/document.h"

#include "forms/pdf/document_impl.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

using storage::Error;
using storage::Problem;
using storage::Result;

namespace forms::pdf {

namespace {

constexpr std::size_t mostBytes = 20U << 20U;
constexpr std::size_t mostPages = 400;
constexpr std::size_t mostFields = 20'000;

bool looksLikePdf(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view mark = "%PDF-";
    const auto head = bytes.first(std::min<std::size_t>(bytes.size(), 1024));
    return !std::ranges::search(head, mark).empty();
}

} // namespace

Document::Document(std::unique_ptr<Impl> impl) : m_impl{std::move(impl)} { }
Document::Document(Document&& other) noexcept = default;
Document& Document::operator=(Document&& other) noexcept = default;
Document::~Document() = default;

Result<Document> Document::open(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() > mostBytes)
        return Error{Problem::FormTooLarge, "bytes"};
    if (!looksLikePdf(bytes))
        return Error{Problem::FormNotPdf};
    try {
        auto impl = std::make_unique<Impl>();
        impl->bytes.assign(bytes.begin(), bytes.end());
        impl->qpdf.setSuppressWarnings(true);
        impl->qpdf.setAttemptRecovery(false);
        impl->qpdf.processMemoryFile("form", reinterpret_cast<const char*>(impl->bytes.data()),
                                     impl->bytes.size(), "");
        impl->pages = QPDFPageDocumentHelper{impl->qpdf}.getAllPages();
        if (impl->pages.empty())
            return Error{Problem::FormDamaged, "no pages"};
        if (impl->pages.size() > mostPages)
            return Error{Problem::FormTooLarge, "pages"};
        for (std::size_t page = 0; page < impl->pages.size(); ++page) {
            readFields(impl->pages[page], static_cast<int>(page), impl->fields, impl->objects);
            if (impl->fields.size() > mostFields)
                return Error{Problem::FormTooLarge, "fields"};
        }
        return Document{std::move(impl)};
    } catch (const QPDFExc& failure) {
        if (failure.getErrorCode() == qpdf_e_password)
            return Error{Problem::FormLocked};
        return Error{Problem::FormDamaged, "qpdf error " + std::to_string(failure.getErrorCode())};
    } catch (const std::exception&) {
        return Error{Problem::FormDamaged};
    }
}

int Document::pageCount() const
{
    return static_cast<int>(m_impl->pages.size());
}

const std::vector<Field>& Document::fields() const
{
    return m_impl->fields;
}

std::string Document::title() const
{
    auto information = m_impl->qpdf.getTrailer().getKey("/Info");
    if (!information.isDictionary() || !information.getKey("/Title").isString())
        return {};
    return information.getKey("/Title").getUTF8Value();
}

std::string Document::pageText(int page) const
{
    return paintedText(m_impl->pages.at(static_cast<std::size_t>(page)));
}

Result<std::vector<std::uint8_t>> Document::save()
{
    try {
        m_impl->embedFonts();
        QPDFWriter writer{m_impl->qpdf};
        writer.setOutputMemory();
        writer.setPreserveEncryption(false);
        writer.setDeterministicID(true);
        writer.setDecodeLevel(qpdf_dl_none); // what the form has compressed stays as it is
        writer.setCompressStreams(true);
        writer.write();
        const std::unique_ptr<Buffer> buffer{writer.getBuffer()};
        return std::vector<std::uint8_t>{buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
    } catch (const std::exception&) {
        return Error{Problem::FormDamaged, "while writing"};
    }
}

} // namespace forms::pdf
