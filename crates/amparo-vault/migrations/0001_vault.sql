-- The empty database: this replica's own copy of the journal, and the projection that screens read.
-- Every table but `local` can be made anew from the journal.
-- Ids stand in signed bytes and at the boundary; inside, rows are keyed by integers.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
    n      INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE,
    member BLOB NOT NULL
) STRICT;

CREATE TABLE entry (
    n           INTEGER PRIMARY KEY,
    id          BLOB NOT NULL,
    log         INTEGER NOT NULL REFERENCES log (n),
    seq         INTEGER NOT NULL,
    clock       INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    class       INTEGER NOT NULL,
    header      BLOB NOT NULL,
    signature   BLOB NOT NULL,
    body        BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX entry_by_id ON entry (id);
CREATE UNIQUE INDEX entry_by_place ON entry (log, seq);
CREATE INDEX entry_of_governance ON entry (n) WHERE class = 2;

-- A row stands for every record that is known or referred to; kind 0 while only the reference is known.
CREATE TABLE record (
    n           INTEGER PRIMARY KEY,
    id          BLOB NOT NULL,
    kind        INTEGER NOT NULL DEFAULT 0,
    clock       INTEGER NOT NULL DEFAULT 0,
    origin      INTEGER,
    origin_line INTEGER,
    root        INTEGER,
    ref         TEXT,
    body        BLOB
) STRICT;
CREATE UNIQUE INDEX record_by_id ON record (id);
CREATE INDEX record_by_kind ON record (kind, n);
CREATE INDEX record_by_root ON record (root, kind, n) WHERE root IS NOT NULL;
CREATE INDEX record_by_ref ON record (ref) WHERE ref IS NOT NULL;

-- Kinds and qualified fields by number, so that a version's row is small.
CREATE TABLE name (
    n    INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- Every version of every field: state 0 living, 1 superseded.
-- content 0 open, 1 sealed, 2 erased; value holds the canonical content of open rows.
CREATE TABLE version (
    n       INTEGER PRIMARY KEY,
    record  INTEGER NOT NULL REFERENCES record (n),
    field   INTEGER NOT NULL REFERENCES name (n),
    entry   INTEGER NOT NULL REFERENCES entry (n),
    line    INTEGER NOT NULL,
    op      INTEGER NOT NULL,
    state   INTEGER NOT NULL,
    content INTEGER NOT NULL,
    erased_by INTEGER,
    erased_line INTEGER,
    value   BLOB
) STRICT;
CREATE INDEX version_of_record ON version (record, field, state);
CREATE INDEX version_of_entry ON version (entry, line);
CREATE INDEX version_sealed ON version (n) WHERE content = 1;

-- Rows superseded or erased before they arrived.
CREATE TABLE early (
    target      BLOB NOT NULL,
    target_line INTEGER NOT NULL,
    entry       BLOB NOT NULL,
    line        INTEGER NOT NULL,
    record      BLOB NOT NULL,
    field       TEXT NOT NULL,
    erases      INTEGER NOT NULL,
    PRIMARY KEY (target, target_line, entry, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference (
    target INTEGER NOT NULL,
    field  INTEGER NOT NULL,
    source INTEGER NOT NULL,
    PRIMARY KEY (target, field, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_by_source ON reference (source);

-- Identity values, each sealed under the compartment's epoch: read at unlock without opening every wrap.
CREATE TABLE identity (
    version INTEGER PRIMARY KEY REFERENCES version (n),
    epoch   INTEGER NOT NULL,
    nonce   BLOB NOT NULL,
    sealed  BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    text,
    content = '',
    contentless_delete = 1,
    detail = full,
    prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 0'
);

-- This laptop's own settings: the only table that no entry stands behind.
CREATE TABLE local (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
