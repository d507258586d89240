// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/synthetic_form.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace {

QPDFObjectHandle text(const std::string& value)
{
    return QPDFObjectHandle::newUnicodeString(value);
}

std::string rectangle(const SyntheticField& field)
{
    return "[" + std::to_string(field.left) + " " + std::to_string(field.bottom) + " "
        + std::to_string(field.left + field.width) + " " + std::to_string(field.bottom + field.height) + "]";
}

QPDFObjectHandle picture(QPDF& pdf, const std::string& content, int width, int height)
{
    auto stream = pdf.newStream(content);
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    stream.getDict().replaceKey(
        "/BBox",
        QPDFObjectHandle::parse("[0 0 " + std::to_string(width) + " " + std::to_string(height) + "]"));
    return stream;
}

QPDFObjectHandle widget(QPDF& pdf, const SyntheticField& field)
{
    constexpr int readOnly = 1, multiline = 1 << 12, comb = 1 << 24, combo = 1 << 17;
    auto dictionary
        = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /F 4 /Rect " + rectangle(field) + " >>");
    dictionary.replaceKey("/T", text(field.leaf));
    int flags = (field.readOnly ? readOnly : 0) | (field.multiline ? multiline : 0) | (field.comb ? comb : 0);
    if (!field.onStates.empty()) {
        dictionary.replaceKey("/FT", QPDFObjectHandle::newName("/Btn"));
        dictionary.replaceKey("/AS", QPDFObjectHandle::newName("/Off"));
        auto states = QPDFObjectHandle::newDictionary();
        for (const auto& state : field.onStates)
            states.replaceKey("/" + state, picture(pdf, "0 0 m 8 8 l 0 8 m 8 0 l S\n", 8, 8));
        auto appearance = QPDFObjectHandle::newDictionary();
        appearance.replaceKey("/N", states);
        dictionary.replaceKey("/AP", appearance);
        return pdf.makeIndirectObject(dictionary);
    }
    dictionary.replaceKey("/FT", QPDFObjectHandle::newName(field.choices.empty() ? "/Tx" : "/Ch"));
    dictionary.replaceKey("/DA", QPDFObjectHandle::newString("/CourierNewPS-BoldMT 9.00 Tf 0 g"));
    dictionary.replaceKey("/Q", QPDFObjectHandle::newInteger(field.alignment));
    if (!field.choices.empty()) {
        flags |= combo;
        auto options = QPDFObjectHandle::newArray();
        for (const auto& choice : field.choices)
            options.appendItem(text(choice));
        dictionary.replaceKey("/Opt", options);
    }
    dictionary.replaceKey("/Ff", QPDFObjectHandle::newInteger(flags));
    if (field.maxLength)
        dictionary.replaceKey("/MaxLen", QPDFObjectHandle::newInteger(*field.maxLength));
    return pdf.makeIndirectObject(dictionary);
}

QPDFObjectHandle barcode(QPDF& pdf, const SyntheticForm& form, int page)
{
    auto dictionary = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Tx /Ff 4097 /F 68 /Rect "
                                              "[192 12 462 30] /T (PDF417BarCode1[0]) /DA "
                                              "(/CourierStd 10.00 Tf 0 g) >>");
    dictionary.replaceKey("/V", text(form.form + "|" + form.edition + "|" + std::to_string(page + 1)));
    auto appearance = QPDFObjectHandle::newDictionary();
    appearance.replaceKey("/N", picture(pdf, barcodePicture(page), 270, 18));
    dictionary.replaceKey("/AP", appearance);
    return pdf.makeIndirectObject(dictionary);
}

/// A node of the field tree over `kids`.
QPDFObjectHandle group(QPDF& pdf, const std::string& name, const std::vector<QPDFObjectHandle>& kids)
{
    auto node = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    node.replaceKey("/T", text(name));
    node.replaceKey("/Kids", QPDFObjectHandle::newArray(kids));
    for (auto kid : kids)
        kid.replaceKey("/Parent", node);
    return node;
}

QPDFObjectHandle addPage(QPDF& pdf, const SyntheticForm& form, int number)
{
    std::vector<QPDFObjectHandle> widgets;
    for (const auto& field : form.fields)
        if (field.page == number)
            widgets.push_back(widget(pdf, field));
    widgets.push_back(barcode(pdf, form, number));
    const bool last = number + 1 == form.pages && !form.secondFooter.empty();
    auto content
        = pdf.newStream("BT /TT0 8 Tf 36 24 Td (" + (last ? form.secondFooter : "Form " + form.form)
                        + "   Edition   " + form.edition + ")Tj 400 0 Td (Page " + std::to_string(number + 1)
                        + " of " + std::to_string(form.pages) + ")Tj ET\n");
    auto page = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox [0 0 612 792] /StructParents 0 /Resources << /Font << /TT0 << /Type /Font "
        "/Subtype "
        "/TrueType /BaseFont /TimesNewRomanPSMT /Encoding /WinAnsiEncoding >> >> >> >>"));
    page.replaceKey("/Contents", content);
    page.replaceKey("/Annots", QPDFObjectHandle::newArray(widgets));
    QPDFPageDocumentHelper{pdf}.addPage(page, false);
    return group(pdf, "#subform[" + std::to_string(number) + "]", widgets);
}

void addActiveContent(QPDF& pdf, QPDFObjectHandle acroForm)
{
    auto xfa = QPDFObjectHandle::newArray();
    xfa.appendItem(QPDFObjectHandle::newString("template"));
    xfa.appendItem(pdf.newStream("<template>the empty form in XFA</template>"));
    acroForm.replaceKey("/XFA", xfa);
    acroForm.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(2));
    acroForm.replaceKey("/NeedAppearances", QPDFObjectHandle::newBool(true));
    auto root = pdf.getRoot();
    root.replaceKey("/Perms", QPDFObjectHandle::parse("<< /UR3 << /Type /Sig /Filter /Adobe.PPKLite >> >>"));
    root.replaceKey(
        "/Names",
        QPDFObjectHandle::parse(
            "<< /JavaScript << /Names [(start) << /S /JavaScript /JS (app.alert\\('hello'\\);) >>] >> >>"));
    root.replaceKey("/OpenAction",
                    QPDFObjectHandle::parse("<< /S /JavaScript /JS (app.alert\\('opened'\\);) >>"));
    root.replaceKey("/Metadata", pdf.newStream("<x:xmpmeta>made by Jane Typist</x:xmpmeta>"));
}

} // namespace

std::string barcodePicture(int page)
{
    std::string bars;
    for (int i = 0; i < 40; ++i)
        bars += std::to_string(i * 6) + " 0 " + std::to_string(1 + (i * 7 + page) % 4) + " 18 re f\n";
    return bars;
}

SyntheticForm smallForm()
{
    SyntheticForm form;
    form.fields = {
        {.leaf = "Name[0]", .bottom = 700},
        {.leaf = "Story[0]", .multiline = true, .readOnly = true, .bottom = 560, .width = 520, .height = 120},
        {.leaf = "Account[0]", .maxLength = 12, .comb = true, .bottom = 530, .width = 174},
        {.leaf = "State[0]", .choices = {"AZ", "CA", "TX"}, .bottom = 500},
        {.leaf = "Sex[0]", .onStates = {"1"}, .bottom = 470, .width = 10, .height = 10},
        {.leaf = "Sex[1]", .onStates = {"2"}, .left = 60, .bottom = 470, .width = 10, .height = 10},
        {.leaf = "Yes[0]", .page = 1, .onStates = {"Y"}, .bottom = 700, .width = 10, .height = 10},
        {.leaf = "Dotted\\.x[0]", .page = 1, .onStates = {"1"}, .bottom = 670, .width = 10, .height = 10},
        {.leaf = "Center[0]", .page = 1, .maxLength = 3, .alignment = 1, .bottom = 640, .width = 60},
        {.leaf = "Locked[0]", .page = 1, .readOnly = true, .bottom = 610},
    };
    return form;
}

std::vector<std::uint8_t> build(const SyntheticForm& form)
{
    QPDF pdf;
    pdf.emptyPDF();
    std::vector<QPDFObjectHandle> subforms;
    subforms.reserve(static_cast<std::size_t>(form.pages));
    for (int page = 0; page < form.pages; ++page)
        subforms.push_back(addPage(pdf, form, page));
    auto acroForm = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /DA (/Helv 0 Tf 0 g) /Fields [] >>"));
    acroForm.getKey("/Fields").appendItem(group(pdf, "form1[0]", subforms));
    pdf.getRoot().replaceKey("/AcroForm", acroForm);
    addActiveContent(pdf, acroForm);
    auto information = QPDFObjectHandle::parse("<< /Author (Jane Typist) /Producer (Designer 6.5) >>");
    information.replaceKey("/Title", text(form.title));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));

    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setStaticID(true);
    if (form.encrypted)
        writer.setR4EncryptionParametersInsecure(form.password.c_str(), "owner", true, false, false, false,
                                                 true, false, qpdf_r3p_full, true,
                                                 true); // AES, as the official forms
    writer.write();
    const std::unique_ptr<Buffer> buffer{writer.getBuffer()};
    return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}
