// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/id.h"
#include "storage/records/person.h"

#include <string>

namespace storage {

/// What a user may do is policy, enforced in the services; every user holds the vault's key.
enum class Role { Administrator, Attorney, Staff, Volunteer };

/// Whether this role signs off texts and field maps: `Review`.
constexpr bool mayReview(Role role)
{
    return role == Role::Attorney || role == Role::Administrator;
}

/// Someone who unlocks the vault with a passphrase of their own.
struct User {
    UserId id{};
    std::string name; ///< What they type to unlock; unique in the clinic.
    Role role{Role::Staff};
    bool active{true};

    friend bool operator==(const User&, const User&) = default;
};

/// What is printed on papers, and how the clinic works. Kept in the vault.
struct ClinicSettings {
    std::string clinicName;
    std::string phone{};
    std::string address{};
    std::string zone{"America/Tijuana"}; ///< Where the clinic sits: reminders follow its calendar.
    std::vector<int> leadDays{30, 14, 7, 3, 1, 0}; ///< Days before a date on which a reminder falls due.
    int idleMinutes{5}; ///< Until the program locks.
    bool isDemo{false}; ///< Invented clients: every window and paper says so.

    friend bool operator==(const ClinicSettings&, const ClinicSettings&) = default;
};

} // namespace storage
