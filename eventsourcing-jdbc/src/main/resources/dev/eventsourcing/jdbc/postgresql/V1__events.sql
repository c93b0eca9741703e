-- The tables of one application. Placeholders are filled in by the library; by hand, replace
--   ${application} with the application's name, such as universe
--   ${originator_id} with uuid, or with text if originators are named by strings

-- CACHE must stay 1: ids are drawn under the ordering lock, and a cached one would be drawn too early.
CREATE SEQUENCE ${application}_events_seq AS bigint CACHE 1;

-- notification_id is null only inside of the transaction that inserts: it is drawn when that commits.
CREATE TABLE ${application}_events (
    notification_id    bigint UNIQUE,
    originator_id      ${originator_id} NOT NULL,
    originator_version bigint NOT NULL,
    topic              text NOT NULL,
    state              bytea NOT NULL,
    PRIMARY KEY (originator_id, originator_version)
);

-- Called by every writer before it draws an id, and held until its transaction ends: ids become visible in the order in
-- which they are drawn. Never waits without end: eventsourcing.lock_timeout limits it, or five seconds.
CREATE FUNCTION ${application}_events_lock() RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    previous text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM pg_advisory_xact_lock('${application}_events'::regclass::oid::int, -1);
    PERFORM set_config('lock_timeout', previous, true);
END
$$;

-- Draws the ids of events that were inserted without one, when their transaction commits: whoever writes, and however
-- long the transaction was, no event becomes visible below one that was visible before.
CREATE FUNCTION ${application}_events_number() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM ${application}_events_lock();
    UPDATE ${application}_events SET notification_id = nextval('${application}_events_seq')
    WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
    AND notification_id IS NULL;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER ${application}_events_number AFTER INSERT ON ${application}_events
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.notification_id IS NULL)
EXECUTE FUNCTION ${application}_events_number();

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
