// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/problem.h"

#include <string>
#include <utility>
#include <variant>

namespace storage {

/// `detail` goes to the log and is never translated. It must not contain case data.
struct Error {
    Problem problem;
    std::string detail{};

    friend bool operator==(const Error&, const Error&) = default;
};

/// The value of a command that has none.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

/// Either a `T` or the `Error` that prevented it: the part of `std::expected<T, Error>` we use,
/// so that a later compiler can replace this class by an alias.
template <class T> class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_state{std::in_place_index<0>, std::move(value)} { }
    Result(Error error) : m_state{std::in_place_index<1>, std::move(error)} { }

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    const T& operator*() const& { return std::get<0>(m_state); }
    T& operator*() & { return std::get<0>(m_state); }
    T&& operator*() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &std::get<0>(m_state); }
    T* operator->() { return &std::get<0>(m_state); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace storage
