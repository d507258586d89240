// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/appearance.h"
#include "forms/pdf/document_impl.h"

#include <stdexcept>

namespace forms::pdf {

namespace {

/// Boxes that the form opens only by script would stay locked for whoever corrects the filled form by hand.
void clearReadOnly(QPDFObjectHandle field)
{
    auto flags = field.getKey("/Ff");
    if (flags.isInteger())
        field.replaceKey("/Ff", QPDFObjectHandle::newInteger(flags.getIntValue() & ~1LL));
}

void refuseBarcode(const Field& field)
{
    if (field.kind == FieldKind::Barcode)
        throw std::logic_error{"a barcode is never filled"};
}

} // namespace

QPDFObjectHandle drawing(QPDF& qpdf, double width, double height, const std::string& content,
                         const QPDFObjectHandle& resources)
{
    auto stream = qpdf.newStream(content);
    auto dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/FormType", QPDFObjectHandle::newInteger(1));
    dictionary.replaceKey("/BBox",
                          QPDFObjectHandle::parse("[0 0 " + number(width) + " " + number(height) + "]"));
    dictionary.replaceKey("/Resources", resources);
    return stream;
}

void Document::setText(std::size_t field, std::string_view value, const BoxText& text, Fonts& fonts)
{
    auto& info = m_impl->fields.at(field);
    auto& [holder, widget] = m_impl->objects.at(field);
    refuseBarcode(info);
    m_impl->fonts = &fonts;

    auto fontResources = QPDFObjectHandle::newDictionary();
    const auto content
        = drawnText(info, text, fonts, [&](const Run& run) { return m_impl->use(run, fontResources); });
    auto resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fontResources);

    auto appearance = QPDFObjectHandle::newDictionary();
    appearance.replaceKey("/N",
                          drawing(m_impl->qpdf, info.box.width(), info.box.height(), content, resources));
    holder.replaceKey("/V", QPDFObjectHandle::newUnicodeString(std::string{value}));
    clearReadOnly(holder);
    info.value = value;
    for (std::size_t i = 0; i < m_impl->fields.size(); ++i)
        if (m_impl->objects[i].field.isSameObjectAs(holder)) {
            m_impl->objects[i].widget.replaceKey("/AP", appearance);
            m_impl->fields[i].readOnly = false;
            m_impl->fields[i].value = value;
        }
}

static void setState(Field& info, FieldObjects& objects, const std::string& state)
{
    bool has = false;
    for (const auto& each : info.onStates)
        has = has || each == state;
    objects.widget.replaceKey("/AS", QPDFObjectHandle::newName("/" + (has ? state : std::string{"Off"})));
    info.value = state;
}

void Document::check(std::size_t field, std::string_view onState)
{
    const std::string state{onState};
    auto& holder = m_impl->objects.at(field).field;
    holder.replaceKey("/V", QPDFObjectHandle::newName("/" + state));
    clearReadOnly(holder);
    for (std::size_t i = 0; i < m_impl->fields.size(); ++i)
        if (m_impl->objects[i].field.isSameObjectAs(holder))
            setState(m_impl->fields[i], m_impl->objects[i], state);
}

void Document::uncheck(std::size_t field)
{
    check(field, "Off");
}

} // namespace forms::pdf
