// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace storage {

/// Bytes that must not stay in memory: keys and passphrases. Locked against swapping, wiped when it ends; can
/// be moved, never copied.
class Secret {
public:
    Secret() = default;
    /// `size` zero bytes to write a key into.
    explicit Secret(std::size_t size);
    /// Copies `text`; the caller wipes its own copy.
    explicit Secret(std::string_view text);
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    std::span<std::uint8_t> bytes() { return {m_bytes, m_size}; }
    std::span<const std::uint8_t> bytes() const { return {m_bytes, m_size}; }
    std::string_view text() const;
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

private:
    std::uint8_t* m_bytes{nullptr};
    std::size_t m_size{0};
};

} // namespace storage
