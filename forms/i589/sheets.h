// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/i589/catalogue.h"
#include "forms/i589/edition.h"
#include "forms/pdf/document.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace forms::i589 {

/// Text that found no room on the form, for one part and question.
struct Continuation {
    FormPlace place;
    std::string text;
};

/// What belongs on Supplement B, in the order of the form.
class Continuations {
public:
    /// Adds `text` to what `place` has already.
    void add(const FormPlace& place, const std::string& text);
    const std::vector<Continuation>& all() const { return m_all; }

private:
    std::vector<Continuation> m_all;
};

/// "[Continued on Supplement B, Part B, Question 1.A]".
std::string continuationMark(const FormPlace& place);

/// Writes into the boxes of one form, by leaf name; a leaf that this form lacks is passed over (drafts on
/// another edition).
class Writer {
public:
    Writer(pdf::Document& document, pdf::Fonts& fonts);

    bool has(const std::string& leaf) const { return m_first.contains(leaf); }
    /// The page of `leaf`, from 0.
    std::optional<int> pageOf(const std::string& leaf) const;
    /// The box on the first page that has it, or on `page`.
    std::optional<std::size_t> find(const std::string& leaf, std::optional<int> page = {}) const;
    const pdf::Field& field(std::size_t index) const { return m_document.fields().at(index); }

    /// Writes `text`. What does not fit goes to `continuations` under `place`, with `label` in front where it
    /// is one value of several; the box then says so. Returns false if `text` is over the limit of the box.
    bool write(std::size_t at, const std::string& text, const FormPlace& place, const std::string& label,
               Continuations& continuations);
    /// Ticks the box, or takes the tick away.
    void tick(std::size_t at, bool on);
    /// Copies the page of a sheet, `copies` times, behind the page and its earlier copies.
    void copyPage(int page, int copies);

private:
    bool writeStory(std::size_t at, const std::string& text, const FormPlace& place, const std::string& label,
                    Continuations& continuations);
    void index();

    pdf::Document& m_document;
    pdf::Fonts& m_fonts;
    std::map<std::string, std::size_t> m_first;
    std::map<std::pair<int, std::string>, std::size_t> m_byPage;
};

/// What stands at the head of every supplement sheet.
struct SheetHead {
    std::string aNumber;
    std::string name;
    std::string date;
};

/// Heads the sheets for more children and makes as many as `children` need. Returns how many there are in
/// use.
int prepareChildrenSheets(Writer& writer, const Edition& edition, int children, const SheetHead& head);
/// Writes every continuation on sheets of its own, at most 47 lines each. Returns how many sheets are in use.
int writeContinuations(Writer& writer, pdf::Fonts& fonts, const Edition& edition,
                       const Continuations& continuations, const SheetHead& head);

} // namespace forms::i589
