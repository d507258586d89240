// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/look.h"

#include "client/widget/colours.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QStyleFactory>

#include <algorithm>

namespace client {

namespace {

constexpr double smallestText = 10.0; // points

QPalette paletteOf(QColor window, QColor base, QColor raised, QColor text, QColor accent, QColor onAccent)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ToolTipBase, base);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    auto faded = text;
    faded.setAlphaF(0.62F);
    palette.setColor(QPalette::PlaceholderText, faded);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

QString styleSheetFor(const QPalette& palette)
{
    QFile file{QStringLiteral(":/style.qss")};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto sheet = QString::fromUtf8(file.readAll());
    const auto dark = isDark(palette);
    const std::pair<QLatin1String, QColor> colours[] = {
        {QLatin1String{"@accent"}, accentColour(palette)},
        {QLatin1String{"@line"}, lineColour(palette)},
        {QLatin1String{"@quiet"}, quietColour(palette)},
        {QLatin1String{"@urgent"}, urgentColour(palette)},
        {QLatin1String{"@hover"}, dark ? QColor{0x33, 0x3b, 0x41} : QColor{0xe4, 0xec, 0xec}},
        {QLatin1String{"@ribbonText"}, dark ? QColor{0xff, 0xe3, 0xa6} : QColor{0x4d, 0x33, 0x00}},
        {QLatin1String{"@ribbon"}, dark ? QColor{0x4a, 0x3a, 0x12} : QColor{0xff, 0xe9, 0xb8}},
        {QLatin1String{"@sidebar"}, dark ? QColor{0x1a, 0x1e, 0x22} : QColor{0xeb, 0xee, 0xed}},
        {QLatin1String{"@selected"}, dark ? QColor{0x24, 0x45, 0x47} : QColor{0xd3, 0xe6, 0xe6}},
    };
    for (const auto& [name, colour] : colours)
        sheet.replace(name, colour.name());
    sheet.replace(QLatin1String{"@arrow"},
                  dark ? QLatin1String{"arrow-on-dark"} : QLatin1String{"arrow-on-light"});
    return sheet;
}

} // namespace

QPalette paletteFor(Tone tone)
{
    if (tone == Tone::Dark)
        return paletteOf({0x20, 0x25, 0x29}, {0x17, 0x1b, 0x1f}, {0x2b, 0x31, 0x36}, {0xe9, 0xec, 0xed},
                         {0x2c, 0x7f, 0x83}, {0xff, 0xff, 0xff});
    return paletteOf({0xf6, 0xf7, 0xf6}, {0xff, 0xff, 0xff}, {0xee, 0xf1, 0xf0}, {0x1d, 0x24, 0x29},
                     {0x0b, 0x65, 0x6b}, {0xff, 0xff, 0xff});
}

void applyLook(QApplication& application, Tone tone)
{
    const auto palette = paletteFor(tone);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette);
    auto font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestText) {
        font.setPointSizeF(smallestText);
        QApplication::setFont(font);
    }
    application.setStyleSheet(styleSheetFor(palette));
}

} // namespace client
