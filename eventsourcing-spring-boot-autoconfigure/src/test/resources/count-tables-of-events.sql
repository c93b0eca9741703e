-- remembers how many tables of events it found
CREATE TABLE found AS SELECT count(*) AS tables FROM sqlite_master WHERE name LIKE '%\_events' ESCAPE '\';
