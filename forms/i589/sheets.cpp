// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/sheets.h"

#include "forms/pdf/text.h"
#include "storage/base/text.h"

#include <algorithm>
#include <array>

using storage::joined;

namespace forms::i589 {

namespace {

/// What a box says whose whole text stands on Supplement B, in the longest form that fits.
constexpr std::array<std::string_view, 3> elsewhere{"See Supplement B", "See Supp. B", "Supp. B"};

std::vector<std::string> linesOf(const std::string& text, const std::vector<pdf::LineSpan>& spans,
                                 std::size_t from, std::size_t count)
{
    std::vector<std::string> lines;
    for (std::size_t i = from; i < std::min(spans.size(), from + count); ++i)
        lines.push_back(text.substr(spans[i].begin, spans[i].end - spans[i].begin));
    return lines;
}

} // namespace

void Continuations::add(const FormPlace& place, const std::string& text)
{
    const auto found = std::ranges::find_if(m_all, [&](const Continuation& each) {
        return each.place.part == place.part && each.place.item == place.item;
    });
    if (found == m_all.end())
        m_all.push_back({place, text});
    else
        found->text += "\n" + text;
}

std::string continuationMark(const FormPlace& place)
{
    return "[Continued on Supplement B, Part " + place.part
        + (place.item.empty() ? "" : ", Question " + place.item) + "]";
}

Writer::Writer(pdf::Document& document, pdf::Fonts& fonts) : m_document{document}, m_fonts{fonts}
{
    index();
}

void Writer::index()
{
    m_first.clear();
    m_byPage.clear();
    const auto& fields = m_document.fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        m_byPage.emplace(std::pair{fields[i].page, fields[i].leaf}, i);
        m_first.emplace(fields[i].leaf, i); // copies come last
    }
}

std::optional<std::size_t> Writer::find(const std::string& leaf, std::optional<int> page) const
{
    if (page) {
        const auto found = m_byPage.find({*page, leaf});
        return found == m_byPage.end() ? std::nullopt : std::optional{found->second};
    }
    const auto found = m_first.find(leaf);
    return found == m_first.end() ? std::nullopt : std::optional{found->second};
}

std::optional<int> Writer::pageOf(const std::string& leaf) const
{
    const auto found = find(leaf);
    return found ? std::optional{field(*found).page} : std::nullopt;
}

bool Writer::write(std::size_t at, const std::string& text, const FormPlace& place, const std::string& label,
                   Continuations& continuations)
{
    const auto& box = field(at);
    if (box.kind != pdf::FieldKind::Text && box.kind != pdf::FieldKind::Choice)
        return true;
    if (box.multiline)
        return writeStory(at, text, place, label, continuations);
    std::string line = text;
    std::ranges::replace(line, '\n', ' ');
    if (box.maxLength && pdf::countedLength(line) > static_cast<std::size_t>(*box.maxLength)) {
        if (line != "Unknown")
            return false;
        line = "N/A"; // the forms' own limit leaves no room for "Unknown" in some boxes
    }
    if (const double size = box.comb ? pdf::wantedSize(box) : sizeToFit(box, line, m_fonts); size > 0) {
        m_document.setText(at, line, {{line}, size}, m_fonts);
        return true;
    }
    continuations.add(place, label + text);
    for (const auto words : elsewhere)
        if (const double size = sizeToFit(box, words, m_fonts); size > 0) {
            m_document.setText(at, words, {{std::string{words}}, size}, m_fonts);
            break;
        }
    return true;
}

bool Writer::writeStory(std::size_t at, const std::string& text, const FormPlace& place,
                        const std::string& label, Continuations& continuations)
{
    const auto& box = field(at);
    const double size = pdf::wantedSize(box);
    const auto spans = m_fonts.wrap(text, textWidth(box), size);
    const auto capacity = lineCapacity(box, size);
    if (spans.size() <= capacity) {
        m_document.setText(at, text, {linesOf(text, spans, 0, capacity), size}, m_fonts);
        return true;
    }
    auto lines = linesOf(text, spans, 0, capacity - 1);
    continuations.add(place, label + text.substr(spans[capacity - 1].begin));
    lines.push_back(continuationMark(place));
    m_document.setText(at, joined(lines, "\n"), {lines, size}, m_fonts);
    return true;
}

void Writer::tick(std::size_t at, bool on)
{
    const auto& box = field(at);
    if (box.onStates.empty())
        return;
    if (on)
        m_document.check(at, box.onStates.front());
    else
        m_document.uncheck(at);
}

void Writer::copyPage(int page, int copies)
{
    for (int copy = 0; copy < copies; ++copy)
        m_document.copyPage(page, page + copy);
    index();
}

static void writeHead(Writer& writer, int page, const SheetHead& head, const std::string& aNumber,
                      const std::string& name, const std::string& date)
{
    Continuations none; // a head that does not fit is in Part A.I already
    const auto put = [&](const std::string& leaf, const std::string& text) {
        if (const auto at = writer.find(leaf, page); at && !text.empty())
            writer.write(*at, text, {}, {}, none);
    };
    put(aNumber, head.aNumber);
    put(name, head.name);
    put(date, head.date);
}

int prepareChildrenSheets(Writer& writer, const Edition& edition, int children, const SheetHead& head)
{
    const auto& sheet = edition.childrenSheet;
    const auto page = writer.pageOf(sheet.name);
    if (!page)
        return 0;
    const int more = std::max(0, children - sheet.firstChild);
    const int sheets = (more + sheet.childrenPerSheet - 1) / sheet.childrenPerSheet;
    // Copy while the sheet is still empty: a copy takes along what its page shows.
    writer.copyPage(*page, std::max(0, sheets - 1));
    for (int i = 0; i < std::max(1, sheets); ++i)
        writeHead(writer, *page + i, head, sheet.aNumber, sheet.name, sheet.date);
    return sheets;
}

int writeContinuations(Writer& writer, pdf::Fonts& fonts, const Edition& edition,
                       const Continuations& continuations, const SheetHead& head)
{
    const auto& sheet = edition.continuation;
    const auto page = writer.pageOf(sheet.text);
    if (!page)
        return 0;
    struct Sheet {
        FormPlace place;
        std::vector<std::string> lines;
    };
    const auto box = writer.field(*writer.find(sheet.text));
    const double size = pdf::wantedSize(box);
    const auto capacity = lineCapacity(box, size);
    std::vector<Sheet> sheets;
    for (const auto& [place, text] : continuations.all()) {
        const auto spans = fonts.wrap(text, textWidth(box), size);
        for (std::size_t from = 0; from < spans.size(); from += capacity)
            sheets.push_back({place, linesOf(text, spans, from, capacity)});
    }
    writer.copyPage(*page, std::max(0, static_cast<int>(sheets.size()) - 1));
    Continuations none;
    for (int i = 0; i < std::max(1, static_cast<int>(sheets.size())); ++i) {
        writeHead(writer, *page + i, head, sheet.aNumber, sheet.name, sheet.date);
        if (static_cast<std::size_t>(i) >= sheets.size())
            continue;
        const auto& [place, lines] = sheets[static_cast<std::size_t>(i)];
        const auto put = [&](const std::string& leaf, const std::string& text) {
            if (const auto at = writer.find(leaf, *page + i); at && !text.empty())
                writer.write(*at, text, place, {}, none);
        };
        put(sheet.part, place.part.empty() ? "N/A" : place.part);
        put(sheet.question, place.item.empty() ? "N/A" : place.item); // some parts have no numbers
        put(sheet.text, joined(lines, "\n"));
    }
    return static_cast<int>(sheets.size());
}

} // namespace forms::i589
