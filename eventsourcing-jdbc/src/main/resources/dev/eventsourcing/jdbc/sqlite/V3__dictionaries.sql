-- The dictionaries that an application's events were compressed with, numbered from 1. Never delete one: the events that name
-- it could not be read any more. Placeholders as in V1.
CREATE TABLE ${application}_dictionaries (
    id      INTEGER PRIMARY KEY,
    topic   TEXT NOT NULL,
    state   BLOB NOT NULL,
    created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
