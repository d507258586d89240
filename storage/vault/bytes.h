// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace storage::vault {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;
template <std::size_t Size> using FixedBytes = std::array<std::uint8_t, Size>;

/// Puts numbers (little-endian) and fixed runs of bytes one after the other: the encoding of every file of
/// the vault.
class ByteWriter {
public:
    template <std::unsigned_integral Number> ByteWriter& number(Number value)
    {
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(std::uint64_t{value} >> (8 * i)));
        return *this;
    }
    ByteWriter& bytes(BytesView run)
    {
        m_bytes.insert(m_bytes.end(), run.begin(), run.end());
        return *this;
    }
    const Bytes& written() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

/// Reads what a `ByteWriter` wrote. After a read past the end everything is zero and `complete()` is false,
/// so that a whole structure is read first and judged once.
class ByteReader {
public:
    explicit ByteReader(BytesView bytes) : m_rest{bytes} { }

    template <std::unsigned_integral Number> Number number()
    {
        std::uint64_t value = 0;
        const auto run = next(sizeof(Number));
        for (std::size_t i = 0; i < run.size(); ++i)
            value |= std::uint64_t{run[i]} << (8 * i);
        return static_cast<Number>(value);
    }
    template <std::size_t Size> FixedBytes<Size> fixed()
    {
        FixedBytes<Size> value{};
        std::ranges::copy(next(Size), value.begin());
        return value;
    }
    BytesView next(std::size_t size)
    {
        if (m_short || size > m_rest.size()) {
            m_short = true;
            return {};
        }
        const auto run = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return run;
    }
    /// Whether nothing was missing so far.
    bool complete() const { return !m_short; }
    /// Whether exactly everything was read.
    bool atEnd() const { return !m_short && m_rest.empty(); }

private:
    BytesView m_rest;
    bool m_short{false};
};

} // namespace storage::vault
