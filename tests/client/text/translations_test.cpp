// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spanish_lint.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

namespace {

struct TranslatedText {
    QString context;
    QString source;
    QStringList translations{};
    bool finished{true};
};

std::vector<TranslatedText> entriesOf(const QString& name)
{
    QFile file{QStringLiteral(AMPARO_TRANSLATIONS "/%1").arg(name)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml{&file};
    std::vector<TranslatedText> entries;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String{"name"}) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String{"source"}) {
            entries.push_back({.context = context, .source = xml.readElementText()});
        } else if (xml.name() == QLatin1String{"translation"}) {
            entries.back().finished = !xml.attributes().hasAttribute(QLatin1String{"type"});
            const auto text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entries.back().translations.append(text);
        }
    }
    return entries;
}

/// "%1", "%2" and "%n" of a text, sorted.
QStringList placeholders(const QString& text)
{
    QStringList found;
    static const QRegularExpression pattern{QStringLiteral("%[0-9n]")};
    for (auto hits = pattern.globalMatch(text); hits.hasNext();)
        found.append(hits.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("Every text of the windows has its Spanish", "[text][translations]")
{
    const auto entries = entriesOf(QStringLiteral("amparo_es.ts"));
    CHECK(entries.size() > 200);
    for (const auto& entry : entries) {
        INFO(entry.context.toStdString() << ": " << entry.source.toStdString());
        CHECK(entry.finished);
        const auto spanish = entry.translations.join(QLatin1Char{' '});
        CHECK_FALSE(spanish.trimmed().isEmpty());
        CHECK(placeholders(entry.source) == placeholders(spanish));
        CHECK(support::spanishFaults(spanish.toStdString()).empty());
    }
}

TEST_CASE("Every English plural is written out", "[text][translations]")
{
    for (const auto& entry : entriesOf(QStringLiteral("amparo_en.ts"))) {
        INFO(entry.context.toStdString() << ": " << entry.source.toStdString());
        CHECK(entry.finished);
        CHECK_FALSE(entry.translations.join(QString{}).contains(QLatin1String{"(s)"}));
    }
}
