// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"
#include "storage/base/id.h"
#include "storage/records/a_number.h"

#include <optional>
#include <string>
#include <vector>

namespace storage {

using PersonId = Id<struct Person>;
using UserId = Id<struct User>;

enum class Sex { Female, Male, Other };

/// How sure the clinic is of an A-Number. A clash between two confirmed ones is refused; any other is shown.
enum class ANumberState { Typed, Confirmed, Wrong };

struct PersonANumber {
    ANumber number;
    ANumberState state{ANumberState::Typed};

    friend bool operator==(const PersonANumber&, const PersonANumber&) = default;
};

struct Phone {
    std::string number; ///< E.164: "+526641234567"; anything else the client gave is kept as typed.
    bool whatsApp{false};
    bool safeToCall{true};

    friend bool operator==(const Phone&, const Phone&) = default;
};

/// What the clinic knows of a person, as typed. See `Person` for one that is stored.
struct NewPerson {
    std::string givenNames;
    std::string firstSurname{}; ///< Apellido paterno.
    std::string secondSurname{}; ///< Apellido materno. Both go into "Last name" on U.S. forms.
    std::string noticeName{}; ///< The exact name on the court's papers, if it differs.
    std::vector<std::string> aliases{};
    std::vector<PersonANumber> aNumbers{};
    std::optional<PartialDate> birthDate{};
    std::optional<Sex> sex{};
    std::vector<std::string> nationalities{}; ///< ISO 3166-1 alpha-2: "HN". See `i18n/countries.h`.
    std::string birthplace{};
    std::string language{}; ///< Best language: ISO 639 code of `i18n/languages.h`, e.g. "es", "mam".
    std::string languageVariant{}; ///< The town where it was learned, or the variant.
    std::string otherLanguages{};
    bool needsInterpreter{false};
    std::vector<Phone> phones{};
    std::string whereStaying{};
    std::string safetyNotes{};

    friend bool operator==(const NewPerson&, const NewPerson&) = default;
};

/// Anyone with a name: a client, child, attorney, witness, persecutor.
struct Person : NewPerson {
    PersonId id{};

    friend bool operator==(const Person&, const Person&) = default;
};

/// "María José Núñez Güell": given names, then surnames.
std::string fullName(const NewPerson& person);
/// "Núñez Güell, María José": the form for lists.
std::string listName(const NewPerson& person);
/// The A-Number to show: the first confirmed one, else the first typed one.
std::optional<ANumber> mainANumber(const NewPerson& person);

} // namespace storage
