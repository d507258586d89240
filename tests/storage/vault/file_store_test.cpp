// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/file_store.h"
#include "storage/vault/process_safety.h"
#include "storage/vault/vault_lock.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <csignal>
#include <fstream>
#include <functional>

using namespace storage;
using namespace storage::vault;

namespace {

Bytes textBytes(std::string_view text)
{
    return {text.begin(), text.end()};
}

mode_t modeOf(const std::filesystem::path& file)
{
    struct stat status{};
    REQUIRE(stat(file.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

/// What `work` returns when a process of its own runs it: limits set there do not touch the tests.
int inChild(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_CASE("A file is replaced whole and is its owner's alone", "[vault][file]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "slots";
    REQUIRE(replaceFile(file, textBytes("first")));
    REQUIRE(replaceFile(file, textBytes("second")));
    CHECK(*readFile(file, 100) == textBytes("second"));
    CHECK(modeOf(file) == 0600);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "slots.part"));
}

TEST_CASE("A part left by a crash is no obstacle", "[vault][file]")
{
    const TemporaryFolder folder;
    std::ofstream{folder.path() / "slots.part"} << "half";
    REQUIRE(replaceFile(folder.path() / "slots", textBytes("whole")));
    CHECK(*readFile(folder.path() / "slots", 100) == textBytes("whole"));
}

TEST_CASE("What is abandoned leaves neither a name nor a part", "[vault][file]")
{
    const TemporaryFolder folder;
    {
        auto part = PartFile::create(folder.path() / "backup");
        REQUIRE(part);
        REQUIRE(part->append(textBytes("something")));
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("A file that must be new does not replace another", "[vault][file]")
{
    const TemporaryFolder folder;
    REQUIRE(replaceFile(folder.path() / "backup", textBytes("old")));
    auto part = PartFile::create(folder.path() / "backup");
    REQUIRE(part->append(textBytes("new")));
    CHECK(part->publish(Existing::Refused).error().problem == Problem::FileExists);
    CHECK(*readFile(folder.path() / "backup", 100) == textBytes("old"));
}

TEST_CASE("Links, folders, pipes, long and missing files are not read", "[vault][file]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "real";
    REQUIRE(replaceFile(file, textBytes("content")));
    std::filesystem::create_symlink(file, folder.path() / "link");
    std::filesystem::create_directory(folder.path() / "folder");
    REQUIRE(mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    CHECK(readFile(folder.path() / "link", 100).error().problem == Problem::FileUnreadable);
    CHECK(readFile(folder.path() / "folder", 100).error().problem == Problem::FileUnreadable);
    CHECK(readFile(folder.path() / "pipe", 100).error().problem == Problem::FileUnreadable);
    CHECK(readFile(file, 6).error().problem == Problem::FileUnreadable);
    CHECK(readFile(folder.path() / "none", 100).error().problem == Problem::FileNotFound);
}

TEST_CASE("Files and folders of another user are refused", "[vault][file]")
{
    if (geteuid() != 0)
        SKIP("only root can give a file away");
    const TemporaryFolder folder;
    REQUIRE(replaceFile(folder.path() / "file", textBytes("content")));
    REQUIRE(makeFolder(folder.path() / "folder"));
    REQUIRE(chown((folder.path() / "file").c_str(), 12345, 12345) == 0);
    REQUIRE(chown((folder.path() / "folder").c_str(), 12345, 12345) == 0);
    CHECK(readFile(folder.path() / "file", 100).error().problem == Problem::FileUnreadable);
    CHECK(openToRead(folder.path() / "file", Owner::Anyone));
    CHECK(requireOwnFolder(folder.path() / "folder").error().problem == Problem::FileUnreadable);
}

TEST_CASE("A folder of the vault is closed to others, also after a careless copy", "[vault][file]")
{
    const TemporaryFolder folder;
    REQUIRE(makeFolder(folder.path() / "v"));
    CHECK(modeOf(folder.path() / "v") == 0700);
    REQUIRE(chmod((folder.path() / "v").c_str(), 0755) == 0);
    CHECK(requireOwnFolder(folder.path() / "v"));
    CHECK(modeOf(folder.path() / "v") == 0700);
    std::filesystem::create_symlink(folder.path() / "v", folder.path() / "link");
    CHECK(requireOwnFolder(folder.path() / "link").error().problem == Problem::FileUnreadable);
}

TEST_CASE("A full disk is told as such and loses nothing", "[vault][file]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "slots";
    REQUIRE(replaceFile(file, textBytes("old")));
    const int problem = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{.rlim_cur = 1000, .rlim_max = 1000};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto replaced = replaceFile(file, Bytes(5000, 7));
        return replaced ? 0 : static_cast<int>(replaced.error().problem);
    });
    CHECK(problem == static_cast<int>(Problem::DiskFull));
    CHECK(*readFile(file, 100) == textBytes("old"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "slots.part"));
}

TEST_CASE("A folder that cannot be written to is read-only, not broken", "[vault][file]")
{
    const TemporaryFolder folder;
    REQUIRE(makeFolder(folder.path() / "v"));
    const int problem = inChild([&] {
        if (geteuid() == 0 && (chown(folder.path().c_str(), 12345, 12345) != 0 || setuid(12345) != 0))
            return -1;
        const auto replaced = replaceFile("/proc/none", textBytes("x"));
        const auto denied = replaceFile(folder.path() / "v" / "slots", textBytes("x"));
        return !replaced && !denied ? static_cast<int>(denied.error().problem) : 0;
    });
    if (geteuid() != 0)
        SKIP("needs a second user");
    CHECK(problem == static_cast<int>(Problem::ReadOnly));
}

TEST_CASE("Network file systems are known by number and by name", "[vault][file]")
{
    CHECK(isOnNetwork(0x6969, "nfs4"));
    CHECK(isOnNetwork(0xff534d42, "cifs"));
    CHECK(isOnNetwork(0x65735546, "fuse.sshfs"));
    CHECK_FALSE(isOnNetwork(0x65735546, "fuseblk"));
    CHECK_FALSE(isOnNetwork(0xef53, "ext4"));
    CHECK_FALSE(isOnNetwork(0x9123683e, ""));
    const TemporaryFolder folder;
    CHECK(requireLocalDisk(folder.path()));
}

TEST_CASE("A vault is held by one at a time, and freed when its holder is killed", "[vault][file]")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "lock";
    {
        const auto mine = VaultLock::acquire(file);
        REQUIRE(mine);
        CHECK(VaultLock::acquire(file).error().problem == Problem::VaultInUse);
        CHECK(inChild([&] { return VaultLock::acquire(file) ? 0 : 1; }) == 1);
    }
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t holder = fork();
    if (holder == 0) {
        const auto held = VaultLock::acquire(file);
        [[maybe_unused]] const auto told = write(ready[1], held ? "y" : "n", 1);
        pause();
        _exit(0);
    }
    char answer = 0;
    REQUIRE(read(ready[0], &answer, 1) == 1);
    REQUIRE(answer == 'y');
    CHECK(VaultLock::acquire(file).error().problem == Problem::VaultInUse);
    kill(holder, SIGKILL);
    waitpid(holder, nullptr, 0);
    CHECK(VaultLock::acquire(file));
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("A private process dumps no core, cannot be traced and writes for its owner only",
          "[vault][process]")
{
    const int result = inChild([] {
        keepProcessPrivate(Tracing::Refused);
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        const bool closed = umask(0) == 077 && core.rlim_cur == 0 && core.rlim_max == 0;
        return closed && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1;
    });
    CHECK(result == 0);
}

TEST_CASE("A file opened after a stream was closed never takes that stream's number", "[vault][process]")
{
    const int result = inChild([] {
        for (const int stream : {0, 1, 2})
            close(stream);
        keepProcessPrivate(Tracing::Allowed);
        const int opened = open("/dev/null", O_WRONLY);
        return opened > 2 && write(1, "x", 1) < 0 && write(2, "x", 1) < 0 ? 0 : 1;
    });
    CHECK(result == 0);
}
