-- How far an application, or a projection, has processed the logs of others, one row for each, and what it could not process.
-- Placeholders as in V1; ${application} is the name of the processor.

-- 0 stands for no position: a row is also what its holder claims.
CREATE TABLE ${application}_tracking (
    application_name TEXT NOT NULL PRIMARY KEY,
    notification_id  INTEGER NOT NULL
) STRICT;

-- Times as ISO 8601 writes them.
CREATE TABLE ${application}_dead_letters (
    application_name   TEXT NOT NULL,
    notification_id    INTEGER NOT NULL,
    originator_id      ${originator_id} NOT NULL,
    originator_version INTEGER NOT NULL,
    topic              TEXT NOT NULL,
    disposition        TEXT NOT NULL,
    attempts           INTEGER NOT NULL,
    since              TEXT NOT NULL,
    last_attempt       TEXT,
    error              TEXT,
    PRIMARY KEY (application_name, notification_id)
) STRICT;

CREATE INDEX ${application}_dead_letters_idx ON ${application}_dead_letters (application_name, originator_id);
