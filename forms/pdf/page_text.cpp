// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/document_impl.h"

#include <qpdf/QUtil.hh>

#include <stdexcept>

namespace forms::pdf {

namespace {

/// Collects what Tj, TJ, ' and " paint.
class TextCollector final : public QPDFObjectHandle::ParserCallbacks {
public:
    void contentSize(std::size_t size) override
    {
        constexpr std::size_t most = 16U << 20U;
        if (size > most)
            throw std::length_error{"page content"};
    }

    void handleObject(QPDFObjectHandle object, std::size_t /*offset*/, std::size_t /*length*/) override
    {
        if (object.isOperator())
            paint(object.getOperatorValue());
        else if (object.isString())
            m_pending += QUtil::win_ansi_to_utf8(object.getStringValue());
        else if (object.isArray())
            for (auto item : object.aitems())
                if (item.isString())
                    m_pending += QUtil::win_ansi_to_utf8(item.getStringValue());
    }

    void handleEOF() override { }

    const std::string& text() const { return m_text; }

private:
    void paint(const std::string& name)
    {
        if (name == "Tj" || name == "TJ" || name == "'" || name == "\"")
            m_text += m_pending + "\n";
        m_pending.clear();
    }

    std::string m_pending;
    std::string m_text;
};

} // namespace

std::string paintedText(QPDFPageObjectHelper page)
{
    TextCollector collector;
    page.parseContents(&collector);
    return collector.text();
}

} // namespace forms::pdf
