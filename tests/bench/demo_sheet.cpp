// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/demo_sheet.h"

#include "client/demo/demo_cases.h"
#include "i18n/countries.h"
#include "storage/docket/courts.h"
#include "storage/records/words.h"

#include <fstream>

namespace bench {
namespace {

using namespace storage;

std::string quoted(const std::string& text)
{
    return '"' + text + '"';
}

void writeRow(std::ofstream& sheet, const NewPerson& person, const Intake& intake)
{
    sheet << quoted(person.givenNames) << ',' << quoted(person.firstSurname) << ','
          << quoted(person.secondSurname) << ',' << mainANumber(person)->shown() << ','
          << (person.birthDate ? toIso(*person.birthDate) : "") << ','
          << i18n::countryName(person.nationalities.front(), i18n::Language::English) << ','
          << person.language << ',' << intake.record.court << ','
          << (intake.hearing ? toIso(intake.hearing->at.date) : "") << ','
          << (intake.hearing ? toIso(intake.hearing->at.time) : "") << ','
          << (intake.hearing ? wordOf(intake.hearing->kind) : "") << ',' << toIso(intake.entries.back().on)
          << ',' << toIso(*intake.record.ntaServedOn) << ',' << quoted(intake.record.attorney) << ','
          << (person.phones.empty() ? "" : person.phones.front().number) << '\n';
}

} // namespace

std::int64_t writeDemoSheet(const std::filesystem::path& file, std::int64_t cases)
{
    std::ofstream sheet{file};
    sheet << "Nombre(s),Apellido(s),Segundo apellido,A-Number,Fecha de "
             "nacimiento,Nacionalidad,Idioma,Corte,Fecha de audiencia,Hora,"
             "Tipo de audiencia,Fecha de entrada,Fecha de NTA,Abogado(a),Teléfono\n";
    client::demo::DemoDocket docket{cases, 1, std::chrono::year{2026} / 11 / 24, {}};
    std::int64_t rows = 0;
    while (const auto intake = docket.next()) {
        writeRow(sheet, intake->person, *intake);
        ++rows;
        for (const auto& member : intake->family) {
            writeRow(sheet, member.person, *intake);
            ++rows;
        }
    }
    return rows;
}

} // namespace bench
