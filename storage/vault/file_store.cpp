// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/file_store.h"

#include "storage/vault/failure.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace storage::vault {
namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
}

int renameRefusing(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    // This file system cannot rename without replacing; nobody else works in this folder, so asking first
    // will do.
    if (isTaken(to)) {
        errno = EEXIST;
        return -1;
    }
    return std::rename(from.c_str(), to.c_str());
}

} // namespace

Result<Descriptor> openToRead(const std::filesystem::path& file, Owner owner)
{
    // O_NONBLOCK: a FIFO with the right name must not hang the program.
    Descriptor descriptor{open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)};
    if (!descriptor)
        return systemFailure("open");
    struct stat status{};
    if (fstat(descriptor.number(), &status) != 0)
        return systemFailure("fstat");
    if (!S_ISREG(status.st_mode))
        return Error{Problem::FileUnreadable, "not a regular file"};
    if (owner == Owner::Ourselves && status.st_uid != geteuid())
        return Error{Problem::FileUnreadable, "belongs to another user"};
    return descriptor;
}

Result<std::uint64_t> sizeOf(const Descriptor& file)
{
    struct stat status{};
    if (fstat(file.number(), &status) != 0)
        return systemFailure("fstat");
    return static_cast<std::uint64_t>(status.st_size);
}

Result<Bytes> readFile(const std::filesystem::path& file, std::size_t limit)
{
    const auto descriptor = openToRead(file, Owner::Ourselves);
    if (!descriptor)
        return descriptor.error();
    const auto size = sizeOf(*descriptor);
    if (!size)
        return size.error();
    if (*size > limit)
        return Error{Problem::FileUnreadable, "longer than it can be"};
    Bytes bytes(static_cast<std::size_t>(*size));
    if (const auto read = readExactly(*descriptor, bytes); !read)
        return read.error();
    return bytes;
}

Result<Done> readExactly(const Descriptor& file, std::span<std::uint8_t> into)
{
    while (!into.empty()) {
        const auto count = read(file.number(), into.data(), into.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure("read");
        if (count == 0)
            return Error{Problem::FileUnreadable, "shorter than it was"};
        into = into.subspan(static_cast<std::size_t>(count));
    }
    return Done{};
}

PartFile::PartFile(std::filesystem::path file, std::filesystem::path part, Descriptor descriptor) :
    m_file{std::move(file)}, m_part{std::move(part)}, m_descriptor{std::move(descriptor)}
{
}

PartFile::~PartFile()
{
    if (m_descriptor)
        unlink(m_part.c_str());
}

Result<PartFile> PartFile::create(const std::filesystem::path& file)
{
    auto part = file;
    part += ".part";
    unlink(part.c_str()); // left by a crash
    Descriptor descriptor{
        open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly)};
    if (!descriptor)
        return systemFailure("create");
    return PartFile{file, std::move(part), std::move(descriptor)};
}

Result<Done> PartFile::append(BytesView bytes)
{
    while (!bytes.empty()) {
        const auto count = write(m_descriptor.number(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemFailure("write");
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return Done{};
}

Result<Done> PartFile::sync()
{
    if (fsync(m_descriptor.number()) != 0)
        return systemFailure("fsync");
    return Done{};
}

Result<Done> PartFile::publish(Existing existing)
{
    if (const auto synced = sync(); !synced)
        return synced;
    const int renamed = existing == Existing::Replaced ? std::rename(m_part.c_str(), m_file.c_str())
                                                       : renameRefusing(m_part, m_file);
    if (renamed != 0)
        return systemFailure("rename");
    if (!m_descriptor.close())
        return systemFailure("close");
    return syncFolder(folderOf(m_file));
}

Result<Done> replaceFile(const std::filesystem::path& file, BytesView bytes)
{
    auto part = PartFile::create(file);
    if (!part)
        return part.error();
    if (const auto appended = part->append(bytes); !appended)
        return appended;
    return part->publish(Existing::Replaced);
}

bool isTaken(const std::filesystem::path& path)
{
    struct stat status{};
    return lstat(path.c_str(), &status) == 0;
}

Result<Done> makeFolder(const std::filesystem::path& folder)
{
    if (mkdir(folder.c_str(), S_IRWXU) != 0)
        return systemFailure("mkdir");
    return Done{};
}

Result<Done> syncFolder(const std::filesystem::path& folder)
{
    const Descriptor descriptor{open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!descriptor)
        return systemFailure("open");
    // Some file systems of USB sticks have nothing to sync in a folder and say so with EINVAL.
    if (fsync(descriptor.number()) != 0 && errno != EINVAL)
        return systemFailure("fsync");
    return Done{};
}

Result<Done> syncFile(const std::filesystem::path& file)
{
    const Descriptor descriptor{open(file.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC)};
    if (!descriptor)
        return systemFailure("open");
    if (fsync(descriptor.number()) != 0)
        return systemFailure("fsync");
    return Done{};
}

Result<Done> renameToNew(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (renameRefusing(from, to) != 0)
        return systemFailure("rename");
    return syncFolder(folderOf(to));
}

Result<Done> removeTree(const std::filesystem::path& path)
{
    std::error_code failure;
    std::filesystem::remove_all(path, failure);
    if (failure)
        return Error{problemOf(failure.value()), "remove: " + failure.message()};
    return Done{};
}

Result<Done> requireOwnFolder(const std::filesystem::path& folder)
{
    struct stat status{};
    if (lstat(folder.c_str(), &status) != 0)
        return systemFailure("lstat");
    if (!S_ISDIR(status.st_mode))
        return Error{Problem::FileUnreadable, "not a folder"};
    if (status.st_uid != geteuid())
        return Error{Problem::FileUnreadable, "belongs to another user"};
    // A copy made by a file manager may have come out with the usual 0755: close it again.
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0 && chmod(folder.c_str(), S_IRWXU) != 0)
        return systemFailure("chmod");
    return Done{};
}

} // namespace storage::vault
