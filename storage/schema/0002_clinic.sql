-- What the clinic knows. Every table has a UUIDv7 `id`; tables that are searched or paged also have `n`, which is local
-- to this file. Dates are ISO text, instants UTC seconds. `deleted` marks a tombstone: read through the live_ views.
-- Words are checked with OR: for an IN of three SQLite builds a table at every row that is written.

CREATE TABLE vault (                   -- one row: which vault this database belongs to
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    device  BLOB NOT NULL CHECK (length(device) = 16),
    letter  TEXT NOT NULL CHECK (length(letter) = 1),  -- of this device, in case references
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user (
    id      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name    TEXT NOT NULL CHECK (name <> ''),
    folded  TEXT NOT NULL UNIQUE,      -- what is compared when someone unlocks
    role    TEXT NOT NULL CHECK (role = 'administrator' OR role = 'attorney' OR role = 'staff' OR role = 'volunteer'),
    active  INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;

-- The keys a user ever signed with: a recovery gives them a new one, and older commits stay theirs.
CREATE TABLE user_key (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user       BLOB NOT NULL REFERENCES user (id),
    public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32)  -- Ed25519
) STRICT, WITHOUT ROWID;
CREATE INDEX user_key_user ON user_key (user);

CREATE TABLE setting (
    id    BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key   TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    n                INTEGER PRIMARY KEY,
    id               BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    given_names      TEXT NOT NULL,
    first_surname    TEXT NOT NULL,
    second_surname   TEXT NOT NULL,
    notice_name      TEXT NOT NULL,
    birth_date       TEXT,             -- partial: "1988", "about 1988-03"
    sex              TEXT CHECK (sex = 'female' OR sex = 'male' OR sex = 'other'),
    nationalities    TEXT NOT NULL,    -- ISO 3166-1 alpha-2, separated by spaces
    birthplace       TEXT NOT NULL,
    language         TEXT NOT NULL,
    language_variant TEXT NOT NULL,
    other_languages  TEXT NOT NULL,
    needs_interpreter INTEGER NOT NULL CHECK (needs_interpreter IN (0, 1)),
    where_staying    TEXT NOT NULL,
    safety_notes     TEXT NOT NULL,
    deleted          INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    CHECK (given_names <> '' OR first_surname <> '')
) STRICT;
CREATE INDEX person_birth_date ON person (birth_date) WHERE birth_date IS NOT NULL;
CREATE VIEW live_person AS SELECT * FROM person WHERE NOT deleted;

CREATE TABLE a_number (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id),
    rank   INTEGER NOT NULL,           -- order on the person's page
    number TEXT NOT NULL CHECK (length(number) = 9),
    state  TEXT NOT NULL CHECK (state = 'typed' OR state = 'confirmed' OR state = 'wrong')
) STRICT, WITHOUT ROWID;
CREATE INDEX a_number_person ON a_number (person, state, rank, number); -- whole: a list shows it beside each name
CREATE INDEX a_number_number ON a_number (number);
CREATE UNIQUE INDEX a_number_confirmed ON a_number (number) WHERE state = 'confirmed';

CREATE TABLE alias (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person BLOB NOT NULL REFERENCES person (id),
    rank   INTEGER NOT NULL,
    name   TEXT NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_person ON alias (person);

CREATE TABLE phone (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person   BLOB NOT NULL REFERENCES person (id),
    rank     INTEGER NOT NULL,
    number   TEXT NOT NULL CHECK (number <> ''),
    whatsapp INTEGER NOT NULL CHECK (whatsapp IN (0, 1)),
    safe     INTEGER NOT NULL CHECK (safe IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX phone_person ON phone (person);

CREATE TABLE household (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE household_member (
    id        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    household BLOB NOT NULL REFERENCES household (id),
    person    BLOB NOT NULL UNIQUE REFERENCES person (id),
    kinship   TEXT NOT NULL
        CHECK (kinship = 'self' OR kinship = 'spouse' OR kinship = 'partner' OR kinship = 'child'
            OR kinship = 'parent' OR kinship = 'sibling' OR kinship = 'grandparent' OR kinship = 'grandchild'
            OR kinship = 'other')
) STRICT, WITHOUT ROWID;
CREATE INDEX household_member_household ON household_member (household);

CREATE TABLE client_case (
    n              INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    reference      TEXT NOT NULL UNIQUE,
    respondent     BLOB NOT NULL REFERENCES person (id),
    lead           BLOB REFERENCES client_case (id),
    kind           TEXT NOT NULL CHECK (kind = 'mpp' OR kind = 'removal' OR kind = 'uscis' OR kind = 'other'),
    stage          TEXT NOT NULL
        CHECK (stage = 'intake' OR stage = 'pending' OR stage = 'individual' OR stage = 'decided'
            OR stage = 'appeal' OR stage = 'closed'),
    court          TEXT NOT NULL,
    judge          TEXT NOT NULL,
    custody        TEXT NOT NULL
        CHECK (custody = 'never-detained' OR custody = 'detained' OR custody = 'released'
            OR custody = 'waiting-in-mexico'),
    nta_served_on  TEXT,
    nta_filed_on   TEXT,
    representation TEXT NOT NULL
        CHECK (representation = 'none' OR representation = 'seeking' OR representation = 'limited'
            OR representation = 'full'),
    attorney       TEXT NOT NULL,
    scope_of_help  TEXT NOT NULL,
    responsible    BLOB REFERENCES user (id),
    docket_keeper  BLOB REFERENCES user (id),
    must_be_seen_by TEXT,
    outcome        TEXT NOT NULL
        CHECK (outcome = 'pending' OR outcome = 'removal-order' OR outcome = 'in-absentia'
            OR outcome = 'terminated' OR outcome = 'closed' OR outcome = 'granted'
            OR outcome = 'voluntary-departure' OR outcome = 'other'),
    outcome_on     TEXT,
    program        TEXT NOT NULL,
    deleted        INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    CHECK (lead IS NULL OR lead <> id)
) STRICT;
CREATE INDEX client_case_respondent ON client_case (respondent);
CREATE INDEX client_case_lead ON client_case (lead) WHERE lead IS NOT NULL;
CREATE INDEX client_case_must_be_seen ON client_case (must_be_seen_by)
    WHERE must_be_seen_by IS NOT NULL AND outcome = 'pending' AND NOT deleted;
CREATE VIEW live_case AS SELECT * FROM client_case WHERE NOT deleted;

CREATE TABLE entry (
    id     BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    client_case BLOB NOT NULL REFERENCES client_case (id),
    came_on TEXT NOT NULL,             -- partial
    place  TEXT NOT NULL,
    status TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE VIEW live_entry AS SELECT * FROM entry WHERE NOT deleted;
CREATE INDEX entry_case ON entry (client_case);

CREATE TABLE hearing (
    n             INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind          TEXT NOT NULL
        CHECK (kind = 'master' OR kind = 'individual' OR kind = 'bond' OR kind = 'credible-fear-review'
            OR kind = 'other'),
    at            TEXT NOT NULL,       -- the court's clock: "2026-11-27 08:30"
    court         TEXT NOT NULL,
    zone          TEXT NOT NULL,       -- IANA
    fixity        TEXT NOT NULL CHECK (fixity = 'fixed' OR fixity = 'control' OR fixity = 'to-be-set'),
    judge         TEXT NOT NULL,
    medium        TEXT NOT NULL CHECK (medium = 'in-person' OR medium = 'video' OR medium = 'telephone'),
    report_source TEXT NOT NULL
        CHECK (report_source = 'unknown' OR report_source = 'client-paper' OR report_source = 'confirmed'),
    report_port   TEXT NOT NULL,
    report_at     TEXT,                -- the port's clock
    report_zone   TEXT NOT NULL,
    source        TEXT NOT NULL
        CHECK (source = 'notice' OR source = 'portal' OR source = 'hotline' OR source = 'in-court'
            OR source = 'clerk' OR source = 'counsel' OR source = 'client' OR source = 'import'),
    source_note   TEXT NOT NULL,
    notes         TEXT NOT NULL,
    status        TEXT NOT NULL
        CHECK (status = 'scheduled' OR status = 'held' OR status = 'rescheduled' OR status = 'cancelled'),
    replaces      BLOB REFERENCES hearing (id),
    entered_on    TEXT NOT NULL,       -- clinic's calendar: reminders that were due before are not owed
    deleted       INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    CHECK ((report_source = 'unknown') = (report_at IS NULL))
) STRICT;
CREATE INDEX hearing_scheduled ON hearing (at, entered_on) WHERE status = 'scheduled' AND NOT deleted;
CREATE VIEW live_hearing AS SELECT * FROM hearing WHERE NOT deleted;

CREATE TABLE hearing_case (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    hearing     BLOB NOT NULL REFERENCES hearing (id),
    client_case BLOB NOT NULL REFERENCES client_case (id),
    rank        INTEGER NOT NULL,
    UNIQUE (hearing, client_case)
) STRICT, WITHOUT ROWID;
CREATE INDEX hearing_case_case ON hearing_case (client_case, hearing);

CREATE TABLE deadline (
    n            INTEGER PRIMARY KEY,
    id           BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    client_case  BLOB NOT NULL REFERENCES client_case (id),
    origin       TEXT NOT NULL CHECK (origin = 'rule' OR origin = 'judge' OR origin = 'manual'),
    rule         TEXT NOT NULL,
    rule_version TEXT NOT NULL,
    what         TEXT NOT NULL,
    entry        BLOB REFERENCES entry (id),
    hearing      BLOB REFERENCES hearing (id),
    raw          TEXT NOT NULL,
    official     TEXT NOT NULL,
    safe         TEXT NOT NULL,
    steps        TEXT NOT NULL,        -- JSON: the arithmetic
    status       TEXT NOT NULL CHECK (status = 'open' OR status = 'met' OR status = 'dropped' OR status = 'superseded'),
    done_on      TEXT,
    entered_on   TEXT NOT NULL,
    CHECK (safe <= official),
    CHECK ((origin = 'rule') = (rule <> '')),
    CHECK (origin = 'rule' OR what <> '')
) STRICT;
CREATE INDEX deadline_case ON deadline (client_case);
CREATE INDEX deadline_open ON deadline (safe, entered_on) WHERE status = 'open';
CREATE INDEX deadline_case_open ON deadline (client_case, safe) WHERE status = 'open';
CREATE UNIQUE INDEX deadline_of_rule ON deadline (client_case, rule, coalesce(entry, x''), coalesce(hearing, x''))
    WHERE origin = 'rule' AND status = 'open';

-- An alert that was given. "Once" is the UNIQUE.
CREATE TABLE reminder (
    id              BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    hearing         BLOB REFERENCES hearing (id),
    deadline        BLOB REFERENCES deadline (id),
    chain           TEXT NOT NULL CHECK (chain = 'responsible' OR chain = 'docket-keeper'),
    lead_days       INTEGER NOT NULL,
    due_on          TEXT NOT NULL,
    fired_at        INTEGER,
    acknowledged_at INTEGER,
    acknowledged_by BLOB REFERENCES user (id),
    CHECK ((hearing IS NULL) <> (deadline IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reminder_once ON reminder (coalesce(hearing, deadline), chain, lead_days);
CREATE INDEX reminder_unseen ON reminder (date(due_on, lead_days || ' days'), due_on) WHERE acknowledged_at IS NULL;

CREATE TABLE i589_answer (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    client_case BLOB NOT NULL REFERENCES client_case (id),
    question    TEXT NOT NULL,
    line        INTEGER NOT NULL,
    part        TEXT NOT NULL,
    state       TEXT NOT NULL
        CHECK (state = 'answered' OR state = 'not-applicable' OR state = 'none' OR state = 'unknown'
            OR state = 'to-review'),
    english     TEXT NOT NULL,
    original    TEXT NOT NULL,
    UNIQUE (client_case, question, line, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    n           INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    client_case BLOB NOT NULL REFERENCES client_case (id),
    name        TEXT NOT NULL CHECK (name <> ''),
    kind        TEXT NOT NULL
        CHECK (kind = 'identity' OR kind = 'court-paper' OR kind = 'evidence' OR kind = 'form'
            OR kind = 'translation' OR kind = 'other'),
    media_type  TEXT NOT NULL,
    language    TEXT NOT NULL,
    translation_of BLOB REFERENCES document (id),
    exhibit     TEXT NOT NULL,
    bytes       INTEGER NOT NULL,
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX document_case ON document (client_case);
CREATE VIEW live_document AS SELECT * FROM document WHERE NOT deleted;

-- Which bytes a document is made of; the bytes themselves are in chunk_bytes, which is too large for the journal.
CREATE TABLE document_chunk (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    document BLOB NOT NULL REFERENCES document (id),
    rank     INTEGER NOT NULL,
    length   INTEGER NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (document, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE chunk_bytes (
    chunk BLOB NOT NULL PRIMARY KEY CHECK (length(chunk) = 16),
    bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER chunk_bytes_kept BEFORE UPDATE ON chunk_bytes BEGIN SELECT RAISE(ABORT, 'document bytes are only inserted'); END;

CREATE TABLE note (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    client_case BLOB NOT NULL REFERENCES client_case (id),
    author      BLOB NOT NULL REFERENCES user (id),
    written_at  INTEGER NOT NULL,
    text        TEXT NOT NULL CHECK (text <> ''),
    pinned      INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    deleted     INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX note_case ON note (client_case);
CREATE VIEW live_note AS SELECT * FROM note WHERE NOT deleted;

CREATE TABLE printout (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    client_case BLOB REFERENCES client_case (id),
    paper       TEXT NOT NULL
        CHECK (paper = 'checklist' OR paper = 'hearing-slip' OR paper = 'i589' OR paper = 'worksheet'
            OR paper = 'intake-sheet' OR paper = 'docket'),
    subject     TEXT NOT NULL,
    languages   TEXT NOT NULL,
    by_user     BLOB NOT NULL REFERENCES user (id),
    printed_at  INTEGER NOT NULL,
    pages       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX printout_case ON printout (client_case);

-- The clinic's word that a text or a form's field map was checked by its attorney.
CREATE TABLE review (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind        TEXT NOT NULL CHECK (kind = 'checklist' OR kind = 'form-edition'),
    subject     TEXT NOT NULL,         -- "CL-01", or form and edition
    version     TEXT NOT NULL,         -- of the text that was read
    by_user     BLOB NOT NULL REFERENCES user (id),
    reviewed_on TEXT NOT NULL,
    UNIQUE (kind, subject, version)
) STRICT, WITHOUT ROWID;

-- Derived: made from the tables above, and not journaled (storage/schema/derived.h).

-- Folded words of names, aliases, A-Numbers and case references. rowid = person_order.place.
CREATE VIRTUAL TABLE person_search USING fts5 (words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4');
INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1);

-- Live persons in Spanish collation: ascending places are ascending names (search_repository.h).
CREATE TABLE person_order (
    place    INTEGER PRIMARY KEY,
    n        INTEGER NOT NULL UNIQUE REFERENCES person (n),
    sort_key BLOB NOT NULL
) STRICT;
CREATE INDEX person_order_key ON person_order (sort_key);

-- Which collation data made the sort keys.
CREATE TABLE derived_version (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    collation TEXT NOT NULL
) STRICT;

-- Open edits, parked so that a lock or a crash loses none.
CREATE TABLE draft (
    user       BLOB NOT NULL,
    place      TEXT NOT NULL,
    field      TEXT NOT NULL,
    text       TEXT NOT NULL,
    cursor     INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (user, place, field)
) STRICT, WITHOUT ROWID;
