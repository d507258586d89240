// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/collation.h"

#include "i18n/icu_text.h"

#include <array>
#include <unicode/coll.h>
#include <unicode/ucol.h>
#include <unicode/uversion.h>
#include <vector>

namespace i18n {
namespace {

/// Raised when `sortKey` itself changes; the rest of the version follows ICU.
constexpr std::string_view keyFormat = "1";

std::unique_ptr<icu::Collator> makeCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> made{icu::Collator::createInstance(icu::Locale{"es"}, status)};
    requireIcu(status, "Spanish collation");
    return made;
}

std::string text(const UVersionInfo& version)
{
    std::array<char, U_MAX_VERSION_STRING_LENGTH> buffer{};
    u_versionToString(version, buffer.data());
    return buffer.data();
}

} // namespace

/// ICU lets any number of threads compare with one collator, as long as none changes it.
struct NameOrder::Impl {
    const std::unique_ptr<icu::Collator> collator{makeCollator()};
};

NameOrder::NameOrder() : m_impl{std::make_unique<Impl>()} { }
NameOrder::~NameOrder() = default;

std::string NameOrder::sortKey(std::string_view name) const
{
    const auto wide = toUnicode(name);
    std::array<std::uint8_t, 256> buffer{};
    auto size = m_impl->collator->getSortKey(wide, buffer.data(), static_cast<std::int32_t>(buffer.size()));
    std::string key;
    if (static_cast<std::size_t>(size) <= buffer.size()) {
        key.assign(buffer.begin(), buffer.begin() + size);
    } else {
        std::vector<std::uint8_t> large(static_cast<std::size_t>(size));
        size = m_impl->collator->getSortKey(wide, large.data(), size);
        key.assign(large.begin(), large.begin() + size);
    }
    // ICU ends the key with a zero byte, which says nothing once the length is stored.
    if (key.ends_with('\0'))
        key.pop_back();
    return key;
}

bool NameOrder::less(std::string_view left, std::string_view right) const
{
    UErrorCode status = U_ZERO_ERROR;
    const auto order
        = m_impl->collator->compareUTF8({left.data(), static_cast<std::int32_t>(left.size())},
                                        {right.data(), static_cast<std::int32_t>(right.size())}, status);
    requireIcu(status, "Spanish collation");
    return order == UCOL_LESS;
}

std::string NameOrder::version()
{
    const auto collator = makeCollator();
    UVersionInfo icuVersion{};
    UVersionInfo collatorVersion{};
    UVersionInfo ucaVersion{};
    u_getVersion(icuVersion);
    collator->getVersion(collatorVersion);
    UErrorCode status = U_ZERO_ERROR;
    UCollator* plain = ucol_open("es", &status);
    requireIcu(status, "Spanish collation");
    ucol_getUCAVersion(plain, ucaVersion);
    ucol_close(plain);
    return "es-" + std::string{keyFormat} + " icu-" + text(icuVersion) + " uca-" + text(ucaVersion)
        + " collator-" + text(collatorVersion);
}

} // namespace i18n
