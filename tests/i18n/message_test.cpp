// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/message.h"

#include "i18n/fold.h"
#include "i18n/message_catalogue.h"
#include "tests/support/spanish_lint.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>
#include <stdexcept>
#include <thread>

using i18n::Language;
using i18n::message;

namespace {

std::vector<i18n::MessageEntry> entriesOf(Language language)
{
    std::vector<i18n::MessageEntry> entries;
    for (const auto& file : i18n::messageFiles()) {
        if (file.language != language)
            continue;
        auto read = i18n::readMessages(file);
        entries.insert(entries.end(), read.begin(), read.end());
    }
    return entries;
}

std::map<std::string, std::string> patternsOf(Language language)
{
    std::map<std::string, std::string> patterns;
    for (const auto& entry : entriesOf(language))
        patterns.emplace(entry.key, entry.pattern);
    return patterns;
}

/// "dates" of "dates.es.json".
std::string_view stem(std::string_view file)
{
    return file.substr(0, file.find('.'));
}

} // namespace

TEST_CASE("A message is said in the language asked for, with its values", "[i18n][message]")
{
    const i18n::MessageValues when{
        {"when", std::string{"{x} 'y'"}}, {"date", std::string{"12 mar"}}, {"more", std::string{}}};
    CHECK(message("reminders.hearing-when", Language::English, when) == "Hearing {x} 'y': 12 mar");
    CHECK(message("reminders.hearing-when", Language::Spanish, when) == "Audiencia {x} 'y': 12 mar");
    CHECK(message("reminders.due-today", Language::English, {{"count", std::int64_t{1}}})
          == "1 date is due today");
    CHECK(message("reminders.due-today", Language::English, {{"count", std::int64_t{3}}})
          == "3 dates are due today");
    CHECK(message("reminders.due-today", Language::Spanish, {{"count", std::int64_t{0}}})
          == "Nada vence hoy");
    CHECK(message("reminders.due-today", Language::Spanish, {{"count", std::int64_t{1}}})
          == "1 fecha límite vence hoy");
    CHECK(message("reminders.due-today", Language::Spanish, {{"count", std::int64_t{1200}}})
          == "1,200 fechas límite vencen hoy");
    CHECK(message("reminders.due-today", Language::Spanish, {{"count", std::int64_t{1000000}}})
          == "1,000,000 fechas límite vencen hoy");
    CHECK(message("dates.clock-of", Language::Spanish, {{"town", std::string{"El Paso"}}})
          == "hora de El Paso");
}

TEST_CASE("A message nobody wrote, or one without its values, is a fault of the program", "[i18n][message]")
{
    CHECK_THROWS_AS(message("no.such.message", Language::English), std::logic_error);
    CHECK_THROWS_AS(message("reminders.hearing-when", Language::English, {{"when", std::string{"x"}}}),
                    std::logic_error);
    CHECK(i18n::hasMessage("dates.noon"));
    CHECK_FALSE(i18n::hasMessage("no.such.message"));
}

TEST_CASE("Several threads speak at once", "[i18n][message]")
{
    std::vector<int> wrong(4);
    {
        std::vector<std::jthread> threads;
        for (auto& count : wrong)
            threads.emplace_back([&count] {
                for (std::int64_t i = 2; i < 500; ++i)
                    count += message("dates.in-days", Language::Spanish, {{"days", i}})
                            == "en " + std::to_string(i) + " días"
                        ? 0
                        : 1;
            });
    }
    CHECK(wrong == std::vector<int>(4));
}

TEST_CASE("Both languages have the same messages, each once, in files of the same name", "[i18n][message]")
{
    REQUIRE(i18n::messageFiles().size() >= 2);
    std::map<std::string, std::string_view> files;
    for (const auto& entry : entriesOf(Language::English)) {
        INFO(entry.key);
        CHECK(files.emplace(entry.key, stem(entry.file)).second);
        CHECK(i18n::hasMessage(entry.key));
        CHECK(entry.key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_")
              == std::string::npos);
    }
    std::set<std::string> seen;
    for (const auto& entry : entriesOf(Language::Spanish)) {
        INFO(entry.key << " in " << entry.file);
        CHECK(seen.insert(entry.key).second);
        REQUIRE(files.contains(entry.key));
        CHECK(files.at(entry.key) == stem(entry.file));
    }
}

TEST_CASE("Both languages use the same placeholders, and no text is empty", "[i18n][message]")
{
    const auto english = patternsOf(Language::English);
    const auto spanish = patternsOf(Language::Spanish);
    for (const auto& [key, pattern] : english) {
        INFO(key);
        REQUIRE(spanish.contains(key));
        CHECK(i18n::placeholders(pattern) == i18n::placeholders(spanish.at(key)));
        for (const auto& text : {pattern, spanish.at(key)}) {
            CHECK(i18n::tidied(text) == text);
            CHECK_FALSE(text.empty());
            CHECK(text.find("\u202F") == std::string::npos);
            // An apostrophe before a brace would quote it.
            CHECK(text.find("'{") == std::string::npos);
        }
    }
}

TEST_CASE("Every message can be said, whatever its values", "[i18n][message]")
{
    for (const auto language : {Language::English, Language::Spanish}) {
        for (const auto& [key, pattern] : patternsOf(language)) {
            INFO(key);
            const auto hasPlural = pattern.find("plural") != std::string::npos;
            i18n::MessageValues values;
            for (const auto& name : i18n::placeholders(pattern)) {
                if (hasPlural)
                    values[name] = std::int64_t{2};
                else
                    values[name] = std::string{"Núñez"};
            }
            const auto text = message(key, language, values);
            CHECK_FALSE(text.empty());
            CHECK(text.find_first_of("{}#") == std::string::npos);
        }
    }
}

TEST_CASE("Spanish messages say usted and hold no false friend", "[i18n][message]")
{
    for (const auto& [key, pattern] : patternsOf(Language::Spanish)) {
        INFO(key << ": " << pattern);
        CHECK(support::spanishFaults(pattern) == std::vector<std::string>{});
    }
}

TEST_CASE("The Spanish lint knows a fault when it meets one", "[i18n][message]")
{
    using Faults = std::vector<std::string>;
    CHECK(support::spanishFaults("Guarde su papel.") == Faults{});
    CHECK(support::spanishFaults("Tu aplicación de asilo") == Faults{"tu", "aplicación"});
    CHECK(support::spanishFaults("¿Habla un dialecto?") == Faults{"dialecto"});
    CHECK(support::spanishFaults("Tiene miedo?") == Faults{"¿?"});
    CHECK(support::spanishFaults("Salió en libertad condicional") == Faults{"libertad condicional"});
    CHECK(support::spanishFaults("Llámenos si vos no puede") == Faults{"vos"});
}

TEST_CASE("A message file that is no flat list of texts is refused", "[i18n][message]")
{
    const auto read
        = [](std::string_view json) { return i18n::readMessages({"test.en.json", Language::English, json}); };
    CHECK(read(R"({"a": "x", "a": "y"})").size() == 2);
    for (const auto* json : {"", "[]", R"(["a"])", R"({"a": 1})", R"({"a": null})", R"({"a": {"b": "c"}})",
                             R"({"a": ["b"]})", R"({"a": "b")"})
        CHECK_THROWS_AS(read(json), std::logic_error);
    CHECK_THROWS(i18n::placeholders("{count, plural, one {x}}"));
    CHECK(i18n::placeholders("{b} {a, plural, other {{c} {b}}}") == std::vector<std::string>{"a", "b", "c"});
}
