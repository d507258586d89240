// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace support {

/// The words of a Spanish text in small letters. Bytes above ASCII count as letters; capitals with an accent
/// stay.
inline std::vector<std::string> spanishWords(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if (code >= 0x80 || std::isalpha(code) != 0)
            words.back() += static_cast<char>(code < 0x80 ? std::tolower(code) : code);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// What a legal translator would strike out of a text for clients: false friends of English, words that hurt,
/// anything but "usted", and questions that are not opened. Each fault by the word; empty if there is none. A
/// text that needs such a word (the certificate of a translator) is excepted by its test, with the reason.
inline std::vector<std::string> spanishFaults(std::string_view text)
{
    constexpr std::array faulty{
        // false friends
        "aplicación",
        "aplicaciones",
        "aplicar",
        "aplicante",
        "notario",
        "notaria",
        "archivar",
        "archive",
        "dialecto",
        "dialectos",
        "antecedentes",
        "traductor",
        "traductora",
        "refugio",
        "refugios",
        "barrera",
        "barreras",
        // tú and vos
        "tú",
        "tu",
        "tus",
        "te",
        "ti",
        "contigo",
        "tuyo",
        "tuya",
        "tuyos",
        "tuyas",
        "vos",
        "vosotros",
        "vuestro",
        "vuestra",
        "os",
        "eres",
        "sos",
        "tienes",
        "tenés",
        "puedes",
        "podés",
        "debes",
        "debés",
        "vas",
        "quieres",
        "querés",
        "necesitas",
    };
    const auto words = spanishWords(text);
    std::vector<std::string> faults;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (std::find(faulty.begin(), faulty.end(), words[i]) != faulty.end())
            faults.push_back(words[i]);
        const auto two = i + 1 < words.size() ? words[i] + ' ' + words[i + 1] : std::string{};
        if (two == "libertad condicional" || two == "segundo nombre")
            faults.push_back(two);
    }
    const auto count = [text](std::string_view mark) {
        std::size_t found = 0;
        for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size()))
            ++found;
        return found;
    };
    if (count("¿") != count("?"))
        faults.emplace_back("¿?");
    if (count("¡") != count("!"))
        faults.emplace_back("¡!");
    return faults;
}

} // namespace support
