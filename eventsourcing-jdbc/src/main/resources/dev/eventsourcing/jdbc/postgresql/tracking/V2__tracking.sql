-- How far an application, or a projection, has processed the logs of others, one row for each, and what it could not process.
-- Placeholders as in V1; ${application} is the name of the processor.

-- 0 stands for no position: a row is also what its holder claims.
CREATE TABLE ${application}_tracking (
    application_name text NOT NULL PRIMARY KEY,
    notification_id  bigint NOT NULL
);

-- Times as ISO 8601 writes them.
CREATE TABLE ${application}_dead_letters (
    application_name   text NOT NULL,
    notification_id    bigint NOT NULL,
    originator_id      ${originator_id} NOT NULL,
    originator_version bigint NOT NULL,
    topic              text NOT NULL,
    disposition        text NOT NULL,
    attempts           bigint NOT NULL,
    since              text NOT NULL,
    last_attempt       text,
    error              text,
    PRIMARY KEY (application_name, notification_id)
);

CREATE INDEX ${application}_dead_letters_idx ON ${application}_dead_letters (application_name, originator_id);
