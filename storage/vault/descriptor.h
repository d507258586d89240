// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <utility>

namespace storage::vault {

/// An open file of the operating system, closed when it ends.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number{number} { }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept : m_number{std::exchange(other.m_number, -1)} { }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Closes now and tells whether the last writes were accepted.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number{-1};
};

} // namespace storage::vault
