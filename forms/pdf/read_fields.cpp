// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/document_impl.h"

#include <qpdf/QPDFFormFieldObjectHelper.hh>

#include <charconv>

namespace forms::pdf {

namespace {

// Field flags (ISO 32000-1, tables 221, 226, 228); bit 1 is the lowest.
constexpr unsigned flag(unsigned bit)
{
    return 1U << (bit - 1);
}
constexpr unsigned readOnlyFlag = flag(1);
constexpr unsigned multilineFlag = flag(13);
constexpr unsigned radioFlag = flag(16);
constexpr unsigned pushButtonFlag = flag(17);
constexpr unsigned combFlag = flag(25);

bool isBarcode(const std::string& leaf, QPDFObjectHandle widget)
{
    return leaf.find("BarCode") != std::string::npos || leaf.find("Barcode") != std::string::npos
        || widget.hasKey("/PMD");
}

FieldKind kindOf(QPDFFormFieldObjectHelper& field, unsigned flags, const std::string& leaf,
                 const QPDFObjectHandle& widget)
{
    const auto type = field.getFieldType();
    if (type == "/Btn" && (flags & pushButtonFlag) != 0)
        return FieldKind::PushButton;
    if (type == "/Btn")
        return (flags & radioFlag) != 0 ? FieldKind::Radio : FieldKind::CheckBox;
    if (type == "/Ch")
        return FieldKind::Choice;
    if (type == "/Sig")
        return FieldKind::Signature;
    return isBarcode(leaf, widget) ? FieldKind::Barcode : FieldKind::Text;
}

std::vector<std::string> onStatesOf(QPDFObjectHandle widget)
{
    std::vector<std::string> states;
    auto normal = widget.getKey("/AP").isDictionary() ? widget.getKey("/AP").getKey("/N")
                                                      : QPDFObjectHandle::newNull();
    if (normal.isDictionary())
        for (const auto& name : normal.getKeys())
            if (name != "/Off")
                states.push_back(name.substr(1));
    return states;
}

std::vector<std::string> choicesOf(QPDFFormFieldObjectHelper& field)
{
    std::vector<std::string> choices;
    auto options = field.getInheritableFieldValue("/Opt");
    if (!options.isArray())
        return choices;
    for (auto option : options.aitems()) {
        if (option.isArray() && option.getArrayNItems() > 0)
            option = option.getArrayItem(0);
        if (option.isString())
            choices.push_back(option.getUTF8Value());
    }
    return choices;
}

/// The number before "Tf" in a default appearance ("/Cour 9.00 Tf 0 g").
double fontSizeIn(const std::string& appearance)
{
    const auto end = appearance.find(" Tf");
    if (end == std::string::npos)
        return 0;
    const auto begin = appearance.rfind(' ', end - 1) + 1;
    double size = 0;
    std::from_chars(appearance.data() + begin, appearance.data() + end, size);
    return size > 0 && size < 100 ? size : 0;
}

Alignment alignmentOf(int quadding)
{
    if (quadding == 1)
        return Alignment::Center;
    return quadding == 2 ? Alignment::Right : Alignment::Left;
}

QPDFObjectHandle holderOfName(const QPDFObjectHandle& widget)
{
    QPDFObjectHandle holder = widget;
    for (int depth = 0; depth < 32 && !holder.hasKey("/T") && holder.getKey("/Parent").isDictionary();
         ++depth)
        holder = holder.getKey("/Parent");
    return holder;
}

std::string defaultAppearance(QPDFFormFieldObjectHelper& field)
{
    auto value = field.getInheritableFieldValue("/DA");
    return value.isString() ? value.getStringValue() : std::string{};
}

Field readField(QPDFObjectHandle widget, int page)
{
    QPDFFormFieldObjectHelper helper{widget};
    Field field{.name = helper.getFullyQualifiedName(), .leaf = {}, .page = page};
    field.leaf = leafOf(field.name);
    const auto flags = static_cast<unsigned>(helper.getFlags());
    field.kind = kindOf(helper, flags, field.leaf, widget);
    if (auto box = widget.getKey("/Rect"); box.isRectangle()) {
        const auto corners = box.getArrayAsRectangle();
        field.box = {corners.llx, corners.lly, corners.urx, corners.ury};
    }
    if (field.kind == FieldKind::CheckBox || field.kind == FieldKind::Radio)
        field.onStates = onStatesOf(widget);
    if (field.kind == FieldKind::Choice)
        field.choices = choicesOf(helper);
    if (auto limit = helper.getInheritableFieldValue("/MaxLen"); limit.isInteger())
        field.maxLength = limit.getIntValueAsInt();
    field.multiline = field.kind == FieldKind::Text && (flags & multilineFlag) != 0;
    field.comb = field.kind == FieldKind::Text && (flags & combFlag) != 0 && field.maxLength.value_or(0) > 0;
    field.readOnly = (flags & readOnlyFlag) != 0;
    if (field.kind != FieldKind::Barcode) {
        field.alignment = alignmentOf(helper.getQuadding());
        field.fontSize = fontSizeIn(defaultAppearance(helper));
    }
    field.value
        = helper.getValue().isName() ? helper.getValue().getName().substr(1) : helper.getValueAsString();
    return field;
}

} // namespace

std::string leafOf(const std::string& fullName)
{
    for (auto at = fullName.size(); at > 1; --at)
        if (fullName[at - 1] == '.' && fullName[at - 2] != '\\')
            return fullName.substr(at);
    return fullName;
}

void readFields(QPDFPageObjectHelper& page, int pageNumber, std::vector<Field>& fields,
                std::vector<FieldObjects>& objects)
{
    auto annotations = page.getObjectHandle().getKey("/Annots");
    if (!annotations.isArray())
        return;
    for (auto widget : annotations.aitems()) {
        if (!widget.isDictionary() || !widget.getKey("/Subtype").isNameAndEquals("/Widget"))
            continue;
        fields.push_back(readField(widget, pageNumber));
        objects.push_back({holderOfName(widget), widget});
    }
}

} // namespace forms::pdf
