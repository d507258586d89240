// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/languages.h"

#include "i18n/fold.h"
#include "i18n/table.h"
#include "i18n/tables_data.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <vector>

namespace i18n {
namespace {

struct LanguageColumn {
    enum { Code, English, Spanish, Endonym, OtherNames };
};

struct LanguageTable {
    std::vector<SpokenLanguage> languages;
    std::map<std::string, std::size_t, std::less<>> byName; ///< Folded names and codes.

    LanguageTable()
    {
        for (const auto& row : tableRows(data::languages_tsv())) {
            const auto index = languages.size();
            languages.push_back({row[LanguageColumn::Code], row[LanguageColumn::English],
                                 row[LanguageColumn::Spanish], row[LanguageColumn::Endonym]});
            for (const auto name : {row[LanguageColumn::Code], row[LanguageColumn::English],
                                    row[LanguageColumn::Spanish], row[LanguageColumn::Endonym]})
                addName(name, index);
            for (const auto name : split(row[LanguageColumn::OtherNames], '|'))
                addName(name, index);
        }
    }

private:
    void addName(std::string_view name, std::size_t index)
    {
        if (byName.emplace(fold(name), index).first->second != index)
            throw std::logic_error{"languages.tsv: two languages called " + std::string{name}};
    }
};

const LanguageTable& languageTable()
{
    static const LanguageTable read;
    return read;
}

} // namespace

std::span<const SpokenLanguage> spokenLanguages()
{
    return languageTable().languages;
}

std::optional<SpokenLanguage> spokenLanguage(std::string_view code)
{
    const auto& all = languageTable().languages;
    const auto found
        = std::ranges::find_if(all, [code](const auto& language) { return language.code == code; });
    return found == all.end() ? std::nullopt : std::optional{*found};
}

std::optional<SpokenLanguage> spokenLanguageNamed(std::string_view text)
{
    const auto found = languageTable().byName.find(fold(text));
    return found == languageTable().byName.end() ? std::nullopt
                                                 : std::optional{languageTable().languages[found->second]};
}

std::string languageName(std::string_view code, Language language)
{
    const auto known = spokenLanguage(code);
    if (!known)
        return std::string{code};
    return std::string{language == Language::English ? known->english : known->spanish};
}

} // namespace i18n
