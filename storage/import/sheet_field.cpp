// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/sheet_field.h"

#include "i18n/fold.h"

#include <algorithm>
#include <array>

namespace storage::sheet {
namespace {

struct FieldWords {
    Field field;
    std::string_view key;
    std::string_view headers; ///< Folded, between bars.
};

constexpr std::array<FieldWords, fieldCount> fields{{
    {Field::ANumber, "a_number",
     "|a number|a numbers|a no|a num|a|anumber|a nr|alien number|alien no|alien registration "
     "number|registration number|numero a|"
     "num a|no a|n a|a numero|numero de extranjero|numero de registro de extranjero|numero alien|"},
    {Field::GivenNames, "first_name",
     "|first name|first names|firstname|given name|given names|first|nombre s|nombre|nombres|nombre de "
     "pila|nombres de pila|"
     "first middle name|first and middle name|first and middle names|"},
    {Field::FirstSurname, "last_name",
     "|last name|last names|lastname|surname|surnames|family name|last|apellido s|apellido|apellidos|primer "
     "apellido|"
     "first surname|first last name|apellido paterno|paterno|1er apellido|apellido 1|last name 1|surname 1|"},
    {Field::SecondSurname, "second_surname",
     "|segundo apellido|second surname|second last name|apellido materno|materno|2o apellido|2do "
     "apellido|apellido 2|last name 2|"
     "surname 2|maternal surname|mother s surname|"},
    {Field::WholeName, "full_name",
     "|full name|name|client|client name|name of client|nombre completo|nombre y apellido|nombre y "
     "apellidos|nombres y apellidos|"
     "cliente|nombre del cliente|nombre de la persona|respondent|"},
    {Field::Alias, "alias",
     "|alias|aliases|aka|other names|other name|nickname|otros nombres|otro nombre|apodo|tambien conocido "
     "como|"},
    {Field::BirthDate, "birth_date",
     "|date of birth|birth date|birthdate|dob|d o b|birthday|born|fecha de nacimiento|fecha nacimiento|fecha "
     "de nac|f nacimiento|"
     "nacimiento|fdn|"},
    {Field::Nationality, "nationality",
     "|nationality|nationalities|country|country of origin|citizenship|country of citizenship|country of "
     "nationality|nacionalidad|"
     "pais|pais de origen|ciudadania|pais de nacionalidad|"},
    {Field::Birthplace, "birthplace",
     "|birthplace|place of birth|city of birth|town of birth|lugar de nacimiento|ciudad de "
     "nacimiento|municipio de nacimiento|"},
    {Field::Language, "language",
     "|language|best language|primary language|native language|preferred language|idioma|lengua|lengua "
     "materna|idioma materno|"
     "idioma principal|mejor idioma|"},
    {Field::Phone, "phone",
     "|phone|phones|phone number|phone no|telephone|telephone number|cell|cell phone|mobile|whatsapp|contact "
     "number|telefono|telefonos|"
     "tel|celular|numero de telefono|movil|telefono celular|phone 1|phone 2|telefono 1|telefono 2|other "
     "phone|otro telefono|"},
    {Field::WhereStaying, "where_staying",
     "|where staying|shelter|current location|current address|staying at|donde se "
     "queda|albergue|ubicacion|ubicacion actual|"
     "domicilio actual|direccion actual|donde esta|"},
    {Field::Court, "court",
     "|court|immigration court|court code|court location|hearing location|hearing court|corte|corte de "
     "inmigracion|tribunal|"
     "lugar de audiencia|lugar de la audiencia|"},
    {Field::Judge, "judge",
     "|judge|immigration judge|ij|juez|jueza|juez o jueza|juez a|juez de inmigracion|"},
    {Field::HearingDate, "hearing_date",
     "|hearing date|date of hearing|next hearing|next hearing date|court date|next court date|fecha de "
     "audiencia|"
     "fecha de la audiencia|fecha audiencia|proxima audiencia|fecha de proxima audiencia|fecha de "
     "corte|fecha de la corte|"},
    {Field::HearingTime, "hearing_time",
     "|hearing time|time|time of hearing|court time|hora|hora de audiencia|hora de la audiencia|hora "
     "audiencia|hora de corte|"},
    {Field::HearingKind, "hearing_type",
     "|hearing type|type of hearing|hearing kind|kind of hearing|hearing|tipo de audiencia|tipo de la "
     "audiencia|tipo audiencia|audiencia|"},
    {Field::EntryDate, "entry_date",
     "|date of entry|entry date|date of last entry|last entry|entry|arrival date|date of arrival|fecha de "
     "entrada|fecha entrada|"
     "fecha de ingreso|fecha de llegada|entrada|fecha de ultima entrada|"},
    {Field::EntryPlace, "entry_place",
     "|place of entry|entry place|port of entry|port|poe|lugar de entrada|puerto de entrada|puerto|lugar de "
     "ingreso|"},
    {Field::NtaDate, "nta_date",
     "|nta date|date of nta|nta|nta served|nta served on|date nta served|nta issued|nta issue date|nta "
     "service date|fecha de nta|"
     "fecha del nta|fecha nta|fecha de la nta|fecha de notificacion de comparecencia|"},
    {Field::Represented, "represented",
     "|represented|representation|is represented|has attorney|representado|representada|representado "
     "a|representacion|tiene abogado|"
     "tiene abogado a|"},
    {Field::Attorney, "attorney",
     "|attorney|attorney name|attorney of record|lawyer|counsel|representative|abogado "
     "a|abogado|abogada|nombre del abogado|"
     "nombre del abogado a|representante|representante legal|"},
    {Field::Outcome, "outcome",
     "|outcome|result|decision|disposition|case outcome|case result|resultado|resultado del caso|desenlace|"},
    {Field::OutcomeDate, "outcome_date",
     "|outcome date|decision date|date of decision|date of outcome|order date|completion date|fecha de "
     "resultado|"
     "fecha del resultado|fecha de decision|fecha de la decision|fecha de la orden|"},
    {Field::Program, "program", "|program|programme|programa|case type|tipo de caso|"},
    {Field::Notes, "notes",
     "|notes|note|comments|comment|remarks|observations|notas|nota|comentarios|comentario|observaciones|"},
    {Field::Sex, "sex", "|sex|gender|sexo|genero|"},
    {Field::NtaFiledDate, "nta_filed",
     "|nta filed|nta filed on|nta filed date|nta filing date|date nta filed|nta filed with court|nta "
     "presentada|nta presentada el|"
     "nta presentada en la corte|fecha de presentacion de la nta|fecha en que se presento la nta|"},
    {Field::HearingFixity, "hearing_fixity",
     "|control date|control|is control date|fixed or control|date type|type of date|kind of date|fecha de "
     "control|fija o de control|"
     "tipo de fecha|"},
}};

} // namespace

std::string_view keyOf(Field field)
{
    return fields[indexOf(field)].key;
}

std::optional<Field> fieldWithKey(std::string_view key)
{
    const auto found = std::ranges::find_if(fields, [key](const auto& words) { return words.key == key; });
    return found == fields.end() ? std::nullopt : std::optional{found->field};
}

std::optional<Field> fieldWithHeader(std::string_view header)
{
    if (header.size() > 200)
        return std::nullopt;
    const auto folded = i18n::fold(header);
    if (folded.empty())
        return std::nullopt;
    const auto wanted = "|" + folded + "|";
    const auto found = std::ranges::find_if(fields, [&](const auto& words) {
        return words.headers.find(wanted) != std::string_view::npos || words.key == header;
    });
    return found == fields.end() ? std::nullopt : std::optional{found->field};
}

bool mayRepeat(Field field)
{
    return field == Field::ANumber || field == Field::Alias || field == Field::Nationality
        || field == Field::Phone || field == Field::Notes;
}

bool isDate(Field field)
{
    return field == Field::BirthDate || field == Field::HearingDate || field == Field::EntryDate
        || field == Field::NtaDate || field == Field::NtaFiledDate || field == Field::OutcomeDate;
}

} // namespace storage::sheet
