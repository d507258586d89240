// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/accessible_cell.h"
#include "client/model/page_cache.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace client {

/// A read-only table of any length: it knows the key of every row, and the rows themselves only near where
/// one looks. The memory for rows is bounded. A row that is still on its way shows "…".
template <class Row> class PagedTableModel : public QAbstractTableModel {
public:
    using Keys = std::vector<std::int64_t>;
    /// Brings the rows of `keys`, later or at once; a row that is gone is left out. An answer after an
    /// `setKeys` or `refresh` is dropped.
    using Fetch = std::function<void(const Keys& keys, std::function<void(std::vector<Row>)> answer)>;

    explicit PagedTableModel(QObject* parent = nullptr) : QAbstractTableModel{parent} { }

    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }
    /// Shows other rows. The same keys as before only fetch their rows again, so nothing flickers.
    void setKeys(Keys keys)
    {
        if (keys == m_keys)
            return refresh();
        beginResetModel();
        m_keys = std::move(keys);
        m_cache.clear();
        ++m_generation;
        endResetModel();
    }
    /// The same with more keys behind those that are shown: what is on screen stays as it is.
    void extendKeys(Keys keys)
    {
        if (keys.size() <= m_keys.size() || !std::ranges::equal(m_keys, std::span{keys}.first(m_keys.size())))
            return setKeys(std::move(keys));
        const int first = rowCount();
        beginInsertRows({}, first, static_cast<int>(keys.size()) - 1);
        m_keys = std::move(keys);
        if (first % static_cast<int>(rowsPerPage) != 0) { // the last page has become longer
            m_cache.markStale();
            ++m_generation;
        }
        endInsertRows();
    }
    /// The rows may have changed: what is visible is fetched again, and shown as it was until then.
    void refresh()
    {
        m_cache.markStale();
        ++m_generation;
        if (!m_keys.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }
    /// After the language changed: every text is asked for anew.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
        if (!m_keys.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }

    const Keys& keys() const { return m_keys; }
    std::optional<int> rowOfKey(std::int64_t key) const
    {
        const auto found = std::ranges::find(m_keys, key);
        return found == m_keys.end() ? std::nullopt : std::optional{static_cast<int>(found - m_keys.begin())};
    }
    /// The row, if it is here.
    const Row* row(int index) const { return m_cache.find(m_keys.at(static_cast<std::size_t>(index))); }
    /// How many rows are held in memory.
    std::size_t held() const { return m_cache.size(); }

    int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
    }
    int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::AccessibleTextRole)
            return accessibleCell(header(index.column()), data(index, Qt::DisplayRole).toString());
        const auto position = static_cast<std::size_t>(index.row());
        const auto page = position / rowsPerPage;
        if (role == Qt::DisplayRole && m_cache.wants(page))
            request(page);
        if (const Row* found = m_cache.find(m_keys[position]))
            return cell(*found, index.column(), role);
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant{QStringLiteral("…")} : QVariant{};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        const bool isHeader = orientation == Qt::Horizontal && section >= 0 && section < columns();
        return isHeader && role == Qt::DisplayRole ? QVariant{header(section)} : QVariant{};
    }

    static constexpr std::size_t rowsPerPage{100};

private:
    virtual int columns() const = 0;
    virtual QString header(int column) const = 0;
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

    /// Fetches after the view has finished asking: an answer at once must not change the model while it is
    /// being read.
    void request(std::size_t page) const
    {
        m_cache.markAsked(page);
        auto* self = const_cast<PagedTableModel*>(this); // a cache: what the model says stays the same
        QMetaObject::invokeMethod(
            self, [self, page, generation = m_generation] { self->fetch(page, generation); },
            Qt::QueuedConnection);
    }
    void fetch(std::size_t page, std::size_t generation)
    {
        if (generation != m_generation || !m_fetch)
            return;
        const auto first = page * rowsPerPage;
        const auto last = std::min(first + rowsPerPage, m_keys.size());
        const Keys keys{m_keys.begin() + static_cast<std::ptrdiff_t>(first),
                        m_keys.begin() + static_cast<std::ptrdiff_t>(last)};
        m_fetch(keys, [this, page, generation, first, last](std::vector<Row> rows) {
            if (generation != m_generation)
                return;
            m_cache.put(page, std::move(rows));
            Q_EMIT dataChanged(index(static_cast<int>(first), 0),
                               index(static_cast<int>(last) - 1, columns() - 1));
        });
    }

    Keys m_keys;
    Fetch m_fetch;
    mutable PageCache<Row> m_cache;
    std::size_t m_generation{0};
};

} // namespace client
