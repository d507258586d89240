// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/cli/command_line.h"

#include "i18n/message.h"
#include "tests/support/spanish_lint.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace client::cli;

namespace {

std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words;
    std::istringstream stream{std::string{name}};
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

} // namespace

TEST_CASE("Arguments that cannot be read are told in one sentence of the chosen language", "[cli]")
{
    const std::vector<std::vector<std::string>> wrong{
        {},
        {"vault"},
        {"nonsense"},
        {"vault", "create"},
        {"hearing", "add", "2026-0001", "--court", "SND"},
        {"hearing", "add", "2026-0001", "--at", "2027-02-30 08:30", "--court", "SND"},
        {"hearing", "add", "2026-0001", "--at", "2027-03-12 08:30", "--court", "SND", "--report", "04:30"},
        {"hearing", "add", "2026-0001", "--at", "2027-03-12 08:30", "--court", "SND", "--fixed", "--tbd"},
        {"hearing", "add", "2026-0001", "--at", "2027-03-12 08:30", "--court", "SND", "--kind", "party"},
        {"deadline", "add", "2026-0001", "--date", "tomorrow", "--by", "judge", "--what", "brief"},
        {"search", "x", "--limit", "many"},
        {"stats", "--by", "name"},
        {"docket", "--today", "now"},
        {"checklist", "print", "CL-01", "--for", "2026-0001", "--out", "x", "--languages", "es,fr"},
        {"user", "add", "rosa", "--role", "king"},
        {"user", "add", " ", "--role", "staff"},
        {"search", ""},
        {"deadline", "add", "2026-0001", "--date", "2027-02-01", "--by", "judge", "--what", ""},
    };
    for (const auto& arguments : wrong) {
        INFO((arguments.empty() ? std::string{"nothing"} : arguments.back()));
        for (const auto* language : {"en", "es"}) {
            auto all = arguments;
            all.insert(all.begin(), {"--lang", language});
            const auto ran = ranWith(all);
            CHECK(ran.exit == 2);
            CHECK(ran.out.empty());
            CHECK(std::ranges::count(ran.err, '\n') == 1);
            CHECK(contains(ran.err, "--help"));
            CHECK(contains(ran.err, language == std::string_view{"en"} ? "shows" : "muestra"));
        }
    }
}

TEST_CASE("What was typed is not repeated in an error: it may be a client", "[cli]")
{
    const auto ran = ranWith({"client", "show", "A200000001", "Filomena", "--lang", "en"});
    CHECK(ran.exit == 2);
    CHECK_FALSE(contains(ran.err, "200000001"));
    CHECK_FALSE(contains(ran.err, "Filomena"));
    CHECK_FALSE(contains(ranWith({"search", "Filomena", "--limit", "A200000001"}).err, "200000001"));
}

TEST_CASE("A command that does not exist is told apart from one that is missing", "[cli]")
{
    CHECK(contains(ranWith({"--lang", "en"}).err, "Say what to do."));
    CHECK(contains(ranWith({"vault", "--lang", "es"}).err, "Diga qué hacer."));
    CHECK(contains(ranWith({"dockett", "--lang", "en"}).err, "There is no such command."));
    CHECK(contains(ranWith({"vault", "open", "--lang", "es"}).err, "No existe ese comando."));
}

TEST_CASE("Options that exclude each other, and values out of range, are named", "[cli]")
{
    const auto both = ranWith({"hearing", "add", "2026-0001", "--at", "2027-03-12 08:30", "--court", "SND",
                               "--control", "--tbd", "--lang", "en"});
    CHECK(both.exit == 2);
    CHECK(contains(both.err, "--control"));
    CHECK(contains(both.err, "--tbd"));
    CHECK(contains(ranWith({"search", " ", "--lang", "en"}).err, "TEXT"));
    const auto reversed = ranWith({"docket", "--from", "2027-03-12", "--to", "2027-03-11", "--lang", "es"});
    CHECK(reversed.exit == 2);
    CHECK(contains(reversed.err, "--from"));
    for (const auto* cases : {"0", "100000000"}) {
        const auto demo = ranWith({"demo", "create", "/nowhere", "--cases", cases, "--lang", "es"});
        CHECK(demo.exit == 2);
        auto digits = demo.err; // how ICU groups them differs by version
        std::erase_if(digits, [](char each) { return each == '.' || each == ','; });
        CHECK(contains(digits, "10000000"));
    }
}

TEST_CASE("A new passphrase that is easy to guess makes no vault", "[cli]")
{
    const TemporaryFolder folder;
    writeText(folder.path() / "secret", "Puerta Abierta 2026\n");
    for (const auto* language : {"en", "es"}) {
        const auto ran
            = ranWith({"vault", "create", "--clinic", "Puerta Abierta", "--vault",
                       (folder.path() / "Clinic.amparo").string(), "--user", "maria", "--passphrase-file",
                       (folder.path() / "secret").string(), "--lang", language});
        CHECK(ran.exit == 7);
        CHECK(contains(ran.err, language == std::string_view{"en"} ? "six words" : "seis palabras"));
    }
    CHECK_FALSE(std::filesystem::exists(folder.path() / "Clinic.amparo"));
}

TEST_CASE("A passphrase file that cannot be used is named, with what it needs", "[cli]")
{
    const TemporaryFolder folder;
    writeText(folder.path() / "empty", "");
    const std::array<std::pair<const char*, int>, 3> files{{{"none", 9}, {"empty", 7}, {".", 8}}};
    for (const auto& [name, exit] : files) {
        const auto file = (folder.path() / name).string();
        const auto ran = ranWith({"stats", "--vault", folder.path().string(), "--user", "maria",
                                  "--passphrase-file", file, "--lang", "es"});
        CHECK(ran.exit == exit);
        CHECK(contains(ran.err, file));
        CHECK(contains(ran.err, "primera línea"));
    }
}

TEST_CASE("Every command explains itself in both languages", "[cli]")
{
    // Words of the English help that Spanish does not share.
    constexpr std::array english{" the ", " and ",    " if ",    " with ", "required",
                                 "Usage", "Commands", "Options", " of "};
    constexpr std::array spanish{" el ",        " la ", " para ",   " una ",
                                 "obligatorio", "Uso:", "Comandos", " del "};
    for (const auto& command : clinicCommands()) {
        auto arguments = wordsOf(command.name);
        arguments.insert(arguments.end(), {"--help", "--lang"});
        INFO(command.name);
        arguments.emplace_back("en");
        const auto inEnglish = ranWith(arguments);
        arguments.back() = "es";
        const auto inSpanish = ranWith(arguments);
        CHECK(inEnglish.exit == 0);
        CHECK(inSpanish.exit == 0);
        CHECK(inEnglish.err.empty());
        CHECK(contains(inEnglish.out, "Usage"));
        CHECK(contains(inSpanish.out, "Uso"));
        for (const auto* word : spanish)
            CHECK_FALSE(contains(inEnglish.out, word));
        for (const auto* word : english)
            CHECK_FALSE(contains(inSpanish.out, word));
        CHECK(support::spanishFaults(inSpanish.out) == std::vector<std::string>{});
    }
}

TEST_CASE("The program's own help lists all commands", "[cli]")
{
    const auto help = ranWith({"--help", "--lang", "es"});
    CHECK(help.exit == 0);
    for (const auto* name :
         {"vault", "user", "import", "search", "hearing", "docket", "deadlines", "reminders", "stats", "i589",
          "form", "checklist", "slip", "client", "entry", "deadline", "demo"})
        CHECK(contains(help.out, name));
    CHECK(ranWith({"--version"}).exit == 0);
}

TEST_CASE("A passphrase is never an argument", "[cli]")
{
    CHECK(ranWith({"stats", "--passphrase", "x"}).exit == 2);
    CHECK_FALSE(contains(ranWith({"--help"}).out, "--passphrase "));
}

TEST_CASE("A command that needs a vault says so, and one that does not goes without", "[cli]")
{
    const auto without = ranWith({"stats", "--lang", "en"});
    CHECK(without.exit == 2);
    CHECK(contains(without.err, "--vault"));
    const auto list = ranWith({"checklist", "list", "--json"});
    CHECK(list.exit == 0);
    const auto json = list.json();
    REQUIRE(json.at("checklists").size() == 12);
    CHECK(json["checklists"][0].size() == 3);
    CHECK(json["checklists"][0]["id"] == "CL-01");
    CHECK_FALSE(json["checklists"][0]["title_en"].get<std::string>().empty());
    CHECK_FALSE(json["checklists"][0]["title_es"].get<std::string>().empty());
    CHECK(contains(ranWith({"checklist", "list", "--lang", "es"}).out, "CL-12"));
}

TEST_CASE("A vault that is not there, or is none, is not found", "[cli]")
{
    const TemporaryFolder folder;
    writeText(folder.path() / "secret", "does not matter here\n");
    const auto secret = (folder.path() / "secret").string();
    const std::vector<std::string> common{"--user", "maria", "--passphrase-file", secret, "--lang", "es"};
    for (const auto& place : {folder.path() / "none", folder.path()}) {
        auto arguments = common;
        arguments.insert(arguments.end(), {"stats", "--vault", place.string()});
        const auto ran = ranWith(arguments);
        CHECK(ran.exit == 9);
        CHECK(ran.out.empty());
    }
    CHECK(ranWith({"stats", "--vault", folder.path().string(), "--passphrase-file",
                   (folder.path() / "no-file").string()})
              .exit
          == 9);
}

TEST_CASE("The language of the terminal is spoken unless another is asked for", "[cli]")
{
    const auto sayIn = [](const char* value, const std::vector<std::string>& arguments) {
        setenv("LC_ALL", value, 1);
        const auto ran = ranWith(arguments);
        unsetenv("LC_ALL");
        return ran.err;
    };
    CHECK(contains(sayIn("es_MX.UTF-8", {"vault"}), "Diga"));
    CHECK(contains(sayIn("en_US.UTF-8", {"vault"}), "Say"));
    CHECK(contains(sayIn("de_DE.UTF-8", {"vault"}), "Say"));
    CHECK(contains(sayIn("es_MX.UTF-8", {"vault", "--lang", "en"}), "Say"));
    CHECK(ranWith({"checklist", "list", "--lang", "fr"}).exit == 2);
}
