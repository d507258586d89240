// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace i18n {

/// One file of `i18n/messages`, as built into the program.
struct MessageFile {
    std::string_view name; ///< "dates.es.json"
    Language language;
    std::string_view json; ///< An object of texts: {"dates.today": "hoy", ...}.
};

/// One text of one file.
struct MessageEntry {
    std::string key;
    std::string pattern; ///< For ICU's MessageFormat.
    std::string_view file;
};

/// All of them; the build makes this list of what lies in the folder.
std::span<const MessageFile> messageFiles();
/// The texts of `file` in its order, a key that stands there twice included. A file that is no flat object of
/// texts is a fault of the program: std::logic_error.
std::vector<MessageEntry> readMessages(const MessageFile& file);
/// The names of the placeholders in `pattern`, each once, sorted. A malformed pattern is a
/// std::runtime_error.
std::vector<std::string> placeholders(std::string_view pattern);

} // namespace i18n
