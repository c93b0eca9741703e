-- The tables of one application. Placeholders are filled in by the library; by hand, replace
--   ${application} with the application's name, such as universe
--   ${originator_id} with uuid, or with text if originators are named by strings

-- CACHE must stay 1: ids are drawn under the ordering lock, and a cached one would be drawn too early.
CREATE SEQUENCE ${application}_events_seq AS bigint CACHE 1;

CREATE TABLE ${application}_events (
    notification_id    bigint NOT NULL UNIQUE,
    originator_id      ${originator_id} NOT NULL,
    originator_version bigint NOT NULL,
    topic              text NOT NULL,
    state              bytea NOT NULL,
    PRIMARY KEY (originator_id, originator_version)
);

CREATE TABLE ${application}_snapshots (
    originator_id      ${originator_id} NOT NULL,
    originator_version bigint NOT NULL,
    topic              text NOT NULL,
    state              bytea NOT NULL,
    PRIMARY KEY (originator_id, originator_version)
);

-- How far this application has processed the logs of others, one row for each.
CREATE TABLE ${application}_tracking (
    application_name text NOT NULL PRIMARY KEY,
    notification_id  bigint NOT NULL
);
