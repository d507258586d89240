// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/id.h"
#include "storage/records/case.h"

#include <optional>
#include <string>

namespace storage {

using DocumentId = Id<struct Document>;
using NoteId = Id<struct Note>;
using PrintoutId = Id<struct Printout>;

enum class DocumentKind { Identity, CourtPaper, Evidence, Form, Translation, Other };

/// A file kept inside the vault; its bytes are stored apart, in insert-only chunks.
struct Document {
    DocumentId id{};
    CaseId caseId{};
    std::string name; ///< As shown; never used as a file name.
    DocumentKind kind{DocumentKind::Other};
    std::string mediaType{}; ///< "application/pdf"; by content, not by name.
    std::string language{}; ///< ISO 639 code, empty if not known.
    std::optional<DocumentId> translationOf{};
    std::string exhibit{}; ///< "A", "B", ...; empty if it is no exhibit.
    std::int64_t bytes{};

    friend bool operator==(const Document&, const Document&) = default;
};

/// What someone wrote about a case.
struct Note {
    NoteId id{};
    CaseId caseId{};
    UserId author{};
    Instant writtenAt{};
    std::string text{};
    bool pinned{false};

    friend bool operator==(const Note&, const Note&) = default;
};

enum class PaperKind { Checklist, HearingSlip, I589, Worksheet, IntakeSheet, Docket };

/// What was printed for whom, so that a wrong paper can be found and replaced.
struct Printout {
    PrintoutId id{};
    std::optional<CaseId> caseId{};
    PaperKind paper{PaperKind::Checklist};
    std::string subject{}; ///< Which list or form edition: "CL-01", "01/20/25".
    std::string languages{}; ///< "es,en"
    UserId by{};
    Instant at{};
    int pages{};

    friend bool operator==(const Printout&, const Printout&) = default;
};

} // namespace storage
