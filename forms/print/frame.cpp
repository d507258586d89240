// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/print/frame.h"

#include <QStringList>

#include <algorithm>

namespace forms {

PaperFrame frameFor(const storage::CaseFile& file, const storage::ClinicSettings& clinic,
                    i18n::Language client)
{
    const auto other = client == i18n::Language::Spanish ? i18n::Language::English : i18n::Language::Spanish;
    const auto number = storage::mainANumber(file.respondent);
    return {
        .clinicName = clinic.clinicName,
        .clinicPhone = clinic.phone,
        .languages = {client, other},
        .aNumberEnd = number ? number->digits().substr(6) : std::string{},
        .forWhom = file.respondent.givenNames,
    };
}

} // namespace forms

namespace forms::print {
namespace {

constexpr double columnGap = 16.0;
constexpr double ribbonHeight = 17.0;

} // namespace

Column columnOf(std::size_t index, std::size_t count, double x, double width)
{
    if (count == 1)
        return {x, width};
    const double left = (width - columnGap) * 0.5;
    return index == 0 ? Column{x, left} : Column{x + left + columnGap, width - columnGap - left};
}

Row spaceRow(const Fonts& fonts, double height)
{
    Row row{Drawing{fonts}};
    row.drawing.growTo(height);
    return row;
}

void addRibbon(Drawing& drawing, const QString& words, bool demo)
{
    if (!demo)
        return;
    drawing.addBlack({0, drawing.height(), contentWidth, ribbonHeight});
    drawing.addText({0, drawing.height() - ribbonHeight + 1}, contentWidth, words,
                    {.points = 12, .weight = Weight::Bold, .align = Align::Center, .white = true});
    drawing.growTo(drawing.height() + 5);
}

QString Sheet::words(std::string_view key, i18n::Language language, const i18n::MessageValues& values) const
{
    return text(i18n::message(key, language, values));
}

std::vector<QString> Sheet::columns(std::string_view key, const i18n::MessageValues& values) const
{
    std::vector<QString> texts;
    texts.reserve(m_frame.languages.size());
    for (const auto language : m_frame.languages)
        texts.push_back(words(key, language, values));
    return texts;
}

QString Sheet::joined(std::string_view key, const i18n::MessageValues& values) const
{
    QStringList texts;
    for (const auto& each : columns(key, values))
        if (!texts.contains(each)) // "Video / Video" says nothing twice
            texts << each;
    return texts.join(QStringLiteral(" / "));
}

Drawing Sheet::sideBySide(const std::vector<QString>& texts, const TextStyle& style, double x,
                          double width) const
{
    Drawing drawing = blank();
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const auto column = columnOf(index, texts.size(), x, width);
        drawing.addText({column.x, 0}, column.width, texts[index], style);
    }
    return drawing;
}

Drawing Sheet::boxed(const std::vector<QString>& texts, const TextStyle& style, double lineWidth) const
{
    constexpr double padding = 5.0;
    Drawing drawing = blank();
    drawing.add(sideBySide(texts, style, 8.0, contentWidth - 16.0), {0, padding - 1});
    drawing.addBox({lineWidth / 2, lineWidth / 2, contentWidth - lineWidth, drawing.height() + padding},
                   lineWidth);
    return drawing;
}

Drawing Sheet::writeIns(const std::vector<WriteIn>& fields, double width) const
{
    constexpr double gap = 12.0;
    const double room = width - gap * static_cast<double>(fields.size() - 1);
    Drawing drawing = blank();
    double x = 0;
    for (const auto& field : fields) {
        drawing.addText({x, 0}, room * field.share, joined(field.key));
        x += room * field.share + gap;
    }
    const double y = drawing.height() + writeInHeight;
    x = 0;
    for (const auto& field : fields) {
        drawing.addLine({x, y}, {x + room * field.share, y});
        x += room * field.share + gap;
    }
    return drawing;
}

Drawing Sheet::header() const
{
    Drawing drawing = blank();
    addRibbon(drawing, m_frame.demo ? joined("papers.demo") : QString{}, m_frame.demo);
    const double top = drawing.height();
    const QString phone = m_frame.clinicPhone.empty()
        ? QString{}
        : unbroken(words("papers.phone", m_frame.languages.front(), {{"phone", m_frame.clinicPhone}}));
    const double phoneWidth = contentWidth * 0.4;
    drawing.addText({0, top}, contentWidth - phoneWidth - columnGap, text(m_frame.clinicName),
                    {.weight = Weight::Bold, .mostLines = 1});
    drawing.addText({contentWidth - phoneWidth, top}, phoneWidth, phone,
                    {.weight = Weight::Bold, .align = Align::Right, .mostLines = 1});
    if (!m_frame.reviewed) {
        Drawing notice = blank();
        const double height = notice.addText({0, 3}, contentWidth, joined("papers.draft"),
                                             {.weight = Weight::Bold, .align = Align::Center});
        notice.addBox({0.5, 0.5, contentWidth - 1, height + 6}, 1.0);
        drawing.add(notice, {0, drawing.height() + 3});
    }
    drawing.growTo(drawing.height() + 8);
    return drawing;
}

Drawing Sheet::footer(const std::vector<QString>& leads, int page, int pages) const
{
    Drawing drawing = blank();
    drawing.addLine({0, 7}, {contentWidth, 7});
    std::vector<QString> texts;
    for (const auto language : m_frame.languages) {
        QStringList parts{
            words("papers.page", language, {{"page", std::int64_t{page}}, {"total", std::int64_t{pages}}})};
        if (!m_frame.aNumberEnd.empty())
            parts << words("papers.a-number-end", language, {{"digits", m_frame.aNumberEnd}});
        if (!m_frame.forWhom.empty()) // last: a name of any length is cut there
            parts << text(m_frame.forWhom);
        texts.push_back(parts.join(QStringLiteral(" · ")));
    }
    drawing.add(sideBySide(texts, {.mostLines = 1}), {0, 10});
    drawing.add(sideBySide(leads, {}), {0, drawing.height()});
    return drawing;
}

} // namespace forms::print
