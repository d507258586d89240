// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/text_source.h"

#include "tests/storage/import/sheet_file.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace storage;
using namespace storage::sheet;

namespace {

std::string wholeText(TextSource& source)
{
    std::string text;
    for (;;) {
        const auto piece = source.read();
        REQUIRE(piece);
        if (piece->empty())
            return text;
        text += *piece;
    }
}

std::string wholeText(std::string_view bytes, Encoding expected)
{
    const SheetFile file{bytes};
    auto source = TextSource::open(file.path());
    REQUIRE(source);
    CHECK(source->encoding() == expected);
    const auto once = wholeText(*source);
    source->rewind();
    CHECK(wholeText(*source) == once);
    return once;
}

Problem problemOf(const std::filesystem::path& path)
{
    const auto source = TextSource::open(path);
    REQUIRE_FALSE(source);
    return source.error().problem;
}

} // namespace

TEST_CASE("A spreadsheet is read in its own encoding", "[import]")
{
    const std::string text = "Nombre;Edad\nÁngel Núñez “Güero” 😀;1\n";
    SECTION("UTF-8")
    {
        CHECK(wholeText(text, Encoding::Utf8) == text);
    }
    SECTION("UTF-8 with a byte order mark")
    {
        CHECK(wholeText("\xEF\xBB\xBF" + text, Encoding::Utf8) == text);
    }
    SECTION("UTF-16, either byte first")
    {
        const std::u16string_view wide = u"Nombre;Edad\nÁngel Núñez “Güero” 😀;1\n";
        CHECK(wholeText(utf16(wide, false), Encoding::Utf16Little) == text);
        CHECK(wholeText(utf16(wide, true), Encoding::Utf16Big) == text);
    }
    SECTION("UTF-16 without a byte order mark, where its zero bytes leave no doubt")
    {
        const std::u16string_view wide = u"Nombre;Edad\nÁngel Núñez “Güero” 😀;1\n";
        CHECK(wholeText(utf16(wide, false).substr(2), Encoding::Utf16Little) == text);
        CHECK(wholeText(utf16(wide, true).substr(2), Encoding::Utf16Big) == text);
        using namespace std::string_literals;
        const auto noDoubt
            = "Nombre\nA\0na\nB\0\0eto y m\u00E1s gente\n"s; // zero bytes here and there are damage
        CHECK(wholeText(noDoubt, Encoding::Utf8) == noDoubt);
        CHECK(wholeText("a\0b\0"s, Encoding::Utf8) == "a\0b\0"s); // too little to tell
    }
    SECTION("Windows-1252")
    {
        CHECK(wholeText("Nombre\n\xC1ngel N\xFA\xF1"
                        "ez \x93G\xFC"
                        "ero\x94\n",
                        Encoding::Windows1252)
              == "Nombre\nÁngel Núñez “Güero”\n");
    }
    SECTION("in pieces, with a character across their border")
    {
        const std::string padding(64 * 1024 - 1, 'x');
        CHECK(wholeText(padding + "ñandú", Encoding::Utf8) == padding + "ñandú");
        CHECK(wholeText(padding + "ñandú ñ\xFF", Encoding::Utf8) == padding + "ñandú ñ\uFFFD");
        CHECK(wholeText(utf16(std::u16string(32 * 1024 - 2, u'x') + u"😀", false), Encoding::Utf16Little)
              == std::string(32 * 1024 - 2, 'x') + "😀");
    }
}

TEST_CASE("Bytes that are no text never turn into wrong letters", "[import]")
{
    CHECK(wholeText("Núñez\nPeña\nG\xFC"
                    "ell\n",
                    Encoding::Utf8)
          == "Núñez\nPeña\nG\uFFFDell\n");
    CHECK(wholeText("Núñez\nPe\xC3", Encoding::Utf8) == "Núñez\nPe\uFFFD");
    CHECK(wholeText("Pe\xF1"
                    "a \x81\n",
                    Encoding::Windows1252)
          == "Peña \uFFFD\n");
    CHECK(wholeText(utf16(u"a\xD800"
                          u"b\xDC00",
                          true),
                    Encoding::Utf16Big)
          == "a\uFFFDb\uFFFD");
    CHECK(wholeText(utf16(u"ab", true) + "c", Encoding::Utf16Big) == "ab\uFFFD");
    CHECK(wholeText("\xEF\xBB\xBF"
                    "Pe\xF1"
                    "a",
                    Encoding::Utf8)
          == "Pe\uFFFD"
             "a");
    CHECK(wholeText("ñ\xED\xA0\x80\xC0\x80ññññññ\n", Encoding::Utf8)
          == "ñ\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDññññññ\n");
}

TEST_CASE("A file that cannot be a spreadsheet is refused with the reason", "[import]")
{
    const TemporaryFolder folder;
    CHECK(problemOf(folder.path() / "none.csv") == Problem::FileNotFound);
    CHECK(problemOf(folder.path()) == Problem::FileUnreadable);
    CHECK(problemOf(SheetFile{""}.path()) == Problem::SheetEmpty);
    CHECK(problemOf(SheetFile{"PK\x03\x04 and more"}.path()) == Problem::SheetUnreadable);
    CHECK(problemOf("/dev/null") == Problem::FileUnreadable);
    CHECK(problemOf("/proc/self/mem") == Problem::FileUnreadable); // opens, and fails when it is read
    const auto pipe = folder.path() / "pipe.csv";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(problemOf(pipe) == Problem::FileUnreadable); // and nobody waits for what never comes
    std::filesystem::create_symlink(folder.path() / "gone.csv", folder.path() / "link.csv");
    CHECK(problemOf(folder.path() / "link.csv") == Problem::FileNotFound);
}

TEST_CASE("A file that its owner alone may read is refused to others", "[import]")
{
    const SheetFile locked{"Nombre\nAna\n"};
    std::filesystem::permissions(locked.path(), std::filesystem::perms::none);
    const auto user = geteuid();
    constexpr uid_t nobody = 65534;
    if (user == 0)
        REQUIRE(seteuid(nobody) == 0); // the administrator may read every file
    const auto opened = TextSource::open(locked.path());
    if (user == 0)
        REQUIRE(seteuid(user) == 0);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().problem == Problem::FileUnreadable);
}
