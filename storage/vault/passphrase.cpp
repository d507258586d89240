// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vault/passphrase.h"

#include "storage/vault/normal_form.h"
#include "storage/vault/words_data.h"

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace storage::vault {
namespace {

constexpr std::size_t wordsInPassphrase = 6;
constexpr std::size_t longest = 1024;

/// The words of a list: one a line; lines that begin with # say where it comes from.
std::vector<std::string_view> wordsOf(std::string_view list)
{
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const auto end = std::min(list.find('\n'), list.size());
        const auto line = list.substr(0, end);
        if (!line.empty() && line.front() != '#')
            words.push_back(line);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

std::vector<std::string_view> wordsIn(i18n::Language language)
{
    switch (language) {
    case i18n::Language::English: return wordsOf(data::words_en_txt());
    case i18n::Language::Spanish: return wordsOf(data::words_es_txt());
    }
    throw std::logic_error{"unknown language"};
}

/// zxcvbn compares in lower case: each name whole and word by word, as typed and without accents.
std::vector<std::string> dictionaryOf(const std::vector<std::string>& names)
{
    std::vector<std::string> words;
    for (const auto& name : names) {
        for (const auto& spelling : {name, loginName(name)}) {
            std::istringstream parts{spelling};
            for (std::string part; parts >> part;)
                words.push_back(part);
            if (!spelling.empty())
                words.push_back(spelling);
        }
    }
    return words;
}

std::size_t lettersIn(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

} // namespace

Secret newPassphrase(i18n::Language language)
{
    const auto words = wordsIn(language);
    std::array<std::string_view, wordsInPassphrase> drawn;
    std::size_t size = wordsInPassphrase - 1;
    for (auto& word : drawn) {
        word = words.at(randombytes_uniform(static_cast<std::uint32_t>(words.size())));
        size += word.size();
    }
    Secret passphrase{size};
    auto out = passphrase.bytes().begin();
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        if (i > 0)
            *out++ = ' ';
        out = std::ranges::copy(drawn.at(i), out).out;
    }
    return passphrase;
}

PassphraseStrength strengthOf(const Secret& passphrase, const std::vector<std::string>& names)
{
    const auto normal = normalized(passphrase);
    if (!normal)
        return {};
    Secret terminated{normal->size() + 1}; // zxcvbn wants a C string; the last byte is zero
    std::ranges::copy(normal->bytes(), terminated.bytes().begin());
    const auto words = dictionaryOf(names);
    std::vector<const char*> dictionary;
    dictionary.reserve(words.size() + 1);
    for (const auto& word : words)
        dictionary.push_back(word.c_str());
    dictionary.push_back(nullptr);
    return {.bits = ZxcvbnMatch(terminated.text().data(), dictionary.data(), nullptr),
            .letters = lettersIn(normal->text())};
}

Result<Done> checkPassphrase(const Secret& passphrase, const std::vector<std::string>& names)
{
    if (passphrase.size() > longest)
        return Error{Problem::TooLong};
    if (!passphrase.empty() && !normalized(passphrase))
        return Error{Problem::NotText};
    if (!strengthOf(passphrase, names).suffices())
        return Error{Problem::WeakPassphrase};
    return Done{};
}

} // namespace storage::vault
