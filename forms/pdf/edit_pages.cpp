// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/appearance.h"
#include "forms/pdf/document_impl.h"

#include <qpdf/QPDFFormFieldObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace forms::pdf {

QPDFObjectHandle acroForm(QPDF& qpdf)
{
    auto root = qpdf.getRoot();
    if (!root.getKey("/AcroForm").isDictionary())
        root.replaceKey("/AcroForm", qpdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Fields [] >>")));
    return root.getKey("/AcroForm");
}

namespace {

/// A widget of its own for the copy of a page: what it inherited becomes its own, under a new name.
QPDFObjectHandle copyOfWidget(QPDF& qpdf, QPDFObjectHandle widget, const std::string& name,
                              const QPDFObjectHandle& page)
{
    QPDFFormFieldObjectHelper helper{widget};
    auto copy = widget.shallowCopy();
    for (const auto* key : {"/FT", "/Ff", "/V", "/DV", "/DA", "/Q", "/MaxLen", "/Opt"})
        if (auto value = helper.getInheritableFieldValue(key); !value.isNull())
            copy.replaceKey(key, value);
    copy.removeKey("/Parent");
    copy.removeKey("/StructParent"); // the copy has no place in the structure tree
    copy.replaceKey("/T", QPDFObjectHandle::newUnicodeString(name));
    copy.replaceKey("/P", page);
    return qpdf.makeIndirectObject(copy);
}

/// Field names must not hold a plain dot: it would divide them.
std::string withoutDots(std::string name)
{
    std::ranges::replace(name, '.', '_');
    return name;
}

bool runsCode(QPDFObjectHandle action)
{
    return action.isDictionary() && !action.getKey("/S").isNameAndEquals("/GoTo");
}

void removeActions(QPDFObjectHandle object)
{
    object.removeKey("/AA");
    if (runsCode(object.getKey("/A")))
        object.removeKey("/A");
}

} // namespace

void Document::copyPage(int page, int after)
{
    auto& impl = *m_impl;
    auto source = impl.pages.at(static_cast<std::size_t>(page));
    auto copy = source.shallowCopyPage();
    auto copyObject = copy.getObjectHandle();
    copyObject.removeKey("/StructParents");
    auto behind = impl.pages.at(static_cast<std::size_t>(after));
    QPDFPageDocumentHelper{impl.qpdf}.addPageAt(copy, false, behind);
    const int at = after + 1;
    impl.pages.insert(impl.pages.begin() + at, copy);
    for (auto& field : impl.fields)
        field.page += field.page >= at ? 1 : 0;

    auto annotations = QPDFObjectHandle::newArray();
    auto formFields = acroForm(impl.qpdf).getKey("/Fields");
    const auto existing = impl.fields.size();
    const int sourcePage = page >= at ? page + 1 : page;
    for (std::size_t i = 0; i < existing; ++i) {
        if (impl.fields[i].page != sourcePage)
            continue;
        auto field = impl.fields[i];
        field.page = at;
        field.name = "copy" + std::to_string(impl.fields.size()) + "_" + withoutDots(field.leaf);
        auto widget = copyOfWidget(impl.qpdf, impl.objects[i].widget, field.name, copyObject);
        annotations.appendItem(widget);
        formFields.appendItem(widget);
        impl.fields.push_back(std::move(field));
        impl.objects.push_back({widget, widget});
    }
    copyObject.replaceKey("/Annots", annotations);
}

void Document::removeActiveContent()
{
    auto& qpdf = m_impl->qpdf;
    auto root = qpdf.getRoot();
    for (const auto* key :
         {"/Perms", "/OpenAction", "/AA", "/Metadata", "/PieceInfo", "/Legal", "/Collection"})
        root.removeKey(key);
    if (auto names = root.getKey("/Names"); names.isDictionary()) {
        names.removeKey("/JavaScript");
        names.removeKey("/EmbeddedFiles");
    }
    if (auto form = root.getKey("/AcroForm"); form.isDictionary())
        for (const auto* key : {"/XFA", "/SigFlags", "/NeedAppearances", "/CO"})
            form.removeKey(key);
    for (auto& page : m_impl->pages)
        removeActions(page.getObjectHandle());
    for (auto& [field, widget] : m_impl->objects) {
        removeActions(field);
        removeActions(widget);
    }
    const auto formTitle = title();
    auto information = QPDFObjectHandle::newDictionary();
    if (!formTitle.empty())
        information.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(formTitle));
    qpdf.getTrailer().replaceKey("/Info", qpdf.makeIndirectObject(information));
}

void Document::stamp(std::string_view text, Fonts& fonts)
{
    auto& qpdf = m_impl->qpdf;
    m_impl->fonts = &fonts;
    auto fontResources = QPDFObjectHandle::newDictionary();
    const auto useFont = [&](const Run& run) { return m_impl->use(run, fontResources); };
    constexpr double size = 48;
    const double width = fonts.width(text, size);
    const auto line = "/Artifact BMC\n/Light gs\n0.5 g\nBT\n"
        + drawnLine(fonts.shape(text), 0, size / 4, size, useFont) + "ET\nEMC\n";
    auto resources = QPDFObjectHandle::parse("<< /ExtGState << /Light << /Type /ExtGState /ca 0.3 >> >> >>");
    resources.replaceKey("/Font", fontResources);
    auto mark = drawing(qpdf, width, size, line, resources);

    for (auto& page : m_impl->pages) {
        auto pageResources = page.getAttribute("/Resources", true);
        auto drawings = pageResources.getKey("/XObject").isDictionary()
            ? pageResources.getKey("/XObject").shallowCopy()
            : QPDFObjectHandle::newDictionary();
        drawings.replaceKey("/Stamp", mark);
        pageResources.replaceKey("/XObject", drawings);
        const auto box = page.getMediaBox(false).getArrayAsRectangle();
        // Level, not slanted: slanted text cannot be found by searching.
        const double x = (box.llx + box.urx - width) / 2;
        const double upper = box.lly + (box.ury - box.lly) * 0.68;
        const double lower = box.lly + (box.ury - box.lly) * 0.30;
        page.addPageContents(qpdf.newStream("q\n"), true);
        page.addPageContents(qpdf.newStream("\nQ\nq 1 0 0 1 " + number(x) + " " + number(upper)
                                            + " cm /Stamp Do Q\nq 1 0 0 1 " + number(x) + " " + number(lower)
                                            + " cm /Stamp Do Q\n"),
                             false);
    }
}

/// Boxes with nothing to show: QPDF before 12 drops them while it flattens, later ones leave them in place.
static void removeWidgets(QPDFPageObjectHelper& page)
{
    auto kept = QPDFObjectHandle::newArray();
    for (auto& annotation : page.getAnnotations())
        if (annotation.getSubtype() != "/Widget")
            kept.appendItem(annotation.getObjectHandle());
    auto dictionary = page.getObjectHandle();
    if (kept.getArrayNItems() == 0)
        dictionary.removeKey("/Annots");
    else
        dictionary.replaceKey("/Annots", kept);
}

void Document::flatten()
{
    // Not QPDF's appearance generation: it would replace barcodes by their text.
    QPDFPageDocumentHelper{m_impl->qpdf}.flattenAnnotations();
    for (auto& page : QPDFPageDocumentHelper{m_impl->qpdf}.getAllPages())
        removeWidgets(page);
    m_impl->qpdf.getRoot().removeKey("/AcroForm");
    m_impl->fields.clear();
    m_impl->objects.clear();
    m_impl->pages = QPDFPageDocumentHelper{m_impl->qpdf}.getAllPages();
}

} // namespace forms::pdf
