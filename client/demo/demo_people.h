// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/demo/demo_random.h"
#include "storage/service/people_service.h"

#include <string>
#include <vector>

namespace client::demo {

struct DemoNationality {
    std::string code;
    int share{};
    std::vector<std::string> languages;
    std::vector<int> languageShares;
    std::vector<std::string> towns;
    int mayanPercent{};
    std::string names; ///< "pt" or "ht"; empty for Spanish names.
};

struct DemoNames {
    std::vector<std::string> female;
    std::vector<std::string> male;
    std::vector<std::string> surnames;
};

/// The words invented people are made of (people.json).
struct DemoWords {
    std::vector<DemoNationality> nationalities;
    DemoNames spanish;
    DemoNames portuguese;
    DemoNames creole;
    std::vector<std::string> mayanSurnames;
    std::vector<std::string> shelters;
    std::vector<std::string> attorneys;
    std::vector<std::string> judges;
    struct Court {
        std::string code;
        int share{};
        std::string port;
    };
    std::vector<Court> courts;
};

const DemoWords& demoWords();

/// Two surnames a family shares, and where it is from.
struct DemoFamily {
    const DemoNationality* nationality{};
    const DemoNames* names{};
    std::string firstSurname;
    std::string secondSurname;
    std::string language;
    std::string town;
};

DemoFamily demoFamily(DemoRandom& random);
/// One of the family, `age` years old on `today`. A spouse brings surnames of their own.
storage::NewPerson demoPerson(DemoRandom& random, const DemoFamily& family, storage::Sex sex, int age,
                              storage::Date today);

} // namespace client::demo
