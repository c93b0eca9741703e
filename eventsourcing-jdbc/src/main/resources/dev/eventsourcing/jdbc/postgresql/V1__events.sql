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

-- The ordering lock, taken by every writer before it draws an id, and held until its transaction ends. Strict: one at a time.
-- Concurrent: announces the floor, an id below all those that the transaction will draw. The wait is limited by
-- eventsourcing.lock_timeout, or to five seconds, as lock_timeout is the caller's. Marks the transaction, for the trigger that
-- refuses ids that were not drawn under the lock, with the id above which those are. Who calls this holds the table already,
-- which nobody may wait for with the lock, and beside which the ordering does not change; and has set the search path.
CREATE FUNCTION ${application}_events_await_lock() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    callers text;
    ignored text; -- here and below: an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF current_setting(${application}_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    callers := current_setting('lock_timeout');
    ignored := set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    IF ${application}_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('${application}_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('${application}_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('${application}_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    ignored := set_config('lock_timeout', callers, true);
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    ignored := set_config(${application}_events_mark(), coalesce(pg_sequence_last_value('${application}_events_seq'::regclass), 0)::text, true);
END
$$;

-- For who draws ids himself, or takes the lock earlier than the commit would.
CREATE FUNCTION ${application}_events_lock() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE ${application}_events IN ROW EXCLUSIVE MODE;
    PERFORM ${application}_events_await_lock();
END
$$;

-- The id up to which the log is final: nothing that is not visible yet will appear there. To be asked for in a statement
-- of its own, before the one that reads the events up to it.
CREATE FUNCTION ${application}_events_horizon() RETURNS bigint LANGUAGE plpgsql AS $$
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
            HINT = 'Read it in a READ COMMITTED transaction, or in none where default_transaction_isolation is that: its ordering is concurrent.';
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
    AND objid::bigint <= 2147483647 -- others are of the strict ordering, and announce nothing
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM ${application}_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
END
$$;

-- Draws the ids of events that were inserted without one, when their transaction commits: whoever writes, and however
-- long the transaction was, no event becomes visible below one that was visible before. Refuses ids that others than the
-- functions of this script have given, if they were not drawn under the lock, which readers could have passed, or not at all,
-- which would let readers pass others.
CREATE FUNCTION ${application}_events_number() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    mark text;
    ignored text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        ignored := ${application}_events_await_lock();
        ignored := set_config('eventsourcing.drawing', ${application}_events_log(), true);
        UPDATE ${application}_events SET notification_id = nextval('${application}_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        ignored := set_config('eventsourcing.drawing', outer_log, true);
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    END IF;
    mark := current_setting(${application}_events_mark(), true);
    IF NEW.notification_id > coalesce(pg_sequence_last_value('${application}_events_seq'::regclass), 0) THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' of ${application}_events was never drawn',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    ELSIF (NEW.notification_id > nullif(mark, '')::bigint) IS NOT TRUE THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of ${application}_events',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    END IF;
    RETURN NULL;
END
$$;

-- Refuses to change the id that an event has got, or to take it back.
CREATE FUNCTION ${application}_events_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || OLD.notification_id || ' of ${application}_events cannot be '
            || coalesce('changed to ' || NEW.notification_id, 'taken back'),
        HINT = 'Readers may have seen the event under it.';
END
$$;

CREATE TRIGGER ${application}_events_keep BEFORE UPDATE OF notification_id ON ${application}_events
FOR EACH ROW WHEN (OLD.notification_id IS NOT NULL AND NEW.notification_id IS DISTINCT FROM OLD.notification_id)
EXECUTE FUNCTION ${application}_events_keep();

-- What is left of a statement's time to wait, in milliseconds.
CREATE FUNCTION ${application}_events_left(patience text) RETURNS text LANGUAGE sql AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000)::int)::text
$$;

-- Appends a batch of events, in the order of the arrays, and returns their ids, ascending. To be called by a statement of its own,
-- from whose beginning patience counts, in a transaction of its own. Its expressions are many and small: the server prepares each
-- for each transaction, and a large one that does it all took longer.
--   patience  how long to wait for the table, for the lock and for other notices together, in milliseconds
--   clash     how long to wait, with the lock, for another transaction that has inserted an event of the same version,
--             and that may be waiting for that very lock to commit; in milliseconds below
--             500; if deadlock_timeout is set to less than a second, half of that at the most
--   channel   where to send a notice, or null for none
CREATE FUNCTION ${application}_events_append(
    ids ${originator_id}[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text)
RETURNS SETOF bigint LANGUAGE plpgsql AS $$
DECLARE
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE ${application}_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', ${application}_events_left(patience), true);
    END IF;
    -- The ordering lock, as in await_lock: a change belongs into both. To call a function for it took 8 % of the time of a small
    -- batch. Nothing is marked, as all ids are drawn below.
    IF ${application}_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('${application}_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('${application}_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('${application}_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config('eventsourcing.drawing', ${application}_events_log(), true);
    RETURN QUERY INSERT INTO ${application}_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('${application}_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config('eventsourcing.drawing', outer_log, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN
            patience := ${application}_events_left(patience);
        END IF;
        ignored := set_config('lock_timeout', patience, true);
    END IF;
END
$$;

DO $$
DECLARE
    log text := current_schema() || '.${application}_events';
    function regprocedure;
BEGIN
    -- The name of this log, which is in the setting eventsourcing.drawing while one of the functions of this script draws ids for
    -- it, and is not set by the functions' own SET, which takes a superuser; and the setting in which a transaction that holds the
    -- lock notes the id above which it draws.
    EXECUTE format('CREATE FUNCTION ${application}_events_log() RETURNS text IMMUTABLE LANGUAGE sql AS $body$ SELECT %L $body$', log);
    EXECUTE format('CREATE FUNCTION ${application}_events_mark() RETURNS text IMMUTABLE LANGUAGE sql AS $body$ SELECT %L $body$',
        'eventsourcing.m' || md5(log));
    -- Also after an update: the row may have got another originator or version since it was inserted. The condition is looked at
    -- for each row of a batch, and so is of a setting with a short name, and has nothing to convert.
    EXECUTE format('CREATE CONSTRAINT TRIGGER ${application}_events_number'
        || ' AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON ${application}_events'
        || ' DEFERRABLE INITIALLY DEFERRED FOR EACH ROW'
        || ' WHEN (NEW.notification_id IS NULL OR current_setting(''eventsourcing.drawing'', true) IS DISTINCT FROM %L)'
        || ' EXECUTE FUNCTION ${application}_events_number()', log);
    -- Whoever calls these functions, and whatever is first on his search_path: they mean what is in the schema of this script.
    FOR function IN SELECT oid FROM pg_proc WHERE pronamespace = quote_ident(current_schema())::regnamespace
        AND proname IN ('${application}_events_lock', '${application}_events_horizon', '${application}_events_number',
            '${application}_events_append')
    LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', function, current_schema());
    END LOOP;
END
$$;

CREATE TABLE ${application}_snapshots (
    originator_id      ${originator_id} NOT NULL,
    originator_version bigint NOT NULL,
    topic              text NOT NULL,
    state              bytea NOT NULL,
    PRIMARY KEY (originator_id, originator_version)
);
