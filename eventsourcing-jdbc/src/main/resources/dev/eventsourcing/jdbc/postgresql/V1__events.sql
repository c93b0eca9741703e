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

-- How ids become visible in their order. The one place to change it, with no writer beside (docs/ordering.md):
--   strict      one transaction at a time draws ids and commits: whoever reads on from the last id misses nothing
--   concurrent  transactions draw ids and commit side by side: readers must not read past the horizon
CREATE FUNCTION ${application}_events_ordering() RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT 'strict' $$;

-- Called by every writer before it draws an id, and held until its transaction ends. Strict: one at a time. Concurrent:
-- announces the floor, an id below all those that the transaction will draw. Marks the transaction, for the trigger that
-- refuses ids that were not drawn so. The wait is limited by lock_timeout.
CREATE FUNCTION ${application}_events_take_lock() RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    ordering text := ${application}_events_ordering();
    log int := '${application}_events'::regclass::oid::int;
BEGIN
    IF current_setting('eventsourcing.${application}_events_lock', true) = ordering THEN
        RETURN;
    END IF;
    IF ordering = 'strict' THEN
        PERFORM pg_advisory_xact_lock(log, -1);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(log, ((last_value - CASE WHEN is_called THEN 0 ELSE 1 END) & 2147483647)::int)
        FROM ${application}_events_seq;
    END IF;
    ordering := set_config('eventsourcing.${application}_events_lock', ordering, true);
END
$$;

-- The same in a transaction whose lock_timeout is the caller's: the wait is limited by eventsourcing.lock_timeout, or to
-- five seconds.
CREATE FUNCTION ${application}_events_lock() RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    callers text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM ${application}_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
END
$$;

-- The id up to which the log is final: nothing that is not visible yet will appear there. To be asked for in a statement
-- of its own, before the one that reads the events up to it.
CREATE FUNCTION ${application}_events_horizon() RETURNS bigint LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    drawn bigint;
    keys bigint[];
    latest bigint;
BEGIN
    IF ${application}_events_ordering() = 'strict' THEN
        RETURN coalesce((SELECT max(notification_id) FROM ${application}_events), 0);
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log ${application}_events cannot be read in a ' || current_setting('transaction_isolation') || ' transaction',
            HINT = 'Read it outside of a transaction or in a READ COMMITTED one: its ordering is concurrent.';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log ${application}_events cannot be read on a standby, which does not know who is writing',
            HINT = 'Read it on the primary server: its ordering is concurrent.';
    END IF;
    -- Three statements, in this order. Who draws an id later draws it above "drawn"; who drew one before either shows its
    -- floor in "keys" or has committed. No floor is above "latest", which tells what the 31 bits of a key stand for.
    SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END INTO drawn FROM ${application}_events_seq;
    SELECT array_agg(objid::bigint) INTO keys FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = '${application}_events'::regclass::oid AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM ${application}_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
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

-- Refuses ids that were drawn without the lock: readers could have passed them.
CREATE FUNCTION ${application}_events_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of ${application}_events',
        HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
END
$$;

CREATE TRIGGER ${application}_events_refuse BEFORE INSERT OR UPDATE OF notification_id ON ${application}_events
FOR EACH ROW WHEN (NEW.notification_id IS NOT NULL
    AND current_setting('eventsourcing.${application}_events_lock', true) IS DISTINCT FROM ${application}_events_ordering())
EXECUTE FUNCTION ${application}_events_refuse();

-- Appends a batch of events in a transaction of its own, in the order of the arrays, and returns their ids, ascending.
--   patience  how long to wait for the table and for the lock, in milliseconds
--   clash     how long to wait, with the lock, for another transaction that has inserted an event of the same version,
--             and that may be waiting for that very lock to commit; in milliseconds
--   channel   where to send a notice, or null for none
CREATE FUNCTION ${application}_events_append(
    ids ${originator_id}[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text)
RETURNS SETOF bigint LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    lock_timeout text;
BEGIN
    lock_timeout := set_config('lock_timeout', patience, true);
    LOCK TABLE ${application}_events IN ROW EXCLUSIVE MODE; -- before the other lock, which nobody may hold while waiting for long
    PERFORM ${application}_events_take_lock();
    lock_timeout := set_config('lock_timeout', clash, true);
    IF channel IS NOT NULL THEN
        PERFORM pg_notify(channel, '');
    END IF;
    RETURN QUERY INSERT INTO ${application}_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('${application}_events_seq'), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    lock_timeout := set_config('lock_timeout', patience, true); -- the commit of a notice waits for others that commit one
END
$$;

CREATE TABLE ${application}_snapshots (
    originator_id      ${originator_id} NOT NULL,
    originator_version bigint NOT NULL,
    topic              text NOT NULL,
    state              bytea NOT NULL,
    PRIMARY KEY (originator_id, originator_version)
);
