// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace i18n {

/// Orders names as a Spanish reader expects (ñ after n), in both interface languages so that lists do not
/// jump.
class NameOrder {
public:
    NameOrder();
    ~NameOrder();
    NameOrder(const NameOrder&) = delete;
    NameOrder& operator=(const NameOrder&) = delete;

    /// Bytes that sort (memcmp) as the names do.
    std::string sortKey(std::string_view name) const;
    bool less(std::string_view left, std::string_view right) const;
    /// Changes when the collation data do; stored keys of another version must be made anew.
    static std::string version();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace i18n
