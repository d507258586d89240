// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repository/paper_repository.h"

#include "storage/journal/digest.h"
#include "storage/repository/read.h"

namespace storage {

I589Answers I589Repository::of(CaseId id) const
{
    return m_db
        .prepare(R"(
        SELECT question, line, part, state, english, original FROM i589_answer
        WHERE client_case = ?1 ORDER BY question, line, part
    )")
        .bind(id)
        .all([](sql::Row row) {
            return I589Answer{.question = row.text(0),
                              .row = static_cast<int>(row.integer(1)),
                              .part = row.text(2),
                              .state = readWord<AnswerState>(row, 3),
                              .english = row.text(4),
                              .original = row.text(5)};
        });
}

void I589Repository::set(CaseId id, const I589Answer& answer, const Uuid& idIfNew)
{
    m_db.prepare(R"(
        INSERT INTO i589_answer (id, client_case, question, line, part, state, english, original)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (client_case, question, line, part) DO UPDATE SET state = excluded.state, english = excluded.english,
            original = excluded.original
        WHERE state <> excluded.state OR english <> excluded.english OR original <> excluded.original
    )")
        .bind(idIfNew, id, answer.question, answer.row, answer.part, wordOf(answer.state), answer.english,
              answer.original)
        .run();
}

void I589Repository::remove(CaseId id, const I589Answer& answer)
{
    m_db.prepare(
            "DELETE FROM i589_answer WHERE client_case = ?1 AND question = ?2 AND line = ?3 AND part = ?4")
        .bind(id, answer.question, answer.row, answer.part)
        .run();
}

void NoteRepository::insert(const Note& note)
{
    m_db.prepare("INSERT INTO note (id, client_case, author, written_at, text, pinned) VALUES (?1, ?2, ?3, "
                 "?4, ?5, ?6)")
        .bind(note.id, note.caseId, note.author, note.writtenAt, note.text, note.pinned)
        .run();
}

void NoteRepository::remove(NoteId id)
{
    m_db.prepare("UPDATE note SET deleted = 1 WHERE id = ?1").bind(id).run();
}

std::vector<Note> NoteRepository::of(CaseId id) const
{
    return m_db
        .prepare(R"(
        SELECT id, client_case, author, written_at, text, pinned FROM live_note
        WHERE client_case = ?1 ORDER BY pinned DESC, written_at DESC, id DESC
    )")
        .bind(id)
        .all([](sql::Row row) {
            return Note{.id = row.id<Note>(0),
                        .caseId = row.id<Case>(1),
                        .author = row.id<User>(2),
                        .writtenAt = row.instant(3),
                        .text = row.text(4),
                        .pinned = row.boolean(5)};
        });
}

static Document readDocument(sql::Row row)
{
    return {.id = row.id<Document>(0),
            .caseId = row.id<Case>(1),
            .name = row.text(2),
            .kind = readWord<DocumentKind>(row, 3),
            .mediaType = row.text(4),
            .language = row.text(5),
            .translationOf = row.optionalId<Document>(6),
            .exhibit = row.text(7),
            .bytes = row.integer(8)};
}

void DocumentRepository::insert(const Document& document, sql::BytesView bytes, const NewUuid& newUuid)
{
    m_db.prepare(R"(
        INSERT INTO document (id, client_case, name, kind, media_type, language, translation_of, exhibit, bytes)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    )")
        .bind(document.id, document.caseId, document.name, wordOf(document.kind), document.mediaType,
              document.language, document.translationOf, document.exhibit,
              static_cast<std::int64_t>(bytes.size()))
        .run();
    for (int rank = 0; !bytes.empty(); ++rank) {
        const auto chunk = bytes.first(std::min(bytes.size(), chunkSize));
        const auto id = newUuid();
        const auto hash = journal::Digest{}.add(chunk).finish();
        m_db.prepare(
                "INSERT INTO document_chunk (id, document, rank, length, hash) VALUES (?1, ?2, ?3, ?4, ?5)")
            .bind(id, document.id, rank, static_cast<std::int64_t>(chunk.size()), sql::BytesView{hash})
            .run();
        m_db.prepare("INSERT INTO chunk_bytes (chunk, bytes) VALUES (?1, ?2)").bind(id, chunk).run();
        bytes = bytes.subspan(chunk.size());
    }
}

void DocumentRepository::remove(DocumentId id)
{
    m_db.prepare("UPDATE document SET deleted = 1 WHERE id = ?1").bind(id).run();
}

std::optional<Document> DocumentRepository::find(DocumentId id) const
{
    return m_db
        .prepare(R"(
        SELECT id, client_case, name, kind, media_type, language, translation_of, exhibit, bytes FROM live_document WHERE id = ?1
    )")
        .bind(id)
        .one(readDocument);
}

std::vector<Document> DocumentRepository::of(CaseId id) const
{
    return m_db
        .prepare(R"(
        SELECT id, client_case, name, kind, media_type, language, translation_of, exhibit, bytes
        FROM live_document WHERE client_case = ?1 ORDER BY n
    )")
        .bind(id)
        .all(readDocument);
}

sql::Bytes DocumentRepository::bytesOf(DocumentId id) const
{
    sql::Bytes all;
    m_db.prepare(R"(
        SELECT b.bytes, c.hash FROM document_chunk c JOIN chunk_bytes b ON b.chunk = c.id WHERE c.document = ?1 ORDER BY c.rank
    )")
        .bind(id)
        .each([&](sql::Row row) {
            const auto bytes = row.blob(0);
            const auto hash = journal::Digest{}.add(bytes).finish();
            if (const auto kept = row.blob(1); !std::ranges::equal(kept, hash))
                throw sql::SqlError::damaged("the bytes of a document are not the ones that were put in");
            all.insert(all.end(), bytes.begin(), bytes.end());
        });
    return all;
}

void PrintoutRepository::insert(const Printout& printout)
{
    m_db.prepare(R"(
        INSERT INTO printout (id, client_case, paper, subject, languages, by_user, printed_at, pages)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    )")
        .bind(printout.id, printout.caseId, wordOf(printout.paper), printout.subject, printout.languages,
              printout.by, printout.at, printout.pages)
        .run();
}

std::vector<Printout> PrintoutRepository::of(CaseId id) const
{
    return m_db
        .prepare(R"(
        SELECT id, client_case, paper, subject, languages, by_user, printed_at, pages FROM printout
        WHERE client_case = ?1 ORDER BY printed_at DESC, id DESC
    )")
        .bind(id)
        .all([](sql::Row row) {
            return Printout{.id = row.id<Printout>(0),
                            .caseId = row.optionalId<Case>(1),
                            .paper = readWord<PaperKind>(row, 2),
                            .subject = row.text(3),
                            .languages = row.text(4),
                            .by = row.id<User>(5),
                            .at = row.instant(6),
                            .pages = static_cast<int>(row.integer(7))};
        });
}

void ReviewRepository::insert(const Review& review, const Uuid& id)
{
    m_db.prepare("INSERT INTO review (id, kind, subject, version, by_user, reviewed_on) VALUES (?1, ?2, ?3, "
                 "?4, ?5, ?6) ON CONFLICT DO NOTHING")
        .bind(id, wordOf(review.kind), review.subject, review.version, review.by, review.on)
        .run();
}

std::vector<Review> ReviewRepository::all() const
{
    return m_db
        .prepare("SELECT kind, subject, version, by_user, reviewed_on FROM review ORDER BY kind, subject, "
                 "reviewed_on")
        .all([](sql::Row row) {
            return Review{readWord<ReviewKind>(row, 0), row.text(1), row.text(2), row.id<User>(3),
                          row.date(4)};
        });
}

} // namespace storage
