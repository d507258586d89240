// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <deque>
#include <set>
#include <unordered_map>
#include <vector>

namespace client {

/// The pages of a long list that were fetched last. `Row::n` is the key of a row.
template <class Row> class PageCache {
public:
    static constexpr std::size_t mostPages{16};

    void clear()
    {
        m_rows.clear();
        m_pages.clear();
        m_asked.clear();
    }
    /// Every page is wanted again; the rows stay until they come.
    void markStale()
    {
        m_asked.clear();
        for (auto& page : m_pages)
            page.isStale = true;
    }
    bool wants(std::size_t page) const
    {
        if (m_asked.contains(page))
            return false;
        const auto found = find(m_pages, page);
        return found == m_pages.end() || found->isStale;
    }
    void markAsked(std::size_t page) { m_asked.insert(page); }
    void put(std::size_t page, std::vector<Row> rows)
    {
        m_asked.erase(page);
        if (const auto old = find(m_pages, page); old != m_pages.end())
            drop(old);
        while (m_pages.size() >= mostPages)
            drop(m_pages.begin());
        m_pages.push_back({page, {}, false});
        for (auto& row : rows) {
            m_pages.back().keys.push_back(row.n);
            m_rows.insert_or_assign(row.n, std::move(row));
        }
    }
    const Row* find(std::int64_t key) const
    {
        const auto found = m_rows.find(key);
        return found == m_rows.end() ? nullptr : &found->second;
    }
    std::size_t size() const { return m_rows.size(); }

private:
    struct Page {
        std::size_t number;
        std::vector<std::int64_t> keys;
        bool isStale;
    };
    using Pages = std::deque<Page>; ///< The oldest first.

    template <class Range> static auto find(Range& pages, std::size_t number)
    {
        return std::ranges::find_if(pages, [&](const Page& page) { return page.number == number; });
    }
    void drop(typename Pages::iterator page)
    {
        for (const auto key : page->keys)
            m_rows.erase(key);
        m_pages.erase(page);
    }

    std::unordered_map<std::int64_t, Row> m_rows;
    Pages m_pages;
    std::set<std::size_t> m_asked;
};

} // namespace client
