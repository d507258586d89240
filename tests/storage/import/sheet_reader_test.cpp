// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/import/read_sheet.h"

#include <string>

using namespace storage;
using namespace storage::sheet;
using namespace std::chrono_literals;
using namespace std::string_literals;

namespace {

using Refusals = std::vector<std::pair<std::size_t, Problem>>;

ANumber aNumber(std::string_view text)
{
    return *ANumber::parse(text);
}

} // namespace

TEST_CASE("A whole row becomes a person, a case, an entry and a hearing", "[import]")
{
    const auto sheet = readSheet(
        "A-Number,First name,Last name,Segundo apellido,Date of birth,Nationality,Language,Phone,Court,Judge,"
        "Hearing date,Hearing time,Hearing type,Date of entry,Place of entry,NTA "
        "date,Attorney,Outcome,Program,Notes\r\n"
        "A123-456-789,José,Núñez,Güell,14 mar 1988,Honduras,Spanish,+52 664 123 4567,SND,Lee,"
        "2026-12-03,8:30 AM,Master,2019-02-10,San Ysidro,2019-02-11,Ana Ruiz,Pending,MPP,\"Two\nlines "
        "\"\r\n");
    CHECK(sheet.problems.empty());
    CHECK(sheet.remarks.empty());
    REQUIRE(sheet.drafts.size() == 1);
    auto draft = sheet.drafts.front();
    CHECK(draft.given.count() == 20);
    CHECK(draft.tellsOfCase());
    draft.given.reset();
    const RowDraft expected{
        .line = 2,
        .person = {.givenNames = "José",
                   .firstSurname = "Núñez",
                   .secondSurname = "Güell",
                   .aNumbers = {{.number = aNumber("123456789")}},
                   .birthDate = PartialDate{1988y / 3 / 14},
                   .nationalities = {"HN"},
                   .language = "es",
                   .phones = {{.number = "+526641234567"}}},
        .proceeding = {.kind = CaseKind::Mpp,
                       .stage = Stage::Pending,
                       .court = "SND",
                       .judge = "Lee",
                       .ntaServedOn = 2019y / 2 / 11,
                       .representation = Representation::Full,
                       .attorney = "Ana Ruiz",
                       .program = "MPP"},
        .entry = NewEntry{.on = PartialDate{2019y / 2 / 10}, .place = "San Ysidro"},
        .hearing = NewHearing{.at = {2026y / 12 / 3, 8h + 30min},
                              .court = "SND",
                              .zone = "America/Los_Angeles",
                              .judge = "Lee",
                              .source = DateSource::Import},
        .notes = "Two\nlines",
    };
    CHECK(draft == expected);
}

TEST_CASE("Headers are known in both languages, whatever the delimiter", "[import]")
{
    const auto sheet = readSheet(
        "Número A;Nombre(s);Apellido(s);Fecha de nacimiento;Nacionalidad;Idioma;Corte;Fecha de "
        "audiencia;Hora;"
        "Tipo de audiencia;Fecha de entrada;Fecha de NTA;Abogado(a);Teléfono;Notas;Resultado;Programa\n"
        "A# 12-345-678;María José;de la Cruz Pérez;14/03/1988;hondureña;Mam;El Paso;14 de enero de 2027;1 p. "
        "m.;"
        "Preliminar;10/02/2019;11/02/2019;ninguno;;hola;Pendiente;Quédate en México\n");
    CHECK(sheet.refusals() == Refusals{{2, Problem::DateAmbiguous}, {2, Problem::DateAmbiguous}});
    CHECK(sheet.problems[0].column == "Fecha de NTA");
    CHECK(sheet.problems[1].column == "Fecha de entrada");
    const auto mapped
        = readSheet("Número A\tNombre(s)\tApellido(s)\tFecha de nacimiento\tNacionalidad\tIdioma\n"
                    "A# 12-345-678\tMaría José\tde la Cruz Pérez\t14/03/1988\thondureña\tMam\n");
    REQUIRE(mapped.drafts.size() == 1);
    const auto& person = mapped.drafts.front().person;
    CHECK(person.firstSurname == "de la Cruz");
    CHECK(person.secondSurname == "Pérez");
    CHECK(person.nationalities == std::vector<std::string>{"HN"});
    CHECK(person.language == "mam");
    CHECK(person.aNumbers.front().number == aNumber("012345678"));
    CHECK(mapped.has(Remark::SurnamesSplit));
    CHECK(mapped.has(Remark::ANumberPadded));
    for (const auto* header : {"A#", "Alien Number", "NÚMERO A", "numero-a"})
        CHECK(fieldWithHeader(header) == Field::ANumber);
    CHECK(fieldWithHeader("SEGUNDO APELLIDO") == Field::SecondSurname);
    CHECK_FALSE(fieldWithHeader("shoe size"));
    CHECK_FALSE(fieldWithHeader("|"));
}

TEST_CASE("The same sheet reads the same in every encoding and delimiter", "[import]")
{
    const std::u16string wide = u"Nombre,Apellidos,Notas\r\nÁngel,Núñez Güell,niña 😀\r\nZoë,Peña,\r\n";
    const std::string text = "Nombre,Apellidos,Notas\r\nÁngel,Núñez Güell,niña 😀\r\nZoë,Peña,\r\n";
    const auto expected = readSheet(text).drafts;
    REQUIRE(expected.size() == 2);
    CHECK(expected[0].notes == "niña 😀");
    CHECK(readSheet("\xEF\xBB\xBF" + text).drafts == expected);
    CHECK(readSheet(utf16(wide, false)).drafts == expected);
    CHECK(readSheet(utf16(wide, true)).drafts == expected);
    for (const char delimiter : {';', '\t'}) {
        auto other = text;
        std::replace(other.begin(), other.end(), ',', delimiter);
        CHECK(readSheet(other).drafts == expected);
    }
    const auto windows = readSheet("Nombre,Apellidos,Notas\r\n\xC1ngel,N\xFA\xF1"
                                   "ez G\xFC"
                                   "ell,ni\xF1"
                                   "a\r\nZo\xEB,Pe\xF1"
                                   "a,\r\n");
    REQUIRE(windows.drafts.size() == 2);
    CHECK(windows.drafts[0].person == expected[0].person);
    CHECK(windows.drafts[1] == expected[1]);
    CHECK(readSheet("sep=;\nNombre;Apellidos\nAna;Díaz\n").remarks.empty());
}

TEST_CASE("Blank lines and repeated headers are skipped, and a title above the headers is told", "[import]")
{
    const auto sheet = readSheet(
        "Clientes "
        "2019,,\n\nNombre,Apellido,Zapato\n\nAna,Díaz,36\n,,\nNombre,Apellido,Zapato\nEva,Ruiz,\n\n");
    REQUIRE(sheet.drafts.size() == 2);
    CHECK(sheet.drafts[1].line == 8);
    CHECK(sheet.problems.empty());
    CHECK(sheet.remarks
          == std::vector<RowRemark>{{.line = 3, .remark = Remark::LinesBeforeHeader},
                                    {.line = 3, .column = "Zapato", .remark = Remark::ColumnUnknown},
                                    {.line = 7, .remark = Remark::HeaderRepeated}});
}

TEST_CASE("A sheet that cannot be read is refused as a whole", "[import]")
{
    CHECK(openProblem("\n\n") == Problem::SheetEmpty);
    CHECK(openProblem("Nombre,Apellido\n") == Problem::SheetEmpty);
    CHECK(openProblem("Corte,Hora\nSND,8:30\n") == Problem::SheetWithoutNames);
    CHECK(openProblem("\x01\x02\x03\nx\n") == Problem::SheetUnreadable);
    CHECK(openProblem("\"never closed\nNombre") == Problem::SheetEmpty);
}

TEST_CASE("Ambiguous dates are settled by their column, or refused", "[import]")
{
    SECTION("A day over 12 settles the whole column, and only it")
    {
        const auto sheet
            = readSheet("Nombre,DOB,NTA date\nAna,03/04/1988,01/02/2019\nEva,03/14/1990,2019-02-11\n");
        CHECK(sheet.refusals() == Refusals{{2, Problem::DateAmbiguous}});
        CHECK(sheet.problems.front().column == "NTA date");
        const auto settled = readSheet("Nombre,DOB\nAna,03/04/1988\nEva,03/14/1990\n");
        REQUIRE(settled.drafts.size() == 2);
        CHECK(settled.drafts[0].person.birthDate == PartialDate{1988y / 3 / 4});
    }
    SECTION("A column in both orders settles nothing")
    {
        const auto sheet
            = readSheet("Nombre,DOB\nAna,03/04/1988\nEva,03/14/1990\nIda,14/03/1990\nLia,05/05/1990\n");
        CHECK(sheet.refusals() == Refusals{{2, Problem::DateAmbiguous}});
        CHECK(sheet.drafts.size() == 3);
    }
    SECTION("The map says which, and a date against it is told")
    {
        const auto map = parseColumnMap(R"({"date_order": "dmy"})");
        REQUIRE(map);
        const auto sheet = readSheet("Nombre,DOB\nAna,03/04/1988\nEva,03/14/1990\n", *map);
        REQUIRE(sheet.drafts.size() == 2);
        CHECK(sheet.drafts[0].person.birthDate == PartialDate{1988y / 4 / 3});
        CHECK(sheet.remarks
              == std::vector<RowRemark>{{.line = 3,
                                         .column = "DOB",
                                         .remark = Remark::DateAgainstOrder,
                                         .before = "03/14/1990",
                                         .after = "1990-03-14"}});
    }
    SECTION("Mixed styles in one column are each read")
    {
        const auto sheet = readSheet("Nombre,DOB\nAna,1988-03-14\nEva,14 de marzo de "
                                     "1988\nIda,03/14/1988\nLia,1988\nUma,aprox. 1988\nZoe,3/14/88\n");
        CHECK(sheet.drafts.size() == 5);
        CHECK(sheet.refusals() == Refusals{{7, Problem::DateYearShort}});
    }
}

TEST_CASE("A bad row is refused with all its reasons, and the others are read", "[import]")
{
    const auto sheet = readSheet("A-Number,First name,Last name,DOB,Court,Outcome,Hearing date,Hearing "
                                 "time,Hearing type,Country,Represented,NTA date\n"
                                 "12,,,soon,Atlantis,lost,2026-12-03,1:00,party,Narnia,perhaps,2031-01-01\n"
                                 "1.23457E+08,Ana,Díaz,,,,,,,,,\n"
                                 "A123456789,Eva,Ruiz,,,,,,,,,\n");
    CHECK(sheet.refusals()
          == Refusals{{2, Problem::NameMissing},
                      {2, Problem::ANumberMalformed},
                      {2, Problem::DateMalformed},
                      {2, Problem::CountryUnknown},
                      {2, Problem::DateImpossible},
                      {2, Problem::OutcomeUnknown},
                      {2, Problem::RepresentationUnknown},
                      {2, Problem::CourtUnknown},
                      {2, Problem::HearingKindUnknown},
                      {2, Problem::TimeUnclear},
                      {3, Problem::ANumberRounded}});
    CHECK(sheet.problems[1]
          == RowProblem{.line = 2,
                        .lastLine = 2,
                        .column = "A-Number",
                        .problem = Problem::ANumberMalformed,
                        .value = "12"});
    REQUIRE(sheet.drafts.size() == 1);
    CHECK(sheet.drafts.front().person.givenNames == "Eva");
}

TEST_CASE("Damaged rows are named, and nothing else is lost", "[import]")
{
    SECTION("A NUL or broken bytes in any cell, also in one that is not read")
    {
        const auto sheet = readSheet("Nombre,Apellido,Zapato\nA\0na,Díaz,1\nEva,Ruiz,\x01\nIda,Pe\xFF"
                                     "a,3\nLia,Peña,4\n"s);
        CHECK(sheet.refusals()
              == Refusals{{2, Problem::NotText}, {3, Problem::NotText}, {4, Problem::NotText}});
        CHECK(sheet.drafts.size() == 1);
    }
    SECTION("A cell of 100,000 characters, wherever it is")
    {
        const std::string huge(100'000, 'x');
        const auto sheet = readSheet("Nombre,Notas\nAna," + huge + "\n" + huge + ",x\nEva,\"" + huge
                                     + "\"\nIda," + std::string(40'000, 'x') + "\n");
        CHECK(sheet.refusals()
              == Refusals{{2, Problem::TooLong}, {3, Problem::TooLong}, {4, Problem::TooLong}});
        CHECK(sheet.problems[0].column == "Notas");
        CHECK(sheet.problems[1].column == "Nombre");
        REQUIRE(sheet.drafts.size() == 1);
        CHECK(sheet.drafts[0].notes.size() == 40'000);
        CHECK(readSheet("Nombre,Apellido\n" + std::string(600, 'x') + ",y\nEva,Ruiz\n").refusals()
              == Refusals{{2, Problem::TooLong}});
    }
    SECTION("A last line that breaks off")
    {
        CHECK(readSheet("Nombre,Apellido,Notas\nAna,Díaz,x\nEva,Ruiz,\"bro").refusals()
              == Refusals{{3, Problem::RowCutShort}});
        CHECK(readSheet("Nombre,Apellido,Notas\nAna,Díaz,x\nEva,Ru").refusals()
              == Refusals{{3, Problem::RowCutShort}});
        CHECK(readSheet("Nombre,Apellido,Notas\nAna,Díaz,ñ\nEva,Ruiz,Pe\xC3").refusals()
              == Refusals{{3, Problem::NotText}});
        CHECK(readSheet("Nombre,Apellido,Notas\nAna,Díaz,x\nEva,Ruiz,").drafts.size() == 2);
        CHECK(readSheet("Nombre,Apellido,Notas\nAna,Díaz\nEva,Ruiz").drafts.size() == 2);
    }
    SECTION("A quotation mark that is never closed")
    {
        const auto sheet = readSheet("Nombre,Apellido,Notas\nAna,Díaz,\"x\nof a note\nEva,Ruiz,y\n");
        CHECK(sheet.refusals() == Refusals{{2, Problem::RowCutShort}, {3, Problem::RowCutShort}});
        REQUIRE(sheet.drafts.size() == 1);
        CHECK(sheet.drafts[0].person.givenNames == "Eva");
    }
    SECTION("More cells than columns")
    {
        CHECK(readSheet("Nombre,Apellido\nAna,Díaz,x\nEva,Ruiz,,,\n").refusals()
              == Refusals{{2, Problem::RowTooWide}});
    }
}

TEST_CASE("What a safe export puts before text is taken off again", "[import]")
{
    const auto sheet = readSheet("Nombre,Apellido,A-Number,Notas\n"
                                 "'=Ana,'t Hooft,\"=\"\"012345678\"\"\",'+52\n'@Eva,'－x,'-,'\n");
    REQUIRE(sheet.drafts.size() == 2);
    CHECK(sheet.drafts[0].person.givenNames == "=Ana");
    CHECK(fullName(sheet.drafts[0].person) == "=Ana 't Hooft");
    CHECK(sheet.drafts[0].person.aNumbers.front().number == aNumber("012345678"));
    CHECK(sheet.drafts[0].notes == "+52");
    CHECK(sheet.drafts[1].person.firstSurname == "－x");
    CHECK(sheet.has(Remark::TakenAsEmpty));
}

TEST_CASE("Whatever was read into a cell beyond its words is told", "[import]")
{
    const auto sheet = readSheet(
        "Full name,Phone,Language,Program,Represented,Attorney,Hearing date,Hearing type,Place of entry,DOB\n"
        "Ana María Díaz López,664 123 4567 / aunt,Klingon; Mam (Todos Santos),Parole,No,Ana "
        "Ruiz,2026-12-03,Individual,Nogales,N/A\n"
        "Eva Ruiz,,,,,,,Master,,2019-02-10 08:30\n");
    CHECK(sheet.problems.empty());
    std::vector<std::pair<std::size_t, Remark>> told;
    for (const auto& remark : sheet.remarks)
        told.emplace_back(remark.line, remark.remark);
    CHECK(told
          == std::vector<std::pair<std::size_t, Remark>>{{2, Remark::NameSplit},
                                                         {2, Remark::TakenAsEmpty},
                                                         {2, Remark::LanguageKept},
                                                         {2, Remark::CountryAdded},
                                                         {2, Remark::PhoneKept},
                                                         {2, Remark::ProgramUnknown},
                                                         {2, Remark::RepresentationMixed},
                                                         {2, Remark::DateMissing},
                                                         {2, Remark::HearingTimeMissing},
                                                         {2, Remark::HearingCourtMissing},
                                                         {3, Remark::TimeDropped},
                                                         {3, Remark::DateMissing}});
    REQUIRE(sheet.drafts.size() == 2);
    const auto& person = sheet.drafts[0].person;
    CHECK(listName(person) == "Díaz López, Ana María");
    CHECK(person.language == "mam");
    CHECK(person.languageVariant == "Todos Santos");
    CHECK(person.otherLanguages == "Klingon");
    CHECK(sheet.drafts[0].proceeding.kind == CaseKind::Other);
    CHECK(sheet.drafts[0].hearing->at == LocalTime{2026y / 12 / 3, 0min});
}

TEST_CASE("A hearing time that the court's clock skips is refused", "[import]")
{
    const auto sheet = readSheet(
        "Nombre,Corte,Fecha de audiencia,Hora\nAna,SND,2027-03-14,2:30 AM\nEva,SND,2027-03-14,8:30\n");
    CHECK(sheet.refusals() == Refusals{{2, Problem::TimeNotOnClock}});
    CHECK(sheet.drafts.size() == 1);
}

TEST_CASE("A map names columns of its own, and a bad map is refused with the place", "[import]")
{
    const auto map = parseColumnMap(
        R"({"Quién": "full_name", "Próx. corte": "hearing_date", "Interno": "ignore", "Ya no": "notes"})");
    REQUIRE(map);
    const auto sheet = readSheet("Quién;Próx. corte;Interno\nDíaz López, Ana;14 ene 2027;77\n", *map);
    REQUIRE(sheet.drafts.size() == 1);
    CHECK(listName(sheet.drafts[0].person) == "Díaz López, Ana");
    CHECK(sheet.drafts[0].hearing->at.date == 2027y / 1 / 14);
    CHECK(sheet.remarks.front()
          == RowRemark{.line = 1, .column = "ya no", .remark = Remark::MapColumnMissing});
    CHECK_FALSE(sheet.has(Remark::ColumnUnknown));
    for (const auto* bad :
         {"", "[]", "{\"a\": 1}", "{\"a\": \"shoe\"}", "{\"date_order\": \"ymd\"}", "{\"?\": \"notes\"}",
          "{\"a b\": \"notes\", \"A-B\": \"notes\"}", "{\"a\": \"notes\""}) {
        const auto parsed = parseColumnMap(bad);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().problem == Problem::MapMalformed);
        CHECK_FALSE(parsed.error().detail.empty());
    }
    const TemporaryFolder folder;
    CHECK(readColumnMap(folder.path() / "none.json").error().problem == Problem::FileNotFound);
    CHECK(readColumnMap(folder.path()).error().problem == Problem::FileUnreadable);
    CHECK(readColumnMap(SheetFile{"\xEF\xBB\xBF{\"x\": \"notes\"}", "map.json"}.path()));
}

TEST_CASE("A second column for the same thing is added where it can be, else told", "[import]")
{
    const auto sheet = readSheet("Nombre,Phone,Cell phone,Notes,Comments,DOB,Birth "
                                 "date\nAna,+526641234567,+16195550142,a,b,1988,1989\n");
    REQUIRE(sheet.drafts.size() == 1);
    CHECK(sheet.drafts[0].person.phones.size() == 2);
    CHECK(sheet.drafts[0].notes == "a\nb");
    CHECK(sheet.drafts[0].person.birthDate->year == 1988y);
    CHECK(sheet.remarks
          == std::vector<RowRemark>{{.line = 1, .column = "Birth date", .remark = Remark::ColumnRepeated}});
}
