// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/row_reading.h"

#include "i18n/countries.h"
#include "i18n/fold.h"
#include "storage/base/text.h"
#include "storage/import/name_reading.h"
#include "storage/import/number_reading.h"
#include "storage/import/value_words.h"

#include <algorithm>

namespace storage::sheet {
namespace {

std::vector<std::string> splitAt(std::string_view text, std::string_view separators)
{
    std::vector<std::string> pieces;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (auto piece = i18n::tidied(text.substr(0, end)); !piece.empty())
            pieces.push_back(std::move(piece));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

void addOnce(std::vector<std::string>& list, std::string text)
{
    if (std::ranges::find(list, text) == list.end())
        list.push_back(std::move(text));
}

} // namespace

RowReading::RowReading(const SheetLayout& layout, const SheetOptions& options) :
    m_layout{layout}, m_options{options}
{
}

RowOutcome RowReading::read(const CsvRow& row)
{
    RowOutcome outcome{.line = row.line};
    outcome.draft.emplace().line = row.line;
    auto& draft = *outcome.draft;
    RowCells cells{m_layout, row, outcome};
    const bool readable
        = row.fault == RowFault::None || (row.fault == RowFault::CellTooLong && !row.cells.empty());
    if (readable) {
        readPerson(cells, draft.person);
        readCase(cells, draft);
        draft.notes = joined(cells.paragraphs(Field::Notes), "\n");
    }
    if (!outcome.problems.empty()) {
        outcome.draft.reset();
        outcome.remarks.clear(); // they tell what was done, and nothing was
    }
    return outcome;
}

void RowReading::readPerson(RowCells& cells, NewPerson& person)
{
    readName(cells, person);
    readANumbers(cells, person);
    person.birthDate = pastPartialDate(cells, Field::BirthDate);
    if (const auto cell = cells.one(Field::Sex); !cell.text.empty()) {
        person.sex = sexNamed(cell.text, m_layout.letterM);
        if (!person.sex)
            cells.remark(cell.column, Remark::WordUnknown, cell.text);
    }
    readNationalities(cells, person);
    readLanguages(cells, person);
    person.birthplace = cells.one(Field::Birthplace).text;
    person.whereStaying = cells.one(Field::WhereStaying).text;
    for (const auto& cell : cells.all(Field::Phone)) {
        for (auto& reading : readPhones(cell.text)) {
            if (reading.kept)
                cells.remark(cell.column, Remark::PhoneKept, cell.text, reading.phone.number);
            if (reading.countryAdded)
                cells.remark(cell.column, Remark::CountryAdded, cell.text, reading.phone.number);
            if (std::ranges::find(person.phones, reading.phone) == person.phones.end())
                person.phones.push_back(std::move(reading.phone));
        }
    }
}

void RowReading::readName(RowCells& cells, NewPerson& person)
{
    person.givenNames = cells.one(Field::GivenNames).text;
    person.firstSurname = cells.one(Field::FirstSurname).text;
    person.secondSurname = cells.one(Field::SecondSurname).text;
    for (const auto& cell : cells.all(Field::Alias)) {
        for (auto& alias : splitAt(cell.text, ";/"))
            addOnce(person.aliases, std::move(alias));
    }
    const auto whole = cells.one(Field::WholeName);
    if (!whole.text.empty())
        readWholeName(cells, whole, person);
    if (!m_layout.has(Field::SecondSurname))
        readTwoSurnames(cells, person, whole.text.empty());
    requireName(cells, person);
}

void RowReading::readWholeName(RowCells& cells, const Cell& whole, NewPerson& person) const
{
    const bool hasParts
        = !person.givenNames.empty() || !person.firstSurname.empty() || !person.secondSurname.empty();
    if (hasParts) {
        if (i18n::fold(whole.text) != i18n::fold(fullName(person))
            && i18n::fold(whole.text) != i18n::fold(listName(person)))
            addOnce(person.aliases, whole.text);
        return;
    }
    auto name = splitWholeName(whole.text);
    if (name.guessed)
        cells.remark(whole.column, Remark::NameSplit, whole.text, name.surnames + ", " + name.given);
    person.givenNames = std::move(name.given);
    person.firstSurname = std::move(name.surnames);
}

void RowReading::readTwoSurnames(RowCells& cells, NewPerson& person, bool isTold)
{
    auto surnames = splitSurnames(person.firstSurname);
    if (!surnames.second.empty() && !m_surnamesSplit && isTold) {
        m_surnamesSplit = true; // told once: it concerns the sheet
        cells.remark(cells.one(Field::FirstSurname).column, Remark::SurnamesSplit, person.firstSurname,
                     surnames.first + " | " + surnames.second);
    }
    person.firstSurname = std::move(surnames.first);
    person.secondSurname = std::move(surnames.second);
}

void RowReading::requireName(RowCells& cells, const NewPerson& person) const
{
    const bool refused = cells.isRefused(Field::GivenNames) || cells.isRefused(Field::FirstSurname)
        || cells.isRefused(Field::WholeName);
    if (fullName(person).empty() && !refused) {
        const auto& columns = m_layout.columns;
        const auto column = std::ranges::find_if(columns, [](const auto& entry) {
            return entry.field == Field::GivenNames || entry.field == Field::WholeName
                || entry.field == Field::FirstSurname;
        });
        cells.refuse(static_cast<std::size_t>(column - columns.begin()), Problem::NameMissing, {});
    }
}

void RowReading::readANumbers(RowCells& cells, NewPerson& person) const
{
    for (const auto& cell : cells.all(Field::ANumber)) {
        const auto reading = sheet::readANumbers(cell.text);
        if (reading.problem) {
            cells.refuse(cell.column, *reading.problem, cell.text);
            continue;
        }
        for (const auto& number : reading.numbers) {
            const PersonANumber entry{.number = number};
            if (std::ranges::find(person.aNumbers, entry) == person.aNumbers.end())
                person.aNumbers.push_back(entry);
        }
        const auto& shown = reading.numbers.front().shown();
        if (reading.padded)
            cells.remark(cell.column, Remark::ANumberPadded, cell.text, shown);
        else if (reading.repaired)
            cells.remark(cell.column, Remark::ANumberRepaired, cell.text, shown);
    }
}

std::optional<std::string> RowReading::country(const std::string& text)
{
    return m_countries.find(text, [](const std::string& name) { return i18n::countryNamed(name); });
}

void RowReading::readNationalities(RowCells& cells, NewPerson& person)
{
    for (const auto& cell : cells.all(Field::Nationality)) {
        if (auto code = country(cell.text)) {
            addOnce(person.nationalities, std::move(*code));
            continue;
        }
        for (const auto& piece : splitAt(cell.text, "/,;&")) {
            if (auto code = country(piece)) {
                addOnce(person.nationalities, std::move(*code));
            } else {
                cells.refuse(cell.column, Problem::CountryUnknown, cell.text);
                break;
            }
        }
    }
}

std::optional<i18n::SpokenLanguage> RowReading::spokenLanguage(const std::string& text)
{
    return m_languages.find(text, [](const std::string& name) { return i18n::spokenLanguageNamed(name); });
}

void RowReading::readLanguages(RowCells& cells, NewPerson& person)
{
    const auto cell = cells.one(Field::Language);
    if (cell.text.empty())
        return;
    if (const auto language = spokenLanguage(cell.text)) {
        person.language = language->code;
        return;
    }
    std::vector<std::string> others;
    for (const auto& piece : splitAt(cell.text, "/,;&+")) {
        const auto bracket = piece.ends_with(')') ? piece.find('(') : std::string::npos;
        const auto name = bracket == std::string::npos ? piece : i18n::tidied(piece.substr(0, bracket));
        const auto language = spokenLanguage(name);
        if (!language || !person.language.empty()) {
            others.push_back(piece);
            if (!language)
                cells.remark(cell.column, Remark::LanguageKept, cell.text, piece);
            continue;
        }
        person.language = language->code;
        if (bracket != std::string::npos) // "Mam (Todos Santos)"
            person.languageVariant = i18n::tidied(piece.substr(bracket + 1, piece.size() - bracket - 2));
    }
    person.otherLanguages = joined(others, ", ");
}

} // namespace storage::sheet
