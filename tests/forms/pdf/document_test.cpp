// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pdf/document.h"
#include "tests/support/synthetic_form.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tools.h"

#include <catch2/catch_test_macros.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace forms::pdf;
using nlohmann::json;

namespace {

std::size_t indexOf(const Document& document, const std::string& leaf, int page = -1)
{
    const auto& fields = document.fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) {
        return field.leaf == leaf && (page < 0 || field.page == page);
    });
    if (found == fields.end())
        throw std::runtime_error{"no field " + leaf};
    return static_cast<std::size_t>(found - fields.begin());
}

/// A filled synthetic form, and what other programs read in it.
class Filled {
public:
    Filled() : document{*Document::open(build(smallForm()))}, fonts{*Fonts::find()}
    {
        document.removeActiveContent();
    }

    void text(const std::string& leaf, const std::string& value, int page = -1)
    {
        document.setText(indexOf(document, leaf, page), value, {.lines = {value}}, fonts);
    }
    std::filesystem::path saved()
    {
        const auto bytes = document.save();
        REQUIRE(bytes);
        const auto path = folder.path() / "out.pdf";
        write(path, *bytes);
        return path;
    }
    std::string readText() { return outputOf("pdftotext -layout " + saved().string() + " - 2>&1"); }
    /// Full field name -> value, read by qpdf's own command.
    std::map<std::string, json> readValues()
    {
        std::map<std::string, json> values;
        const auto read = json::parse(outputOf("qpdf --json=2 --json-key=acroform " + saved().string()));
        for (const auto& field : read.at("acroform").at("fields"))
            values[field.at("fullname")] = field.at("value");
        return values;
    }

    TemporaryFolder folder;
    Document document;
    Fonts fonts;
};

} // namespace

TEST_CASE("Every field of a form is known with its kind, states and limits", "[pdf]")
{
    const auto document = *Document::open(build(smallForm()));
    CHECK(document.pageCount() == 2);
    CHECK(document.title() == "Form T-100, Application for a Test");
    CHECK(document.pageText(0) == "Form T-100   Edition   01/02/25\nPage 1 of 2\n");
    REQUIRE(document.fields().size() == 12);

    const auto& story = document.fields()[indexOf(document, "Story[0]")];
    CHECK(story
          == Field{.name = "form1[0].#subform[0].Story[0]",
                   .leaf = "Story[0]",
                   .box = {36, 560, 556, 680},
                   .multiline = true,
                   .readOnly = true,
                   .fontSize = 9});
    const auto& account = document.fields()[indexOf(document, "Account[0]")];
    CHECK((account.comb && account.maxLength == 12));
    CHECK(document.fields()[indexOf(document, "State[0]")].choices
          == std::vector<std::string>{"AZ", "CA", "TX"});
    CHECK(document.fields()[indexOf(document, "Sex[1]")].onStates == std::vector<std::string>{"2"});
    CHECK(document.fields()[indexOf(document, "Center[0]")].alignment == Alignment::Center);
    CHECK(document.fields()[indexOf(document, "Dotted\\.x[0]")].kind == FieldKind::CheckBox);
    CHECK(document.fields()[indexOf(document, "PDF417BarCode1[0]")].kind == FieldKind::Barcode);
}

TEST_CASE_METHOD(Filled, "Filled text is read back by other programs, letter for letter", "[pdf]")
{
    text("Name[0]", "Muñoz Güell, Xʼunel ẍ");
    text("Account[0]", "123456789012");
    text("State[0]", "CA");
    const auto values = readValues();
    CHECK(values.at("form1[0].#subform[0].Name[0]") == "u:Muñoz Güell, Xʼunel ẍ");
    CHECK(values.at("form1[0].#subform[0].State[0]") == "u:CA");
    auto page = readText();
    CHECK(page.find("Muñoz Güell, Xʼunel ẍ") != std::string::npos);
    std::erase(page, ' '); // each digit stands in a cell of its own
    CHECK(page.find("123456789012") != std::string::npos);
}

TEST_CASE_METHOD(Filled, "Check boxes are ticked by their own on-state", "[pdf]")
{
    document.check(indexOf(document, "Sex[1]"), "2");
    document.check(indexOf(document, "Yes[0]"), "Y");
    document.check(indexOf(document, "Dotted\\.x[0]"), "1");
    document.uncheck(indexOf(document, "Sex[0]"));
    const auto values = readValues();
    CHECK(values.at("form1[0].#subform[0].Sex[1]") == "/2");
    CHECK(values.at("form1[0].#subform[0].Sex[0]") == "/Off");
    CHECK(values.at("form1[0].#subform[1].Yes[0]") == "/Y");
    CHECK(values.at("form1[0].#subform[1].Dotted\\.x[0]") == "/1");
}

TEST_CASE_METHOD(Filled, "Nothing that runs, signs, locks or names a person is left", "[pdf]")
{
    text("Story[0]", "a");
    const auto path = saved();
    const auto dump = outputOf("qpdf --qdf --object-streams=disable " + path.string() + " - 2>&1");
    for (const auto* trace : {"/XFA", "/UR3", "/Perms", "/JavaScript", "/JS", "NeedAppearances", "SigFlags",
                              "OpenAction", "Jane Typist", "Designer", "Encrypt", "mparo", "qpdf "})
        CHECK((trace + std::string{": "} + (dump.find(trace) == std::string::npos ? "gone" : "there"))
              == trace + std::string{": gone"});
    CHECK(outputOf("qpdf --check " + path.string() + " 2>&1").find("No syntax or stream encoding errors")
          != std::string::npos);
    CHECK_FALSE(Document::open(*document.save())->fields()[indexOf(document, "Story[0]")].readOnly);
}

TEST_CASE_METHOD(Filled, "Barcodes keep their picture, filled, copied and flattened", "[pdf]")
{
    CHECK_THROWS(document.setText(indexOf(document, "PDF417BarCode1[0]"), "x", {.lines = {"x"}}, fonts));
    document.copyPage(1, 1);
    text("Locked[0]", "first", 1);
    text("Locked[0]", "second", 2);
    const auto count = [](const std::string& text, const std::string& part) {
        int found = 0;
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
            ++found;
        return found;
    };
    const auto dump = outputOf("qpdf --qdf --object-streams=disable " + saved().string() + " - 2>&1");
    CHECK(count(dump, barcodePicture(0)) == 1);
    CHECK(count(dump, barcodePicture(1)) == 1); // one picture,
    CHECK(count(dump, "(T-100|01/02/25|2)") == 2); // shown by the page and its copy
    document.flatten();
    const auto flat = outputOf("qpdf --qdf --object-streams=disable " + saved().string() + " - 2>&1");
    CHECK(count(flat, barcodePicture(1)) == 1);
    CHECK(count(flat, "/Widget") == 0);
    CHECK(flat.find("/AcroForm") == std::string::npos);
    const auto pages = readText();
    CHECK(pages.find("first") < pages.find("second"));
    CHECK(count(pages, "Page 2 of 2") == 2);
}

TEST_CASE_METHOD(Filled, "A copied page has fields of its own", "[pdf]")
{
    document.copyPage(0, 0);
    CHECK(document.pageCount() == 3);
    text("Name[0]", "one", 0);
    text("Name[0]", "two", 1);
    document.check(indexOf(document, "Yes[0]", 2), "Y");
    std::vector<std::string> found;
    for (const auto& [name, value] : readValues())
        if (value == "u:one" || value == "u:two" || value == "/Y")
            found.push_back(value);
    std::sort(found.begin(), found.end());
    CHECK(found == std::vector<std::string>{"/Y", "u:one", "u:two"});
}

TEST_CASE_METHOD(Filled, "A stamp is on every page", "[pdf]")
{
    document.stamp("DRAFT / BORRADOR", fonts);
    for (const auto* page : {"1", "2"}) {
        const auto read = outputOf(std::string{"pdftotext -raw -f "} + page + " -l " + page + " "
                                   + saved().string() + " -");
        CHECK(read.find("DRAFT / BORRADOR") != std::string::npos);
    }
}

TEST_CASE("The same content gives the same bytes", "[pdf]")
{
    const auto once = [] {
        Filled filled;
        filled.text("Name[0]", "Muñoz");
        filled.document.copyPage(1, 1);
        return *filled.document.save();
    };
    CHECK(once() == once());
}
