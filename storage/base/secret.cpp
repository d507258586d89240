// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/base/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace storage {

Secret::Secret(std::size_t size) : m_size{size}
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc{};
    m_bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_bytes == nullptr)
        throw std::bad_alloc{};
    sodium_memzero(m_bytes, size); // sodium_malloc fills with 0xdb
}

Secret::Secret(std::string_view text) : Secret{text.size()}
{
    if (!text.empty())
        std::memcpy(m_bytes, text.data(), text.size());
}

Secret::Secret(Secret&& other) noexcept :
    m_bytes{std::exchange(other.m_bytes, nullptr)}, m_size{std::exchange(other.m_size, 0)}
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_bytes); // wipes first
}

std::string_view Secret::text() const
{
    return {reinterpret_cast<const char*>(m_bytes), m_size};
}

} // namespace storage
