-- remembers how many tables it found
CREATE TABLE found AS SELECT count(*) AS tables FROM sqlite_master;
