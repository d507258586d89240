// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/backup.h"
#include "storage/vault/file_store.h"
#include "tests/storage/vault/clinic_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/wait.h>

#include <csignal>
#include <cstdlib>
#include <random>
#include <thread>

using namespace storage;
using namespace storage::vault;
using samples::Clinic;
using samples::secret;
namespace tiny = samples::tiny;

namespace {

/// Tells the parent process what is certainly done.
class Acknowledge {
public:
    explicit Acknowledge(int pipe) : m_pipe{pipe} { }
    void operator()(std::int64_t done) const
    {
        [[maybe_unused]] const auto told = ::write(m_pipe, &done, sizeof done);
    }

private:
    int m_pipe;
};

/// Runs `work` in a process of its own and kills it after `delay`. Returns the last number it acknowledged,
/// or 0.
template <class Work> std::int64_t killedAfter(std::chrono::microseconds delay, Work work)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work(Acknowledge{ends[1]});
        _exit(0);
    }
    close(ends[1]);
    std::this_thread::sleep_for(delay);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    std::int64_t last = 0;
    for (std::int64_t one = 0; ::read(ends[0], &one, sizeof one) == sizeof one;)
        last = one;
    close(ends[0]);
    return last;
}

/// Kills at a different moment each time, early ones more often because the beginning is where most happens.
struct Killing : Clinic {
    std::mt19937 random{20261127};
    double longest{100'000}; ///< Microseconds.

    std::chrono::microseconds delay()
    {
        const double part = std::uniform_real_distribution{0.0, 1.0}(random);
        return std::chrono::microseconds{static_cast<std::int64_t>(part * part * longest)};
    }
    /// A busy machine needs more time to get anywhere, an idle one less.
    void learn(bool gotSomewhere) { longest *= gotSomewhere ? 0.7 : 1.25; }
    std::string passphrase(std::int64_t number) const
    {
        return "passphrase number " + std::to_string(number);
    }
    std::size_t generationsOnDisk() const
    {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::directory_iterator{root})
            count += generationFromName(entry.path().filename().string()) ? 1U : 0U;
        return count;
    }
};

/// How often each test kills. A nightly run sets AMPARO_CRASH_ROUNDS to some hundreds.
const int rounds = [] {
    const char* wanted = std::getenv("AMPARO_CRASH_ROUNDS");
    return wanted == nullptr ? 40 : std::max(1, std::atoi(wanted));
}();

} // namespace

TEST_CASE_METHOD(Killing,
                 "A creation killed at any moment leaves a whole vault or none, and can be done again",
                 "[vault][crash]")
{
    for (int i = 0; i < rounds; ++i) {
        killedAfter(delay(), [&](auto) { [[maybe_unused]] const auto made = create(); });
        {
            auto vault = open();
            learn(static_cast<bool>(vault));
            if (!vault) {
                REQUIRE(vault.error().problem == Problem::NotAVault);
                REQUIRE(create());
                vault = open();
                REQUIRE(vault);
            }
            auto db = database(*vault);
            REQUIRE(tiny::readHead(db).seq == 1);
        }
        std::filesystem::remove_all(root);
    }
}

TEST_CASE_METHOD(Killing, "A passphrase change killed at any moment leaves the old or the new one",
                 "[vault][crash]")
{
    REQUIRE(create()->vault.enrol({samples::tomas, "tomas", secret(passphrase(0))}));
    std::int64_t now = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto acknowledged = killedAfter(delay(), [&](const Acknowledge& acknowledge) {
            for (auto next = now + 1;; ++next) {
                auto vault = open("tomas", passphrase(next - 1));
                if (!vault
                    || !vault->changePassphrase("tomas", secret(passphrase(next - 1)),
                                                secret(passphrase(next))))
                    _exit(1);
                acknowledge(next);
            }
        });
        const auto certain = std::max(acknowledged, now);
        learn(acknowledged > 0);
        REQUIRE(open());
        const bool isNext = open("tomas", passphrase(certain + 1)) ? true : false;
        if (!isNext)
            REQUIRE(open("tomas", passphrase(certain)));
        if (certain > 0)
            REQUIRE(open("tomas", passphrase(certain - 1)).error().problem == Problem::WrongPassphrase);
        now = isNext ? certain + 1 : certain;
        REQUIRE_FALSE(readSlots(VaultPaths{root}, 1, samples::limits)->needHealing);
    }
    CHECK(now > 0);
}

TEST_CASE_METHOD(Killing,
                 "A rekey killed at any moment leaves exactly one usable generation and loses no entry",
                 "[vault][crash]")
{
    REQUIRE(create());
    std::int64_t lastSeq = 1;
    std::uint32_t lastGeneration = 1;
    for (int i = 0; i < rounds; ++i) {
        const auto acknowledged = killedAfter(delay(), [&](const Acknowledge& acknowledge) {
            auto vault = open();
            if (!vault)
                _exit(1);
            for (;;) {
                auto db = database(*vault);
                tiny::add(db, "entry");
                acknowledge(tiny::readHead(db).seq);
                if (!vault->state().record(tiny::readHead(db)) || !vault->rekey(db, tiny::readHead))
                    _exit(1);
            }
        });
        auto vault = open();
        REQUIRE(vault);
        REQUIRE_FALSE(vault->memoryUntrustworthy());
        auto db = database(*vault);
        const auto head = tiny::readHead(db);
        REQUIRE(head.seq >= std::max(acknowledged, lastSeq));
        REQUIRE(requireSound(db));
        REQUIRE(vault->checkHead(head, [&](std::int64_t seq) { return tiny::hashAt(db, seq); }));
        REQUIRE(vault->generation() >= lastGeneration);
        learn(vault->generation() > lastGeneration);
        REQUIRE(vault->confirmOpened());
        REQUIRE(generationsOnDisk() == 1);
        lastSeq = head.seq;
        lastGeneration = vault->generation();
    }
    CHECK(lastGeneration > 1);
}

TEST_CASE_METHOD(Killing, "A backup killed at any moment is whole or has no name", "[vault][crash]")
{
    REQUIRE(create());
    const auto phrase = secret(samples::mariasPassphrase);
    const auto backups = folder.path() / "stick";
    std::filesystem::create_directory(backups);
    int whole = 0;
    for (int i = 0; i < rounds; ++i) {
        killedAfter(delay(), [&](auto) {
            auto vault = open();
            auto db = database(*vault);
            for (int n = 0;; ++n)
                if (!backUp(*vault, db, backups / (std::to_string(i) + "-" + std::to_string(n)),
                            tiny::readHead, clock))
                    _exit(1);
        });
        const int before = whole;
        for (const auto& entry : std::filesystem::directory_iterator{backups}) {
            if (entry.path().extension() != ".part") {
                REQUIRE(checkBackup(entry.path(), byPassphrase("maria", phrase), samples::limits));
                ++whole;
            }
            std::filesystem::remove(entry.path());
        }
        learn(whole > before);
        auto vault = open();
        REQUIRE(vault);
        auto db = database(*vault);
        REQUIRE(backUp(*vault, db, folder.path() / std::to_string(i), tiny::readHead, clock));
    }
    CHECK(whole > 0);
}

TEST_CASE_METHOD(Killing, "A restore killed at any moment is whole or has no name, and can be done again",
                 "[vault][crash]")
{
    const auto phrase = secret(samples::mariasPassphrase);
    const auto file = folder.path() / "backup";
    {
        const auto made = create();
        auto db = database(made->vault);
        REQUIRE(backUp(made->vault, db, file, tiny::readHead, clock));
    }
    root = folder.path() / "restored.amparo";
    const auto restoring
        = [&] { return restore(file, root, byPassphrase("maria", phrase), tiny::readHead, samples::limits); };
    for (int i = 0; i < rounds; ++i) {
        killedAfter(delay(), [&](auto) { [[maybe_unused]] const auto done = restoring(); });
        const bool named = std::filesystem::exists(root);
        learn(named);
        if (!named)
            REQUIRE(restoring());
        const auto vault = open();
        REQUIRE(vault);
        auto db = database(*vault);
        REQUIRE(tiny::readHead(db).seq == 1);
        std::filesystem::remove_all(root);
    }
}
