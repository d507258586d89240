// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/countries.h"

#include "i18n/fold.h"
#include "i18n/icu_text.h"
#include "i18n/table.h"
#include "i18n/tables_data.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace i18n {
namespace {

struct CountryColumn {
    enum { Code, English, Masculine, Feminine, OtherNames };
};

struct Nationality {
    std::string_view english;
    std::string_view spanish; ///< Feminine, as "nacionalidad" and "persona" are.
};

/// Codes that ICU lists beside the countries: islands and towns of one.
bool isPartOfAnother(std::string_view code)
{
    return code == "DG" || code == "EA" || code == "IC";
}

std::string displayName(const std::string& code, const icu::Locale& locale)
{
    icu::UnicodeString name;
    icu::Locale{"", code.c_str()}.getDisplayCountry(locale, name);
    return toPrintable(name);
}

bool hasName(const std::string& code)
{
    return displayName(code, localeOf(Language::English)) != code
        && displayName(code, localeOf(Language::Spanish)) != code;
}

class CountryTable {
public:
    CountryTable()
    {
        readIcu();
        readOurs();
    }

    const std::vector<std::string>& codes() const { return m_codes; }

    bool isCode(std::string_view text) const { return std::ranges::binary_search(m_codes, text); }

    const Nationality* nationality(std::string_view code) const
    {
        const auto found = m_nationalities.find(code);
        return found == m_nationalities.end() ? nullptr : &found->second;
    }

    std::optional<std::string> fromAlpha3(std::string_view code) const
    {
        const auto found = m_alpha3.find(code);
        return found == m_alpha3.end() ? std::nullopt : std::optional{found->second};
    }

    /// The code for a folded name; nothing for one that two countries share.
    std::optional<std::string> named(std::string_view folded) const
    {
        const auto found = m_names.find(folded);
        if (found == m_names.end() || found->second.size() != 1)
            return std::nullopt;
        return *found->second.begin();
    }

private:
    void readIcu()
    {
        for (const auto* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
            // A code that ICU has no name for yet (CQ, Sark) is no country of a list either.
            if (isPartOfAnother(*code) || !hasName(*code))
                continue;
            m_codes.emplace_back(*code);
            m_alpha3.emplace(icu::Locale{"", *code}.getISO3Country(), *code);
            for (const auto& locale :
                 {localeOf(Language::English), localeOf(Language::Spanish), icu::Locale{"es", "MX"}})
                addName(displayName(*code, locale), *code);
        }
        std::ranges::sort(m_codes);
    }

    void readOurs()
    {
        for (const auto& row : tableRows(data::countries_tsv())) {
            const std::string code{row[CountryColumn::Code]};
            for (const auto name : split(row[CountryColumn::OtherNames], '|'))
                addName(name, code);
            if (row[CountryColumn::English].empty())
                continue;
            m_nationalities.emplace(code,
                                    Nationality{row[CountryColumn::English], row[CountryColumn::Feminine]});
            for (const auto name :
                 {row[CountryColumn::English], row[CountryColumn::Masculine], row[CountryColumn::Feminine]}) {
                addName(name, code);
                addName(std::string{name} + "s", code);
                addName(std::string{name} + "es", code);
            }
        }
    }

    void addName(std::string_view name, const std::string& code) { m_names[fold(name)].insert(code); }

    std::vector<std::string> m_codes; ///< Sorted.
    std::map<std::string, std::string, std::less<>> m_alpha3;
    std::map<std::string, Nationality, std::less<>> m_nationalities;
    std::map<std::string, std::set<std::string>, std::less<>> m_names;
};

const CountryTable& countryTable()
{
    static const CountryTable read;
    return read;
}

/// In a column of nationalities these mean "not available" and "no", not Namibia and Norway.
bool isAnswerRatherThanCode(std::string_view text)
{
    return text == "NA" || text == "NO";
}

} // namespace

const std::vector<std::string>& countryCodes()
{
    return countryTable().codes();
}

std::string countryName(std::string_view code, Language language)
{
    const std::string known{code};
    return countryTable().isCode(code) ? displayName(known, localeOf(language)) : known;
}

std::string nationalityName(std::string_view code, Language language)
{
    const auto* known = countryTable().nationality(code);
    if (known == nullptr)
        return countryName(code, language);
    return std::string{language == Language::English ? known->english : known->spanish};
}

std::optional<std::string> countryNamed(std::string_view text)
{
    auto tidy = tidied(text);
    if (isAnswerRatherThanCode(tidy))
        return std::nullopt;
    if (countryTable().isCode(tidy))
        return tidy;
    if (auto code = countryTable().fromAlpha3(tidy))
        return code;
    const auto folded = fold(tidy);
    if (auto code = countryTable().named(folded))
        return code;
    for (const std::string_view article : {"el ", "la ", "los ", "las ", "the "}) {
        if (folded.starts_with(article))
            return countryTable().named(folded.substr(article.size()));
    }
    return std::nullopt;
}

} // namespace i18n
