// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clinic.h"

#include "i18n/zone.h"
#include "storage/open_vault.h"
#include "storage/repository/user_repository.h"
#include "storage/schema/migrate.h"
#include "storage/service/guarded.h"
#include "storage/service/people_index.h"
#include "storage/service/vault_checks.h"
#include "storage/vault/backup.h"
#include "storage/vault/passphrase.h"

#include <algorithm>

namespace storage {
namespace {

vault::VaultOptions optionsFor(KeyCost cost)
{
    if (cost == KeyCost::Demo)
        return {.cost = {64, 1}, .limits = vault::Argon2Limits::acceptingWeak()};
    return {};
}

vault::Progress pages(const Progress& progress)
{
    if (!progress)
        return {};
    return [progress](int done, int total) { return progress(done, total); };
}

/// The Ed25519 public key is the second half of libsodium's secret key.
journal::PublicKey publicKeyOf(const Secret& signingKey)
{
    journal::PublicKey key{};
    std::copy_n(signingKey.bytes().begin() + 32, key.size(), key.begin());
    return key;
}

/// Writes the first commit of a new vault: which vault this is, its founder and its settings.
Result<journal::Head> fillNewVault(sql::Connection& db, const vault::Unlocked& founder, const Uuid& vault,
                                   const NewClinic& clinic, const Clock& clock)
{
    try {
        schema::migrate(db);
        indexAllIfOutdated(db);
        const journal::Signer signer{founder.user, newUuid(clock.now()), copyOf(founder.signingKey)};
        journal::Journal journal{db, signer, clock};
        journal::Transaction transaction{journal, "vault-created", vault};
        const auto madeAt = transaction.instant();
        db.prepare("INSERT INTO vault (id, device, letter, made_at) VALUES (?1, ?2, 'A', ?3)")
            .bind(vault, signer.device(), madeAt)
            .run();
        UserRepository users{db};
        users.insert({.id = {founder.user}, .name = clinic.userName, .role = Role::Administrator});
        users.addKey({founder.user}, publicKeyOf(founder.signingKey), transaction.newId<User>().value);
        writeSettings(transaction, clinic.settings);
        transaction.commit();
        db.checkpoint();
        return journal.head();
    } catch (...) {
        return currentError();
    }
}

} // namespace

struct Clinic::Impl {
    std::unique_ptr<OpenVault> open;
    const Clock& clock;
    User user{};
    std::string zone{};

    // Made anew when the vault is opened anew.
    std::optional<PeopleService> people{};
    std::optional<CaseService> cases{};
    std::optional<PaperService> papers{};
    std::optional<ReminderService> reminders{};
    std::optional<SettingsService> settings{};
    std::optional<ImportService> imports{};
    std::optional<PeopleQueries> readPeople{};
    std::optional<CaseQueries> readCases{};
    std::optional<DocketQueries> readDocket{};

    void makeServices()
    {
        auto& journal = open->journal();
        people.emplace(journal);
        cases.emplace(journal);
        papers.emplace(journal);
        reminders.emplace(journal);
        settings.emplace(journal);
        imports.emplace(journal);
        readPeople.emplace(open->reader());
        readCases.emplace(open->reader());
        readDocket.emplace(open->reader());
    }

    Result<Done> readUser()
    {
        return guarded([&]() -> Result<Done> {
            const auto stored = UserRepository{open->writer()}.find({open->vault().user()});
            if (!stored || !stored->active)
                return Error{Problem::WrongPassphrase, "no such user in the database"};
            user = *stored;
            return Done{};
        });
    }

    Result<Done> requireAdministrator() const
    {
        return user.role == Role::Administrator ? Result<Done>{Done{}} : Error{Problem::NotAllowed};
    }

    /// Whether `passphrase` may protect the slot of `name`: not what knows the clinic would try first.
    Result<Done> judge(const Secret& passphrase, std::string_view name) const
    {
        const auto known = CaseQueries{open->writer()}.settings(); // the reader is another thread's
        if (!known)
            return known.error();
        if (known->isDemo)
            return Done{}; // nobody is there to protect
        return vault::checkPassphrase(passphrase, {known->clinicName, std::string{name}});
    }
};

Result<RecoveryCodes> Clinic::create(const std::filesystem::path& folder, const NewClinic& clinic,
                                     const Clock& clock)
{
    if (clinic.settings.clinicName.empty())
        return Error{Problem::NameMissing};
    if (!i18n::isZone(clinic.settings.zone))
        return Error{Problem::InvalidInput, "no such time zone"};
    const vault::NewUser founder{
        .user = newUuid(clock.now()), .name = clinic.userName, .passphrase = clinic.passphrase};
    const auto fill = [&](sql::Connection& db, const vault::Unlocked& who, const Uuid& id) {
        return fillNewVault(db, who, id, clinic, clock);
    };
    auto made = vault::Vault::create(folder, founder, fill, clock, optionsFor(clinic.cost));
    if (!made)
        return made.error();
    RecoveryCodes codes;
    if (clinic.withRecovery) {
        auto three = made->vault.makeRecoveryCodes();
        if (!three)
            return three.error();
        for (auto& code : *three)
            codes.push_back(std::move(code));
    }
    return codes;
}

Result<std::unique_ptr<Clinic>> Clinic::open(const std::filesystem::path& folder, std::string_view userName,
                                             const Secret& passphrase, const Clock& clock, KeyCost cost)
{
    auto vault = vault::Vault::open(folder, userName, passphrase, clock, optionsFor(cost));
    if (!vault)
        return vault.error();
    auto opened = OpenVault::open(std::move(*vault), clock);
    if (!opened)
        return opened.error();
    auto impl = std::make_unique<Impl>(std::move(*opened), clock);
    if (auto read = impl->readUser(); !read)
        return read.error();
    impl->makeServices();
    const auto settings = impl->readCases->settings();
    if (!settings)
        return settings.error();
    impl->zone = settings->zone;
    return std::unique_ptr<Clinic>{new Clinic{std::move(impl)}};
}

Result<Done> Clinic::recover(const std::filesystem::path& folder, const Secret& firstCode,
                             const Secret& secondCode, std::string_view userName, const Secret& newPassphrase,
                             const Clock& clock, KeyCost cost)
{
    auto vault = vault::Vault::openWithCodes(folder, firstCode, secondCode, clock, optionsFor(cost));
    if (!vault)
        return vault.error();
    if (auto judged = vault::checkPassphrase(newPassphrase, {std::string{userName}}); !judged)
        return judged;
    try {
        sql::Connection db{vault->database(), vault->key(), sql::Access::Writer};
        const auto user = UserRepository{db}.named(userName);
        if (!user || !user->active)
            return Error{Problem::NotFound, "user"};
        const auto key
            = vault->enrol({.user = user->id.value, .name = userName, .passphrase = newPassphrase});
        if (!key)
            return key.error();
        const auto device
            = db.prepare("SELECT device FROM vault").one([](sql::Row row) { return row.uuid(0); });
        const journal::Signer signer{vault->user(), device.value_or(Uuid{}), copyOf(vault->signingKey())};
        journal::Journal journal{db, signer, clock};
        auto recorded = guarded(journal, "recovered", [&](journal::Transaction& transaction) -> Result<Done> {
            transaction.setSubject(user->id.value);
            UserRepository{db}.addKey(user->id, *key, transaction.newId<User>().value);
            return Done{};
        });
        if (!recorded)
            return recorded;
        if (auto seen = vault->state().record(journal.head()); !seen)
            return seen;
        db.checkpoint();
        return vault->state().flush();
    } catch (...) {
        return currentError();
    }
}

Result<Restored> Clinic::restore(const std::filesystem::path& backup, const std::filesystem::path& folder,
                                 std::string_view userName, const Secret& passphrase, KeyCost cost)
{
    const auto restored = vault::restore(backup, folder, vault::byPassphrase(userName, passphrase), headOf,
                                         optionsFor(cost).limits);
    if (!restored)
        return restored.error();
    std::error_code unknown;
    return Restored{static_cast<std::int64_t>(std::filesystem::file_size(backup, unknown)),
                    restored->contents.head.seq};
}

Clinic::Clinic(std::unique_ptr<Impl> impl) : m_impl{std::move(impl)} { }
Clinic::~Clinic() = default;

const std::filesystem::path& Clinic::folder() const
{
    return m_impl->open->vault().paths().root();
}
const User& Clinic::user() const
{
    return m_impl->user;
}
const UnlockNews& Clinic::news() const
{
    return m_impl->open->news();
}
Date Clinic::today() const
{
    return clinicToday({.clinicName = {}, .zone = m_impl->zone}, m_impl->clock.now());
}

void Clinic::interrupt() noexcept
{
    m_impl->open->writer().interrupt();
    m_impl->open->reader().interrupt();
}

PeopleService& Clinic::people()
{
    return *m_impl->people;
}
CaseService& Clinic::cases()
{
    return *m_impl->cases;
}
PaperService& Clinic::papers()
{
    return *m_impl->papers;
}
ReminderService& Clinic::reminders()
{
    return *m_impl->reminders;
}
SettingsService& Clinic::settings()
{
    return *m_impl->settings;
}
ImportService& Clinic::imports()
{
    return *m_impl->imports;
}
PeopleQueries& Clinic::readPeople()
{
    return *m_impl->readPeople;
}
CaseQueries& Clinic::readCases()
{
    return *m_impl->readCases;
}
DocketQueries& Clinic::readDocket()
{
    return *m_impl->readDocket;
}

Result<User> Clinic::addUser(std::string_view name, Role role, const Secret& passphrase)
{
    if (auto allowed = m_impl->requireAdministrator(); !allowed)
        return allowed.error();
    auto& vault = m_impl->open->vault();
    const auto taken = guarded(
        [&]() -> Result<bool> { return UserRepository{m_impl->open->writer()}.named(name).has_value(); });
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{Problem::AlreadyExists, "user name"};
    if (auto judged = m_impl->judge(passphrase, name); !judged)
        return judged.error();
    User user{.id = {newUuid(m_impl->clock.now())}, .name = std::string{name}, .role = role};
    // The slot first: a crash in between leaves a slot nobody is named by, never a user who cannot unlock.
    const auto key = vault.enrol({.user = user.id.value, .name = name, .passphrase = passphrase});
    if (!key)
        return key.error();
    return guarded(m_impl->open->journal(), "user-added",
                   [&](journal::Transaction& transaction) -> Result<User> {
                       transaction.setSubject(user.id.value);
                       UserRepository users{transaction.database()};
                       users.insert(user);
                       users.addKey(user.id, *key, transaction.newId<User>().value);
                       return user;
                   });
}

Result<Done> Clinic::changePassphrase(const Secret& old, const Secret& passphrase)
{
    if (auto judged = m_impl->judge(passphrase, m_impl->user.name); !judged)
        return judged;
    if (auto changed = m_impl->open->vault().changePassphrase(m_impl->user.name, old, passphrase); !changed)
        return changed;
    return m_impl->open->recordEvent("passphrase-changed", m_impl->user.id.value, {});
}

Result<Done> Clinic::revokeUser(std::string_view name, const Progress& progress)
{
    if (auto allowed = m_impl->requireAdministrator(); !allowed)
        return allowed;
    const auto found = guarded([&]() -> Result<User> {
        const UserRepository users{m_impl->open->writer()};
        const auto user = users.named(name);
        if (!user)
            return Error{Problem::NotFound, "user"};
        const auto all = users.all();
        const auto administrators = std::ranges::count_if(
            all, [](const User& each) { return each.active && each.role == Role::Administrator; });
        if (user->active && user->role == Role::Administrator && administrators == 1)
            return Error{Problem::LastAdministrator};
        return *user;
    });
    if (!found)
        return found.error();
    // First the name goes, then the key: whatever stops this in between leaves a user who is shut out by
    // name, and the next administrator who revokes them again finishes the work. Whoever has no key left is
    // not found.
    const auto mark = [&](journal::Transaction& transaction) -> Result<Done> {
        transaction.setSubject(found->id.value);
        auto user = *found;
        user.active = false;
        UserRepository{transaction.database()}.update(user);
        return Done{};
    };
    if (found->active)
        if (auto marked = guarded(m_impl->open->journal(), "user-revoked", mark); !marked)
            return marked;
    if (auto revoked
        = m_impl->open->vault().revoke(found->id.value, m_impl->open->writer(), headOf, pages(progress));
        !revoked)
        return revoked;
    return guarded([&]() -> Result<Done> {
        m_impl->open->reopen();
        m_impl->makeServices();
        return Done{};
    });
}

Result<BackedUp> Clinic::backUp(const std::filesystem::path& file, const Progress& progress)
{
    auto& open = *m_impl->open;
    const auto manifest
        = vault::backUp(open.vault(), open.writer(), file, headOf, m_impl->clock, pages(progress));
    if (!manifest)
        return manifest.error();
    if (auto recorded = open.recordEvent("backed-up", std::nullopt, {}); !recorded)
        return recorded.error();
    std::error_code unknown;
    return BackedUp{file, static_cast<std::int64_t>(std::filesystem::file_size(file, unknown)),
                    manifest->contents.head.seq};
}

Result<VaultFaults> Clinic::verify(const Progress& progress)
{
    return verifyVault(m_impl->open->writer(), progress);
}

} // namespace storage
