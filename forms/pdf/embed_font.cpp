// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/appearance.h"
#include "forms/pdf/document_impl.h"

#include <array>
#include <cstdio>

namespace forms::pdf {

namespace {

/// Six capital letters that mark a font as reduced (ISO 32000-1, 9.6.4), made from what it holds.
std::string subsetTag(const std::map<std::uint32_t, char32_t>& used)
{
    std::uint32_t sum = 2'166'136'261U;
    for (const auto& [glyph, character] : used)
        sum = (sum ^ glyph) * 16'777'619U;
    std::string tag;
    for (int i = 0; i < 6; ++i, sum /= 26)
        tag += static_cast<char>('A' + sum % 26);
    return tag;
}

std::string hexadecimal(std::uint32_t value)
{
    std::array<char, 9> digits{};
    std::snprintf(digits.data(), digits.size(), "%04X", value);
    return digits.data();
}

std::string utf16(char32_t character)
{
    if (character < 0x10000)
        return hexadecimal(character);
    const std::uint32_t rest = character - 0x10000;
    return hexadecimal(0xD800U + (rest >> 10U)) + hexadecimal(0xDC00U + (rest & 0x3FFU));
}

/// Tells viewers which character each glyph is, so that text can be searched and copied.
std::string toUnicodeMap(const std::map<std::uint32_t, char32_t>& used)
{
    constexpr std::size_t mostPerBlock = 100; // a limit of the format
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (auto next = used.begin(); next != used.end();) {
        std::string block;
        std::size_t count = 0;
        for (; next != used.end() && count < mostPerBlock; ++next, ++count)
            block += "<" + hexadecimal(next->first) + "> <" + utf16(next->second) + ">\n";
        map += std::to_string(count) + " beginbfchar\n" + block + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::string widths(const Typeface& face, const std::map<std::uint32_t, char32_t>& used)
{
    std::string list = "[";
    for (const auto& [glyph, character] : used)
        list += " " + std::to_string(glyph) + " [" + number(face.advance(glyph)) + "]";
    return list + " ]";
}

QPDFObjectHandle descriptor(QPDF& qpdf, const Typeface& face, const std::string& name,
                            const std::map<std::uint32_t, char32_t>& used)
{
    std::set<std::uint32_t> glyphs;
    for (const auto& [glyph, character] : used)
        glyphs.insert(glyph);
    const auto metrics = face.metrics();
    const auto program = face.subset(glyphs);
    auto file = qpdf.newStream(program);
    file.getDict().replaceKey("/Length1",
                              QPDFObjectHandle::newInteger(static_cast<long long>(program.size())));
    auto result = QPDFObjectHandle::parse(
        "<< /Type /FontDescriptor /FontName /" + name + " /Flags 4 /ItalicAngle 0 /StemV 120 /Ascent "
        + std::to_string(metrics.ascent) + " /Descent " + std::to_string(metrics.descent) + " /CapHeight "
        + std::to_string(metrics.capHeight) + " /FontBBox [" + std::to_string(metrics.left) + " "
        + std::to_string(metrics.bottom) + " " + std::to_string(metrics.right) + " "
        + std::to_string(metrics.top) + "] >>");
    result.replaceKey("/FontFile2", file);
    return qpdf.makeIndirectObject(result);
}

} // namespace

void embedFont(QPDF& qpdf, const Typeface& face, EmbeddedFont& font)
{
    const auto name = subsetTag(font.used) + "+" + face.name();
    auto descendant = QPDFObjectHandle::parse("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
                                              + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
                                                "/Supplement 0 >> /CIDToGIDMap /Identity /DW 1000 /W "
                                              + widths(face, font.used) + " >>");
    descendant.replaceKey("/FontDescriptor", descriptor(qpdf, face, name, font.used));
    auto descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(qpdf.makeIndirectObject(descendant));

    font.object.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
    font.object.replaceKey("/Subtype", QPDFObjectHandle::newName("/Type0"));
    font.object.replaceKey("/BaseFont", QPDFObjectHandle::newName("/" + name));
    font.object.replaceKey("/Encoding", QPDFObjectHandle::newName("/Identity-H"));
    font.object.replaceKey("/DescendantFonts", descendants);
    font.object.replaceKey("/ToUnicode", qpdf.newStream(toUnicodeMap(font.used)));
}

std::string Document::Impl::use(const Run& run, QPDFObjectHandle fontResources)
{
    auto [at, isNew] = embedded.try_emplace(run.font);
    if (isNew)
        at->second.object = qpdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    for (std::size_t i = 0; i < run.glyphs.size(); ++i)
        at->second.used.emplace(run.glyphs[i], run.characters[i]);
    auto name = "F" + std::to_string(run.font);
    fontResources.replaceKey("/" + name, at->second.object);
    return name;
}

void Document::Impl::embedFonts()
{
    for (auto& [index, font] : embedded)
        embedFont(qpdf, fonts->at(index), font);
}

} // namespace forms::pdf
