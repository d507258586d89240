// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/document.h"
#include "storage/records/i589.h"
#include "storage/records/review.h"
#include "storage/repository/person_repository.h"

#include <functional>

namespace storage {

/// The answers to Form I-589, by case.
class I589Repository {
public:
    explicit I589Repository(sql::Connection& db) : m_db{db} { }

    /// Sorted by question, row and part.
    I589Answers of(CaseId id) const;
    /// Adds the answer or replaces the one at its place.
    void set(CaseId id, const I589Answer& answer, const Uuid& idIfNew);
    void remove(CaseId id, const I589Answer& answer);

private:
    sql::Connection& m_db;
};

/// Notes about a case.
class NoteRepository {
public:
    explicit NoteRepository(sql::Connection& db) : m_db{db} { }

    void insert(const Note& note);
    void remove(NoteId id);
    /// Pinned ones first, then the newest.
    std::vector<Note> of(CaseId id) const;

private:
    sql::Connection& m_db;
};

/// Files inside the vault. Their bytes are inserted once, in chunks, and never changed.
class DocumentRepository {
public:
    static constexpr std::size_t chunkSize = std::size_t{256} * 1024;

    explicit DocumentRepository(sql::Connection& db) : m_db{db} { }

    void insert(const Document& document, sql::BytesView bytes, const NewUuid& newUuid);
    void remove(DocumentId id);
    std::optional<Document> find(DocumentId id) const;
    std::vector<Document> of(CaseId id) const;
    /// The bytes of a document. Throws `SqlError` (`Damaged`) if they are not the ones that were put in.
    sql::Bytes bytesOf(DocumentId id) const;

private:
    sql::Connection& m_db;
};

/// What was printed for whom.
class PrintoutRepository {
public:
    explicit PrintoutRepository(sql::Connection& db) : m_db{db} { }

    void insert(const Printout& printout);
    /// Newest first.
    std::vector<Printout> of(CaseId id) const;

private:
    sql::Connection& m_db;
};

/// Which texts and form maps the clinic's attorney has checked.
class ReviewRepository {
public:
    explicit ReviewRepository(sql::Connection& db) : m_db{db} { }

    void insert(const Review& review, const Uuid& id);
    std::vector<Review> all() const;

private:
    sql::Connection& m_db;
};

} // namespace storage
