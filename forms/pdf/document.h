// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/pdf/field.h"
#include "forms/pdf/fonts.h"
#include "storage/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace forms::pdf {

/// What goes into one text box: the lines as they stand, and their size.
struct BoxText {
    std::vector<std::string> lines{};
    double size{9};

    friend bool operator==(const BoxText&, const BoxText&) = default;
};

/// A PDF form in memory. Fields are named by their index in `fields()`. Changing functions may throw
/// std::exception if the document turns out to be malformed inside: callers turn that into `FormDamaged`.
class Document {
public:
    /// Opens a form that needs no password; its encryption is dropped when saved. `FormNotPdf`, `FormLocked`
    /// (needs a password), `FormTooLarge` (20 MB, 400 pages, 20,000 fields) or `FormDamaged`: nothing is
    /// repaired by guessing.
    static storage::Result<Document> open(std::span<const std::uint8_t> bytes);

    Document(Document&& other) noexcept;
    Document& operator=(Document&& other) noexcept;
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    ~Document();

    int pageCount() const;
    /// Every box in the order of the pages.
    const std::vector<Field>& fields() const;
    /// The document's own title: "Form I-589, Application for ...".
    std::string title() const;
    /// The text painted by the page itself (from 0), as far as its fonts use the Latin alphabet's own codes.
    /// Pieces are separated by line breaks. Enough to read a form's footer.
    std::string pageText(int page) const;

    /// Takes out what would fight with the filled boxes or run code: XFA, usage rights, signature flags,
    /// NeedAppearances, scripts and actions; and metadata, except the title.
    void removeActiveContent();
    /// Writes `value` and shows it as `text` with `fonts`, which must outlive the document's last `save()`.
    void setText(std::size_t field, std::string_view value, const BoxText& text, Fonts& fonts);
    /// Ticks a check box or radio button by its real on-state.
    void check(std::size_t field, std::string_view onState);
    void uncheck(std::size_t field);
    /// Copies page `page` (from 0) with fields of its own, and puts the copy behind page `after`. Barcodes
    /// keep their picture. The copies follow at the end of `fields()`; page numbers there stay right.
    void copyPage(int page, int after);
    /// Prints `text` in large light grey letters over every page, twice.
    void stamp(std::string_view text, Fonts& fonts);
    /// Makes what the boxes show part of the pages; no field is left.
    void flatten();
    /// The document without encryption. The same content gives the same bytes.
    storage::Result<std::vector<std::uint8_t>> save();

private:
    struct Impl;
    explicit Document(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

/// How much room `field` has for text: inside its padding, in points.
double textWidth(const Field& field);
/// How many lines of `size` points fit into `field`; 1 if it is not multi-line.
std::size_t lineCapacity(const Field& field, double size);
/// The size in which a form wants its text: what the field names, or 9 points.
double wantedSize(const Field& field);
/// The largest size, between the field's own and 6 points, in which `text` fits on one line of `field`; 0 if
/// none.
double sizeToFit(const Field& field, std::string_view text, Fonts& fonts);

} // namespace forms::pdf
