// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault/file_store.h"

namespace storage::vault {

/// A file or folder that is being made: removed again unless the work on it comes to its end.
class Unfinished {
public:
    explicit Unfinished(std::filesystem::path path) : m_path{std::move(path)} { }
    ~Unfinished()
    {
        if (!m_finished) {
            [[maybe_unused]] const auto removed = removeTree(m_path);
        }
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    void finish() { m_finished = true; }

private:
    std::filesystem::path m_path;
    bool m_finished{false};
};

} // namespace storage::vault
