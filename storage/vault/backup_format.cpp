// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/backup_format.h"

#include "storage/vault/failure.h"

#include <sodium.h>

namespace storage::vault {
namespace {

constexpr FixedBytes<8> backupMagic{'A', 'M', 'P', 'A', 'R', 'O', 'B', 'K'};
constexpr std::uint16_t backupVersion = 1;
constexpr std::size_t longestManifest = std::size_t{256} * 1024;
constexpr std::size_t tagSize = 16;
constexpr std::size_t runSize = std::size_t{1024} * 1024;

void put(ByteWriter& out, BytesView run)
{
    out.number(static_cast<std::uint32_t>(run.size())).bytes(run);
}

/// The next run of a file that says how long it is, at most `limit`.
Result<Bytes> readRun(const Descriptor& file, std::size_t limit)
{
    FixedBytes<4> size{};
    if (const auto read = readExactly(file, size); !read)
        return read.error();
    const auto length = ByteReader{size}.number<std::uint32_t>();
    if (length > limit)
        return Error{Problem::BackupDamaged, "a part is too long"};
    Bytes run(length);
    if (const auto read = readExactly(file, run); !read)
        return read.error();
    return run;
}

/// A file that ends early is a damaged backup, whatever it was called below.
Error asBackup(const Error& error)
{
    const bool damaged = error.problem == Problem::FileUnreadable || error.problem == Problem::VaultDamaged
        || error.problem == Problem::NotAVault;
    return damaged ? Error{Problem::BackupDamaged, error.detail} : error;
}

Bytes encodedHeader(const BackupHeader& header)
{
    ByteWriter out;
    out.bytes(backupMagic).number(backupVersion);
    put(out, encoded(header.slots));
    ByteWriter keys;
    for (const auto& key : header.keys)
        keys.bytes(key);
    put(out, keys.written());
    return out.take();
}

Result<BackupHeader> readHeader(const Descriptor& file, const Argon2Limits& limits)
{
    const auto slotBytes = readRun(file, longestSlots);
    if (!slotBytes)
        return asBackup(slotBytes.error());
    auto slots = decodedSlots(*slotBytes, limits);
    if (!slots)
        return asBackup(slots.error());
    const auto recipients = slots->users.size() + (slots->recovery ? 1 : 0);
    const auto keyBytes = readRun(file, longestSlots);
    if (!keyBytes)
        return asBackup(keyBytes.error());
    BackupHeader header{.slots = *std::move(slots)};
    ByteReader in{*keyBytes};
    for (std::size_t i = 0; i < recipients; ++i)
        header.keys.push_back(in.fixed<std::tuple_size_v<SealedKey>>());
    if (!in.atEnd())
        return Error{Problem::BackupDamaged, "sealed keys"};
    return header;
}

Secret secretOf(BytesView bytes)
{
    Secret secret{bytes.size()};
    std::ranges::copy(bytes, secret.bytes().begin());
    return secret;
}

} // namespace

Bytes encoded(const Manifest& manifest)
{
    ByteWriter out;
    out.bytes(manifest.vault.bytes).number(manifest.generation).number(manifest.slotsSequence);
    out.number(static_cast<std::uint64_t>(manifest.made.time_since_epoch().count()));
    out.number(static_cast<std::uint64_t>(manifest.contents.schemaVersion));
    out.number(static_cast<std::uint64_t>(manifest.contents.head.seq)).bytes(manifest.contents.head.hash);
    out.number(manifest.databaseSize).bytes(manifest.databaseDigest);
    out.number(static_cast<std::uint32_t>(manifest.contents.counts.size()));
    for (const auto& [table, rows] : manifest.contents.counts) {
        put(out, Bytes(table.begin(), table.end()));
        out.number(rows);
    }
    return out.take();
}

std::optional<Manifest> decodedManifest(BytesView bytes)
{
    ByteReader in{bytes};
    Manifest manifest;
    manifest.vault = {in.fixed<16>()};
    manifest.generation = in.number<std::uint32_t>();
    manifest.slotsSequence = in.number<std::uint64_t>();
    manifest.made = Instant{std::chrono::seconds{static_cast<std::int64_t>(in.number<std::uint64_t>())}};
    manifest.contents.schemaVersion = static_cast<std::int64_t>(in.number<std::uint64_t>());
    manifest.contents.head.seq = static_cast<std::int64_t>(in.number<std::uint64_t>());
    manifest.contents.head.hash = in.fixed<32>();
    manifest.databaseSize = in.number<std::uint64_t>();
    manifest.databaseDigest = in.fixed<32>();
    const auto tables = in.number<std::uint32_t>();
    for (std::uint32_t i = 0; i < tables && in.complete(); ++i) {
        const auto name = in.next(in.number<std::uint32_t>());
        manifest.contents.counts[std::string{name.begin(), name.end()}] = in.number<std::uint64_t>();
    }
    if (!in.atEnd() || !std::ranges::equal(encoded(manifest), bytes))
        return std::nullopt;
    return manifest;
}

BackupKeys backupKeys(const Secret& backupKey, const Secret& vaultKey)
{
    const auto author = subkey(vaultKey, Purpose::BackupAuthor);
    Secret both{32};
    crypto_generichash(both.bytes().data(), both.size(), backupKey.bytes().data(), backupKey.size(),
                       author.bytes().data(), author.size());
    return {.manifest = subkey(both, Purpose::BackupManifest),
            .database = subkey(both, Purpose::BackupDatabase)};
}

BackupHeader headerFor(const KeySlots& slots, const Secret& backupKey)
{
    BackupHeader header{.slots = slots};
    for (const auto& user : slots.users)
        header.keys.push_back(sealed(backupKey, user.exchangeKey));
    if (slots.recovery)
        header.keys.push_back(sealed(backupKey, slots.recovery->exchangeKey));
    return header;
}

Bytes encodedStart(const BackupHeader& header, const Manifest& manifest, const BackupKeys& keys)
{
    const auto start = encodedHeader(header);
    const auto plain = secretOf(encoded(manifest));
    Bytes hidden(plain.size() + tagSize);
    FixedBytes<24> nonce{};
    wrapInto(hidden, nonce, plain, keys.manifest, start);
    ByteWriter out;
    out.bytes(start).bytes(nonce);
    put(out, hidden);
    return out.take();
}

Result<BackupFile> BackupFile::open(const std::filesystem::path& path, const Argon2Limits& limits)
{
    auto file = openToRead(path, Owner::Anyone);
    if (!file)
        return file.error();
    FixedBytes<10> kind{};
    const auto read = readExactly(*file, kind);
    ByteReader in{kind};
    if (!read || in.fixed<8>() != backupMagic)
        return Error{Problem::NotABackup};
    if (const auto found = in.number<std::uint16_t>(); found != backupVersion)
        return Error{found > backupVersion ? Problem::VaultTooNew : Problem::BackupDamaged,
                     "backup: version"};
    auto header = readHeader(*file, limits);
    if (!header)
        return header.error();
    BackupFile backup{
        .file = *std::move(file), .header = *std::move(header), .headerBytes = {}, .manifestBytes = {}};
    backup.headerBytes = encodedHeader(backup.header);
    if (const auto nonce = readExactly(backup.file, backup.manifestNonce); !nonce)
        return asBackup(nonce.error());
    auto hidden = readRun(backup.file, longestManifest);
    if (!hidden)
        return asBackup(hidden.error());
    backup.manifestBytes = *std::move(hidden);
    return backup;
}

Result<Manifest> BackupFile::manifest(const BackupKeys& keys) const
{
    const auto plain = unwrapped(manifestBytes, manifestNonce, keys.manifest, headerBytes);
    const auto manifest = plain.empty() ? std::nullopt : decodedManifest(plain.bytes());
    if (!manifest)
        return Error{Problem::BackupDamaged, "manifest"};
    return *manifest;
}

Result<Digest> streamed(const Descriptor& file, std::uint64_t size, const TakeBytes& take,
                        const Progress& progress)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof(Digest));
    Bytes run(runSize);
    const auto runs = static_cast<int>((size + runSize - 1) / runSize);
    for (int i = 0; i < runs; ++i) {
        const auto part
            = std::span{run}.first(static_cast<std::size_t>(std::min<std::uint64_t>(runSize, size)));
        if (const auto read = readExactly(file, part); !read)
            return asBackup(read.error());
        crypto_generichash_update(&state, part.data(), part.size());
        if (const auto taken = take(part); !taken)
            return taken.error();
        size -= part.size();
        if (progress && !progress(i + 1, runs))
            return Error{Problem::Cancelled};
    }
    Digest digest;
    crypto_generichash_final(&state, digest.data(), digest.size());
    return digest;
}

} // namespace storage::vault
