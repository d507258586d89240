// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/result.h"
#include "storage/vault/bytes.h"
#include "storage/vault/descriptor.h"

#include <filesystem>
#include <string_view>

namespace storage::vault {

/// Whose files may be read. What lies in a vault must be the user's own; a backup may come from anyone.
enum class Owner { Ourselves, Anyone };

/// Opens a regular file for reading, without following a symbolic link. `FileUnreadable` if it is anything
/// else or not `owner`'s.
Result<Descriptor> openToRead(const std::filesystem::path& file, Owner owner);
/// Size of an open file, in bytes.
Result<std::uint64_t> sizeOf(const Descriptor& file);
/// The whole of `file` of our own; `FileUnreadable` if it is longer than `limit` bytes.
Result<Bytes> readFile(const std::filesystem::path& file, std::size_t limit);
/// Exactly `into.size()` bytes from where `file` stands; `FileUnreadable` if it ends earlier.
Result<Done> readExactly(const Descriptor& file, std::span<std::uint8_t> into);

/// What happens to a file that already has the final name.
enum class Existing { Replaced, Refused };

/// A file that gets its name only when it is whole: written as NAME.part, forced to disk, then renamed. Until
/// `publish` succeeds the name is untouched; without it the part is removed.
class PartFile {
public:
    static Result<PartFile> create(const std::filesystem::path& file);
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    PartFile(PartFile&& other) noexcept = default;
    PartFile& operator=(PartFile&& other) noexcept = default;
    ~PartFile();

    Result<Done> append(BytesView bytes);
    /// Forces what was appended to the disk. The name is still NAME.part.
    Result<Done> sync();
    /// Forces everything to disk and gives the file its name, durably.
    Result<Done> publish(Existing existing);
    /// Where the bytes are until then.
    const std::filesystem::path& part() const { return m_part; }

private:
    PartFile(std::filesystem::path file, std::filesystem::path part, Descriptor descriptor);

    std::filesystem::path m_file;
    std::filesystem::path m_part;
    Descriptor m_descriptor;
};

/// Replaces `file` by `bytes` so that after a crash there is either the old or the new content.
Result<Done> replaceFile(const std::filesystem::path& file, BytesView bytes);

/// Whether something has this name: a file, a folder, a link even if it leads nowhere.
bool isTaken(const std::filesystem::path& path);
/// Makes one folder that only this user can enter.
Result<Done> makeFolder(const std::filesystem::path& folder);
/// Makes the names in `folder` durable.
Result<Done> syncFolder(const std::filesystem::path& folder);
/// Forces a file some library has written to the disk.
Result<Done> syncFile(const std::filesystem::path& file);
/// Gives `from` the name `to`, durably, unless that exists (`FileExists`).
Result<Done> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to);
/// Removes `path` and everything in it, without following links. A missing one is fine.
Result<Done> removeTree(const std::filesystem::path& path);
/// `FileUnreadable` unless `folder` is a real folder of this user that nobody else can write into.
Result<Done> requireOwnFolder(const std::filesystem::path& folder);

/// Whether files with this statfs `magic`, mounted as `mountType` ("" if not known), live on another machine.
bool isOnNetwork(std::uint64_t magic, std::string_view mountType);
/// `VaultOnNetwork` if `folder` lives on another machine: locks and write-ahead logs cannot be trusted there.
Result<Done> requireLocalDisk(const std::filesystem::path& folder);

} // namespace storage::vault
