// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/problem_text.h"
#include "client/text/translation.h"
#include "client/text/words.h"
#include "tests/support/spanish_lint.h"

#include <QApplication>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace client;

TEST_CASE("Every problem has its own sentence, in both languages", "[text]")
{
    Translation translation;
    QApplication::installTranslator(&translation);
    QSet<QString> sentences;
    int problems = 0;
    for (const auto language : {i18n::Language::English, i18n::Language::Spanish}) {
        translation.use(language);
        for (int i = 0; i <= static_cast<int>(storage::Problem::FontMissing); ++i, ++problems) {
            const auto sentence = problemText(static_cast<storage::Problem>(i));
            INFO(sentence.toStdString());
            CHECK(sentence.endsWith(QLatin1Char{'.'}));
            if (language == i18n::Language::Spanish)
                CHECK(support::spanishFaults(sentence.toStdString()).empty());
            sentences.insert(sentence);
        }
    }
    CHECK(sentences.size() == problems);
    QApplication::removeTranslator(&translation);
}

TEST_CASE("Every enumerator has a word", "[text]")
{
    const auto check = []<class Enum>(Enum) {
        for (const auto value : everyOne<Enum>())
            CHECK_FALSE(wordFor(value).isEmpty());
    };
    check(storage::Sex{});
    check(storage::ANumberState{});
    check(storage::CaseKind{});
    check(storage::Stage{});
    check(storage::Custody{});
    check(storage::Representation{});
    check(storage::Outcome{});
    check(storage::HearingKind{});
    check(storage::HearingFixity{});
    check(storage::HearingMedium{});
    check(storage::DateSource{});
    check(storage::HearingStatus{});
    check(storage::ReportSource{});
    check(storage::DeadlineOrigin{});
    check(storage::DeadlineStatus{});
    check(storage::Kinship{});
    check(storage::DocumentKind{});
    check(storage::PaperKind{});
    check(storage::Role{});
    check(storage::AnswerState{});
}
