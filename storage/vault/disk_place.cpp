// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/failure.h"
#include "storage/vault/file_store.h"

#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>

#include <fstream>
#include <sstream>
#include <string>

namespace storage::vault {
namespace {

constexpr std::array<std::uint64_t, 10> networkMagics{
    0x6969, // NFS
    0x517b, // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB2
    0x5346414f, // AFS
    0x6b414653, // kAFS
    0x73757245, // Coda
    0x564c, // NCP
    0x00c36400, // Ceph
    0x01021997, // 9P
};

/// FUSE carries local file systems too (NTFS, encrypted homes), so only the type tells.
constexpr std::array<std::string_view, 11> networkTypes{
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.kio-fuse",
    "fuse.s3fs",
    "fuse.curlftpfs",
    "fuse.smbnetfs",
    "fuse.google-drive-ocamlfuse",
};

/// The type of the mount with device `device`, from the kernel's list; "" if it is not there.
std::string mountTypeOf(dev_t device)
{
    const auto number = std::to_string(major(device)) + ':' + std::to_string(minor(device));
    std::ifstream mounts{"/proc/self/mountinfo"};
    // 36 35 98:0 /root /mountpoint options optional... - type source options
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream fields{line};
        std::string field;
        fields >> field >> field >> field;
        const auto separator = line.find(" - ");
        if (field != number || separator == std::string::npos)
            continue;
        std::istringstream rest{line.substr(separator + 3)};
        rest >> field;
        return field;
    }
    return {};
}

} // namespace

bool isOnNetwork(std::uint64_t magic, std::string_view mountType)
{
    return std::ranges::find(networkMagics, magic) != networkMagics.end()
        || std::ranges::find(networkTypes, mountType) != networkTypes.end();
}

Result<Done> requireLocalDisk(const std::filesystem::path& folder)
{
    struct statfs system{};
    if (statfs(folder.c_str(), &system) != 0)
        return systemFailure("statfs");
    struct stat status{};
    if (stat(folder.c_str(), &status) != 0)
        return systemFailure("stat");
    // The kernel's field is signed and, for CIFS, negative on 32 bits.
    if (isOnNetwork(static_cast<std::uint32_t>(system.f_type), mountTypeOf(status.st_dev)))
        return Error{Problem::VaultOnNetwork};
    return Done{};
}

} // namespace storage::vault
