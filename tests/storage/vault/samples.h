// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault/key_slots.h"

#include <string_view>

/// What the tests of the vault have in common: people, passphrases, and a cost that takes no time.
namespace samples {

inline constexpr storage::vault::Argon2 weak{8, 1};
inline constexpr auto limits = storage::vault::Argon2Limits::acceptingWeak();
inline const storage::Instant day{std::chrono::seconds{1'700'000'000}};

inline storage::Secret secret(std::string_view text)
{
    return storage::Secret{text};
}

inline bool same(const storage::Secret& left, const storage::Secret& right)
{
    return storage::vault::sameBytes(left.bytes(), right.bytes());
}

inline storage::Uuid uuid(std::uint8_t fill)
{
    storage::Uuid value;
    value.bytes.fill(fill);
    return value;
}

inline const storage::Uuid vaultId = uuid(0xaa);
inline const storage::Uuid maria = uuid(1);
inline const storage::Uuid tomas = uuid(2);
inline constexpr std::string_view mariasPassphrase = "correct horse battery staple moon";
inline constexpr std::string_view tomassPassphrase = "lluvia sobre el tejado de zinc";

inline storage::vault::KeySlots oneUser(const storage::Secret& key)
{
    return *storage::vault::newKeySlots(vaultId, day, {maria, "Mar\u00eda", secret(mariasPassphrase)}, key,
                                        weak);
}

inline storage::vault::KeySlots twoUsers(const storage::Secret& key)
{
    return *storage::vault::withUser(oneUser(key), {tomas, "Tom\u00e1s", secret(tomassPassphrase)}, key,
                                     weak);
}

} // namespace samples
