-- The dictionaries that an application's events were compressed with, numbered from 1. Never delete one: the events that name
-- it could not be read any more. Placeholders as in V1.
CREATE TABLE ${application}_dictionaries (
    id      bigint NOT NULL PRIMARY KEY,
    topic   text NOT NULL,
    state   bytea NOT NULL,
    created timestamptz NOT NULL DEFAULT now()
);
