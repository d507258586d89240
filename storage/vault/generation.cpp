// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/generation.h"

#include "storage/vault/failure.h"
#include "storage/vault/file_store.h"

#include <charconv>
#include <system_error>

namespace storage::vault {
namespace {

constexpr std::string_view prefix = "gen-";
constexpr std::size_t fewestDigits = 4;
constexpr std::string_view suffix = ".amparo";
constexpr std::size_t longestFolderName = 200;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

} // namespace

std::filesystem::path VaultPaths::generation(std::uint32_t number) const
{
    return m_root / generationName(number);
}

std::string generationName(std::uint32_t number)
{
    auto digits = std::to_string(number);
    digits.insert(0, fewestDigits - std::min(digits.size(), fewestDigits), '0');
    return std::string{prefix} + digits;
}

std::optional<std::uint32_t> generationFromName(std::string_view name)
{
    if (!name.starts_with(prefix))
        return std::nullopt;
    const auto digits = name.substr(prefix.size());
    std::uint32_t number = 0;
    const auto [stop, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (failure != std::errc{} || stop != digits.data() + digits.size() || number == 0
        || generationName(number) != name)
        return std::nullopt;
    return number;
}

std::string vaultFolderName(std::string_view clinicName)
{
    std::string name;
    for (const char c : clinicName.substr(0, longestFolderName - suffix.size())) {
        const bool plain
            = !isControl(c) && std::string_view{"/\\:*?\"<>|$`'~"}.find(c) == std::string_view::npos;
        name += plain ? c : ' ';
    }
    // A cut in the middle of a letter leaves a stub of it.
    while (clinicName.size() > name.size() && !name.empty()
           && (static_cast<unsigned char>(name.back()) & 0x80U) != 0)
        name.pop_back();
    const auto first = name.find_first_not_of(" .-");
    const auto last = name.find_last_not_of(" .");
    name = first == std::string::npos ? "Amparo" : name.substr(first, last - first + 1);
    return name + std::string{suffix};
}

bool isVaultFolderName(std::string_view name)
{
    return !name.empty() && name.size() <= longestFolderName && name.front() != '.'
        && !name.ends_with(".part") && name.find('/') == std::string_view::npos
        && std::ranges::none_of(name, isControl);
}

bool holdsOnlyVaultParts(const std::filesystem::path& folder)
{
    static constexpr std::array<std::string_view, 6> parts{"CURRENT", "CURRENT.part", "lock",
                                                           "backups", "state",        "state.part"};
    std::error_code failure;
    for (auto entry = std::filesystem::directory_iterator{folder, failure};
         !failure && entry != std::filesystem::directory_iterator{}; entry.increment(failure)) {
        const auto name = entry->path().filename().string();
        if (std::ranges::find(parts, name) == parts.end() && !generationFromName(name))
            return false;
    }
    return !failure;
}

Result<std::uint32_t> currentGeneration(const VaultPaths& paths)
{
    const auto bytes = readFile(paths.current(), 64);
    if (!bytes)
        return bytes.error().problem == Problem::FileNotFound ? Error{Problem::NotAVault, "CURRENT"}
                                                              : bytes.error();
    const std::string_view text{reinterpret_cast<const char*>(bytes->data()), bytes->size()};
    const auto number
        = text.ends_with('\n') ? generationFromName(text.substr(0, text.size() - 1)) : std::nullopt;
    if (!number)
        return Error{Problem::VaultDamaged, "CURRENT"};
    return *number;
}

Result<Done> setCurrentGeneration(const VaultPaths& paths, std::uint32_t number)
{
    const auto text = generationName(number) + '\n';
    return replaceFile(paths.current(), Bytes(text.begin(), text.end()));
}

Result<Done> makeGeneration(const VaultPaths& paths, std::uint32_t number)
{
    if (const auto removed = removeTree(paths.generation(number)); !removed)
        return removed;
    return makeFolder(paths.generation(number));
}

Result<Done> removeOtherGenerations(const VaultPaths& paths, std::uint32_t keep)
{
    std::error_code failure;
    std::vector<std::filesystem::path> others;
    for (auto entry = std::filesystem::directory_iterator{paths.root(), failure};
         !failure && entry != std::filesystem::directory_iterator{}; entry.increment(failure)) {
        const auto number = generationFromName(entry->path().filename().string());
        if (number && *number != keep)
            others.push_back(entry->path());
    }
    if (failure)
        return Error{problemOf(failure.value()), "list generations"};
    for (const auto& other : others)
        if (const auto removed = removeTree(other); !removed)
            return removed;
    return others.empty() ? Result<Done>{Done{}} : syncFolder(paths.root());
}

Result<StoredSlots> readSlots(const VaultPaths& paths, std::uint32_t generation, const Argon2Limits& limits)
{
    const auto read = [&](const std::filesystem::path& file) -> Result<KeySlots> {
        const auto bytes = readFile(file, longestSlots);
        if (!bytes)
            return bytes.error().problem == Problem::FileNotFound
                ? Error{Problem::VaultDamaged, "slots: missing"}
                : bytes.error();
        auto slots = decodedSlots(*bytes, limits);
        if (slots && slots->generation != generation)
            return Error{Problem::VaultDamaged, "slots: generation"};
        return slots;
    };
    const auto first = read(paths.slots(generation));
    const auto second = read(paths.slotsCopy(generation));
    if (!first && !second)
        return first.error();
    if (!first || !second)
        return StoredSlots{.slots = first ? *first : *second, .needHealing = true};
    if (*first == *second)
        return StoredSlots{.slots = *first};
    const bool secondIsLater = second->sequence > first->sequence;
    return StoredSlots{.slots = secondIsLater ? *second : *first,
                       .other = secondIsLater ? *first : *second,
                       .needHealing = true};
}

Result<Done> writeSlots(const VaultPaths& paths, const KeySlots& slots)
{
    const auto bytes = encoded(slots);
    if (const auto first = replaceFile(paths.slots(slots.generation), bytes); !first)
        return first;
    return replaceFile(paths.slotsCopy(slots.generation), bytes);
}

} // namespace storage::vault
