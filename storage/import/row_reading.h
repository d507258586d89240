// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/languages.h"
#include "storage/import/row_cells.h"
#include "storage/import/sheet_options.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace storage::sheet {

/// What was looked up before: a sheet names the same few countries, languages and courts on every row.
template <class Value> class Remembered {
public:
    template <class LookUp> std::optional<Value> find(const std::string& text, LookUp lookUp)
    {
        if (const auto known = m_values.find(text); known != m_values.end())
            return known->second;
        const auto value = lookUp(text);
        if (m_values.size() < most)
            m_values.emplace(text, value);
        return value;
    }

private:
    static constexpr std::size_t most = 2'000;
    std::unordered_map<std::string, std::optional<Value>> m_values;
};

/// A court as a spreadsheet names it.
struct CourtFound {
    std::string code;
    std::string zone; ///< IANA zone of its clock.
};

/// Turns the rows of one spreadsheet into drafts.
class RowReading {
public:
    RowReading(const SheetLayout& layout, const SheetOptions& options);

    RowOutcome read(const CsvRow& row);

private:
    void readPerson(RowCells& cells, NewPerson& person);
    void readName(RowCells& cells, NewPerson& person);
    /// A name in one cell: split if it is all there is, else another name the person is known by.
    void readWholeName(RowCells& cells, const Cell& whole, NewPerson& person) const;
    /// Two surnames that share the only column there is for them.
    void readTwoSurnames(RowCells& cells, NewPerson& person, bool isTold);
    void requireName(RowCells& cells, const NewPerson& person) const;
    void readANumbers(RowCells& cells, NewPerson& person) const;
    void readNationalities(RowCells& cells, NewPerson& person);
    void readLanguages(RowCells& cells, NewPerson& person);
    std::optional<i18n::SpokenLanguage> spokenLanguage(const std::string& text);
    std::optional<std::string> country(const std::string& text);

    void readCase(RowCells& cells, RowDraft& draft);
    void readRepresentation(RowCells& cells, NewCase& proceeding) const;
    void readEntry(RowCells& cells, RowDraft& draft) const;
    void readHearing(RowCells& cells, RowDraft& draft);
    Cell readHearingKind(RowCells& cells, NewHearing& hearing) const;
    void readHearingFixity(RowCells& cells, NewHearing& hearing) const;
    void readHearingTime(RowCells& cells, const Cell& dateCell, const DateReading& date,
                         NewHearing& hearing) const;
    std::optional<CourtFound> court(RowCells& cells);

    std::optional<DateReading> readDateCell(RowCells& cells, Field field, const Cell& cell) const;
    std::optional<PartialDate> pastPartialDate(RowCells& cells, Field field) const;
    std::optional<Date> pastDate(RowCells& cells, Field field) const;

    const SheetLayout& m_layout;
    const SheetOptions& m_options;
    bool m_surnamesSplit{false};
    Remembered<std::string> m_countries;
    Remembered<i18n::SpokenLanguage> m_languages;
    Remembered<CourtFound> m_courts;
};

} // namespace storage::sheet
