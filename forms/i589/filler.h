// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/i589/fill.h"
#include "forms/i589/sheets.h"

namespace forms::i589 {

/// Puts answers into the boxes of one form.
class Filler {
public:
    Filler(pdf::Document& document, pdf::Fonts& fonts, const Edition& edition, storage::I589Answers answers,
           const FillOptions& options);

    /// Writes everything. Returns how many supplement sheets are in use.
    int run();
    /// Questions whose answer is over a limit of the form.
    const std::vector<std::string>& tooLong() const { return m_tooLong; }
    /// Questions with characters that no font has.
    const std::vector<std::string>& unprintable() const { return m_unprintable; }

private:
    /// Where one question's answers come from and go to.
    struct Target {
        const Question& question;
        const FieldsOfQuestion& fields;
        int row{0}; ///< Which child.
        std::optional<int> page{}; ///< Of the sheet, where the same boxes are on several.
        FormPlace place{};
    };

    void fillQuestion(const Target& target);
    void fillChild(int child);
    void fillBoxes(const Target& target, const storage::I589Answer& answer);
    void fillParts(const Target& target);
    void fillRows(const Target& target);
    void fillRow(const Target& target, int row);
    void fillWholeTable(const Target& target, const std::string& token);
    void fillSignatureDate();
    void addSupplementAnswer();
    void write(const Target& target, const std::string& leaf, const std::string& words,
               const std::string& label);
    std::string text(const Question& question, const storage::I589Answer& answer, QuestionType type,
                     Format format);
    SheetHead head(const std::string& prefix);

    Writer m_writer;
    pdf::Fonts& m_fonts;
    const Edition& m_edition;
    storage::I589Answers m_answers;
    const FillOptions& m_options;
    Continuations m_continuations;
    std::vector<std::string> m_tooLong;
    std::vector<std::string> m_unprintable;
};

} // namespace forms::i589
