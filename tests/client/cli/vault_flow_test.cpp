// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/cli/command_line.h"

#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace client::cli;

namespace {

std::vector<std::string> keysOf(const Json& json)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items())
        keys.push_back(key);
    return keys;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// A clinic's first day at the keyboard. Unlocking costs real time, so one vault serves one long test.
struct Desk {
    TemporaryFolder folder;

    std::string path(const std::string& name) const { return (folder.path() / name).string(); }

    std::string file(const std::string& name, const std::string& text) const
    {
        writeText(folder.path() / name, text);
        return path(name);
    }

    Ran as(const std::string& user, std::vector<std::string> arguments) const
    {
        const std::vector<std::string> common{"--vault", path("Clinic.amparo"), "--user",
                                              user,      "--passphrase-file",   path(user)};
        arguments.insert(arguments.end(), common.begin(), common.end());
        return ranWith(arguments);
    }

    Ran maria(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--lang", "en"});
        return as("maria", std::move(arguments));
    }

    Json json(std::vector<std::string> arguments) const
    {
        arguments.emplace_back("--json");
        const auto ran = maria(std::move(arguments));
        INFO(ran.err);
        REQUIRE(ran.exit == 0);
        return ran.json();
    }
};

constexpr auto sheet
    = "A-Number,Nombre(s),Apellido(s),Fecha de nacimiento,Nacionalidad,Idioma,Corte,Fecha de "
      "audiencia,Hora,Fecha de entrada\n"
      "A200-000-001,Filomena,Ixcoy Tum,1990-04-15,Guatemala,Mam,SND,2031-03-12,8:30 AM,2026-05-02\n"
      "200000002,José Ángel,Núñez Güell,1988-03-14,Honduras,Español,SND,,,\n"
      "12,Nadie,Malo,1999-01-01,Honduras,Español,SND,,,\n";

} // namespace

TEST_CASE("A clinic works a day on the command line", "[cli][vault]")
{
    const Desk desk;
    desk.file("maria", "granite otter velvet seven lantern harbor\n");
    desk.file("rosa", "copper thistle window eleven saddle orchard\n");
    desk.file("new", "marble falcon ribbon twenty cedar mountain\n");
    desk.file("wrong", "something else entirely\n");
    const auto csv = desk.file("sheet.csv", sheet);

    const auto made = desk.maria({"vault", "create", "--clinic", "Clínica Puerta Abierta", "--json"});
    INFO(made.err);
    REQUIRE(made.exit == 0);
    CHECK(keysOf(made.json()) == std::vector<std::string>{"recovery_codes"});
    REQUIRE(made.json()["recovery_codes"].size() == 3);
    const auto firstCode = made.json()["recovery_codes"][0].get<std::string>();
    const auto thirdCode = made.json()["recovery_codes"][2].get<std::string>();

    const auto again = desk.maria({"vault", "create", "--clinic", "x"});
    CHECK(again.exit == 7);
    CHECK(contains(again.err, "already"));

    const auto dry = desk.json({"import", csv, "--dry-run"});
    CHECK(dry["imported"] == 2);
    CHECK(desk.json({"stats"})["cases"] == 0);

    const auto imported = desk.json({"import", csv});
    CHECK(imported["rows"] == 3);
    CHECK(imported["imported"] == 2);
    CHECK(imported["updated"] == 0);
    REQUIRE(imported["rejected"].size() == 1);
    CHECK(keysOf(imported["rejected"][0]) == std::vector<std::string>{"line", "column", "reason"});
    CHECK(imported["rejected"][0]["line"] == 4);
    CHECK(imported.contains("warnings"));

    const auto found = desk.json({"search", "nunez"});
    CHECK(keysOf(found) == std::vector<std::string>{"results", "millis"});
    REQUIRE(found["results"].size() == 1);
    CHECK(keysOf(found["results"][0]) == std::vector<std::string>{"id", "name", "a_number", "case"});
    CHECK(found["results"][0]["name"] == "Núñez Güell, José Ángel");
    CHECK(found["results"][0]["a_number"] == "200000002");
    const auto reference = found["results"][0]["case"].get<std::string>();
    const auto list = desk.maria({"search", "güell jose"});
    CHECK(contains(list.out, "A***-***-002"));
    CHECK_FALSE(contains(list.out, "200000002"));

    const auto hearing
        = desk.json({"hearing", "add", reference, "--kind", "individual", "--at", "2031-03-16 08:30",
                     "--court", "SND", "--report", "04:30", "--port", "San Ysidro"});
    CHECK(keysOf(hearing) == std::vector<std::string>{"hearing", "deadlines", "warnings"});
    CHECK(hearing["hearing"]["court_local"] == "2031-03-16 08:30");
    CHECK(hearing["hearing"]["court_zone"] == "America/Los_Angeles");
    CHECK(hearing["hearing"]["report"]["at"] == "2031-03-16 04:30");
    CHECK(hearing["warnings"][0]["warning"] == "on-sunday");

    const auto entry
        = desk.json({"entry", "add", reference, "--date", "2026-05-02", "--place", "San Ysidro, CA"});
    CHECK(entry["date"] == "2026-05-02");
    CHECK(entry["deadlines"][0]["rule"] == "OYD-OUTER");

    const auto deadline = desk.json({"deadline", "add", "A200000002", "--date", "2031-02-01", "--by", "judge",
                                     "--what", "Pre-hearing brief"});
    CHECK(deadline["rule"] == "judge");
    CHECK(deadline["raw"] == "2031-02-01"); // a Saturday
    CHECK(deadline["official"] == "2031-02-03");
    CHECK(deadline["safe"] == "2031-01-31");
    CHECK(deadline["status"] == "open");

    const auto docket = desk.json({"docket", "--from", "2031-03-01", "--to", "2031-03-31"});
    REQUIRE(docket["hearings"].size() == 2);
    CHECK(docket["hearings"][0]["court_local"] == "2031-03-12 08:30");
    CHECK(docket["hearings"][1]["case"] == reference);
    CHECK(docket["hearings"][1].contains("client_local"));
    CHECK(desk.maria({"docket", "--responsible", "nobody"}).exit == 9);

    CHECK(desk.json({"deadlines", "--until", "2027-12-31"})["deadlines"].size() == 2);
    const auto due = desk.json({"deadlines"});
    REQUIRE(due["deadlines"].size() == 3);
    for (const auto* key : {"case", "rule", "raw", "official", "safe", "status", "verified", "citation"})
        CHECK(due["deadlines"][0].contains(key));

    const auto shown = desk.json({"client", "show", "A200-000-002"});
    CHECK(shown["a_number"] == "200000002");
    CHECK(shown["cases"].size() == 1);
    CHECK(shown["hearings"].size() == 1);
    CHECK(shown["entries"].size() == 1);
    CHECK(shown["deadlines"].size() == 2);
    const auto inSpanish = desk.as("maria", {"client", "show", reference, "--lang", "es"});
    CHECK(contains(inSpanish.out, "A200-000-002"));
    CHECK(contains(inSpanish.out, "Nacionalidad:"));
    for (const auto* english : {"Court", "Hearing", "open", "judge", "Name", "typed"})
        CHECK_FALSE(contains(inSpanish.out, english));

    const auto reminders = desk.json({"reminders", "due", "--today", "2031-03-09"});
    CHECK_FALSE(reminders["due"].empty());
    CHECK(desk.json({"reminders", "due", "--today", "2031-03-09"})["due"].empty());

    const auto later = linesOf(desk.maria({"reminders", "due", "--today", "2031-03-16"}).out);
    CHECK(later.size() == std::set<std::string>(later.begin(), later.end()).size());
    CHECK(later.size() > 1);

    const auto stats = desk.json({"stats", "--by", "nationality"});
    CHECK(stats["cases"] == 2);
    CHECK(stats["groups"][0]["count"] == "<10");

    const auto answers = desk.file("answers.json", R"({"schema": 1, "form": "I-589", "answers": {
        "a1_12": "1988-03-14", "no_such": "x", "b_1a": "yes",
        "a1_08": {"street": "123 Main St", "city": "San Diego", "state": "CA"}}})");
    const auto loaded = desk.json({"i589", "load", reference, answers});
    CHECK(loaded["loaded"] == 3);
    REQUIRE(loaded["rejected"].size() == 1);
    CHECK(loaded["rejected"][0]["key"] == "no_such");
    CHECK(desk.json({"i589", "save", reference, desk.path("saved.json")})["saved"] == 3);
    CHECK(desk.maria({"i589", "load", reference, desk.file("bad.json", "not json")}).exit == 7);

    const auto checklist = desk.json({"checklist", "print", "CL-01", "--for", reference, "--out",
                                      desk.path("list.pdf"), "--languages", "es,en"});
    CHECK(keysOf(checklist) == std::vector<std::string>{"pages", "items"});
    CHECK(checklist["pages"] >= 1);
    CHECK(std::filesystem::file_size(desk.path("list.pdf")) > 1000);
    CHECK(desk.json({"slip", "print", reference, "--out", desk.path("slip.pdf")})["pages"] == 1);
    CHECK(desk.json({"docket", "--from", "2031-03-01", "--pdf", desk.path("docket.pdf")})["pages"] == 1);
    CHECK(
        desk.maria({"slip", "print", reference, "--out", desk.path("slip.pdf"), "--today", "2040-01-01"}).exit
        == 9);
    CHECK(desk.maria({"checklist", "print", "CL-99", "--for", reference, "--out", desk.path("x.pdf")}).exit
          == 9);

    const auto added = desk.json(
        {"user", "add", "rosa", "--role", "volunteer", "--new-passphrase-file", desk.path("rosa")});
    CHECK_FALSE(added.contains("passphrase"));
    const auto generated = desk.json({"user", "add", "luz", "--role", "staff"});
    CHECK(std::ranges::count(generated["passphrase"].get<std::string>(), ' ') == 5);
    const auto refused = desk.as("rosa", {"user", "revoke", "luz", "--lang", "es"});
    CHECK(refused.exit == 8);
    CHECK(contains(refused.err, "función"));
    CHECK(desk.json({"user", "revoke", "luz"})["revoked"] == "luz");
    CHECK(desk.json({"user", "list"})["users"].size() == 3);
    const auto gone = desk.maria({"user", "revoke", "luz"});
    CHECK(gone.exit == 9);
    CHECK(contains(gone.err, "user list"));
    const auto taken = desk.maria({"user", "add", "rosa", "--role", "staff"});
    CHECK(taken.exit == 7);
    CHECK(contains(taken.err, "user list"));
    const auto weak
        = desk.maria({"user", "passphrase", "--new-passphrase-file", desk.file("weak", "Clinic 2026\n")});
    CHECK(weak.exit == 7);
    CHECK(contains(weak.err, "six words"));

    std::filesystem::rename(desk.path("wrong"), desk.path("pedro"));
    const auto stranger = desk.as("pedro", {"search", "Filomena", "--lang", "es"});
    CHECK(stranger.exit == 3);
    CHECK(stranger.out.empty());
    CHECK(std::ranges::count(stranger.err, '\n') == 1);
    CHECK_FALSE(contains(stranger.err, "Filomena"));
    const auto nobody = desk.maria({"client", "show", "A999999999"});
    CHECK(nobody.exit == 9);
    CHECK_FALSE(contains(nobody.err, "999"));

    const auto backup = desk.json({"vault", "backup", desk.path("clinic.backup")});
    CHECK(keysOf(backup) == std::vector<std::string>{"file", "bytes", "head"});
    const auto restored
        = desk.json({"vault", "restore", desk.path("clinic.backup"), "--to", desk.path("Beside.amparo")});
    CHECK(restored["head"] == backup["head"]);
    CHECK(
        desk.maria({"vault", "restore", desk.path("clinic.backup"), "--to", desk.path("Beside.amparo")}).exit
        == 7);

    const auto verified = desk.json({"vault", "verify"});
    CHECK(verified["ok"] == true);
    CHECK(verified["problems"].empty());

    const auto codes = desk.file("codes", firstCode + "\n" + thirdCode + "\n");
    CHECK(
        desk.maria({"vault", "recover", "--codes-file", desk.file("one", firstCode + "\n" + firstCode + "\n"),
                    "--new-passphrase-file", desk.path("new")})
            .exit
        == 3);
    CHECK(desk.maria({"vault", "recover", "--codes-file", codes, "--new-passphrase-file", desk.path("new")})
              .exit
          == 0);
    CHECK(desk.maria({"stats"}).exit == 3);
    std::filesystem::copy_file(desk.path("new"), desk.path("maria"),
                               std::filesystem::copy_options::overwrite_existing);
    CHECK(desk.maria({"stats"}).exit == 0);
}
