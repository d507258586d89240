// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/demo/demo_people.h"

#include "client/demo_data.h"

#include <nlohmann/json.hpp>

namespace client::demo {
namespace {

using nlohmann::json;

DemoNames namesIn(const json& object)
{
    return {object.at("female"), object.at("male"), object.at("surnames")};
}

DemoNationality nationalityIn(const json& object)
{
    DemoNationality nationality{.code = object.at("code"),
                                .share = object.at("share"),
                                .languages = {},
                                .languageShares = {},
                                .towns = object.at("towns"),
                                .mayanPercent = object.value("mayan", 0),
                                .names = object.value("names", "")};
    for (const auto& language : object.at("languages")) {
        nationality.languages.push_back(language.at(0));
        nationality.languageShares.push_back(language.at(1));
    }
    return nationality;
}

DemoWords readWords()
{
    const auto data = json::parse(data::people_json());
    DemoWords words{.nationalities = {},
                    .spanish = namesIn(data),
                    .portuguese = namesIn(data.at("pt")),
                    .creole = namesIn(data.at("ht")),
                    .mayanSurnames = data.at("mayanSurnames"),
                    .shelters = data.at("shelters"),
                    .attorneys = data.at("attorneys"),
                    .judges = data.at("judges"),
                    .courts = {}};
    for (const auto& nationality : data.at("nationalities"))
        words.nationalities.push_back(nationalityIn(nationality));
    for (const auto& court : data.at("courts"))
        words.courts.push_back({court.at(0), court.at(1), court.at(2)});
    return words;
}

bool isMayan(const std::string& language)
{
    return language != "es"
        && (language == "mam" || language == "quc" || language == "kjb" || language == "kek");
}

storage::PartialDate birthDate(DemoRandom& random, int age, storage::Date today)
{
    const auto born = storage::plusDays(today, -(age * 365 + age / 4) - random.below(365));
    if (age > 30 && random.oneIn(25))
        return {born.year(), std::nullopt, std::nullopt, true};
    return storage::PartialDate{born};
}

} // namespace

const DemoWords& demoWords()
{
    static const DemoWords words = readWords();
    return words;
}

DemoFamily demoFamily(DemoRandom& random)
{
    const auto& words = demoWords();
    std::vector<int> shares;
    shares.reserve(words.nationalities.size());
    for (const auto& nationality : words.nationalities)
        shares.push_back(nationality.share);
    const auto& nationality = words.nationalities[random.weighted(shares)];
    DemoFamily family{.nationality = &nationality,
                      .names = nullptr,
                      .firstSurname = {},
                      .secondSurname = {},
                      .language = nationality.languages[random.weighted(nationality.languageShares)],
                      .town = random.pick(nationality.towns)};
    family.names = nationality.names == "pt" ? &words.portuguese
        : nationality.names == "ht"          ? &words.creole
                                             : &words.spanish;
    const auto& surnames = isMayan(family.language) || random.percent(nationality.mayanPercent)
        ? words.mayanSurnames
        : family.names->surnames;
    family.firstSurname = random.pick(surnames);
    if (family.names != &words.creole && !random.oneIn(6))
        family.secondSurname = random.pick(surnames);
    return family;
}

storage::NewPerson demoPerson(DemoRandom& random, const DemoFamily& family, storage::Sex sex, int age,
                              storage::Date today)
{
    storage::NewPerson person{
        .givenNames = random.pick(sex == storage::Sex::Female ? family.names->female : family.names->male),
        .firstSurname = family.firstSurname,
        .secondSurname = family.secondSurname};
    person.birthDate = birthDate(random, age, today);
    person.sex = sex;
    person.nationalities = {family.nationality->code};
    person.birthplace = family.town;
    person.language = family.language;
    if (isMayan(family.language)) {
        person.languageVariant = family.town;
        person.needsInterpreter = true;
        person.otherLanguages = "español";
    }
    return person;
}

} // namespace client::demo
