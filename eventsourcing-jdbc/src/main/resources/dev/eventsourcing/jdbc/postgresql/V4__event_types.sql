-- Which kinds of events the builds could write that have used the application's events: each start notes its own, so that
-- another build can tell what it might not be able to read. Placeholders as in V1.

-- absent_up_to: the notification id up to which somebody has looked and found no such event.
CREATE TABLE ${application}_event_types (
    topic        text NOT NULL,
    revision     integer NOT NULL,
    absent_up_to bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (topic, revision)
);

-- Before there was this table there were no revisions: all that is stored is of the first. Reads the log once.
INSERT INTO ${application}_event_types (topic, revision) SELECT DISTINCT topic, 1 FROM ${application}_events;
