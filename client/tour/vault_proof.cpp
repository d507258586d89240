// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tour/vault_proof.h"

#include "storage/clinic.h"

#include <fstream>
#include <iterator>

namespace client::tour {
namespace {

using namespace storage;

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// The bytes as they are, as UTF-16 (little endian; the planted names are ASCII), and as hexadecimal digits.
std::vector<std::string> spellings(const std::string& name)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string wide;
    std::string hex;
    for (const char c : name) {
        wide += c;
        wide += '\0';
        hex += digits[static_cast<unsigned char>(c) >> 4U];
        hex += digits[static_cast<unsigned char>(c) & 0x0fU];
    }
    return {name, wide, hex};
}

void search(const std::filesystem::path& folder, const std::vector<std::string>& names, VaultProof& proof)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        if (!entry.is_regular_file())
            continue;
        ++proof.filesSearched;
        const auto bytes = bytesOf(entry.path());
        for (const auto& name : names)
            for (const auto& spelling : spellings(name))
                proof.hits += bytes.find(spelling) != std::string::npos ? 1 : 0;
    }
}

/// Flips one bit in the middle of the database of the vault copied to `copy`.
void flipOneBit(const std::filesystem::path& copy)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator{copy}) {
        if (entry.path().filename() != "db")
            continue;
        std::fstream stream{entry.path(), std::ios::binary | std::ios::in | std::ios::out};
        const auto middle = static_cast<std::streamoff>(std::filesystem::file_size(entry.path()) / 2);
        stream.seekg(middle);
        const auto byte = static_cast<char>(stream.get() ^ 1);
        stream.seekp(middle);
        stream.put(byte);
    }
}

bool isFoundDamaged(const std::filesystem::path& folder, const std::string& user, const Secret& passphrase,
                    const Clock& clock)
{
    auto clinic = Clinic::open(folder, user, passphrase, clock, KeyCost::Demo);
    if (!clinic)
        return clinic.error().problem == Problem::VaultDamaged;
    const auto faults = (*clinic)->verify();
    return !faults || !faults->empty();
}

} // namespace

Result<VaultProof> proveVault(const std::filesystem::path& folder, const std::filesystem::path& scratch,
                              const std::vector<std::string>& names, const std::string& user,
                              const Secret& passphrase, const Clock& clock)
{
    VaultProof proof{.namesPlanted = static_cast<int>(names.size())};
    search(folder, names, proof);
    const auto wrong
        = Clinic::open(folder, user, Secret{std::string_view{"not the passphrase"}}, clock, KeyCost::Demo);
    proof.wrongPassphraseRefused = !wrong && wrong.error().problem == Problem::WrongPassphrase;
    const auto copy = scratch / "Flipped.amparo";
    std::error_code failed;
    std::filesystem::copy(folder, copy, std::filesystem::copy_options::recursive, failed);
    if (failed)
        return Error{Problem::DiskFailure, "the vault could not be copied"};
    flipOneBit(copy);
    proof.flippedBitFound = isFoundDamaged(copy, user, passphrase, clock);
    std::filesystem::remove_all(copy, failed);
    return proof;
}

} // namespace client::tour
