-- The tables of one application. Placeholders are filled in by the library; by hand, replace
--   ${application} with the application's name, such as universe
--   ${originator_id} with BLOB (the 16 bytes of a UUID), or with TEXT if originators are named by strings

-- AUTOINCREMENT, because a plain row id is given out again after a delete.
CREATE TABLE ${application}_events (
    notification_id    INTEGER PRIMARY KEY AUTOINCREMENT,
    originator_id      ${originator_id} NOT NULL,
    originator_version INTEGER NOT NULL,
    topic              TEXT NOT NULL,
    state              BLOB NOT NULL,
    UNIQUE (originator_id, originator_version)
) STRICT;

CREATE TABLE ${application}_snapshots (
    originator_id      ${originator_id} NOT NULL,
    originator_version INTEGER NOT NULL,
    topic              TEXT NOT NULL,
    state              BLOB NOT NULL,
    PRIMARY KEY (originator_id, originator_version)
) STRICT;
