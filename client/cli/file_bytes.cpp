// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/file_bytes.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace client::cli {

using storage::Done;
using storage::Error;
using storage::Problem;
using storage::Result;

namespace {

/// A file descriptor that is closed at the end.
class File {
public:
    explicit File(int descriptor) : m_descriptor{descriptor} { }
    ~File()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    int operator*() const { return m_descriptor; }

private:
    int m_descriptor;
};

Problem problemOf(int error, Problem otherwise)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return Problem::FileNotFound;
    case EACCES:
    case EPERM:
    case EROFS: return otherwise == Problem::FileUnreadable ? otherwise : Problem::ReadOnly;
    case ENOSPC:
    case EDQUOT: return Problem::DiskFull;
    default: return otherwise;
    }
}

Result<Done> writeAll(int descriptor, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return Error{problemOf(errno, Problem::DiskFailure), "write"};
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    if (::fsync(descriptor) != 0 && errno != EINVAL)
        return Error{problemOf(errno, Problem::DiskFailure), "fsync"};
    return Done{};
}

} // namespace

Result<std::vector<std::uint8_t>> readFile(const std::filesystem::path& file)
{
    const File opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!opened.isOpen())
        return Error{problemOf(errno, Problem::FileUnreadable), "open"};
    std::vector<std::uint8_t> bytes;
    std::array<std::uint8_t, 65536> part{};
    while (true) {
        const auto got = ::read(*opened, part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{Problem::FileUnreadable, "read"};
        if (got == 0)
            return bytes;
        if (bytes.size() + static_cast<std::size_t>(got) > largestFile)
            return Error{Problem::TooLong, "file"};
        bytes.insert(bytes.end(), part.begin(), part.begin() + got);
    }
}

Result<Done> writeFile(const std::filesystem::path& file, std::span<const std::uint8_t> bytes)
{
    auto temporary = file.string() + ".XXXXXX";
    const File opened{::mkostemp(temporary.data(), O_CLOEXEC)}; // mode 0600
    if (!opened.isOpen())
        return Error{problemOf(errno, Problem::DiskFailure), "create"};
    if (auto written = writeAll(*opened, bytes); !written) {
        ::unlink(temporary.c_str());
        return written;
    }
    if (::rename(temporary.c_str(), file.c_str()) != 0) {
        const auto problem = problemOf(errno, Problem::ReadOnly);
        ::unlink(temporary.c_str());
        return Error{problem, "rename"};
    }
    return Done{};
}

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::span<const std::uint8_t> asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace client::cli
