// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/pages.h"
#include "i18n/language.h"
#include "i18n/message.h"
#include "storage/records/case_file.h"

#include <string>
#include <vector>

namespace forms {

/// What every paper a client takes home carries: who it is from, whose it is without saying the name, and
/// whether the clinic stands behind its words. The program's own name is on none of them.
struct PaperFrame {
    std::string clinicName;
    std::string clinicPhone{};
    std::vector<i18n::Language> languages{i18n::Language::Spanish,
                                          i18n::Language::English}; ///< The first on the left.
    std::string
        aNumberEnd{}; ///< The last three digits; empty if there is no A-Number, or it must not be told.
    std::string forWhom{}; ///< Given names only; empty for a person in danger.
    bool reviewed{false}; ///< The clinic's legal team has recorded its review of this paper's words.
    bool demo{false}; ///< The people on it are invented.

    friend bool operator==(const PaperFrame&, const PaperFrame&) = default;
};

/// The frame for the respondent of `file`, the client's language first; `reviewed` and `demo` are for the
/// caller.
PaperFrame frameFor(const storage::CaseFile& file, const storage::ClinicSettings& clinic,
                    i18n::Language client);

} // namespace forms

namespace forms::print {

/// A line to write on, its label, and its share of the width.
struct WriteIn {
    const char* key;
    double share;
};

/// The words of a paper in its languages, and pieces of page that hold them side by side.
class Sheet {
public:
    Sheet(Fonts fonts, PaperFrame frame) : m_fonts{std::move(fonts)}, m_frame{std::move(frame)} { }

    const Fonts& fonts() const { return m_fonts; }
    const std::vector<i18n::Language>& languages() const { return m_frame.languages; }
    /// 12 points for two languages, 14 for one.
    double bodySize() const { return m_frame.languages.size() == 1 ? 14.0 : 12.0; }
    QString text(std::string_view utf8) const { return printable(utf8, m_fonts); }
    /// The message `key` in one language.
    QString words(std::string_view key, i18n::Language language,
                  const i18n::MessageValues& values = {}) const;
    /// The message in every language of the paper, in the order of its columns.
    std::vector<QString> columns(std::string_view key, const i18n::MessageValues& values = {}) const;
    /// "Fecha / Date".
    QString joined(std::string_view key, const i18n::MessageValues& values = {}) const;

    /// `texts` side by side, half and half, between `x` and `x + width`.
    Drawing sideBySide(const std::vector<QString>& texts, const TextStyle& style, double x = 0,
                       double width = contentWidth) const;
    /// `texts` side by side with a line around them.
    Drawing boxed(const std::vector<QString>& texts, const TextStyle& style, double lineWidth = 1.0) const;
    /// Labels in every language, each above a line to write on 8 mm lower, all on one height.
    Drawing writeIns(const std::vector<WriteIn>& fields, double width) const;
    /// A blank drawing, to add to.
    Drawing blank() const { return Drawing{m_fonts}; }

    /// The head of a page: demo ribbon, clinic, telephone, draft notice.
    Drawing header() const;
    /// The foot of a page: `leads`, one per column, whose paper it is, and "page x of y".
    Drawing footer(const std::vector<QString>& leads, int page, int pages) const;

private:
    Fonts m_fonts;
    PaperFrame m_frame;
};

/// Where a column of `count` starts, from the left of `width`, and how wide it is.
struct Column {
    double x;
    double width;
};
Column columnOf(std::size_t index, std::size_t count, double x, double width);

/// White space as a row of its own.
Row spaceRow(const Fonts& fonts, double height);
/// The black strip that marks invented people; nothing unless `demo`.
void addRibbon(Drawing& drawing, const QString& words, bool demo);

/// A line to write on is this far below its label: 8 mm.
inline constexpr double writeInHeight = 8.0 * pointsPerMillimetre;

} // namespace forms::print
