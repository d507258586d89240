// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/i589/answers_json.h"
#include "tests/client/cli/command_line.h"
#include "tests/support/synthetic_i589.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tools.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <set>

using namespace client::cli;

namespace {

SyntheticField& fieldOf(SyntheticForm& form, const std::string& leaf)
{
    return *std::ranges::find(form.fields, leaf, &SyntheticField::leaf);
}

SyntheticForm ofEdition(const std::string& edition)
{
    auto form = syntheticI589();
    form.edition = edition;
    return form;
}

SyntheticForm differentForm()
{
    auto form = ofEdition("07/28/26");
    fieldOf(form, "TextField1[0]").leaf = "Social[0]";
    fieldOf(form, "PartALine9Sex[0]").onStates = {"1"};
    fieldOf(form, "PtAILine8_Zipcode[0]").maxLength = 10;
    fieldOf(form, "TextField14[0]").multiline = false;
    return form;
}

/// A clinic with one case, an attorney and a volunteer, and a form of every edition.
struct FormDesk {
    TemporaryFolder folder;
    std::string reference{};

    FormDesk()
    {
        write("maria", "granite otter velvet seven lantern harbor\n");
        write("luz", "copper thistle window eleven saddle orchard\n");
        write("rosa", "marble falcon ribbon twenty cedar mountain\n");
        write("sheet.csv", "First name,Last name,A-Number,Court\nAna,Lobo,200000001,SND\n");
        build("mapped.pdf", syntheticI589());
        build("older.pdf", ofEdition("03/01/23"));
        build("newer.pdf", ofEdition("07/28/26"));
        build("different.pdf", differentForm());
        build("other.pdf", smallForm());
        ok({"vault", "create", "--clinic", "Puerta Abierta", "--no-recovery"});
        ok({"user", "add", "luz", "--role", "attorney", "--new-passphrase-file", path("luz")});
        ok({"user", "add", "rosa", "--role", "volunteer", "--new-passphrase-file", path("rosa")});
        ok({"import", path("sheet.csv")});
        reference = ok({"search", "lobo"})["results"][0]["case"];
    }

    std::string path(const std::string& name) const { return (folder.path() / name).string(); }
    void write(const std::string& name, const std::string& text) const
    {
        writeText(folder.path() / name, text);
    }
    void build(const std::string& name, const SyntheticForm& form) const
    {
        ::write(folder.path() / name, ::build(form));
    }

    Ran as(const std::string& user, std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(),
                         {"--vault", path("Clinic.amparo"), "--user", user, "--passphrase-file", path(user)});
        return ranWith(arguments);
    }
    Json ok(std::vector<std::string> arguments) const
    {
        arguments.emplace_back("--json");
        const auto ran = as("maria", std::move(arguments));
        INFO(ran.err);
        REQUIRE(ran.exit == 0);
        return ran.json();
    }
    Ran fill(const std::string& form, std::vector<std::string> more = {}) const
    {
        std::filesystem::remove(path("out.pdf"));
        std::vector<std::string> arguments{"i589",     "fill",  reference,      "--form",
                                           path(form), "--out", path("out.pdf")};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return as("maria", arguments);
    }
    bool isWritten() const { return std::filesystem::exists(path("out.pdf")); }
};

Json checkOf(const std::string& file)
{
    const auto ran = ranWith({"form", "check", file, "--json", "--lang", "en"});
    REQUIRE(ran.exit == 0);
    return ran.json();
}

std::set<std::string> differencesIn(const Json& check)
{
    std::set<std::string> texts;
    for (const auto& difference : check["differences"])
        texts.insert(difference["text"].get<std::string>());
    return texts;
}

} // namespace

TEST_CASE("A form says its edition and every difference, in both languages and without a vault",
          "[cli][i589]")
{
    const TemporaryFolder folder;
    const auto made = [&](const SyntheticForm& form) {
        const auto file = folder.path() / "form.pdf";
        write(file, build(form));
        return file.string();
    };
    const auto statusOf = [&](const SyntheticForm& form) {
        const auto check = checkOf(made(form));
        return std::array<Json, 3>{check["form"], check["edition"], check["status"]};
    };
    using Row = std::array<Json, 3>;
    CHECK(statusOf(syntheticI589()) == Row{"I-589", "01/20/25", "reviewed"});
    CHECK(statusOf(ofEdition("03/01/23")) == Row{"I-589", "03/01/23", "superseded"});
    CHECK(statusOf(ofEdition("07/28/26")) == Row{"I-589", "07/28/26", "compatible"});
    CHECK(statusOf(smallForm()) == Row{"T-100", "01/02/25", "different"});
    CHECK(statusOf(differentForm()) == Row{"I-589", "07/28/26", "different"});
    CHECK(differencesIn(checkOf(made(differentForm())))
          == std::set<std::string>{"Missing field: TextField1[0]", "New field: Social[0]",
                                   "Other value when ticked: PartALine9Sex[0] (M -> 1)",
                                   "Other limit of characters: PtAILine8_Zipcode[0] (5 -> 10)",
                                   "Other kind of field: TextField14[0] (multi-line text -> text)"});
    const auto spanish = ranWith({"form", "check", made(differentForm()), "--lang", "es"}).out;
    CHECK(contains(spanish, "Otra clase de campo: TextField14[0] (texto de varias líneas -> texto)"));
    CHECK(contains(ranWith({"form", "check", made(smallForm()), "--lang", "es"}).out,
                   "otro formulario: Amparo solo llena el I-589"));
}

TEST_CASE("An edition is filled in earnest only after an attorney's review", "[cli][i589][vault]")
{
    const FormDesk desk;
    const auto english = std::vector<std::string>{"--lang", "en"};

    // While a question that everyone must answer is empty, its id is told.
    const auto empty = desk.fill("mapped.pdf", english);
    CHECK(empty.exit == 7);
    CHECK(empty.out.empty());
    CHECK(contains(empty.err, "a1_12"));
    CHECK(std::ranges::count(empty.err, '\n') == 1);
    CHECK_FALSE(desk.isWritten());
    const auto draft = desk.fill("mapped.pdf", {"--draft", "--json"});
    REQUIRE(draft.exit == 0);
    CHECK(draft.json()["edition"] == "01/20/25");
    CHECK(contains(outputOf("pdftotext -f 1 -l 1 " + desk.path("out.pdf") + " -"), "BORRADOR"));

    // An answers file that is none, is of another form, or was made by a newer version is refused whole.
    const std::array<std::pair<const char*, int>, 4> files{{{"not json", 7},
                                                            {"[]", 7},
                                                            {R"({"schema": 1, "form": "I-130"})", 7},
                                                            {R"({"schema": 2, "form": "I-589"})", 6}}};
    for (const auto& [text, exit] : files) {
        desk.write("bad.json", text);
        const auto ran = desk.as("maria", {"i589", "load", desk.reference, desk.path("bad.json")});
        CHECK(ran.exit == exit);
        CHECK(ran.out.empty());
        CHECK(std::ranges::count(ran.err, '\n') == 1);
    }

    desk.write("answers.json", forms::i589::answersToJson(inventedAnswers()));
    CHECK(desk.ok({"i589", "load", desk.reference, desk.path("answers.json")})["rejected"].empty());
    const auto final = desk.fill("mapped.pdf", {"--json"});
    INFO(final.err);
    REQUIRE(final.exit == 0);
    CHECK_FALSE(contains(outputOf("pdftotext -f 1 -l 1 " + desk.path("out.pdf") + " -"), "BORRADOR"));

    // What does not fit is named and gives a draft only.
    const std::array<std::array<const char*, 3>, 3> refused{{{"older.pdf", "03/01/23", "no longer accepted"},
                                                             {"newer.pdf", "07/28/26", "form review"},
                                                             {"different.pdf", "07/28/26", "form check"}}};
    for (const auto& [form, edition, hint] : refused) {
        INFO(form);
        const auto ran = desk.fill(form, english);
        CHECK(ran.exit == 7);
        CHECK(contains(ran.err, edition));
        CHECK(contains(ran.err, hint));
        CHECK_FALSE(desk.isWritten());
        CHECK(desk.fill(form, {"--draft"}).exit == 0);
    }
    const auto other = desk.fill("other.pdf", {"--draft", "--lang", "en"});
    CHECK(other.exit == 7);
    CHECK(contains(other.err, "T-100"));

    // Only an attorney or an administrator reviews, and only what fits.
    const auto volunteer = desk.as("rosa", {"form", "review", desk.path("newer.pdf"), "--lang", "es"});
    CHECK(volunteer.exit == 8);
    CHECK(contains(volunteer.err, "abogado"));
    for (const auto* form : {"older.pdf", "different.pdf", "other.pdf"})
        CHECK(desk.as("luz", {"form", "review", desk.path(form)}).exit == 7);
    const auto review = desk.as("luz", {"form", "review", desk.path("newer.pdf"), "--json"});
    REQUIRE(review.exit == 0);
    CHECK(review.json() == Json{{"form", "I-589"}, {"edition", "07/28/26"}, {"reviewed_by", "luz"}});
    CHECK(desk.ok({"form", "check", desk.path("newer.pdf")})["status"] == "reviewed");
    CHECK(desk.fill("newer.pdf").exit == 0);
    CHECK(desk.isWritten());
    const auto different
        = desk.fill("different.pdf", {"--lang", "en"}); // the same edition, and yet not these boxes
    CHECK(different.exit == 7);
    const auto check = desk.ok({"form", "check", desk.path("different.pdf"), "--lang", "en"});
    CHECK_FALSE(check["differences"].empty());
    for (const auto& difference : check["differences"])
        CHECK(contains(different.err, difference["text"].get<std::string>()));
}

TEST_CASE("A checklist that an attorney has reviewed says so", "[cli][vault]")
{
    const FormDesk desk;
    const auto textOf = [&] {
        desk.ok({"checklist", "print", "CL-03", "--for", desk.reference, "--languages", "en", "--out",
                 desk.path("list.pdf")});
        return outputOf("pdftotext " + desk.path("list.pdf") + " -");
    };
    const std::string draft{"Draft: ask the legal team"};
    CHECK(textOf().find(draft) != std::string::npos);
    CHECK(desk.as("rosa", {"checklist", "review", "CL-03"}).exit == 8);
    CHECK(desk.as("luz", {"checklist", "review", "CL-99"}).exit == 9);
    const auto review = desk.as("luz", {"checklist", "review", "CL-03", "--json"});
    REQUIRE(review.exit == 0);
    CHECK(review.json()["checklist"] == "CL-03");
    CHECK(review.json()["reviewed_by"] == "luz");
    CHECK(textOf().find(draft) == std::string::npos);
}
