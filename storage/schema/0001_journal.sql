-- Every write happens in a commit; every commit is signed and chained. See storage/journal.

-- The commit being written. Empty outside a journal transaction, and then every journaled write fails: its trigger
-- finds no seq. SQL's COMMIT fails while the row points to a commit that was not sealed.
CREATE TABLE journal_open (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    seq    INTEGER NOT NULL REFERENCES journal_commit (seq) DEFERRABLE INITIALLY DEFERRED,
    action TEXT NOT NULL
) STRICT;

CREATE TABLE journal_commit (
    seq       INTEGER PRIMARY KEY,
    hlc       INTEGER NOT NULL,         -- hybrid clock: 48 bits of UTC milliseconds, 16 bits of counter
    device    BLOB NOT NULL CHECK (length(device) = 16),
    user      BLOB NOT NULL CHECK (length(user) = 16),
    action    TEXT NOT NULL CHECK (action <> ''),
    subject   BLOB CHECK (subject IS NULL OR length(subject) = 16),
    details   TEXT,
    changes   INTEGER NOT NULL,         -- how many rows of journal_change belong to it
    prev      BLOB NOT NULL,
    hash      BLOB NOT NULL,            -- BLAKE2b over prev, header and changes
    signature BLOB NOT NULL             -- Ed25519 over hash, by the acting user
) STRICT;

CREATE TABLE journal_change (
    n       INTEGER PRIMARY KEY,
    seq     INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    row     BLOB NOT NULL,
    op      TEXT NOT NULL CHECK (op = 'insert' OR op = 'update' OR op = 'delete'),
    salt    BLOB,
    before  TEXT,                       -- JSON of the fields that differ
    after   TEXT,
    digest  BLOB                        -- set when the words were erased; the chain still verifies
) STRICT;
CREATE INDEX journal_change_row ON journal_change (row);

CREATE TRIGGER journal_commit_kept_update BEFORE UPDATE ON journal_commit BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_commit_kept_delete BEFORE DELETE ON journal_commit BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_change_kept_delete BEFORE DELETE ON journal_change BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_change_kept_update BEFORE UPDATE ON journal_change
WHEN (SELECT action FROM journal_open) IS NOT 'erased' OR NEW.digest IS NULL OR OLD.digest IS NOT NULL
    OR NEW.salt IS NOT NULL OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL
    OR NEW.n IS NOT OLD.n OR NEW.seq IS NOT OLD.seq OR NEW."table" IS NOT OLD."table" OR NEW.row IS NOT OLD.row OR NEW.op IS NOT OLD.op
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
