// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/i589/answer_values.h"

#include <set>
#include <tuple>

namespace forms::i589 {

/// How a file names the member `name` of what `key` names.
std::string memberKey(std::string key, std::string_view name);

/// Reads the answer to one question, whatever its shape, into `loaded`.
class AnswerReader {
public:
    explicit AnswerReader(LoadedAnswers& loaded) : m_loaded{loaded} { }

    /// `key` is how the file names the question: what is rejected is named by it.
    void read(const Question& question, int row, const std::string& key, const nlohmann::json& value);

private:
    struct Place {
        const std::string& question;
        int row;
        std::string part{};
    };

    void reject(const std::string& key, RejectedReason reason);
    void add(const std::string& key, storage::I589Answer answer);
    void readOne(const Place& place, const std::string& key, const nlohmann::json& value,
                 const ValueRule& rule);
    void readWhole(const Question& question, int row, const std::string& key, const nlohmann::json& value);
    void readParts(const Question& question, int row, const std::string& key, const nlohmann::json& object,
                   bool withWhole);
    void readRows(const Question& question, const std::string& key, const nlohmann::json& rows);
    void readChoices(const Question& question, int row, const std::string& key, const nlohmann::json& value);

    LoadedAnswers& m_loaded;
    std::set<std::tuple<std::string, int, std::string>> m_given;
};

/// Rows of a table and children are limited to this.
constexpr std::size_t mostRows = 200;

} // namespace forms::i589
