--
-- PostgreSQL database dump
--


-- Dumped from database version 15.19
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: public; Type: SCHEMA; Schema: -; Owner: -
--

-- *not* creating schema, since initdb creates it


--
-- Name: SCHEMA public; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA public IS '';


--
-- Name: carts_dictionary_siv_events_acquire(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_acquire() RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    log int := 'carts_dictionary_siv_events'::regclass::oid::int;
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF carts_dictionary_siv_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock(log, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
END
$$;


--
-- Name: carts_dictionary_siv_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    begun timestamptz := clock_timestamp();
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_dictionary_siv_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', carts_dictionary_siv_events_left(patience, begun), true);
    END IF;
    IF coalesce(current_setting(carts_dictionary_siv_events_mark(), true), '') = '' THEN
        ignored := carts_dictionary_siv_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config('eventsourcing.drawing', carts_dictionary_siv_events_log(), true);
    RETURN QUERY INSERT INTO carts_dictionary_siv_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_dictionary_siv_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config('eventsourcing.drawing', outer_log, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > begun + interval '10 ms' THEN
            patience := carts_dictionary_siv_events_left(patience, begun);
        END IF;
        ignored := set_config('lock_timeout', patience, true);
    END IF;
END
$$;


--
-- Name: carts_dictionary_siv_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_await_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM carts_dictionary_siv_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
END
$$;


--
-- Name: carts_dictionary_siv_events_horizon(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_horizon() RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    drawn bigint;
    keys bigint[];
    latest bigint;
BEGIN
    IF carts_dictionary_siv_events_ordering() = 'strict' THEN
        RETURN coalesce((SELECT max(notification_id) FROM carts_dictionary_siv_events), 0);
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log carts_dictionary_siv_events cannot be read in a ' || current_setting('transaction_isolation') || ' transaction',
            HINT = 'Read it in a READ COMMITTED transaction, or in none where default_transaction_isolation is that: its ordering is concurrent.';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log carts_dictionary_siv_events cannot be read on a standby, which does not know who is writing',
            HINT = 'Read it on the primary server: its ordering is concurrent.';
    END IF;
    -- Three statements, in this order. Who draws an id later draws it above "drawn"; who drew one before either shows its
    -- floor in "keys" or has committed. No floor is above "latest", which tells what the 31 bits of a key stand for.
    SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END INTO drawn FROM carts_dictionary_siv_events_seq;
    SELECT array_agg(objid::bigint) INTO keys FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 'carts_dictionary_siv_events'::regclass::oid AND granted
    AND objid::bigint <= 2147483647 -- others are of the strict ordering, and announce nothing
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM carts_dictionary_siv_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
END
$$;


--
-- Name: carts_dictionary_siv_events_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_keep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || OLD.notification_id || ' of carts_dictionary_siv_events cannot be '
            || coalesce('changed to ' || NEW.notification_id, 'taken back'),
        HINT = 'Readers may have seen the event under it.';
END
$$;


--
-- Name: carts_dictionary_siv_events_left(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_left(patience text, begun timestamp with time zone) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text
$$;


--
-- Name: carts_dictionary_siv_events_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE carts_dictionary_siv_events IN ROW EXCLUSIVE MODE;
    PERFORM carts_dictionary_siv_events_await_lock();
END
$$;


--
-- Name: carts_dictionary_siv_events_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_log() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'public.carts_dictionary_siv_events' $$;


--
-- Name: carts_dictionary_siv_events_mark(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_mark() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'eventsourcing.m64970445d175d93ae4932aad738249f5' $$;


--
-- Name: carts_dictionary_siv_events_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    outer_log text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        PERFORM carts_dictionary_siv_events_await_lock();
        outer_log := coalesce(current_setting('eventsourcing.drawing', true), '');
        PERFORM set_config('eventsourcing.drawing', carts_dictionary_siv_events_log(), true);
        UPDATE carts_dictionary_siv_events SET notification_id = nextval('carts_dictionary_siv_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config('eventsourcing.drawing', outer_log, true);
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    END IF;
    mark := current_setting(carts_dictionary_siv_events_mark(), true);
    IF NEW.notification_id > coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'::regclass), 0) THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' of carts_dictionary_siv_events was never drawn',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    ELSIF (NEW.notification_id > nullif(mark, '')::bigint) IS NOT TRUE THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of carts_dictionary_siv_events',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    END IF;
    RETURN NULL;
END
$$;


--
-- Name: carts_dictionary_siv_events_ordering(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_ordering() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'strict' $$;


--
-- Name: carts_dictionary_siv_events_take_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_take_lock() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF current_setting(carts_dictionary_siv_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    PERFORM carts_dictionary_siv_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    PERFORM set_config(carts_dictionary_siv_events_mark(), coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'::regclass), 0)::text, true);
END
$$;


--
-- Name: carts_events_acquire(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_acquire() RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    log int := 'carts_events'::regclass::oid::int;
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF carts_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock(log, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('carts_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
END
$$;


--
-- Name: carts_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    begun timestamptz := clock_timestamp();
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', carts_events_left(patience, begun), true);
    END IF;
    IF coalesce(current_setting(carts_events_mark(), true), '') = '' THEN
        ignored := carts_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config('eventsourcing.drawing', carts_events_log(), true);
    RETURN QUERY INSERT INTO carts_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config('eventsourcing.drawing', outer_log, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > begun + interval '10 ms' THEN
            patience := carts_events_left(patience, begun);
        END IF;
        ignored := set_config('lock_timeout', patience, true);
    END IF;
END
$$;


--
-- Name: carts_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_await_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM carts_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
END
$$;


--
-- Name: carts_events_horizon(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_horizon() RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    drawn bigint;
    keys bigint[];
    latest bigint;
BEGIN
    IF carts_events_ordering() = 'strict' THEN
        RETURN coalesce((SELECT max(notification_id) FROM carts_events), 0);
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log carts_events cannot be read in a ' || current_setting('transaction_isolation') || ' transaction',
            HINT = 'Read it in a READ COMMITTED transaction, or in none where default_transaction_isolation is that: its ordering is concurrent.';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log carts_events cannot be read on a standby, which does not know who is writing',
            HINT = 'Read it on the primary server: its ordering is concurrent.';
    END IF;
    -- Three statements, in this order. Who draws an id later draws it above "drawn"; who drew one before either shows its
    -- floor in "keys" or has committed. No floor is above "latest", which tells what the 31 bits of a key stand for.
    SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END INTO drawn FROM carts_events_seq;
    SELECT array_agg(objid::bigint) INTO keys FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 'carts_events'::regclass::oid AND granted
    AND objid::bigint <= 2147483647 -- others are of the strict ordering, and announce nothing
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM carts_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
END
$$;


--
-- Name: carts_events_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_keep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || OLD.notification_id || ' of carts_events cannot be '
            || coalesce('changed to ' || NEW.notification_id, 'taken back'),
        HINT = 'Readers may have seen the event under it.';
END
$$;


--
-- Name: carts_events_left(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_left(patience text, begun timestamp with time zone) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text
$$;


--
-- Name: carts_events_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE carts_events IN ROW EXCLUSIVE MODE;
    PERFORM carts_events_await_lock();
END
$$;


--
-- Name: carts_events_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_log() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'public.carts_events' $$;


--
-- Name: carts_events_mark(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_mark() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'eventsourcing.m039c619231ceeca9ed7ec86d1919a8bd' $$;


--
-- Name: carts_events_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    outer_log text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        PERFORM carts_events_await_lock();
        outer_log := coalesce(current_setting('eventsourcing.drawing', true), '');
        PERFORM set_config('eventsourcing.drawing', carts_events_log(), true);
        UPDATE carts_events SET notification_id = nextval('carts_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config('eventsourcing.drawing', outer_log, true);
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    END IF;
    mark := current_setting(carts_events_mark(), true);
    IF NEW.notification_id > coalesce(pg_sequence_last_value('carts_events_seq'::regclass), 0) THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' of carts_events was never drawn',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    ELSIF (NEW.notification_id > nullif(mark, '')::bigint) IS NOT TRUE THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of carts_events',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    END IF;
    RETURN NULL;
END
$$;


--
-- Name: carts_events_ordering(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_ordering() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'strict' $$;


--
-- Name: carts_events_take_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_take_lock() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF current_setting(carts_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    PERFORM carts_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    PERFORM set_config(carts_events_mark(), coalesce(pg_sequence_last_value('carts_events_seq'::regclass), 0)::text, true);
END
$$;


--
-- Name: carts_zstd_events_acquire(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_acquire() RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    log int := 'carts_zstd_events'::regclass::oid::int;
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF carts_zstd_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock(log, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('carts_zstd_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
END
$$;


--
-- Name: carts_zstd_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    begun timestamptz := clock_timestamp();
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_zstd_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', carts_zstd_events_left(patience, begun), true);
    END IF;
    IF coalesce(current_setting(carts_zstd_events_mark(), true), '') = '' THEN
        ignored := carts_zstd_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config('eventsourcing.drawing', carts_zstd_events_log(), true);
    RETURN QUERY INSERT INTO carts_zstd_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_zstd_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config('eventsourcing.drawing', outer_log, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > begun + interval '10 ms' THEN
            patience := carts_zstd_events_left(patience, begun);
        END IF;
        ignored := set_config('lock_timeout', patience, true);
    END IF;
END
$$;


--
-- Name: carts_zstd_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_await_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM carts_zstd_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
END
$$;


--
-- Name: carts_zstd_events_horizon(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_horizon() RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    drawn bigint;
    keys bigint[];
    latest bigint;
BEGIN
    IF carts_zstd_events_ordering() = 'strict' THEN
        RETURN coalesce((SELECT max(notification_id) FROM carts_zstd_events), 0);
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log carts_zstd_events cannot be read in a ' || current_setting('transaction_isolation') || ' transaction',
            HINT = 'Read it in a READ COMMITTED transaction, or in none where default_transaction_isolation is that: its ordering is concurrent.';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log carts_zstd_events cannot be read on a standby, which does not know who is writing',
            HINT = 'Read it on the primary server: its ordering is concurrent.';
    END IF;
    -- Three statements, in this order. Who draws an id later draws it above "drawn"; who drew one before either shows its
    -- floor in "keys" or has committed. No floor is above "latest", which tells what the 31 bits of a key stand for.
    SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END INTO drawn FROM carts_zstd_events_seq;
    SELECT array_agg(objid::bigint) INTO keys FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 'carts_zstd_events'::regclass::oid AND granted
    AND objid::bigint <= 2147483647 -- others are of the strict ordering, and announce nothing
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM carts_zstd_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
END
$$;


--
-- Name: carts_zstd_events_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_keep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || OLD.notification_id || ' of carts_zstd_events cannot be '
            || coalesce('changed to ' || NEW.notification_id, 'taken back'),
        HINT = 'Readers may have seen the event under it.';
END
$$;


--
-- Name: carts_zstd_events_left(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_left(patience text, begun timestamp with time zone) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text
$$;


--
-- Name: carts_zstd_events_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE carts_zstd_events IN ROW EXCLUSIVE MODE;
    PERFORM carts_zstd_events_await_lock();
END
$$;


--
-- Name: carts_zstd_events_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_log() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'public.carts_zstd_events' $$;


--
-- Name: carts_zstd_events_mark(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_mark() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'eventsourcing.m481388bb88f57e55733aa3d75c8e3252' $$;


--
-- Name: carts_zstd_events_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    outer_log text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        PERFORM carts_zstd_events_await_lock();
        outer_log := coalesce(current_setting('eventsourcing.drawing', true), '');
        PERFORM set_config('eventsourcing.drawing', carts_zstd_events_log(), true);
        UPDATE carts_zstd_events SET notification_id = nextval('carts_zstd_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config('eventsourcing.drawing', outer_log, true);
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    END IF;
    mark := current_setting(carts_zstd_events_mark(), true);
    IF NEW.notification_id > coalesce(pg_sequence_last_value('carts_zstd_events_seq'::regclass), 0) THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' of carts_zstd_events was never drawn',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    ELSIF (NEW.notification_id > nullif(mark, '')::bigint) IS NOT TRUE THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of carts_zstd_events',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    END IF;
    RETURN NULL;
END
$$;


--
-- Name: carts_zstd_events_ordering(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_ordering() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'strict' $$;


--
-- Name: carts_zstd_events_take_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_take_lock() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF current_setting(carts_zstd_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    PERFORM carts_zstd_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    PERFORM set_config(carts_zstd_events_mark(), coalesce(pg_sequence_last_value('carts_zstd_events_seq'::regclass), 0)::text, true);
END
$$;


--
-- Name: deflated_encrypted_events_acquire(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_acquire() RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    log int := 'deflated_encrypted_events'::regclass::oid::int;
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF deflated_encrypted_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock(log, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
END
$$;


--
-- Name: deflated_encrypted_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    begun timestamptz := clock_timestamp();
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE deflated_encrypted_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', deflated_encrypted_events_left(patience, begun), true);
    END IF;
    IF coalesce(current_setting(deflated_encrypted_events_mark(), true), '') = '' THEN
        ignored := deflated_encrypted_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config('eventsourcing.drawing', deflated_encrypted_events_log(), true);
    RETURN QUERY INSERT INTO deflated_encrypted_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('deflated_encrypted_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config('eventsourcing.drawing', outer_log, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > begun + interval '10 ms' THEN
            patience := deflated_encrypted_events_left(patience, begun);
        END IF;
        ignored := set_config('lock_timeout', patience, true);
    END IF;
END
$$;


--
-- Name: deflated_encrypted_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_await_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM deflated_encrypted_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
END
$$;


--
-- Name: deflated_encrypted_events_horizon(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_horizon() RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    drawn bigint;
    keys bigint[];
    latest bigint;
BEGIN
    IF deflated_encrypted_events_ordering() = 'strict' THEN
        RETURN coalesce((SELECT max(notification_id) FROM deflated_encrypted_events), 0);
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log deflated_encrypted_events cannot be read in a ' || current_setting('transaction_isolation') || ' transaction',
            HINT = 'Read it in a READ COMMITTED transaction, or in none where default_transaction_isolation is that: its ordering is concurrent.';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log deflated_encrypted_events cannot be read on a standby, which does not know who is writing',
            HINT = 'Read it on the primary server: its ordering is concurrent.';
    END IF;
    -- Three statements, in this order. Who draws an id later draws it above "drawn"; who drew one before either shows its
    -- floor in "keys" or has committed. No floor is above "latest", which tells what the 31 bits of a key stand for.
    SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END INTO drawn FROM deflated_encrypted_events_seq;
    SELECT array_agg(objid::bigint) INTO keys FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 'deflated_encrypted_events'::regclass::oid AND granted
    AND objid::bigint <= 2147483647 -- others are of the strict ordering, and announce nothing
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM deflated_encrypted_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
END
$$;


--
-- Name: deflated_encrypted_events_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_keep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || OLD.notification_id || ' of deflated_encrypted_events cannot be '
            || coalesce('changed to ' || NEW.notification_id, 'taken back'),
        HINT = 'Readers may have seen the event under it.';
END
$$;


--
-- Name: deflated_encrypted_events_left(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_left(patience text, begun timestamp with time zone) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text
$$;


--
-- Name: deflated_encrypted_events_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE deflated_encrypted_events IN ROW EXCLUSIVE MODE;
    PERFORM deflated_encrypted_events_await_lock();
END
$$;


--
-- Name: deflated_encrypted_events_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_log() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'public.deflated_encrypted_events' $$;


--
-- Name: deflated_encrypted_events_mark(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_mark() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'eventsourcing.m4f0910967913874f8bd8bc7cd304c473' $$;


--
-- Name: deflated_encrypted_events_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    outer_log text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        PERFORM deflated_encrypted_events_await_lock();
        outer_log := coalesce(current_setting('eventsourcing.drawing', true), '');
        PERFORM set_config('eventsourcing.drawing', deflated_encrypted_events_log(), true);
        UPDATE deflated_encrypted_events SET notification_id = nextval('deflated_encrypted_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config('eventsourcing.drawing', outer_log, true);
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    END IF;
    mark := current_setting(deflated_encrypted_events_mark(), true);
    IF NEW.notification_id > coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'::regclass), 0) THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' of deflated_encrypted_events was never drawn',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    ELSIF (NEW.notification_id > nullif(mark, '')::bigint) IS NOT TRUE THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of deflated_encrypted_events',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    END IF;
    RETURN NULL;
END
$$;


--
-- Name: deflated_encrypted_events_ordering(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_ordering() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'strict' $$;


--
-- Name: deflated_encrypted_events_take_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_take_lock() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF current_setting(deflated_encrypted_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    PERFORM deflated_encrypted_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    PERFORM set_config(deflated_encrypted_events_mark(), coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'::regclass), 0)::text, true);
END
$$;


--
-- Name: deflated_events_acquire(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_acquire() RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    log int := 'deflated_events'::regclass::oid::int;
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF deflated_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock(log, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('deflated_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
END
$$;


--
-- Name: deflated_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    begun timestamptz := clock_timestamp();
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE deflated_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', deflated_events_left(patience, begun), true);
    END IF;
    IF coalesce(current_setting(deflated_events_mark(), true), '') = '' THEN
        ignored := deflated_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config('eventsourcing.drawing', deflated_events_log(), true);
    RETURN QUERY INSERT INTO deflated_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('deflated_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config('eventsourcing.drawing', outer_log, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > begun + interval '10 ms' THEN
            patience := deflated_events_left(patience, begun);
        END IF;
        ignored := set_config('lock_timeout', patience, true);
    END IF;
END
$$;


--
-- Name: deflated_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_await_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM deflated_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
END
$$;


--
-- Name: deflated_events_horizon(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_horizon() RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    drawn bigint;
    keys bigint[];
    latest bigint;
BEGIN
    IF deflated_events_ordering() = 'strict' THEN
        RETURN coalesce((SELECT max(notification_id) FROM deflated_events), 0);
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log deflated_events cannot be read in a ' || current_setting('transaction_isolation') || ' transaction',
            HINT = 'Read it in a READ COMMITTED transaction, or in none where default_transaction_isolation is that: its ordering is concurrent.';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log deflated_events cannot be read on a standby, which does not know who is writing',
            HINT = 'Read it on the primary server: its ordering is concurrent.';
    END IF;
    -- Three statements, in this order. Who draws an id later draws it above "drawn"; who drew one before either shows its
    -- floor in "keys" or has committed. No floor is above "latest", which tells what the 31 bits of a key stand for.
    SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END INTO drawn FROM deflated_events_seq;
    SELECT array_agg(objid::bigint) INTO keys FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 'deflated_events'::regclass::oid AND granted
    AND objid::bigint <= 2147483647 -- others are of the strict ordering, and announce nothing
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM deflated_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
END
$$;


--
-- Name: deflated_events_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_keep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || OLD.notification_id || ' of deflated_events cannot be '
            || coalesce('changed to ' || NEW.notification_id, 'taken back'),
        HINT = 'Readers may have seen the event under it.';
END
$$;


--
-- Name: deflated_events_left(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_left(patience text, begun timestamp with time zone) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text
$$;


--
-- Name: deflated_events_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE deflated_events IN ROW EXCLUSIVE MODE;
    PERFORM deflated_events_await_lock();
END
$$;


--
-- Name: deflated_events_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_log() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'public.deflated_events' $$;


--
-- Name: deflated_events_mark(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_mark() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'eventsourcing.md03c8e803a56f2746473a430c0f7fb41' $$;


--
-- Name: deflated_events_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    outer_log text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        PERFORM deflated_events_await_lock();
        outer_log := coalesce(current_setting('eventsourcing.drawing', true), '');
        PERFORM set_config('eventsourcing.drawing', deflated_events_log(), true);
        UPDATE deflated_events SET notification_id = nextval('deflated_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config('eventsourcing.drawing', outer_log, true);
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    END IF;
    mark := current_setting(deflated_events_mark(), true);
    IF NEW.notification_id > coalesce(pg_sequence_last_value('deflated_events_seq'::regclass), 0) THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' of deflated_events was never drawn',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    ELSIF (NEW.notification_id > nullif(mark, '')::bigint) IS NOT TRUE THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of deflated_events',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    END IF;
    RETURN NULL;
END
$$;


--
-- Name: deflated_events_ordering(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_ordering() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'strict' $$;


--
-- Name: deflated_events_take_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_take_lock() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF current_setting(deflated_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    PERFORM deflated_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    PERFORM set_config(deflated_events_mark(), coalesce(pg_sequence_last_value('deflated_events_seq'::regclass), 0)::text, true);
END
$$;


--
-- Name: encrypted_events_acquire(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_acquire() RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    log int := 'encrypted_events'::regclass::oid::int;
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF encrypted_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock(log, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('encrypted_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
END
$$;


--
-- Name: encrypted_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    begun timestamptz := clock_timestamp();
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE encrypted_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', encrypted_events_left(patience, begun), true);
    END IF;
    IF coalesce(current_setting(encrypted_events_mark(), true), '') = '' THEN
        ignored := encrypted_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config('eventsourcing.drawing', encrypted_events_log(), true);
    RETURN QUERY INSERT INTO encrypted_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('encrypted_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config('eventsourcing.drawing', outer_log, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > begun + interval '10 ms' THEN
            patience := encrypted_events_left(patience, begun);
        END IF;
        ignored := set_config('lock_timeout', patience, true);
    END IF;
END
$$;


--
-- Name: encrypted_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_await_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM encrypted_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
END
$$;


--
-- Name: encrypted_events_horizon(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_horizon() RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    drawn bigint;
    keys bigint[];
    latest bigint;
BEGIN
    IF encrypted_events_ordering() = 'strict' THEN
        RETURN coalesce((SELECT max(notification_id) FROM encrypted_events), 0);
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log encrypted_events cannot be read in a ' || current_setting('transaction_isolation') || ' transaction',
            HINT = 'Read it in a READ COMMITTED transaction, or in none where default_transaction_isolation is that: its ordering is concurrent.';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log encrypted_events cannot be read on a standby, which does not know who is writing',
            HINT = 'Read it on the primary server: its ordering is concurrent.';
    END IF;
    -- Three statements, in this order. Who draws an id later draws it above "drawn"; who drew one before either shows its
    -- floor in "keys" or has committed. No floor is above "latest", which tells what the 31 bits of a key stand for.
    SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END INTO drawn FROM encrypted_events_seq;
    SELECT array_agg(objid::bigint) INTO keys FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 'encrypted_events'::regclass::oid AND granted
    AND objid::bigint <= 2147483647 -- others are of the strict ordering, and announce nothing
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM encrypted_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
END
$$;


--
-- Name: encrypted_events_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_keep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || OLD.notification_id || ' of encrypted_events cannot be '
            || coalesce('changed to ' || NEW.notification_id, 'taken back'),
        HINT = 'Readers may have seen the event under it.';
END
$$;


--
-- Name: encrypted_events_left(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_left(patience text, begun timestamp with time zone) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text
$$;


--
-- Name: encrypted_events_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE encrypted_events IN ROW EXCLUSIVE MODE;
    PERFORM encrypted_events_await_lock();
END
$$;


--
-- Name: encrypted_events_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_log() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'public.encrypted_events' $$;


--
-- Name: encrypted_events_mark(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_mark() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'eventsourcing.m677ee81fef04d270ad812db8dc14b0c5' $$;


--
-- Name: encrypted_events_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    outer_log text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        PERFORM encrypted_events_await_lock();
        outer_log := coalesce(current_setting('eventsourcing.drawing', true), '');
        PERFORM set_config('eventsourcing.drawing', encrypted_events_log(), true);
        UPDATE encrypted_events SET notification_id = nextval('encrypted_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config('eventsourcing.drawing', outer_log, true);
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    END IF;
    mark := current_setting(encrypted_events_mark(), true);
    IF NEW.notification_id > coalesce(pg_sequence_last_value('encrypted_events_seq'::regclass), 0) THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' of encrypted_events was never drawn',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    ELSIF (NEW.notification_id > nullif(mark, '')::bigint) IS NOT TRUE THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of encrypted_events',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    END IF;
    RETURN NULL;
END
$$;


--
-- Name: encrypted_events_ordering(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_ordering() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'strict' $$;


--
-- Name: encrypted_events_take_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_take_lock() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF current_setting(encrypted_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    PERFORM encrypted_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    PERFORM set_config(encrypted_events_mark(), coalesce(pg_sequence_last_value('encrypted_events_seq'::regclass), 0)::text, true);
END
$$;


--
-- Name: plain_events_acquire(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_acquire() RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    log int := 'plain_events'::regclass::oid::int;
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF plain_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock(log, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('plain_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
END
$$;


--
-- Name: plain_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    begun timestamptz := clock_timestamp();
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE plain_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', plain_events_left(patience, begun), true);
    END IF;
    IF coalesce(current_setting(plain_events_mark(), true), '') = '' THEN
        ignored := plain_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config('eventsourcing.drawing', plain_events_log(), true);
    RETURN QUERY INSERT INTO plain_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('plain_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config('eventsourcing.drawing', outer_log, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > begun + interval '10 ms' THEN
            patience := plain_events_left(patience, begun);
        END IF;
        ignored := set_config('lock_timeout', patience, true);
    END IF;
END
$$;


--
-- Name: plain_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_await_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM plain_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
END
$$;


--
-- Name: plain_events_horizon(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_horizon() RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    drawn bigint;
    keys bigint[];
    latest bigint;
BEGIN
    IF plain_events_ordering() = 'strict' THEN
        RETURN coalesce((SELECT max(notification_id) FROM plain_events), 0);
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log plain_events cannot be read in a ' || current_setting('transaction_isolation') || ' transaction',
            HINT = 'Read it in a READ COMMITTED transaction, or in none where default_transaction_isolation is that: its ordering is concurrent.';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log plain_events cannot be read on a standby, which does not know who is writing',
            HINT = 'Read it on the primary server: its ordering is concurrent.';
    END IF;
    -- Three statements, in this order. Who draws an id later draws it above "drawn"; who drew one before either shows its
    -- floor in "keys" or has committed. No floor is above "latest", which tells what the 31 bits of a key stand for.
    SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END INTO drawn FROM plain_events_seq;
    SELECT array_agg(objid::bigint) INTO keys FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 'plain_events'::regclass::oid AND granted
    AND objid::bigint <= 2147483647 -- others are of the strict ordering, and announce nothing
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM plain_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
END
$$;


--
-- Name: plain_events_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_keep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || OLD.notification_id || ' of plain_events cannot be '
            || coalesce('changed to ' || NEW.notification_id, 'taken back'),
        HINT = 'Readers may have seen the event under it.';
END
$$;


--
-- Name: plain_events_left(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_left(patience text, begun timestamp with time zone) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text
$$;


--
-- Name: plain_events_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE plain_events IN ROW EXCLUSIVE MODE;
    PERFORM plain_events_await_lock();
END
$$;


--
-- Name: plain_events_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_log() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'public.plain_events' $$;


--
-- Name: plain_events_mark(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_mark() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'eventsourcing.m47a36168646a0a377594b36179c174f7' $$;


--
-- Name: plain_events_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    outer_log text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        PERFORM plain_events_await_lock();
        outer_log := coalesce(current_setting('eventsourcing.drawing', true), '');
        PERFORM set_config('eventsourcing.drawing', plain_events_log(), true);
        UPDATE plain_events SET notification_id = nextval('plain_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config('eventsourcing.drawing', outer_log, true);
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    END IF;
    mark := current_setting(plain_events_mark(), true);
    IF NEW.notification_id > coalesce(pg_sequence_last_value('plain_events_seq'::regclass), 0) THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' of plain_events was never drawn',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    ELSIF (NEW.notification_id > nullif(mark, '')::bigint) IS NOT TRUE THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of plain_events',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    END IF;
    RETURN NULL;
END
$$;


--
-- Name: plain_events_ordering(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_ordering() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'strict' $$;


--
-- Name: plain_events_take_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_take_lock() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF current_setting(plain_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    PERFORM plain_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    PERFORM set_config(plain_events_mark(), coalesce(pg_sequence_last_value('plain_events_seq'::regclass), 0)::text, true);
END
$$;


--
-- Name: types_events_acquire(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_acquire() RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    log int := 'types_events'::regclass::oid::int;
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF types_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock(log, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('types_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
END
$$;


--
-- Name: types_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    begun timestamptz := clock_timestamp();
    outer_log text := coalesce(current_setting('eventsourcing.drawing', true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE types_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', types_events_left(patience, begun), true);
    END IF;
    IF coalesce(current_setting(types_events_mark(), true), '') = '' THEN
        ignored := types_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config('eventsourcing.drawing', types_events_log(), true);
    RETURN QUERY INSERT INTO types_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('types_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config('eventsourcing.drawing', outer_log, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > begun + interval '10 ms' THEN
            patience := types_events_left(patience, begun);
        END IF;
        ignored := set_config('lock_timeout', patience, true);
    END IF;
END
$$;


--
-- Name: types_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_await_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    PERFORM types_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
END
$$;


--
-- Name: types_events_horizon(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_horizon() RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    drawn bigint;
    keys bigint[];
    latest bigint;
BEGIN
    IF types_events_ordering() = 'strict' THEN
        RETURN coalesce((SELECT max(notification_id) FROM types_events), 0);
    END IF;
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log types_events cannot be read in a ' || current_setting('transaction_isolation') || ' transaction',
            HINT = 'Read it in a READ COMMITTED transaction, or in none where default_transaction_isolation is that: its ordering is concurrent.';
    END IF;
    IF pg_is_in_recovery() THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'the log types_events cannot be read on a standby, which does not know who is writing',
            HINT = 'Read it on the primary server: its ordering is concurrent.';
    END IF;
    -- Three statements, in this order. Who draws an id later draws it above "drawn"; who drew one before either shows its
    -- floor in "keys" or has committed. No floor is above "latest", which tells what the 31 bits of a key stand for.
    SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END INTO drawn FROM types_events_seq;
    SELECT array_agg(objid::bigint) INTO keys FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = 'types_events'::regclass::oid AND granted
    AND objid::bigint <= 2147483647 -- others are of the strict ordering, and announce nothing
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database());
    SELECT last_value INTO latest FROM types_events_seq;
    RETURN least(drawn, (SELECT min(latest - ((latest - key) & 2147483647)) FROM unnest(keys) AS key));
END
$$;


--
-- Name: types_events_keep(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_keep() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE object_not_in_prerequisite_state USING
        MESSAGE = 'notification_id ' || OLD.notification_id || ' of types_events cannot be '
            || coalesce('changed to ' || NEW.notification_id, 'taken back'),
        HINT = 'Readers may have seen the event under it.';
END
$$;


--
-- Name: types_events_left(text, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_left(patience text, begun timestamp with time zone) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text
$$;


--
-- Name: types_events_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_lock() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    LOCK TABLE types_events IN ROW EXCLUSIVE MODE;
    PERFORM types_events_await_lock();
END
$$;


--
-- Name: types_events_log(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_log() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'public.types_events' $$;


--
-- Name: types_events_mark(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_mark() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'eventsourcing.m2908e43a0590571367cf9d630ff639d1' $$;


--
-- Name: types_events_number(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_number() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    outer_log text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        PERFORM types_events_await_lock();
        outer_log := coalesce(current_setting('eventsourcing.drawing', true), '');
        PERFORM set_config('eventsourcing.drawing', types_events_log(), true);
        UPDATE types_events SET notification_id = nextval('types_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config('eventsourcing.drawing', outer_log, true);
        RETURN NULL;
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    END IF;
    mark := current_setting(types_events_mark(), true);
    IF NEW.notification_id > coalesce(pg_sequence_last_value('types_events_seq'::regclass), 0) THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' of types_events was never drawn',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    ELSIF (NEW.notification_id > nullif(mark, '')::bigint) IS NOT TRUE THEN
        RAISE object_not_in_prerequisite_state USING
            MESSAGE = 'notification_id ' || NEW.notification_id || ' was drawn without the ordering lock of types_events',
            HINT = 'Leave notification_id out: it is drawn when the transaction commits.';
    END IF;
    RETURN NULL;
END
$$;


--
-- Name: types_events_ordering(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_ordering() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'strict' $$;


--
-- Name: types_events_take_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_take_lock() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF current_setting(types_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    PERFORM types_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    PERFORM set_config(types_events_mark(), coalesce(pg_sequence_last_value('types_events_seq'::regclass), 0)::text, true);
END
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: carts_dead_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_dead_letters (
    application_name text NOT NULL,
    notification_id bigint NOT NULL,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    disposition text NOT NULL,
    attempts bigint NOT NULL,
    since text NOT NULL,
    last_attempt text,
    error text
);


--
-- Name: carts_dictionaries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_dictionaries (
    id bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: carts_dictionary_siv_dead_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_dictionary_siv_dead_letters (
    application_name text NOT NULL,
    notification_id bigint NOT NULL,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    disposition text NOT NULL,
    attempts bigint NOT NULL,
    since text NOT NULL,
    last_attempt text,
    error text
);


--
-- Name: carts_dictionary_siv_dictionaries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_dictionary_siv_dictionaries (
    id bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: carts_dictionary_siv_event_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_dictionary_siv_event_types (
    topic text NOT NULL,
    revision integer NOT NULL,
    absent_up_to bigint DEFAULT 0 NOT NULL
);


--
-- Name: carts_dictionary_siv_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_dictionary_siv_events (
    notification_id bigint,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: carts_dictionary_siv_events_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.carts_dictionary_siv_events_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: carts_dictionary_siv_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_dictionary_siv_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: carts_dictionary_siv_snapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_dictionary_siv_snapshots (
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: carts_dictionary_siv_tracking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_dictionary_siv_tracking (
    application_name text NOT NULL,
    notification_id bigint NOT NULL
);


--
-- Name: carts_event_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_event_types (
    topic text NOT NULL,
    revision integer NOT NULL,
    absent_up_to bigint DEFAULT 0 NOT NULL
);


--
-- Name: carts_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_events (
    notification_id bigint,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: carts_events_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.carts_events_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: carts_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: carts_snapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_snapshots (
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: carts_tracking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_tracking (
    application_name text NOT NULL,
    notification_id bigint NOT NULL
);


--
-- Name: carts_zstd_dead_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_zstd_dead_letters (
    application_name text NOT NULL,
    notification_id bigint NOT NULL,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    disposition text NOT NULL,
    attempts bigint NOT NULL,
    since text NOT NULL,
    last_attempt text,
    error text
);


--
-- Name: carts_zstd_dictionaries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_zstd_dictionaries (
    id bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: carts_zstd_event_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_zstd_event_types (
    topic text NOT NULL,
    revision integer NOT NULL,
    absent_up_to bigint DEFAULT 0 NOT NULL
);


--
-- Name: carts_zstd_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_zstd_events (
    notification_id bigint,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: carts_zstd_events_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.carts_zstd_events_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: carts_zstd_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_zstd_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: carts_zstd_snapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_zstd_snapshots (
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: carts_zstd_tracking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.carts_zstd_tracking (
    application_name text NOT NULL,
    notification_id bigint NOT NULL
);


--
-- Name: deflated_dead_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_dead_letters (
    application_name text NOT NULL,
    notification_id bigint NOT NULL,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    disposition text NOT NULL,
    attempts bigint NOT NULL,
    since text NOT NULL,
    last_attempt text,
    error text
);


--
-- Name: deflated_dictionaries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_dictionaries (
    id bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: deflated_encrypted_dead_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_encrypted_dead_letters (
    application_name text NOT NULL,
    notification_id bigint NOT NULL,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    disposition text NOT NULL,
    attempts bigint NOT NULL,
    since text NOT NULL,
    last_attempt text,
    error text
);


--
-- Name: deflated_encrypted_dictionaries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_encrypted_dictionaries (
    id bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: deflated_encrypted_event_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_encrypted_event_types (
    topic text NOT NULL,
    revision integer NOT NULL,
    absent_up_to bigint DEFAULT 0 NOT NULL
);


--
-- Name: deflated_encrypted_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_encrypted_events (
    notification_id bigint,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: deflated_encrypted_events_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.deflated_encrypted_events_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: deflated_encrypted_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_encrypted_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: deflated_encrypted_snapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_encrypted_snapshots (
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: deflated_encrypted_tracking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_encrypted_tracking (
    application_name text NOT NULL,
    notification_id bigint NOT NULL
);


--
-- Name: deflated_event_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_event_types (
    topic text NOT NULL,
    revision integer NOT NULL,
    absent_up_to bigint DEFAULT 0 NOT NULL
);


--
-- Name: deflated_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_events (
    notification_id bigint,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: deflated_events_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.deflated_events_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: deflated_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: deflated_snapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_snapshots (
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: deflated_tracking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deflated_tracking (
    application_name text NOT NULL,
    notification_id bigint NOT NULL
);


--
-- Name: encrypted_dead_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.encrypted_dead_letters (
    application_name text NOT NULL,
    notification_id bigint NOT NULL,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    disposition text NOT NULL,
    attempts bigint NOT NULL,
    since text NOT NULL,
    last_attempt text,
    error text
);


--
-- Name: encrypted_dictionaries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.encrypted_dictionaries (
    id bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: encrypted_event_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.encrypted_event_types (
    topic text NOT NULL,
    revision integer NOT NULL,
    absent_up_to bigint DEFAULT 0 NOT NULL
);


--
-- Name: encrypted_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.encrypted_events (
    notification_id bigint,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: encrypted_events_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.encrypted_events_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: encrypted_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.encrypted_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: encrypted_snapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.encrypted_snapshots (
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: encrypted_tracking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.encrypted_tracking (
    application_name text NOT NULL,
    notification_id bigint NOT NULL
);


--
-- Name: plain_dead_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plain_dead_letters (
    application_name text NOT NULL,
    notification_id bigint NOT NULL,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    disposition text NOT NULL,
    attempts bigint NOT NULL,
    since text NOT NULL,
    last_attempt text,
    error text
);


--
-- Name: plain_dictionaries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plain_dictionaries (
    id bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: plain_event_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plain_event_types (
    topic text NOT NULL,
    revision integer NOT NULL,
    absent_up_to bigint DEFAULT 0 NOT NULL
);


--
-- Name: plain_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plain_events (
    notification_id bigint,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: plain_events_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.plain_events_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: plain_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plain_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: plain_snapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plain_snapshots (
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: plain_tracking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plain_tracking (
    application_name text NOT NULL,
    notification_id bigint NOT NULL
);


--
-- Name: reader_dead_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reader_dead_letters (
    application_name text NOT NULL,
    notification_id bigint NOT NULL,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    disposition text NOT NULL,
    attempts bigint NOT NULL,
    since text NOT NULL,
    last_attempt text,
    error text
);


--
-- Name: reader_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reader_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: reader_tracking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reader_tracking (
    application_name text NOT NULL,
    notification_id bigint NOT NULL
);


--
-- Name: types_dead_letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.types_dead_letters (
    application_name text NOT NULL,
    notification_id bigint NOT NULL,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    disposition text NOT NULL,
    attempts bigint NOT NULL,
    since text NOT NULL,
    last_attempt text,
    error text
);


--
-- Name: types_dictionaries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.types_dictionaries (
    id bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: types_event_types; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.types_event_types (
    topic text NOT NULL,
    revision integer NOT NULL,
    absent_up_to bigint DEFAULT 0 NOT NULL
);


--
-- Name: types_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.types_events (
    notification_id bigint,
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: types_events_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.types_events_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: types_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.types_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: types_snapshots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.types_snapshots (
    originator_id uuid NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL
);


--
-- Name: types_tracking; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.types_tracking (
    application_name text NOT NULL,
    notification_id bigint NOT NULL
);


--
-- Data for Name: carts_dead_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_dictionaries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_dictionary_siv_dead_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_dictionary_siv_dictionaries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_dictionaries VALUES (1, 'zstd:carts_dictionary_siv', '\x110432303236a18eed52bc5005e2c51a39ba48941bc54e937addac503ae64e35c9c7aa80d796ea13a0355b76c605763c791478158179e0d9cc9f551420ee0cdc87039b96d9881ea5568302c5e1ddf5ac0e602a5293a4c3333d80b35d6f0f8e4f6938c42aadf6c7f3c075a7e517a001072675c4b2544f8be3f0d3a6837f003ba8c38cecfad9fe1a5b786a72a7a7035022e7236ce8cbecc99bb3b32b40ccb3a03927b1b0eaea2afa36eca099e13afb87566169418595f65097e3e1fff30ba409993b8108d45e099b882fe1fd1f16f4917e6f86cfae24caa98d9eff96da4b9cb71cca6442d14efb619a6c14fc75265785bb98471dcd148f9df2b6e7d8bda5e278cc9870cd511436fb039451a32a072f93dab1fb95d3f89a3d1543a2e98d5901c438a28afcdfd737d1dd5ae4fa1d9a868e941bcb289db64d5db7268c08fc93a92047e5cc640bed488b5b97783e8f8d8dfb575f1ebd89568d3fa62f03f31afd21f956cb8c80e49ed8f4d02d323bff60feafaf427326010723af27051d24743aa2475e61ef14b38cdf41c2983e4c1e4215a5fbb590ae0985bbbb6d5546feff8729fb1800e710ca83348f3d8a6d80b00dc7f35993adc8d4f08c7096678ea9125dbbec54aa52bfe16d35f6b0e9bd75c0c901b5cf894e73db9d6c7a7f9da96d1b01b1d672da27f4ee7c9ccfc6ee0d815483aff8b9efbca4fb23a7322f2fe32c039bb5ea6ca22896e3750691b785cf6749946ba75541aad9bdd29af4fae8874b6ef5a4e06a6b6142895dbc634c463016d2131677b779c5389f396c5c7bf14b3c9c1a3ee3affaa1722c45877388804e7d9bb1aaf618626549c4df90f1b10df60b841eb029315cad45b4b9800c4383c73b511a013384581ab06cd22e26d203c955bbc12d74c0e5e30009f7af71ba2d042fcce4de6e70fd372a01b468358640ee15ec20259650e00cfe2da30102bfdeb1f8c887303fe772f9fce33db6799a1c2b7b1217cab205b1dfb88f0de048f225d727d1e987668377795b34a6b8fd787fce1801b00d7fcb44dc755833978b379f6682b71c99659d09bb4f65c7ec3206fadb13d5be6d0047a4ec5fa5dd75d4442d8d5e06fda4e52988631358fb130cf8919c707ad0d399708ea83cf5f14c855d5516d1d7a8491993df7eec863ff545bad0fc828e186d4bc13ba742f7437ff62cc44268b17009a90bae466f3c7956d1d2b9f39a90f0b92b8bfe886b1420fd81a848be88f49edfc6d63cf534605c5b639bda1861295576e8769fd3f121e26c46fed6ed3c4256c339a0369eba4e44ac67c30967b94bf992e2e47763e06a2db17fcf140c236edb14164cd1789d0ba3401a5c3b5223caea2884f175e7147478024dcf35b66a856e4cb3cbebb2fbf4477a8eadeb51f1552ecd605c76af1c550c7b6f858d27e119e36ecef34f732c0c3259fe4ae09ae39bb04fd117a52dc054ea32823d98d8256cabeb7d547db4db3e4229c6f00ab0d71a87f60a41639e', '2026-11-30 03:29:34.189025+00');


--
-- Data for Name: carts_dictionary_siv_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_dictionary_siv_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.ItemPut', '\x110432303236fd5975d4f21cebb3109eff9b5c202102da9fe6fe61169bb14ec6486f63607dcb7e005c32dc988a0854b2d794599935c41eec7126f2a538b3bb45a447315234a00bcfc3ddc93c0a5a8df5a023481f77035ba4193026244d77b1106c4c1dff03654fcc241d3187ff71232a7a0a8bae4546eb2ed77b97cabd8c86aa163f7c588511eb05b2ccb85ea93f282a48ad459b85c3a81f6ee8c95d');
INSERT INTO public.carts_dictionary_siv_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.ItemPut', '\x1104323032369d9caa10fea0a2e9501e16eafea4d3c51bfe2826c501c786671a326bfb11264720f9805d1b3ed4c2b517b0a2761a7ca2cab61487b474a512e2b42fafae1643d7ee7257070cbae5b24a9d7ebe6277eb86ade943697fb8673ee5bcb90fde7dfc16051ddaacbb7cdc5ffb9e068b092091af777214fb45c9a86c030d687af28578855a97e79b5cacda5d9b0d7f44513490262adce1e3b29c');
INSERT INTO public.carts_dictionary_siv_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.ItemPut', '\x110432303236b635a3725bc1ba6ab08b976245e994db26eacd74be949650795fa3545180757c8116c5b766444ef38ce0935cbd35ea98c05a205d35cf0249a9d7124a9552eb20f0aaeb1e0bff6ef2fc0fa3f16cc50a8dff22ee20ababd6757fba19e7c8e5ebd0e94d98d9700dd7db5c621f8dcf2419088070c0ad875147d5523897d85a4812038250307fd2d85555a95c1053a68b408c62afc0c94343');
INSERT INTO public.carts_dictionary_siv_events VALUES (4, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 4, 'Shop.ItemPut', '\x110432303236491e51fb71d11cb4e39c1a2dac30c45a626a597637a5d15678031808e62c6e2831a3861f87ee8884b0940000f5218bd2f00897ce331d3a4e60e2ff55fb13d42989f3b43c104f375dc78d8eab45ce5075457062cbaff3927708292f31d9a7d7b1fff3757d4a7e3eb5958332cd224852a8010691af2c811c92d98e6162aae0b96e795d7b6d8d9cc76b298fb4403808661045718be67096');
INSERT INTO public.carts_dictionary_siv_events VALUES (5, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 5, 'Shop.ItemPut', '\x1104323032368db283a1486d6a993cdabb8f74946ff070ac747abe757f24a584b904962e135f5ab9fd6435ab061e09269175205c289f5db8b7321aa552f54ef67f88365f82a92938c415c2701e888640c3440be44f133b82d36d2256a08aee25a9df81958e50483e1c4c93315610e8e9e5a7bccf18bf271bfa06151652c02c428cd928351b27ca778503252c303efa35cbb1a8a9c304e91a42169ecd');
INSERT INTO public.carts_dictionary_siv_events VALUES (6, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 6, 'Shop.ItemPut', '\x110432303236ec07647b8b9a0c2417e2bca568f7555b179ad2d85ce2fc43200e6a2f53c8ff136b272ee794e168c341551874ac30c90f5f85f499cdf8c905940b20b214188d3cfe6e37e1f03581186d597861a0b7a112e19efbec31acbc4f65af514934f903f72e91abccb1b7f9cd493e0a1ab54d08eb73484ff61d5b668a3bad5a1ac8356e429ad4104a82e31224b53872d16bcdd349358544e1312e');
INSERT INTO public.carts_dictionary_siv_events VALUES (7, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 7, 'Shop.ItemPut', '\x11043230323605c8a757a2f2087ffdc905a47c1d3a6d052c333de1be665b5feda66600b15ce7f5f8b885f96a3b8829b5def3e23f095b4d0037ea47a138d1f746826942db455607be33def695d42a521a3d4029596d6fcafe1e69caacbd562219904e3d7d739e4aeed5bccd4bf1e9a20ecadc59660079e82d6323fed2ec0bd03872951dfcb39833d81c1b888918ad4c1204c2b2406c74ccbc68c93c8b');
INSERT INTO public.carts_dictionary_siv_events VALUES (8, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 8, 'Shop.ItemPut', '\x110432303236cdbc5a371a76ada702454f485300bc3ff883fe68eee08280bb7e8e74996e8bb0c1ff66d01d702f31a60884c047f3917344c3ba260dd0b7fbf56fff2037fd878376bc8d0076525c0bb501e44e35de1c6231a56ebe0a77f89a82319ae2b305c27c5852aa042e13d096a9790fa9d0bb9a034d1974b68b7863639c365f25a0cf569e2e262079514662ff59c977513e1c033362b1de79989c');
INSERT INTO public.carts_dictionary_siv_events VALUES (9, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 9, 'Shop.ItemPut', '\x1104323032366fd889c70afdb74064b0a56ebc9ff02f0cfba9d980b4b9053ca750f7439d1de8623119a7c07390ae31acbdaba63a0614af2c86c11cc7dcb783f0df0b9bbbe681c874f8b7155f79f5de46cd8ef9d6be6648dabefa6dbb05faa3855fa2723ed633bf8a5866c0b8ebb1f8fc392b198f98fda53fe2610acd19b3e6e6b173482c71676affeb846a4354fe96aa8a9f9958398be94a9544cdca');
INSERT INTO public.carts_dictionary_siv_events VALUES (10, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 10, 'Shop.ItemPut', '\x1104323032364a4da1eb878f8b0e6290cbca532ff19add32d1b1e384b636d8192fd7df5a71f0049c454947e71de18bd6da34ad5d126a7bcc5b19050bbb8e949053b35e74a822b5b31fdcef84caacad49cb8c6ca366537278b568e0df88df88e792400c1450656d12dea852645871430ffb521a196704f5e7d8cd5aae28ab82c3812045543bde274918ed72297d0b7550f228ddfec4435c9a1e701066d6');
INSERT INTO public.carts_dictionary_siv_events VALUES (11, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 11, 'Shop.ItemPut', '\x11043230323663863d5a15ceaec28ffa8f26f2c07d46d48c3bdc2f9409a1cbcf765dd13584fe7cc383acd76c9c6f01c678c3dbc0d3b286726e2d6865a653bbff0def3c69239d56825f7846e786313c70351a1cccfbc85069adbf9e5ab50b5487d550f95fdf8ea033cd9d87d2e7a75e0ff07f6ce7631baca3a75596a3ce698ac9748401d0f32761549e8e6c87449559292cdc34ba5700eba25b11caa1cf');
INSERT INTO public.carts_dictionary_siv_events VALUES (12, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 12, 'Shop.ItemPut', '\x110432303236362fdda6ee457cf493b8566dfa3db56254ec521baec4d89fcfbaaf6944252bbfb43cba7ebd3ef73766dd23bd10fe1bb7878a6657eae147b7445e241aa554416c3771f33e2fd81d2d50b813ba3e4a7fdbe41ddf3f68afd8ac41fbf1cd5b4d81e27ee40098082956f1c3fe69105c374dfa5951e414877bbfbb19d66e347c006539e13dbf0128bdc419f88eb6cfce7a0201ee4b3e93536795');
INSERT INTO public.carts_dictionary_siv_events VALUES (13, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 13, 'Shop.ItemPut', '\x1104323032369e80bba53700f15a835d4277a4c3b16a88469bf7ee77c9dec5a0d843f90dc58fcd3e9a0632e9640e19f2b967ab16e8df28906a6f77160671cce6907868b84f3ee75362148cd2fa0a615438b8bc1e2355f482d06dfcbd7e5add3db06c643bb5bc0646f8dd8a719a4f2df640e1987eee3dcfa4f5f9107390e5851a2985c9d691c50437af180d0b4d4fdcb9a6ffe19ae49c2cd637278b71a9');
INSERT INTO public.carts_dictionary_siv_events VALUES (14, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 14, 'Shop.ItemPut', '\x110432303236de51accee98d6cd54ed648d706aadc2eaff0e28ee05f667a4c8ec3e1d3b220ab953b3da336cc31f3f9f80b1e1f475bc6ab998b05836441263a339df07aee6b5717bb327269ed739dc8e3bd0fb78c9b823430a5663f1d2b85422880bdb7cc887b95c35269bbd5e323b324fcfc8fd43154d90bb7ddb2d84be4d2157ac0d4560630075d98aaea7db536dc7c5e9f9ebf8798c4af8482669b3f');
INSERT INTO public.carts_dictionary_siv_events VALUES (15, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 15, 'Shop.ItemPut', '\x110432303236d60bbd0c9ddccec8c423517342a3a56112d93b5016adad2bdeb0597d489551c9d27e6fdc573624edd47e6adab9a118f06a5dc641c2f494c6e802e8ea2226ea7ca060ee2d3d0add3018b6b51fe46a12a595601e54500b6b96b9cb5b5c6150e9bec66223c142410539b75843ffb39e1aa9b733dee9707b41ae19863460f8824ece0bd789219923b6b7e96b5ec82c71697d7816296467355e');
INSERT INTO public.carts_dictionary_siv_events VALUES (16, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 16, 'Shop.ItemPut', '\x11043230323686005e9f3bfb140e8ed230e39c35e9776eab86b1da6ffecf30f6c2f7ef8eaab9e75afb38796e3c8644ef4096315e09188493e7a5184ff7c9d39cddd44eb98deaf741edfb92acccb539c4e30d545278664af4e95f5a3a9b272edabf266ae471b8dff0082c9d0dc842abfcf26e82e9c9364dd15fbf52bb3fcc90f25bf4377bbf2b81c02e5de3a12a7d268c69822db728856e73020fd2c788');
INSERT INTO public.carts_dictionary_siv_events VALUES (17, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 17, 'Shop.ItemPut', '\x11043230323672feb067495fc462f96bb1ba3c4fb085d63deccd5ed85c80a802f52a409c77c829178b276cb48bd511981dfb49bb0724401feee7454511d3601bf1261beaa8b93a3b836c94abbf33d82b3dcd20991d302433427af9da138e82f432da1d118338219e945145a2307fe0a367031cb1eca47ebdb3d9a4184c737c6f5c2dbc6860c107a9fc92cf5556064d6df99836d6a7edc7b87a3ee1238d');
INSERT INTO public.carts_dictionary_siv_events VALUES (18, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 18, 'Shop.ItemPut', '\x1104323032364001e26f60b609b81718e2846483d6343260d96b559916212d03ba19780509069f4316929ed51bd8340582904cf3df6f15c616d3e6f2653a0b79d925f1632420e566bcbf755cb5c8d51375c6ba951a449843bc6f08977426b9873308c393920345ac4bb93a5d995930a4a835c91590b27fd4c58b1f919e10bdacf5a64e71dbad94992be1e5781f64dd09a0723b2c655f3195e5fd75a1e0');
INSERT INTO public.carts_dictionary_siv_events VALUES (19, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 19, 'Shop.ItemPut', '\x11043230323672763ea259012f64c39ab028a5dcb4ad4370c4d40c70c7a2cb089aca31ac679fffaa3358fbb78e1f3bfe5e33b963d4b821e6ede61f4d913d901d39560df08d4ed67fb5e851f1c469f078b38517d6685e5ca9f11e37ea5c14b88bd112657ea19025ea03e4fd3eb38112a123a66b01e492f465ac78fd5cd9f749ae8d4e0c5d8218b61bcdbcd29ae98a6829fcc8241d773174c877011d2845');
INSERT INTO public.carts_dictionary_siv_events VALUES (20, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 20, 'Shop.ItemPut', '\x1104323032365fa577b9d2a291320508256d2ac0b619dcfa639841e61be962b827d43801d015ca8c8de4a78e41d25425bb823e30de772e93aad76a2c9e5d75b95fe51eb8acf86c13ccb01ad541622cab204def65d4263f3e28b7208693de1ac8416c1ad4840a08a1471fb3a1996d3e2dba2dc177990e3f2536cc8f33668b444618c577a6aee5c633f533772e754468ecf3997611ac5f0c68566b594609');
INSERT INTO public.carts_dictionary_siv_events VALUES (21, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 21, 'Shop.ItemPut', '\x110432303236da16a985719c6bf5db302e12c5b0636300e7e1f7d17e3909cf2040a6392c517bd42c34672e712a07c58d11960d781a5d4d82c5c82a64e8e239d02654c2b8db2126414f2dfe131b12c87193d50a1d3ba61dae457460cbc2a13279a0c22ea59af59e67cc4d80428c63e6bfe2f8b684cfe6689a8b61884be8c48a8bf118e04e080a2671b4b17399cf4652bb52d826f58119d8f5caa364c66c');
INSERT INTO public.carts_dictionary_siv_events VALUES (22, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 22, 'Shop.ItemPut', '\x1104323032362ece624480537f734f3870a04ef5d1e20f1c55aa2d186433291dcf468573d9be0c49c3db25ffff21675a658396a004edd1c6602f951749e733278cb1d8b194c8bf8b292174ca2884473a02041c1bdf8d0eeea4e5d79c65ef830d004f1fcab565cd258e67b81b330af795b92a7641bb4f0fae709265f88e97675d7cadcc85bd66f313d8eaccfb779e98feeabd112475d92c6ce07a061ef6');
INSERT INTO public.carts_dictionary_siv_events VALUES (23, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 23, 'Shop.ItemPut', '\x11043230323621fe46a7b36d4f17cbd6bb572f9ce5e7431c3b8c34421710d8d4e624161f59fbd60787c88a55a67c794dc307845505e64f482ed36bf0909e198851db0af4ddbae4fb44f3d8c65097a71ce4fa131562c26b4457c6b87f3f6f15c0745bd3119eeaebc723fd95637c0bb139b40edef4a45dca5f25542017837ff4a76616019bceaae104dbc756b9d9ff651019065cd4ed0404d0634583f658');
INSERT INTO public.carts_dictionary_siv_events VALUES (24, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 24, 'Shop.ItemPut', '\x110432303236e702abffcaa99091db82f5f1909d4ce00af04ca44d47c8933f4469e9f4440d7f06fc18fd517740ec7f1168a3e7a8df4f9986c6c49abf790ac2b3e2f6fd2da27e63a4ee5bc5ff96176a2331c1649fd96d15fc5b13545a483be947912cf7d033197690f6d64ef674ca0dbb4a1a25f5f6e33f2d1944ef078cc71eadebaf3078ee3f2485b8e22f5de54fa3e4f0c6d9dcd28d59ca2122b1b632');
INSERT INTO public.carts_dictionary_siv_events VALUES (25, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 25, 'Shop.ItemPut', '\x11043230323658a7a834783cc1be8f7048ee09e5a2896cddb83808c48cf8f4ddfc791e3f0002ee609177c037a21e42cf2969b3967b2c14a558071da0181101f09b232cd5c1a5348290172a9f007699e08257b64bd5206e8ec9ccc74794b9e91dcf4b53efce18ab4d96a1d21024585d5fb6b4b6e0b4a1513579e5c08ae99d100c5f89f9fc1ff5de4d780de20153a371921d31b19058f53104d8a3c3afbc');
INSERT INTO public.carts_dictionary_siv_events VALUES (26, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 26, 'Shop.ItemPut', '\x1104323032367b25278c2adc3cde7544d488cc26602421110930a799a7b72a5e7d0790fc159701cc12e6dd954223190aa37e6d272ed85ac9a074bbccb41be7296eb672792362950955ddf50a8144d40c0251280b45dbdafd1b5d73814bdaff09492ee72c6fff1b0b2297a0b80c5e86fd7939b2ca679529177402b1e8d00d952e1b7f0e61fa1f52943c191d87cd8f66ae27438d4be1743ccd1131c30580');
INSERT INTO public.carts_dictionary_siv_events VALUES (27, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 27, 'Shop.ItemPut', '\x1104323032363d8d13351eb2ef782fd75da12e8c2fdc0e542b37af54583aa43f5858694bc7d991879f1f479bfd5f365cb316fba495406daa267618eef37c31b2a6662faa80b18b401de2aada41f77e094d7ed14e3d6262d5bed098e092b2cbb0bfe123ce1da5d4976ea1cd04128d56ae1c3fa578730b171d9f2761532a5849769c2b19fd5f76ce801b0bae0f271f9b98506096205724319df6b45e1ea8');
INSERT INTO public.carts_dictionary_siv_events VALUES (28, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 28, 'Shop.ItemPut', '\x110432303236c577be7b4d8ebd26588aaa48a7874384fe1bdf315ecb58030ca13ab001a5c6be6c81cbcb6904a16b871e3256b590127dd90153327c5d7bf57075375831fcde25580c053923585bf30a36f33081b8c153b623bb901d744de587002895d524a2b204d07a0b9b0f04b00c83dce14670ea2af28b286cf4eff5910fb7fb03ce39b3afbbc5658bba5fe3e4151064d448d5dbce5220fc687ce144');
INSERT INTO public.carts_dictionary_siv_events VALUES (29, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 29, 'Shop.ItemPut', '\x11043230323655966e28aca89001a7d47dc0b381ce5d8d77e4d4ad81b068548734880973a48b29d1f4b498c1ed362fb971ec4493511ab63302d4ef9ff85d88ef3e2d87406a07029a1b55ac14decfdc23ecc36b3baac8b3671ab6a90aa91e7c13c46160f53791dbb66746a156b31e8e2491ab7aab9b9f1934160608fcb374e8e3aa5cd474dc7e0a216efc0b7392b09708a5fb644e2f20714e628c33ddd7');
INSERT INTO public.carts_dictionary_siv_events VALUES (30, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 30, 'Shop.ItemPut', '\x110432303236344359672259e6ffa0b0d473ae228b146b822062ff7cf388c8a5e873165f385bf21fab5cf27a6998ba6f5ab669bd4f477e0d3a65323d4228be8b62b00223d75ccf03921fdee44c75c0fc1433e6cb905552e50b1062ee37f65a9ca7508b82c790fd42670c8bb8a47ec4e57303f6cdd78a2a70a2b7b34f67ab4947b6c10be6877ee9495c531f98924ec78614028f1da932bb358601aebf15');
INSERT INTO public.carts_dictionary_siv_events VALUES (31, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 31, 'Shop.ItemPut', '\x1104323032369c294ddc2e858fea74cb212e88ca93dfd2e596a62533630850cf4196204dd55c34a69cc12e0dfa52495bf2b87c163b0dbf2aaea7526e6898496746c9d674324df4fad5fcec9ad6c623ed81b65e97002cb0c3a7195ff6885c5e016670e5bb66299d82e245ced976cc332ba6840c13ca309880bbffedbc111444df48bdf2eb8c79d6062e26fb7df72fa47e6fdce5283ab00b8ebe728cd3d3');
INSERT INTO public.carts_dictionary_siv_events VALUES (32, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 32, 'Shop.ItemPut', '\x110432303236fad613e2bd360ffd38e284f6517783994bb28014d92bb256170e973fa159227a7fc328ddb4e6c2ec071398e2f0c0761af10f5e1bbe00c391a700d8386551b65026f24c57e6e5a7f5b8c823968a0b12be96688bb9a145f71aacc47d7d36ea3901eebb0f2e54b4366da74f20c53e89197b8e323e9cd69a838af4eada499af8a8f99a00c04db96686c326947ecef46f361429c28f7bc49daf');
INSERT INTO public.carts_dictionary_siv_events VALUES (33, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 33, 'Shop.ItemPut', '\x1104323032360e937d2090008e0358dc902a801305a4ef5fa97769090391eb7b9f10889770dde74d8d3db78af1921584dd392d196f2a6761a44bb7f054186f0d9fd30931bee78580c45c7d526317b4dc9194582a8d8a93350377b95b6af1b26ec4a37a0990e88e370979c17ef30f7192f4fffc4e230ee50efc9153b8226afeb1b0f98ff0771d21e4a6a4e187e441afed7f8c53d1f742713a9e8963299c');
INSERT INTO public.carts_dictionary_siv_events VALUES (34, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 34, 'Shop.ItemPut', '\x110432303236baa1efd33de6e608042236be0ccaa6b996fdf1d9d7d20aa65c835d5e3df1ff019e4217df86ff0b2b1353ef15e4d76cd24e85d8c7e20a288acedb038ec6b6fefbb02796e1c0bf49f6b2d5aa16c0f63555d2d43e95eecda777697c046bef1dbd99f8b9a4c26395bd523d65cfa9da8ebc6dba2aebfd50de442c91a8360ae03e86ecad96e82e34707e7c6e60bf46661ef0e3a799a5ba4ad5dc');
INSERT INTO public.carts_dictionary_siv_events VALUES (35, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 35, 'Shop.ItemPut', '\x1104323032364ce53c7e03f18332c3dd0c49edaa963a16e02ab99469404bb8fbd1168b1bdcf4b47f9e51ddc6022782c4dd426e48f66f546d8a52cea6958f5e7054abfbe4140f50b8b7f33179bbdd730568cb80307a08177aef4f8963efd1ce638db15375c7d0ed2f3913e4e98b89095e42383c47cdfc14ab928a57724e3e448b35364567cc8c888cf76d4de2b0dec65309aeee3027e6b135a163e307ee');
INSERT INTO public.carts_dictionary_siv_events VALUES (36, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 36, 'Shop.ItemPut', '\x11043230323672b19d229d003f87e4c1fba7bc77234ddd7d8e0593f4850665f05e97fa5943d61c582fb4acd579d49b3b7dd7612d961a0e8dd61f8b105a3cf7cc333d7149a42aae8c44a216d197b7c659037d002e7f86e4f39b2009df365b4b9138a20f47afd0a6e9cf765a1bedf0ef84400c9f04a79ce32c7a925293fcd36b9d53286d71f02ef00ddcdcddc6b4f1eb8970007d10cda27a557a01cb06b9');
INSERT INTO public.carts_dictionary_siv_events VALUES (37, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 37, 'Shop.ItemPut', '\x110432303236e154380a5ea8aab3695c181beb4a9633bb10687eac85e0bd833a593b16956ac4430ba4f494debbc983b723762966d99af3a5769902e45ed532715bcb0a12f1cee4148325f7e33f9be3d426dfb4f97dad96c7bf14de7747008727dd53f7db4db5d851ec1345b6faa6083e2e9b6471cf61edcb09758cd563cbb5bba11bdabf739945d89411c864af6915dfdca8c6568a6c4547657de5a154');
INSERT INTO public.carts_dictionary_siv_events VALUES (38, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 38, 'Shop.ItemPut', '\x110432303236fd7cd9c8069378eec4760e39ea873710df0482dc3efa2f0dad93225509cdc857bc1411f7cb41e758a1301f6d42b547e6c7bc2f3dce680d051502887b264691cd9db999047135fd818628d1f5c66fb197595d403f6b178dbb6702af865b90ca556ecef7e19c3b3bd147a39ffed353d01efa743bea2a01acf19df39b79afdfd927b09294dc96afe39528d380ace3df3b145cef679ccfdc2f');
INSERT INTO public.carts_dictionary_siv_events VALUES (39, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 39, 'Shop.ItemPut', '\x110432303236e9d0a03c992265acdffef51adde9f1e76ff548ed5a85eeeab731f67dc3e26037a36d6c6b061d3c133456ce0508d7c62c2bd7dc74e6799ae15d6ddceb8166dceaacc959c14f4105853ede6e60fd973370288fcf593f0ef74e92e6d1e95838762d2b5a414f89bd7e98d2260ef675265b1057314c916b6ba636e2463c2c2b0c1afec1a40a15e57d57ff5e141408b184208aff7c6a9b88de3e');
INSERT INTO public.carts_dictionary_siv_events VALUES (40, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.ItemPut', '\x110432303236febfa54c8195df1d833e92e96ef8b64a2a4c17e9b5365a6a99a422f1e11dea4b126614cfe698322a39c75d0bdca3654f5bb62defe62745eda81f25710b4830b3afcac150c81dd5a85a4d8da572244b0e160bff590cb0eed78e3428355b166519dea0b2ccbab9bd0bb5d3f1a6d91f5219caeaf032911a9fe00b7edefa2fbc2c576b923982b1611e0628e322c0fa59c5bbb81de08e1f78c2');
INSERT INTO public.carts_dictionary_siv_events VALUES (41, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 1, 'Shop.ItemPut', '\x110432303236396a0e1c6da67f294b64a570d34bd55cfd9cbf3f0c3a8a9a1299b411cc8bc59c54ade5d396ea5404289c0bf705650692b0');
INSERT INTO public.carts_dictionary_siv_events VALUES (42, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 2, 'Shop.ItemPut', '\x1104323032368a8f85bb2e56fd726bf0274c25a1c564655e0ad96451ec0047cd084e87b44fde379bb92f751183a58db45390a4cbff440a');
INSERT INTO public.carts_dictionary_siv_events VALUES (43, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 3, 'Shop.ItemPut', '\x11043230323648ea976654686b97e9ca5298633ac9ee5bedd5978ea7eb5b959320869fd49c1e7e2515ebd507035ac8cbb5d3df6acb0b19');
INSERT INTO public.carts_dictionary_siv_events VALUES (44, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 4, 'Shop.ItemPut', '\x110432303236603e2341f493dfd00828bc00745a6b046f95d4ded6fbd922dfb580f3876eed1d88c80bb9d21133286fec7dd12f47bfb3bb');
INSERT INTO public.carts_dictionary_siv_events VALUES (45, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 5, 'Shop.ItemPut', '\x1104323032365346331c11345c74e110cc2114d8a53a94bdb24e063b7c2b43bb6222130a147a84e4485a1ca08d9f3fc689dcb07c566991');
INSERT INTO public.carts_dictionary_siv_events VALUES (46, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 6, 'Shop.ItemPut', '\x110432303236290fb2bf923b9fe8af92bd55088c9298b1c9c8c4bd85dd45a4f375b1d51e7aa26d28c0fdd2c0595f92be5cbe0a67e85c6f');
INSERT INTO public.carts_dictionary_siv_events VALUES (47, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 7, 'Shop.ItemPut', '\x1104323032367a4d6e1f4e4eca937869e49e4a425e7ccbdd24e5305daf07bc793dfe7c55fe137067b750b07c805b6f3dce1bcfb2');
INSERT INTO public.carts_dictionary_siv_events VALUES (48, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 8, 'Shop.ItemPut', '\x1104323032364b4afb28d76d79e9af462feb68356d7978dde448bea92e3f4273b02a03b9034301bc8738045ea49055fc67283a78af4c4b');
INSERT INTO public.carts_dictionary_siv_events VALUES (49, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 9, 'Shop.ItemPut', '\x110432303236237d16522a9d60f64740508195bd820b2c183de237d9138fe28dde524d85c1d04ec75e8dc004a841a1e7ddfd05b79055b6');
INSERT INTO public.carts_dictionary_siv_events VALUES (50, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 10, 'Shop.ItemPut', '\x110432303236728136bb3b829299c3f3e39d89234c879480bbeff3c45dc0160f26cf5a9c3796d1bbb5eed7d5676f33d621cb3e7b29302d1896');
INSERT INTO public.carts_dictionary_siv_events VALUES (51, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 11, 'Shop.ItemPut', '\x110432303236c36adef3284a38326c347c6eea3faade6438596d332f7c25cfce690a83b80a5c0587b9bd93f9542507de5cb6cc898b7f7d8a1c');
INSERT INTO public.carts_dictionary_siv_events VALUES (52, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 12, 'Shop.ItemPut', '\x110432303236c636d2d682251675ca2171d57d25641dc5aa40821acadc5a1819f0631627872fe2da588cfcc9fe229f677e30362e5232f476');
INSERT INTO public.carts_dictionary_siv_events VALUES (53, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 13, 'Shop.ItemPut', '\x110432303236672958648ad7d8ff1fb63a0214c467f925f3ad34c3c01ad1e55144bef20ba92add5b5c5c1575d8d93d5ca678d45637d67512');
INSERT INTO public.carts_dictionary_siv_events VALUES (54, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 14, 'Shop.ItemPut', '\x110432303236ec3b4d2438625a64b0db16f9c29db37e9e68ab2d88003f8534ad1aa2299fc7f3989d3bc5e07f564097d43668414fbfbfb345');
INSERT INTO public.carts_dictionary_siv_events VALUES (55, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 15, 'Shop.ItemPut', '\x110432303236a5b0ce3deec855c624e545b4bf7c6bcfaa16b8485412d5a2da7de34257de9935eefe4e49064761d72ac4871b3d0b69ae93bd');
INSERT INTO public.carts_dictionary_siv_events VALUES (56, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 16, 'Shop.ItemPut', '\x1104323032369bbc2cb5915b1294f4587584a3d85ed2cdd89c203d38ab1c4ba3be0c78cc882b49edbf39a042ef08fdcfdce27b22fbe0f713');
INSERT INTO public.carts_dictionary_siv_events VALUES (57, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 17, 'Shop.ItemPut', '\x110432303236784be0d569f69d29c8791009799222b1c2500673be431aaf7160b8855eaddf8432e70bc75c8f7d9abcc74c2cc18474d10c09');
INSERT INTO public.carts_dictionary_siv_events VALUES (58, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 18, 'Shop.ItemPut', '\x110432303236d81ad03929ecb7d1856ce5f7c759b418553318df1797f0c3ce34675b04b4666d8f62abdb8c9b5bae64811171fc09a368630d');
INSERT INTO public.carts_dictionary_siv_events VALUES (59, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 19, 'Shop.ItemPut', '\x1104323032364ca37fc7ff345f8c0004af6007114647d64a3cbb6011585cae52e37595e797bd2a44d8818e458f626faf0b3846dba48f90abeb');
INSERT INTO public.carts_dictionary_siv_events VALUES (60, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 20, 'Shop.ItemPut', '\x110432303236b210655369f6546f7b7d320f87b7a54f8b28099f32b32ba6a1b2c1cd5f4cd34f700dac5fdecdfe771bcd5d9f7f34d400577afe');
INSERT INTO public.carts_dictionary_siv_events VALUES (61, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 21, 'Shop.ItemPut', '\x110432303236cfbed5f4807509409428571de6bc1e0adca397c4b83d11e56ee3ec9a43d33036b6bff8e7c1d31be7bb4cd78ca0ee7786c6e1e2');
INSERT INTO public.carts_dictionary_siv_events VALUES (62, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 22, 'Shop.ItemPut', '\x11043230323605f415ae9bd740b85d8359907b793cf0e0d1b67446748ef727fedcbaf62ff322dfc90339d6436e4141f6d872d0785f3a56b9');
INSERT INTO public.carts_dictionary_siv_events VALUES (63, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 23, 'Shop.ItemPut', '\x1104323032368bdc993bf865c945d2780a439a09e2f3c0a907e1906588c42f1e4db0193b53d921801e49c65ea4b4321d8448f19043eb79d2');
INSERT INTO public.carts_dictionary_siv_events VALUES (64, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 24, 'Shop.ItemPut', '\x110432303236de138a9647559e2d6dbb550d34f87e48a2c76e6925eede092c27f83c01f3cae19af4dd5ce63c04281979ff5e48227871a896');
INSERT INTO public.carts_dictionary_siv_events VALUES (65, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 25, 'Shop.ItemPut', '\x110432303236ff4d3c9b73b05c6bc58ffa521e29ecbb752d300f68b1b9e1ca99523644e4212316420e7475b74d379b9eef3fabf52856d18e');
INSERT INTO public.carts_dictionary_siv_events VALUES (66, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 26, 'Shop.ItemPut', '\x110432303236b1d66a99ed17a5bb823d484f7bfea876380101b1ea8df91b299384c840012d79409a7e4e76b2764ab43cb6e2cb0534db9d22');
INSERT INTO public.carts_dictionary_siv_events VALUES (67, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 27, 'Shop.ItemPut', '\x110432303236bb8ce0b3cbb03408422907a8d50c781e64390ea9faba967cd80396e92cfd558f49c7cfdfae4663e27c378320a93751300238');
INSERT INTO public.carts_dictionary_siv_events VALUES (68, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 28, 'Shop.ItemPut', '\x11043230323640b807c1dd827bae4e794131b3b6092d9e2e3e1395872e6d95c53e5f5215a20f46f8bfb4fe55bd8f0e90be46e454cd0f34fb');
INSERT INTO public.carts_dictionary_siv_events VALUES (69, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 29, 'Shop.ItemPut', '\x11043230323669ff455702bf0f70bb7570dd98a422ea71879bd31cfb7721b97f1b17911b0409b74eeefc693627a2344a0bf18b219cc115e179');
INSERT INTO public.carts_dictionary_siv_events VALUES (70, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 30, 'Shop.ItemPut', '\x110432303236af67c4e5c83658403e2d2f6fb27279c14f6f3ecea6487f2628e8f8b970911ca2dc00383781220796542ab7ccdd82b0eed5bbc4');
INSERT INTO public.carts_dictionary_siv_events VALUES (71, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 31, 'Shop.ItemPut', '\x11043230323638de2e6e44dec0af31f509bc369b4f89862923f5ee59aa2552929d90d28125eae63efd9e2dc487ebf79df2a3cda77703495fe3');
INSERT INTO public.carts_dictionary_siv_events VALUES (72, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 32, 'Shop.ItemPut', '\x110432303236b74d47f004e56733a1bd944dcfe2da7c6eae1452a1dcfae758551f11ceb536fd44a2ed929105277af2ec52edc17d4312a913');
INSERT INTO public.carts_dictionary_siv_events VALUES (73, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 33, 'Shop.ItemPut', '\x1104323032365ee3536a3c582ff5b7ae6d122e467e88bdaef3ba4fd07a7f4161a6128c16a41d18f3ab8989deb581cba46373f7f7bd706542');
INSERT INTO public.carts_dictionary_siv_events VALUES (74, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 34, 'Shop.ItemPut', '\x110432303236387294df54d036c1e54365c1490bf801a25ea225f64265f8a0a3153b1d8aa8092ee09d99f77b26ca4b0ffe7582828eb63bbf');
INSERT INTO public.carts_dictionary_siv_events VALUES (75, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 35, 'Shop.ItemPut', '\x110432303236f10b41b7ab1cb3a687e3e1390505d52a23b23b613342a814477a133319546b96479cce50642344cecb7036871dd4341c6634');
INSERT INTO public.carts_dictionary_siv_events VALUES (76, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 36, 'Shop.ItemPut', '\x11043230323636379bf757a7ff491246cd5afa5d56ebdc61ef32ed7a2fb6b14f9219009e952541e334ebeb54bb521c642f0151f37d8101bc');
INSERT INTO public.carts_dictionary_siv_events VALUES (77, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 37, 'Shop.ItemPut', '\x1104323032365c5a9a0b58e1ff9a827d0805eff4575fe8a6e8b22541138776e5575a4e9741259a10cae4ed1f15d7004727c8a192a0cc3a64');
INSERT INTO public.carts_dictionary_siv_events VALUES (78, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 38, 'Shop.ItemPut', '\x11043230323657c6c111d447767918bedfc09433808c22e2737408e782dd0942de41387d8b632d3440cca153424b791fdd2d08da8e7b3d87');
INSERT INTO public.carts_dictionary_siv_events VALUES (79, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 39, 'Shop.ItemPut', '\x110432303236d6cc688bdd17c0db311ff43c50233a7375760bad78df78f205628bc5c94ae41c98909c10a5b33b7d73acde06078a965ff758a0');
INSERT INTO public.carts_dictionary_siv_events VALUES (80, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.ItemPut', '\x110432303236c90db850a16fa283ace42a22f147807eed4c601077e9338f679dd5f04876dd65d2a042ec40beefe854fafbc3ace4861dafae05');
INSERT INTO public.carts_dictionary_siv_events VALUES (81, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 41, 'Shop.ItemPut', '\x110432303236528bedfb9ecb1fc031f6cabd9e5a08f15536dcfb107df16564b1be9b3f95e5d4a627cc70d7072108226a1bb280235d0c17eb78f4a8edc84d6b');
INSERT INTO public.carts_dictionary_siv_events VALUES (82, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 41, 'Shop.ItemPut', '\x110432303236954b32dc6566265454cf1968a535b5e836b922e7661a30526e5dfc48647a66ef8d8da29fa5275284b53fac35836dc573a2b776ea7e403057d1');


--
-- Data for Name: carts_dictionary_siv_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 03:29:34.04741', 0, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1041107525, 'postgres', '2026-11-30 03:29:34.063551', 24, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 03:29:34.063551', 14, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 03:29:34.063551', 8, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 03:29:34.063551', 9, true);


--
-- Data for Name: carts_dictionary_siv_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.Cart', '\x1104323032364039d1ed719317baec8cb686bfef9f8bb061f78a58cac8cd99b9dd774c4b9d919d798e52b3ead0374e9bfd96f2c448a79ef89dfc3a2166d1bc5194a77340e28a85b77a4c3b145449dcc53ebb30e64393a641f196f2d56efe6a308ee90970f8d3596aec503a4574bb99db4eb7b42e423a30b8a0dce2080ea08d9bc48ff16621261b306083afb4f8272e2fa6f8d95d6e6312859216230904f594e93b5b7cae4aafbd4835afae5d6bb27a229f3007217e1fbe978786168c8ecd0af6ed24c138eee1de6614e41bd6d89b5f41c478c5016d8938f05c49bf');
INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.Cart', '\x110432303236f452519c60dbaf0ff89c3f6a3f5c2dc7db9cf878d519edd0c0b058cf6ee8e26191f88a4e1bb4cfcaf953c059037b306d7702a59c4c851d8fff08b519c7d107879e13d2e22112c9215cc69af2191a178757e9ade99d43eda50b818fa7050d886c3f889a6d5588071cee1d1d52e4b838a3eddc6eacdbbce1c77f709cf98f92c7683717d00ff95a303179f3c882975b4a236e03e6a6445c2c3ec6d6f62fa49b1680f8ad56c133e41a6e1e0f879324b222f43dd1958b74e7e202ae9bd6979113a87187f8e85c03992cd5dbc586ff0e4e3c820a41e8a2eb2efe9eaeb61f');


--
-- Data for Name: carts_dictionary_siv_tracking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2031206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2032206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2033206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (4, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 4, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2034206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (5, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 5, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2035206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (6, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 6, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2036206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (7, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 7, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2037206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (8, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 8, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2038206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (9, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 9, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2039206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (10, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 10, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203130206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (11, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 11, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203131206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (12, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 12, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203132206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (13, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 13, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203133206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (14, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 14, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203134206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (15, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 15, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203135206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (16, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 16, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203136206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (17, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 17, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203137206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (18, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 18, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203138206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (19, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 19, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203139206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (20, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 20, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203230206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (21, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 21, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203231206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (22, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 22, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203232206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (23, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 23, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203233206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (24, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 24, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203234206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (25, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 25, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203235206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (26, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 26, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203236206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (27, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 27, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203237206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (28, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 28, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203238206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (29, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 29, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203239206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (30, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 30, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203330206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (31, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 31, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203331206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (32, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 32, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203332206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (33, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 33, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203333206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (34, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 34, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203334206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (35, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 35, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203335206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (36, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 36, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203336206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (37, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 37, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203337206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (38, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 38, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203338206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (39, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 39, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203339206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (40, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203430206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (41, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 1, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2031206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (42, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 2, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2032206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (43, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 3, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2033206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (44, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 4, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2034206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (45, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 5, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2035206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (46, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 6, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2036206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (47, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 7, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2037206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (48, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 8, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2038206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (49, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 9, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2039206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (50, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 10, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203130206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (51, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 11, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203131206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (52, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 12, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203132206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (53, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 13, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203133206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (54, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 14, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203134206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (55, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 15, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203135206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (56, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 16, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203136206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (57, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 17, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203137206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (58, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 18, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203138206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (59, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 19, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203139206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (60, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 20, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203230206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (61, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 21, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203231206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (62, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 22, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203232206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (63, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 23, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203233206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (64, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 24, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203234206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (65, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 25, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203235206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (66, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 26, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203236206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (67, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 27, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203237206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (68, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 28, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203238206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (69, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 29, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203239206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (70, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 30, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203330206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (71, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 31, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203331206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (72, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 32, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203332206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (73, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 33, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203333206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (74, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 34, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203334206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (75, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 35, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203335206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (76, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 36, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203336206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (77, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 37, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203337206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (78, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 38, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203338206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (79, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 39, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203339206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (80, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203430206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (81, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 41, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226f6e65206d6f7265222c22636f756e74223a317d7d');
INSERT INTO public.carts_events VALUES (82, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 41, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226f6e65206d6f7265222c22636f756e74223a317d7d');


--
-- Data for Name: carts_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 03:29:33.626046', 0, true);
INSERT INTO public.carts_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1041107525, 'postgres', '2026-11-30 03:29:33.641559', 24, true);
INSERT INTO public.carts_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 03:29:33.641559', 15, true);
INSERT INTO public.carts_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 03:29:33.641559', 8, true);
INSERT INTO public.carts_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 03:29:33.641559', 8, true);


--
-- Data for Name: carts_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_snapshots VALUES ('886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.Cart', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c226d65746164617461223a7b22637265617465645f6f6e223a22323032362d30312d30315431323a30303a30302e3132333435363738395a227d2c227061796c6f6164223a7b227468696e6773223a5b226974656d2031206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2032206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2033206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2034206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2035206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2036206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2037206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2038206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2039206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203130206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203131206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203132206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203133206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203134206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203135206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203136206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203137206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203138206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203139206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203230206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203231206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203232206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203233206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203234206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203235206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203236206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203237206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203238206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203239206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203330206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203331206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203332206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203333206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203334206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203335206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203336206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203337206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203338206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203339206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203430206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e225d7d7d');
INSERT INTO public.carts_snapshots VALUES ('6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.Cart', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c226d65746164617461223a7b22637265617465645f6f6e223a22323032362d30312d30315431323a30303a30302e3132333435363738395a227d2c227265766973696f6e223a322c227061796c6f6164223a7b226974656d73223a5b226974656d2031206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2032206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2033206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2034206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2035206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2036206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2037206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2038206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d2039206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203130206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203131206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203132206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203133206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203134206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203135206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203136206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203137206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203138206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203139206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203230206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203231206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203232206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203233206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203234206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203235206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203236206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203237206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203238206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203239206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203330206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203331206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203332206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203333206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203334206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203335206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203336206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203337206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203338206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203339206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c226974656d203430206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e225d7d7d');


--
-- Data for Name: carts_tracking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_zstd_dead_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_zstd_dictionaries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_zstd_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_zstd_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_zstd_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2031206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2032206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2033206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (4, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 4, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2034206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (5, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 5, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2035206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (6, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 6, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2036206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (7, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 7, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2037206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (8, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 8, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2038206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (9, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 9, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2039206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (10, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 10, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203130206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (11, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 11, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203131206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (12, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 12, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203132206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (13, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 13, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203133206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (14, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 14, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203134206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (15, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 15, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203135206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (16, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 16, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203136206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (17, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 17, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203137206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (18, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 18, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203138206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (19, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 19, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203139206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (20, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 20, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203230206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (21, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 21, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203231206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (22, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 22, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203232206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (23, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 23, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203233206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (24, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 24, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203234206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (25, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 25, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203235206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (26, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 26, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203236206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (27, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 27, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203237206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (28, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 28, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203238206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (29, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 29, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203239206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (30, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 30, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203330206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (31, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 31, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203331206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (32, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 32, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203332206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (33, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 33, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203333206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (34, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 34, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203334206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (35, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 35, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203335206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (36, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 36, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203336206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (37, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 37, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203337206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (38, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 38, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203338206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (39, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 39, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203339206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (40, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203430206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (41, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 1, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2031206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (42, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 2, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2032206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (43, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 3, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2033206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (44, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 4, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2034206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (45, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 5, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2035206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (46, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 6, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2036206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (47, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 7, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2037206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (48, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 8, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2038206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (49, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 9, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d2039206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (50, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 10, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203130206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (51, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 11, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203131206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (52, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 12, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203132206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (53, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 13, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203133206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (54, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 14, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203134206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (55, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 15, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203135206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (56, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 16, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203136206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (57, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 17, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203137206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (58, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 18, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203138206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (59, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 19, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203139206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (60, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 20, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203230206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (61, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 21, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203231206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (62, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 22, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203232206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (63, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 23, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203233206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (64, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 24, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203234206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (65, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 25, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203235206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (66, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 26, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203236206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (67, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 27, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203237206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (68, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 28, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203238206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (69, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 29, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203239206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (70, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 30, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203330206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (71, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 31, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203331206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (72, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 32, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203332206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (73, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 33, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203333206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (74, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 34, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203334206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (75, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 35, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203335206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (76, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 36, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203336206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (77, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 37, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203337206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (78, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 38, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203338206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (79, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 39, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203339206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (80, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226974656d203430206f6620746865206c6f6e67206c697374206f6620c3847066656c20616e64204269726e656e222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (81, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 41, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226f6e65206d6f7265222c22636f756e74223a317d7d');
INSERT INTO public.carts_zstd_events VALUES (82, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 41, 'Shop.ItemPut', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c227061796c6f6164223a7b226974656d223a226f6e65206d6f7265222c22636f756e74223a317d7d');


--
-- Data for Name: carts_zstd_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_zstd_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 03:29:33.821321', 0, true);
INSERT INTO public.carts_zstd_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1041107525, 'postgres', '2026-11-30 03:29:33.836966', 36, true);
INSERT INTO public.carts_zstd_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 03:29:33.836966', 16, true);
INSERT INTO public.carts_zstd_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 03:29:33.836966', 7, true);
INSERT INTO public.carts_zstd_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 03:29:33.836966', 10, true);


--
-- Data for Name: carts_zstd_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_zstd_snapshots VALUES ('886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.Cart', '\x0228b52ffd60f706850700e28a2424a0a739ffff0f42d28a4ded889400205b6bc9a67d68d1c53dd24b4b764a893a2ff5bf0101cf43803033333333efeeeeeeeeaaaaaaaa6aaa81599404e135d0b9532c00a45c23e6870621e19dc510c23d863cf1e8f090a2e6bf7020a183702bf1aa1f3be8068dc7bd02e5dfae30c045c2fe56fdded0400103b32809c2ab85cc94995603340fcd43d95c4cd8b47ec7db7a5c042b2070a3961e4b4174448c91101d2346248c8e883112a263c48884d111314642748c1891303a8a18e34582b8d111be88014e247c171dde468cee470237d1b15dc45e65b64db9799beca66cde4db6299fb965c4106244ad2eba83ce');
INSERT INTO public.carts_zstd_snapshots VALUES ('6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.Cart', '\x0228b52ffd600307d50700124b252590a7e9ffffff7091963e4a33e985bcff5bf9e53f4f3ebf5bdb9a6d4b6422e11b23df5d3401cf5370a8aaaaaaaafeffffff9999999989b9502410c4a14fd7b8352c00adb6286106c3d0d00e4b10425b12c4098d180b4a44a0ce51b8d9da255958e6d299c314b8b9f4b4c560712f3707d750b7bd6b9b954b37b0502410c4a14f004485a89e028987c40372fca963946d8715d6d7082d205093680a0f4b4174881891303a448c48181d2246248c0e1123124687881109a343c48884d161c4183712c4171de1440cf022e1dbe8f07ec4e82612b88b8e6d23f66ab3dd94cd9bc96ecae6cd6437e533b78c18d2304bd651c1ed30d62bbaa3cd');


--
-- Data for Name: carts_zstd_tracking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_dead_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_dictionaries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_encrypted_dead_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_encrypted_dictionaries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_encrypted_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_encrypted_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deflated_encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x10043230323694ae98d1e0b80f7958bfcafa664b818a1333971c621c99f62b80178d4810b684458aefd5d9f19e4ea73981bea3eabb1f8d6bb392c95c47a3876ac229337cb99ea1c812297b44093ca238d3081423e9d0c9985412e91e174cce0da919792c8c58b32e4b714ae10081ae93cc85dcfd11a638294b68fcb4df1b9a99746d057026b8ffc554ca572b8c137fb2783a8d16d82ee113cf2ca40640937394e5f31b82c7ac9ec18f9ebc93f12453ee302fc97856274d992a65b8a86d70836634c6494e8c53b4cf3bb1b6bf9215b8436560c16637bc0609d6230d33a633e00f1c7ae9b79bfd624a63b2676e47af71b8662c0b9f4b2582cf78d3d2fd6c994415ab2e510793b30a3106c4d371');
INSERT INTO public.deflated_encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x10043230323602648fb172a15135129fd0ab9f4d728a6f7442cc39ae52b9ce222b2d6815f7e4e4e240a95c5d566ec32f70a9dd12d5dee9f4d3a156e71d2921a7de47606eef5486903a19f1307687b4561776fb58273065b9888875e644fb7c94609a9756c28e97958c1732aa88b38857');
INSERT INTO public.deflated_encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x1004323032369cb9767b27a8b2fafa457676756c067dd41e4330ac103133705e99f633d1eb7f5983a08bc3915aa25c599e462a39d494b3b59e5a6147988b824ce489b9da26904d0d935d3b42eab609d50159827f82ef809656cbf3f9f1d9299baf83cb969f5ff9088c83be9af22e42548bff013a1886732eb49c4620b2616acfe6567229d32693b60583f930fb5ac9f4ad52');


--
-- Data for Name: deflated_encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deflated_encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 03:29:33.406277', 0, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1041107525, 'postgres', '2026-11-30 03:29:33.421425', 24, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 03:29:33.421425', 14, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 03:29:33.421425', 7, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 03:29:33.421425', 7, true);


--
-- Data for Name: deflated_encrypted_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_encrypted_tracking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deflated_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x01d58fcd6dc3300c855709deb54c20296dd27a812ed09be103610ba9005936f473480d6f90cc90457acb421da13490e4d4054a3c101fc947809c905d6f53e67e4405a3cc6eadb4e8439b4a29d1469bedf3cb6efffaf6a4b4d420f43673c799514d688718ade7ec8620fb7b999664a3207bd75acc84918f7ee06e3107eead8cdee3f5fb7ab1ab9fcbe92c0b635c9c95de68450843160ec57b42725f36a1aa3519da36040ec7fce9c2415ae879044d70dd52789732a8ae518a3408ea16eb7bd20fba874143355cc8f620e7d2e349f517359463b14d33cb119d4d6d74e3ede1ce8521718969f5bf09f3fc0b');
INSERT INTO public.deflated_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x01ab562ac9cc4d2d2e49cc2d50b25232323032d33530d435300a3134b2323000223d432363135333730b4b6d0343205f4947a920b132273f3145c9aa1aa8b9242715a8f1704b415a6a8e526d2d00');
INSERT INTO public.deflated_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x0155cb410ac2301085e1bbbcada94ca65a354bcfd00b4ce92c0226294914a4e4ee8d4be16d7ef8de8eea83962a618303134f03d981c6d9b223ea3b5b1e2fd7e9767f9cc8f68641d02aab5481dbf12e9afb71490b9a41d68f2f3e453836d8e4fb4ab2fe5494a05d3d7d8e1af1e75a3b00');


--
-- Data for Name: deflated_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deflated_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 03:29:33.108914', 0, true);
INSERT INTO public.deflated_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1041107525, 'postgres', '2026-11-30 03:29:33.124349', 24, true);
INSERT INTO public.deflated_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 03:29:33.124349', 13, true);
INSERT INTO public.deflated_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 03:29:33.124349', 7, true);
INSERT INTO public.deflated_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 03:29:33.124349', 8, true);


--
-- Data for Name: deflated_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deflated_tracking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: encrypted_dead_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: encrypted_dictionaries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: encrypted_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: encrypted_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x1004323032363c3003dc84837ef9938eba0e9188f9b75178cb051e5f766d9718354ed0c46c01f0af3caa0f123809f748471600fa5781e3b434ea5732a45f52512fb9d0d9af2df74f2b3b975c05cf9555fb9f2537f208e1c70fc3df4eaee1c1cfb8e5d42f0a2d4613846460202d981b152ba22a90550f3cbe462cc824967f747161f8b4d8b33495ec34b6396679ffe885b3547dd814b144e2d8001094b9a6d172f8912db9da8579f41260431e19378fd68556db7f3ba429f60b82809043fb1f9a39448a595ddfa341ab47276e3ff02b7eb7a287a8085f4f59d6bcc404d2818a429774f4e4ecdd5c067baec5af3cc9490f8ef1cfa547efdab868e4e91107ad126f752fb0d7467ffa3bb9d08b91d7ed0ec303182aeb86367862ff6381f0ca1dfd4c8273f6a522100e674a3dd24ce4f383c84894ac7ba63654528ea1e6b9d8b0760499ac6af74785b49a505afce3674c101c48aa75904a7b4fc60741f62a668789b829eb3a4dc989276a835cd16b0853cb637632019c6c672e8f89a391fb09f94be5d854a9c1dc662f8939b5d71e679a311a13eddc1fb59ec3394e242035b3a96b65afe618efd4263c30276d5b68804efad101b033a8c1f16c2b1af27c3001b641ee74df82d32341e3573af26c3764f28291b7786a45ce1380e1f52743199dbd89788f6f9f4191c13990214dbc8a5df6520939a74342ebacdf1ec2d65dbe74304c7ef94850d35cfd9bebb664c01e77d1e12dca3c0808a8e44f67c1ba92360581b5bd30e7519629bd0b333bf918df');
INSERT INTO public.encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x100432303236572bce0da66bf3f677cadd1ddcb341e96000adc791741112999a2a0796ec6132df3eeafa6f70b0bfecef57e29f41955c577792616dbe5c12143af195f80e03fe3811b2f97f63dfc48d10e1ba7ef277ffb92798cfaf07a7270b7db0a29976b2cb2f3f646bafeb8c7875c4ea5b');
INSERT INTO public.encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x1004323032360a50109d629e5b888c8e20956ce9a93febdc04242320cfe2d261444d902542932bed1570f633e0fb3dc0c2a131c34cdd2066bd18fa328207de4135bd503d0d3b2248dbafa4df8835e589053acd78c632d18c56a03db7c2f5f92ca9df9104fbf38a51826b613b466008b28feeb55b8d3b389037f1a94abae54f28d6280cb3950743804247b982742a5d7b987a99255007ec4e35fe3a2952f77d980171ad245e');


--
-- Data for Name: encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 03:29:33.261338', 0, true);
INSERT INTO public.encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1041107525, 'postgres', '2026-11-30 03:29:33.27652', 23, true);
INSERT INTO public.encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 03:29:33.27652', 13, true);
INSERT INTO public.encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 03:29:33.27652', 7, true);
INSERT INTO public.encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 03:29:33.27652', 9, true);


--
-- Data for Name: encrypted_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: encrypted_tracking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: plain_dead_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: plain_dictionaries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: plain_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: plain_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plain_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30302e3132333435363738392b30313a3030222c226d65746164617461223a7b22636f7272656c6174696f6e223a2237222c2275736572223a22616c696365227d2c227061796c6f6164223a7b226e616d65223a224772c3bcc39f6520f09f8c8d222c227072696365223a312e31302c226e6f7465223a6e756c6c2c2273697a6573223a5b312c322c335d2c22616e797468696e67223a5b226d6170222c7b226964223a5b226c697374222c5b5b2275756964222c2230303030303030302d303030302d303030312d303030302d303030303030303030303032225d2c5b22696e7465676572222c3132333435363738393031323334353637383930313233343536373839305d2c747275655d5d7d5d2c226465736372697074696f6e223a2264696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f73617572732064696e6f736175727320227d7d');
INSERT INTO public.plain_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x7b2274696d657374616d70223a22323032362d30312d30325431323a30303a30302e3132333435363738392b30313a3030222c227061796c6f6164223a7b227469746c65223a22c3847066656c227d7d');
INSERT INTO public.plain_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x7b2274696d657374616d70223a22323032362d30312d30335431323a30303a30302e3132333435363738392b30313a3030222c226d65746164617461223a7b2275736572223a22626f62227d2c227265766973696f6e223a322c227061796c6f6164223a7b226e616d65223a224269726e656e222c227265766973696f6e223a327d7d');


--
-- Data for Name: plain_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plain_schema_history VALUES (1, '1', 'events', 'SQL', 'V1__events.sql', -1041107525, 'postgres', '2026-11-30 03:29:32.931251', 43, true);
INSERT INTO public.plain_schema_history VALUES (2, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 03:29:32.931251', 14, true);
INSERT INTO public.plain_schema_history VALUES (3, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 03:29:32.931251', 7, true);
INSERT INTO public.plain_schema_history VALUES (4, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 03:29:32.931251', 9, true);


--
-- Data for Name: plain_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plain_snapshots VALUES ('886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Snapshot', '\x7b00ff7d');


--
-- Data for Name: plain_tracking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reader_dead_letters; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reader_dead_letters VALUES ('plain', 2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', 'PARKED', 3, '2026-01-01T11:00:00.123456Z', '2026-01-01T12:00:00.654321Z', 'java.lang.IllegalStateException: Äpfel');


--
-- Data for Name: reader_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reader_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 03:29:33.557819', 0, true);
INSERT INTO public.reader_schema_history VALUES (2, '2', 'tracking', 'SQL', 'V2__tracking.sql', -268934528, 'postgres', '2026-11-30 03:29:33.573657', 14, true);


--
-- Data for Name: reader_tracking; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reader_tracking VALUES ('plain', 3);


--
-- Data for Name: types_dead_letters; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: types_dictionaries; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: types_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: types_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.types_events VALUES (1, '6ba7b811-9dad-11d1-80b4-00c04fd430c8', 1, 'Types.Numbers', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30305a222c227061796c6f6164223a7b22796573223a747275652c226f63746574223a2d312c22666577223a3330302c22736f6d65223a37303030302c226d616e79223a2d393232333337323033363835343737353830382c22726f756768223a302e312c226672616374696f6e223a312e30452d372c226e6f74414e756d626572223a224e614e222c226c6574746572223a22c39f222c2268756765223a3132333435363738393031323334353637383930313233343536373839302c22646563696d616c223a31452b332c226e6f6e65223a6e756c6c7d7d');
INSERT INTO public.types_events VALUES (2, '6ba7b811-9dad-11d1-80b4-00c04fd430c8', 2, 'Types.Times', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30305a222c227061796c6f6164223a7b22696e7374616e74223a22323032362d30312d30315431323a30303a30302e3132333435363738395a222c2264617465223a22323032362d30322d3238222c2274696d65223a2231323a33303a3030222c226c6f63616c223a22323032362d30312d30315430303a30303a3030222c226f6666736574223a22323032362d30372d30315431323a30303a30302b30353a3330222c227a6f6e6564223a22323032362d30372d30315431323a30303a30302e3030303030303030312b30323a30305b4575726f70652f4265726c696e5d222c226475726174696f6e223a225054314d33302e30303153222c22706572696f64223a22503159324d3344222c22646179223a22465249444159227d7d');
INSERT INTO public.types_events VALUES (3, '6ba7b811-9dad-11d1-80b4-00c04fd430c8', 3, 'Types.Held', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30305a222c227061796c6f6164223a7b2273697a65223a2248554745222c2273697a6573223a5b22534d414c4c222c226c225d2c22627953697a65223a7b22534d414c4c223a312c226c223a322c2248554745223a337d2c2262794964223a7b2230303030303030302d303030302d303030312d303030302d303030303030303030303032223a226f6e65227d2c22627944617465223a7b22323032362d30312d3031223a7b22616d6f756e74223a312e31302c2263757272656e6379223a22455552227d2c22323032362d30312d3032223a7b22616d6f756e74223a312e31302c2263757272656e6379223a22455552227d7d2c226279536b75223a7b2273686f65732d3432223a377d2c22736574223a5b226f6e6c79225d2c226d6f6e6579223a7b22616d6f756e74223a312e31302c2263757272656e6379223a22455552227d2c226d61796265223a7b22616d6f756e74223a312e31302c2263757272656e6379223a22455552227d2c22616273656e74223a6e756c6c2c226c69737473223a5b5b312c325d2c5b5d5d7d7d');
INSERT INTO public.types_events VALUES (4, '6ba7b811-9dad-11d1-80b4-00c04fd430c8', 4, 'Types.Open', '\x7b2274696d657374616d70223a22323032362d30312d30315431323a30303a30305a222c227061796c6f6164223a7b22776179223a5b227269766572222c7b226465707468223a322e352c22696e746f223a5b22726f6164222c7b226c616e6573223a327d5d7d5d2c2277617973223a5b5b22726f6164222c7b226c616e6573223a347d5d5d2c22616e79223a5b226d6f6e6579222c7b22616d6f756e74223a312e31302c2263757272656e6379223a22455552227d5d2c22616e797468696e67223a5b312c5b226c6f6e67222c325d2c5b2273697a65222c226c225d2c5b22696e7374616e74222c22313937302d30312d30315430303a30303a30305a225d2c5b226475726174696f6e222c225054323448225d2c5b22736574222c5b747275655d5d5d7d7d');


--
-- Data for Name: types_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.types_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 03:29:34.275336', 0, true);
INSERT INTO public.types_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1041107525, 'postgres', '2026-11-30 03:29:34.290842', 23, true);
INSERT INTO public.types_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 03:29:34.290842', 15, true);
INSERT INTO public.types_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 03:29:34.290842', 7, true);
INSERT INTO public.types_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 03:29:34.290842', 8, true);


--
-- Data for Name: types_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: types_tracking; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: carts_dictionary_siv_events_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.carts_dictionary_siv_events_seq', 82, true);


--
-- Name: carts_events_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.carts_events_seq', 82, true);


--
-- Name: carts_zstd_events_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.carts_zstd_events_seq', 82, true);


--
-- Name: deflated_encrypted_events_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.deflated_encrypted_events_seq', 3, true);


--
-- Name: deflated_events_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.deflated_events_seq', 3, true);


--
-- Name: encrypted_events_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.encrypted_events_seq', 3, true);


--
-- Name: plain_events_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.plain_events_seq', 3, true);


--
-- Name: types_events_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.types_events_seq', 4, true);


--
-- Name: carts_dead_letters carts_dead_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dead_letters
    ADD CONSTRAINT carts_dead_letters_pkey PRIMARY KEY (application_name, notification_id);


--
-- Name: carts_dictionaries carts_dictionaries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dictionaries
    ADD CONSTRAINT carts_dictionaries_pkey PRIMARY KEY (id);


--
-- Name: carts_dictionary_siv_dead_letters carts_dictionary_siv_dead_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dictionary_siv_dead_letters
    ADD CONSTRAINT carts_dictionary_siv_dead_letters_pkey PRIMARY KEY (application_name, notification_id);


--
-- Name: carts_dictionary_siv_dictionaries carts_dictionary_siv_dictionaries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dictionary_siv_dictionaries
    ADD CONSTRAINT carts_dictionary_siv_dictionaries_pkey PRIMARY KEY (id);


--
-- Name: carts_dictionary_siv_event_types carts_dictionary_siv_event_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dictionary_siv_event_types
    ADD CONSTRAINT carts_dictionary_siv_event_types_pkey PRIMARY KEY (topic, revision);


--
-- Name: carts_dictionary_siv_events carts_dictionary_siv_events_notification_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dictionary_siv_events
    ADD CONSTRAINT carts_dictionary_siv_events_notification_id_key UNIQUE (notification_id);


--
-- Name: carts_dictionary_siv_events carts_dictionary_siv_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dictionary_siv_events
    ADD CONSTRAINT carts_dictionary_siv_events_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: carts_dictionary_siv_schema_history carts_dictionary_siv_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dictionary_siv_schema_history
    ADD CONSTRAINT carts_dictionary_siv_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: carts_dictionary_siv_snapshots carts_dictionary_siv_snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dictionary_siv_snapshots
    ADD CONSTRAINT carts_dictionary_siv_snapshots_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: carts_dictionary_siv_tracking carts_dictionary_siv_tracking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_dictionary_siv_tracking
    ADD CONSTRAINT carts_dictionary_siv_tracking_pkey PRIMARY KEY (application_name);


--
-- Name: carts_event_types carts_event_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_event_types
    ADD CONSTRAINT carts_event_types_pkey PRIMARY KEY (topic, revision);


--
-- Name: carts_events carts_events_notification_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_events
    ADD CONSTRAINT carts_events_notification_id_key UNIQUE (notification_id);


--
-- Name: carts_events carts_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_events
    ADD CONSTRAINT carts_events_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: carts_schema_history carts_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_schema_history
    ADD CONSTRAINT carts_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: carts_snapshots carts_snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_snapshots
    ADD CONSTRAINT carts_snapshots_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: carts_tracking carts_tracking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_tracking
    ADD CONSTRAINT carts_tracking_pkey PRIMARY KEY (application_name);


--
-- Name: carts_zstd_dead_letters carts_zstd_dead_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_zstd_dead_letters
    ADD CONSTRAINT carts_zstd_dead_letters_pkey PRIMARY KEY (application_name, notification_id);


--
-- Name: carts_zstd_dictionaries carts_zstd_dictionaries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_zstd_dictionaries
    ADD CONSTRAINT carts_zstd_dictionaries_pkey PRIMARY KEY (id);


--
-- Name: carts_zstd_event_types carts_zstd_event_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_zstd_event_types
    ADD CONSTRAINT carts_zstd_event_types_pkey PRIMARY KEY (topic, revision);


--
-- Name: carts_zstd_events carts_zstd_events_notification_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_zstd_events
    ADD CONSTRAINT carts_zstd_events_notification_id_key UNIQUE (notification_id);


--
-- Name: carts_zstd_events carts_zstd_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_zstd_events
    ADD CONSTRAINT carts_zstd_events_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: carts_zstd_schema_history carts_zstd_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_zstd_schema_history
    ADD CONSTRAINT carts_zstd_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: carts_zstd_snapshots carts_zstd_snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_zstd_snapshots
    ADD CONSTRAINT carts_zstd_snapshots_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: carts_zstd_tracking carts_zstd_tracking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.carts_zstd_tracking
    ADD CONSTRAINT carts_zstd_tracking_pkey PRIMARY KEY (application_name);


--
-- Name: deflated_dead_letters deflated_dead_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_dead_letters
    ADD CONSTRAINT deflated_dead_letters_pkey PRIMARY KEY (application_name, notification_id);


--
-- Name: deflated_dictionaries deflated_dictionaries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_dictionaries
    ADD CONSTRAINT deflated_dictionaries_pkey PRIMARY KEY (id);


--
-- Name: deflated_encrypted_dead_letters deflated_encrypted_dead_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_encrypted_dead_letters
    ADD CONSTRAINT deflated_encrypted_dead_letters_pkey PRIMARY KEY (application_name, notification_id);


--
-- Name: deflated_encrypted_dictionaries deflated_encrypted_dictionaries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_encrypted_dictionaries
    ADD CONSTRAINT deflated_encrypted_dictionaries_pkey PRIMARY KEY (id);


--
-- Name: deflated_encrypted_event_types deflated_encrypted_event_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_encrypted_event_types
    ADD CONSTRAINT deflated_encrypted_event_types_pkey PRIMARY KEY (topic, revision);


--
-- Name: deflated_encrypted_events deflated_encrypted_events_notification_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_encrypted_events
    ADD CONSTRAINT deflated_encrypted_events_notification_id_key UNIQUE (notification_id);


--
-- Name: deflated_encrypted_events deflated_encrypted_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_encrypted_events
    ADD CONSTRAINT deflated_encrypted_events_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: deflated_encrypted_schema_history deflated_encrypted_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_encrypted_schema_history
    ADD CONSTRAINT deflated_encrypted_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: deflated_encrypted_snapshots deflated_encrypted_snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_encrypted_snapshots
    ADD CONSTRAINT deflated_encrypted_snapshots_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: deflated_encrypted_tracking deflated_encrypted_tracking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_encrypted_tracking
    ADD CONSTRAINT deflated_encrypted_tracking_pkey PRIMARY KEY (application_name);


--
-- Name: deflated_event_types deflated_event_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_event_types
    ADD CONSTRAINT deflated_event_types_pkey PRIMARY KEY (topic, revision);


--
-- Name: deflated_events deflated_events_notification_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_events
    ADD CONSTRAINT deflated_events_notification_id_key UNIQUE (notification_id);


--
-- Name: deflated_events deflated_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_events
    ADD CONSTRAINT deflated_events_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: deflated_schema_history deflated_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_schema_history
    ADD CONSTRAINT deflated_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: deflated_snapshots deflated_snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_snapshots
    ADD CONSTRAINT deflated_snapshots_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: deflated_tracking deflated_tracking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deflated_tracking
    ADD CONSTRAINT deflated_tracking_pkey PRIMARY KEY (application_name);


--
-- Name: encrypted_dead_letters encrypted_dead_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.encrypted_dead_letters
    ADD CONSTRAINT encrypted_dead_letters_pkey PRIMARY KEY (application_name, notification_id);


--
-- Name: encrypted_dictionaries encrypted_dictionaries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.encrypted_dictionaries
    ADD CONSTRAINT encrypted_dictionaries_pkey PRIMARY KEY (id);


--
-- Name: encrypted_event_types encrypted_event_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.encrypted_event_types
    ADD CONSTRAINT encrypted_event_types_pkey PRIMARY KEY (topic, revision);


--
-- Name: encrypted_events encrypted_events_notification_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.encrypted_events
    ADD CONSTRAINT encrypted_events_notification_id_key UNIQUE (notification_id);


--
-- Name: encrypted_events encrypted_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.encrypted_events
    ADD CONSTRAINT encrypted_events_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: encrypted_schema_history encrypted_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.encrypted_schema_history
    ADD CONSTRAINT encrypted_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: encrypted_snapshots encrypted_snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.encrypted_snapshots
    ADD CONSTRAINT encrypted_snapshots_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: encrypted_tracking encrypted_tracking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.encrypted_tracking
    ADD CONSTRAINT encrypted_tracking_pkey PRIMARY KEY (application_name);


--
-- Name: plain_dead_letters plain_dead_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plain_dead_letters
    ADD CONSTRAINT plain_dead_letters_pkey PRIMARY KEY (application_name, notification_id);


--
-- Name: plain_dictionaries plain_dictionaries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plain_dictionaries
    ADD CONSTRAINT plain_dictionaries_pkey PRIMARY KEY (id);


--
-- Name: plain_event_types plain_event_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plain_event_types
    ADD CONSTRAINT plain_event_types_pkey PRIMARY KEY (topic, revision);


--
-- Name: plain_events plain_events_notification_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plain_events
    ADD CONSTRAINT plain_events_notification_id_key UNIQUE (notification_id);


--
-- Name: plain_events plain_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plain_events
    ADD CONSTRAINT plain_events_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: plain_schema_history plain_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plain_schema_history
    ADD CONSTRAINT plain_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: plain_snapshots plain_snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plain_snapshots
    ADD CONSTRAINT plain_snapshots_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: plain_tracking plain_tracking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plain_tracking
    ADD CONSTRAINT plain_tracking_pkey PRIMARY KEY (application_name);


--
-- Name: reader_dead_letters reader_dead_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reader_dead_letters
    ADD CONSTRAINT reader_dead_letters_pkey PRIMARY KEY (application_name, notification_id);


--
-- Name: reader_schema_history reader_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reader_schema_history
    ADD CONSTRAINT reader_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: reader_tracking reader_tracking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reader_tracking
    ADD CONSTRAINT reader_tracking_pkey PRIMARY KEY (application_name);


--
-- Name: types_dead_letters types_dead_letters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.types_dead_letters
    ADD CONSTRAINT types_dead_letters_pkey PRIMARY KEY (application_name, notification_id);


--
-- Name: types_dictionaries types_dictionaries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.types_dictionaries
    ADD CONSTRAINT types_dictionaries_pkey PRIMARY KEY (id);


--
-- Name: types_event_types types_event_types_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.types_event_types
    ADD CONSTRAINT types_event_types_pkey PRIMARY KEY (topic, revision);


--
-- Name: types_events types_events_notification_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.types_events
    ADD CONSTRAINT types_events_notification_id_key UNIQUE (notification_id);


--
-- Name: types_events types_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.types_events
    ADD CONSTRAINT types_events_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: types_schema_history types_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.types_schema_history
    ADD CONSTRAINT types_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: types_snapshots types_snapshots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.types_snapshots
    ADD CONSTRAINT types_snapshots_pkey PRIMARY KEY (originator_id, originator_version);


--
-- Name: types_tracking types_tracking_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.types_tracking
    ADD CONSTRAINT types_tracking_pkey PRIMARY KEY (application_name);


--
-- Name: carts_dead_letters_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carts_dead_letters_idx ON public.carts_dead_letters USING btree (application_name, originator_id);


--
-- Name: carts_dictionary_siv_dead_letters_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carts_dictionary_siv_dead_letters_idx ON public.carts_dictionary_siv_dead_letters USING btree (application_name, originator_id);


--
-- Name: carts_dictionary_siv_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carts_dictionary_siv_schema_history_s_idx ON public.carts_dictionary_siv_schema_history USING btree (success);


--
-- Name: carts_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carts_schema_history_s_idx ON public.carts_schema_history USING btree (success);


--
-- Name: carts_zstd_dead_letters_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carts_zstd_dead_letters_idx ON public.carts_zstd_dead_letters USING btree (application_name, originator_id);


--
-- Name: carts_zstd_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX carts_zstd_schema_history_s_idx ON public.carts_zstd_schema_history USING btree (success);


--
-- Name: deflated_dead_letters_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deflated_dead_letters_idx ON public.deflated_dead_letters USING btree (application_name, originator_id);


--
-- Name: deflated_encrypted_dead_letters_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deflated_encrypted_dead_letters_idx ON public.deflated_encrypted_dead_letters USING btree (application_name, originator_id);


--
-- Name: deflated_encrypted_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deflated_encrypted_schema_history_s_idx ON public.deflated_encrypted_schema_history USING btree (success);


--
-- Name: deflated_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deflated_schema_history_s_idx ON public.deflated_schema_history USING btree (success);


--
-- Name: encrypted_dead_letters_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX encrypted_dead_letters_idx ON public.encrypted_dead_letters USING btree (application_name, originator_id);


--
-- Name: encrypted_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX encrypted_schema_history_s_idx ON public.encrypted_schema_history USING btree (success);


--
-- Name: plain_dead_letters_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX plain_dead_letters_idx ON public.plain_dead_letters USING btree (application_name, originator_id);


--
-- Name: plain_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX plain_schema_history_s_idx ON public.plain_schema_history USING btree (success);


--
-- Name: reader_dead_letters_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reader_dead_letters_idx ON public.reader_dead_letters USING btree (application_name, originator_id);


--
-- Name: reader_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reader_schema_history_s_idx ON public.reader_schema_history USING btree (success);


--
-- Name: types_dead_letters_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX types_dead_letters_idx ON public.types_dead_letters USING btree (application_name, originator_id);


--
-- Name: types_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX types_schema_history_s_idx ON public.types_schema_history USING btree (success);


--
-- Name: carts_dictionary_siv_events carts_dictionary_siv_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER carts_dictionary_siv_events_keep BEFORE UPDATE OF notification_id ON public.carts_dictionary_siv_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.carts_dictionary_siv_events_keep();


--
-- Name: carts_dictionary_siv_events carts_dictionary_siv_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER carts_dictionary_siv_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.carts_dictionary_siv_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.drawing'::text, true) IS DISTINCT FROM 'public.carts_dictionary_siv_events'::text))) EXECUTE FUNCTION public.carts_dictionary_siv_events_number();


--
-- Name: carts_events carts_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER carts_events_keep BEFORE UPDATE OF notification_id ON public.carts_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.carts_events_keep();


--
-- Name: carts_events carts_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER carts_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.carts_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.drawing'::text, true) IS DISTINCT FROM 'public.carts_events'::text))) EXECUTE FUNCTION public.carts_events_number();


--
-- Name: carts_zstd_events carts_zstd_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER carts_zstd_events_keep BEFORE UPDATE OF notification_id ON public.carts_zstd_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.carts_zstd_events_keep();


--
-- Name: carts_zstd_events carts_zstd_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER carts_zstd_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.carts_zstd_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.drawing'::text, true) IS DISTINCT FROM 'public.carts_zstd_events'::text))) EXECUTE FUNCTION public.carts_zstd_events_number();


--
-- Name: deflated_encrypted_events deflated_encrypted_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER deflated_encrypted_events_keep BEFORE UPDATE OF notification_id ON public.deflated_encrypted_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.deflated_encrypted_events_keep();


--
-- Name: deflated_encrypted_events deflated_encrypted_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER deflated_encrypted_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.deflated_encrypted_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.drawing'::text, true) IS DISTINCT FROM 'public.deflated_encrypted_events'::text))) EXECUTE FUNCTION public.deflated_encrypted_events_number();


--
-- Name: deflated_events deflated_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER deflated_events_keep BEFORE UPDATE OF notification_id ON public.deflated_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.deflated_events_keep();


--
-- Name: deflated_events deflated_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER deflated_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.deflated_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.drawing'::text, true) IS DISTINCT FROM 'public.deflated_events'::text))) EXECUTE FUNCTION public.deflated_events_number();


--
-- Name: encrypted_events encrypted_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER encrypted_events_keep BEFORE UPDATE OF notification_id ON public.encrypted_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.encrypted_events_keep();


--
-- Name: encrypted_events encrypted_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER encrypted_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.encrypted_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.drawing'::text, true) IS DISTINCT FROM 'public.encrypted_events'::text))) EXECUTE FUNCTION public.encrypted_events_number();


--
-- Name: plain_events plain_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plain_events_keep BEFORE UPDATE OF notification_id ON public.plain_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.plain_events_keep();


--
-- Name: plain_events plain_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER plain_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.plain_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.drawing'::text, true) IS DISTINCT FROM 'public.plain_events'::text))) EXECUTE FUNCTION public.plain_events_number();


--
-- Name: types_events types_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER types_events_keep BEFORE UPDATE OF notification_id ON public.types_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.types_events_keep();


--
-- Name: types_events types_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER types_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.types_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.drawing'::text, true) IS DISTINCT FROM 'public.types_events'::text))) EXECUTE FUNCTION public.types_events_number();


--
-- PostgreSQL database dump complete
--


