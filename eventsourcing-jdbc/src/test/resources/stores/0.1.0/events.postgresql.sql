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
    mark text := coalesce(current_setting(carts_dictionary_siv_events_mark(), true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_dictionary_siv_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN
        ignored := set_config('lock_timeout', carts_dictionary_siv_events_left(patience, begun), true);
    END IF;
    IF mark = '' THEN
        ignored := carts_dictionary_siv_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config(carts_dictionary_siv_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO carts_dictionary_siv_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_dictionary_siv_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(carts_dictionary_siv_events_mark(), mark, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        ignored := set_config('lock_timeout', carts_dictionary_siv_events_left(patience, begun), true);
    END IF;
END
$$;


--
-- Name: carts_dictionary_siv_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_await_lock() RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
    mark text;
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    mark := carts_dictionary_siv_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
    RETURN mark;
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
    SELECT CASE WHEN clock_timestamp() < begun + interval '10 ms' THEN patience
    ELSE greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text END
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
    mark text := current_setting(carts_dictionary_siv_events_mark(), true);
BEGIN
    IF NEW.notification_id IS NULL THEN
        mark := carts_dictionary_siv_events_await_lock();
        PERFORM set_config(carts_dictionary_siv_events_mark(), 'drawing', true);
        UPDATE carts_dictionary_siv_events SET notification_id = nextval('carts_dictionary_siv_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(carts_dictionary_siv_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'::regclass), 0) THEN
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

CREATE FUNCTION public.carts_dictionary_siv_events_take_lock() RETURNS text
    LANGUAGE plpgsql
    AS $$
DECLARE
    mark text := current_setting(carts_dictionary_siv_events_mark(), true);
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    PERFORM carts_dictionary_siv_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    RETURN set_config(carts_dictionary_siv_events_mark(), coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'::regclass), 0)::text, true);
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
    mark text := coalesce(current_setting(carts_events_mark(), true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN
        ignored := set_config('lock_timeout', carts_events_left(patience, begun), true);
    END IF;
    IF mark = '' THEN
        ignored := carts_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config(carts_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO carts_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(carts_events_mark(), mark, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        ignored := set_config('lock_timeout', carts_events_left(patience, begun), true);
    END IF;
END
$$;


--
-- Name: carts_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_await_lock() RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
    mark text;
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    mark := carts_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
    RETURN mark;
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
    SELECT CASE WHEN clock_timestamp() < begun + interval '10 ms' THEN patience
    ELSE greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text END
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
    mark text := current_setting(carts_events_mark(), true);
BEGIN
    IF NEW.notification_id IS NULL THEN
        mark := carts_events_await_lock();
        PERFORM set_config(carts_events_mark(), 'drawing', true);
        UPDATE carts_events SET notification_id = nextval('carts_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(carts_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('carts_events_seq'::regclass), 0) THEN
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

CREATE FUNCTION public.carts_events_take_lock() RETURNS text
    LANGUAGE plpgsql
    AS $$
DECLARE
    mark text := current_setting(carts_events_mark(), true);
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    PERFORM carts_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    RETURN set_config(carts_events_mark(), coalesce(pg_sequence_last_value('carts_events_seq'::regclass), 0)::text, true);
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
    mark text := coalesce(current_setting(carts_zstd_events_mark(), true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_zstd_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN
        ignored := set_config('lock_timeout', carts_zstd_events_left(patience, begun), true);
    END IF;
    IF mark = '' THEN
        ignored := carts_zstd_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config(carts_zstd_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO carts_zstd_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_zstd_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(carts_zstd_events_mark(), mark, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        ignored := set_config('lock_timeout', carts_zstd_events_left(patience, begun), true);
    END IF;
END
$$;


--
-- Name: carts_zstd_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_await_lock() RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
    mark text;
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    mark := carts_zstd_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
    RETURN mark;
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
    SELECT CASE WHEN clock_timestamp() < begun + interval '10 ms' THEN patience
    ELSE greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text END
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
    mark text := current_setting(carts_zstd_events_mark(), true);
BEGIN
    IF NEW.notification_id IS NULL THEN
        mark := carts_zstd_events_await_lock();
        PERFORM set_config(carts_zstd_events_mark(), 'drawing', true);
        UPDATE carts_zstd_events SET notification_id = nextval('carts_zstd_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(carts_zstd_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('carts_zstd_events_seq'::regclass), 0) THEN
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

CREATE FUNCTION public.carts_zstd_events_take_lock() RETURNS text
    LANGUAGE plpgsql
    AS $$
DECLARE
    mark text := current_setting(carts_zstd_events_mark(), true);
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    PERFORM carts_zstd_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    RETURN set_config(carts_zstd_events_mark(), coalesce(pg_sequence_last_value('carts_zstd_events_seq'::regclass), 0)::text, true);
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
    mark text := coalesce(current_setting(deflated_encrypted_events_mark(), true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE deflated_encrypted_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN
        ignored := set_config('lock_timeout', deflated_encrypted_events_left(patience, begun), true);
    END IF;
    IF mark = '' THEN
        ignored := deflated_encrypted_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config(deflated_encrypted_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO deflated_encrypted_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('deflated_encrypted_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(deflated_encrypted_events_mark(), mark, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        ignored := set_config('lock_timeout', deflated_encrypted_events_left(patience, begun), true);
    END IF;
END
$$;


--
-- Name: deflated_encrypted_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_await_lock() RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
    mark text;
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    mark := deflated_encrypted_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
    RETURN mark;
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
    SELECT CASE WHEN clock_timestamp() < begun + interval '10 ms' THEN patience
    ELSE greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text END
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
    mark text := current_setting(deflated_encrypted_events_mark(), true);
BEGIN
    IF NEW.notification_id IS NULL THEN
        mark := deflated_encrypted_events_await_lock();
        PERFORM set_config(deflated_encrypted_events_mark(), 'drawing', true);
        UPDATE deflated_encrypted_events SET notification_id = nextval('deflated_encrypted_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(deflated_encrypted_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'::regclass), 0) THEN
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

CREATE FUNCTION public.deflated_encrypted_events_take_lock() RETURNS text
    LANGUAGE plpgsql
    AS $$
DECLARE
    mark text := current_setting(deflated_encrypted_events_mark(), true);
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    PERFORM deflated_encrypted_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    RETURN set_config(deflated_encrypted_events_mark(), coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'::regclass), 0)::text, true);
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
    mark text := coalesce(current_setting(deflated_events_mark(), true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE deflated_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN
        ignored := set_config('lock_timeout', deflated_events_left(patience, begun), true);
    END IF;
    IF mark = '' THEN
        ignored := deflated_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config(deflated_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO deflated_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('deflated_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(deflated_events_mark(), mark, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        ignored := set_config('lock_timeout', deflated_events_left(patience, begun), true);
    END IF;
END
$$;


--
-- Name: deflated_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_await_lock() RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
    mark text;
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    mark := deflated_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
    RETURN mark;
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
    SELECT CASE WHEN clock_timestamp() < begun + interval '10 ms' THEN patience
    ELSE greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text END
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
    mark text := current_setting(deflated_events_mark(), true);
BEGIN
    IF NEW.notification_id IS NULL THEN
        mark := deflated_events_await_lock();
        PERFORM set_config(deflated_events_mark(), 'drawing', true);
        UPDATE deflated_events SET notification_id = nextval('deflated_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(deflated_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('deflated_events_seq'::regclass), 0) THEN
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

CREATE FUNCTION public.deflated_events_take_lock() RETURNS text
    LANGUAGE plpgsql
    AS $$
DECLARE
    mark text := current_setting(deflated_events_mark(), true);
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    PERFORM deflated_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    RETURN set_config(deflated_events_mark(), coalesce(pg_sequence_last_value('deflated_events_seq'::regclass), 0)::text, true);
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
    mark text := coalesce(current_setting(encrypted_events_mark(), true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE encrypted_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN
        ignored := set_config('lock_timeout', encrypted_events_left(patience, begun), true);
    END IF;
    IF mark = '' THEN
        ignored := encrypted_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config(encrypted_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO encrypted_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('encrypted_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(encrypted_events_mark(), mark, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        ignored := set_config('lock_timeout', encrypted_events_left(patience, begun), true);
    END IF;
END
$$;


--
-- Name: encrypted_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_await_lock() RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
    mark text;
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    mark := encrypted_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
    RETURN mark;
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
    SELECT CASE WHEN clock_timestamp() < begun + interval '10 ms' THEN patience
    ELSE greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text END
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
    mark text := current_setting(encrypted_events_mark(), true);
BEGIN
    IF NEW.notification_id IS NULL THEN
        mark := encrypted_events_await_lock();
        PERFORM set_config(encrypted_events_mark(), 'drawing', true);
        UPDATE encrypted_events SET notification_id = nextval('encrypted_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(encrypted_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('encrypted_events_seq'::regclass), 0) THEN
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

CREATE FUNCTION public.encrypted_events_take_lock() RETURNS text
    LANGUAGE plpgsql
    AS $$
DECLARE
    mark text := current_setting(encrypted_events_mark(), true);
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    PERFORM encrypted_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    RETURN set_config(encrypted_events_mark(), coalesce(pg_sequence_last_value('encrypted_events_seq'::regclass), 0)::text, true);
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
    mark text := coalesce(current_setting(plain_events_mark(), true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE plain_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN
        ignored := set_config('lock_timeout', plain_events_left(patience, begun), true);
    END IF;
    IF mark = '' THEN
        ignored := plain_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config(plain_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO plain_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('plain_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(plain_events_mark(), mark, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        ignored := set_config('lock_timeout', plain_events_left(patience, begun), true);
    END IF;
END
$$;


--
-- Name: plain_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_await_lock() RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
    mark text;
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    mark := plain_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
    RETURN mark;
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
    SELECT CASE WHEN clock_timestamp() < begun + interval '10 ms' THEN patience
    ELSE greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text END
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
    mark text := current_setting(plain_events_mark(), true);
BEGIN
    IF NEW.notification_id IS NULL THEN
        mark := plain_events_await_lock();
        PERFORM set_config(plain_events_mark(), 'drawing', true);
        UPDATE plain_events SET notification_id = nextval('plain_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(plain_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('plain_events_seq'::regclass), 0) THEN
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

CREATE FUNCTION public.plain_events_take_lock() RETURNS text
    LANGUAGE plpgsql
    AS $$
DECLARE
    mark text := current_setting(plain_events_mark(), true);
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    PERFORM plain_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    RETURN set_config(plain_events_mark(), coalesce(pg_sequence_last_value('plain_events_seq'::regclass), 0)::text, true);
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

INSERT INTO public.carts_dictionary_siv_dictionaries VALUES (1, 'zstd:carts_dictionary_siv', '\x110432303236090e465631ca514073f4792ac210063b4fcf5fc14e0117938a6fa908fafa365adc0b9e29db5902a255ae452d93905984cca52d0491e745512a4432468fbec393598130304e8ed5059903defc0e37f31a4e55dad73fd47c7acc0f60643d629efb2f346bfbd066357a69e871327b37e0c7579d213488f5c7a62b7aaae49eb04f4419d988654540f2a1d1122b24057280d7d973cc0ae8c8e66b97150d80bd8f8ac17d37fd7f427b3a27ff9ef083e1f6b9152e2dd38d4342dded24447aa5e69c68d94eb7a16829396cd44434709819bae622b62966c4889f12ed5b7346735130df3ef2e186efdcdcb8cb6771a298e4fe8b846b67203cc5092664e84c32eec67ce64671b6af40162c15f41a6892c55e49242d3ca093c701aee407fcd91acab6c294ca75ea32d42c8bb1077995ab57e885448852074349ad19dedfb07453e2d21416439b2cc3bb1057597faf5828cd00b031b723406fd2cc25d45175e00f6d18656e9cfd7ed74da77988a6cad6b39868c5840654b14e4d4e94ba5b4e16740cf114722e48eccd7d4bd88d6494f9eaa2e3f0a5a3c67ac531959e027a429604ce8f4073ce33f771beb2f90acdc5d37d1f700d86c93585a1c58744a2553aa2a348615f94617ce6a7f0e1ac766b1578e8fba1e4ecf8f901f646d11a4c144ce7691078d058bb4a8173b7931763455478f96275d192b972e92957de359f443546101b82039480e439e7fb6c28c8901675b62c00943ded95917268dacba778abada6acfa2a8b916d0a22227ee9ba028f5562240c9599edd10638b9d51b68ff6049ad504f4e86bd2205909326880e1b3b621e8cf073352cd9fbf7c15883d5db6bb1b586eb9fc2f1d5f73d2278edd4b4168b652a1de445755cd774dc9617142eb2c003a9911341a5921598ee46c95c9f22a4494afe2a5a6b7facdc5ed802b3d2c08083483c01328f22fd7b4ca948086828ec9061e96228626dafec4c9b2e7147fc468b936b02acdeb34313cc2528d3b4c4d9674cac8843d537482018b15fac3d1c8135c81725f705c31081334902f147669601a52a4444fc5a91d9454e51305af1943d160347cf19d9f07c7ef488d04de59f8bdb287b6c61af0dc179075abb3e6b1037747775fdd734561961cc5f4094953acd5fe4b78b35941a94953b3738f780fd3a99f368b7fc764795bc6792edcd5de3a5028666a51ac29a810394ed9e2fa798401a765e6cfea78dc5c20d5e06ab5c0b932e4ae5954e846f977a9a68bb1bd2446168d6ebf7b0db6b5d348c849018e9db54089f6c3b1f8de4484d19aa89adc865ad8cf80461907c66521b090766051bd6fbcfff47f9f6e432dd3b428e1f7ab80c3d5434b80853ac7859604f8e96601f6960e6efb1e616039f086b83891f497637b5b71a31f296bd58373f701b0aad59e9ae84b79e578e7cc704fa49c97987e9d91ca44ad96631ec265e747bdd5bcd9a62afe14729f18494d30e3182f056b74deee73e', '2026-11-29 18:19:34.062895+00');


--
-- Data for Name: carts_dictionary_siv_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_dictionary_siv_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.ItemPut', '\x110432303236714a9764f6d2e51543dbbf558491ae280080f11220f5828986baba468a0e9278c3849b5971b2e9f45ef4c0addc1676926213fa38d83467b4b0ea272f35836189a11bd9df919a5600d5e7e8724f4c0ace52fb10948355f6bf10d322c9189ef974e660479168e8e68ecc1d9162c0d2707716cc1379db05897906967a0137ea4488c82ef6e8f1b136ce40a0f93bf0366b8c3fc0b145cd72');
INSERT INTO public.carts_dictionary_siv_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.ItemPut', '\x110432303236ffd12e548313737d7675e0afb6cc0b4d07b236618f8e40a727c479f3e7141cfd0ff238d3343c0985656a40d74a3ad77b5c0d915cd053d42e64f8a8c55362659a407b25f3e9ed136904b8d31e84eddeba1eeddf2bf0db5748620813950eb404fbd04c76b0be6d1b0e2a89b5eb2efca149d040aabd74389945bddc1e85250227014eb64e8051b08d0b988373b755efaeaeef8d4fbb15b9');
INSERT INTO public.carts_dictionary_siv_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.ItemPut', '\x1104323032363e157e9942e56fb5dafc462653ef981bb53b0ed356ebeff3a0a8572196061d495a100cf405e7c7e50575967def86313f67c2656528ef57079a8deeb989c3ff52e11b39d057b196e39a076eee5f8f927a5ed6ec4ba88cf7174a50df07c5f3aed0355224f20dbe5e764e7e001c3500d414937ead1923adc7855f09392b20277960156295e34e256cb04a9cbb22c71196f68bbaedc18da3');
INSERT INTO public.carts_dictionary_siv_events VALUES (4, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 4, 'Shop.ItemPut', '\x110432303236fe4edb0d5b1a98f7db8986de633ff8376a27f566f8c8f165d48934b0c8c1b5813b356ddf5725e678a755f076a0449fdfa6cc344eb025f0b6eb57595da035ca3ede41f07bed9eb303ed35f42155c45ccc347707c143d97e084a5c5df59c0a05019bcca05e1dac1155669a23eb75741457776bd81b991aacd7b362f4a5416f087d8a9f6e85ba05269360b369f5327a46a5cf91d7a91c4c');
INSERT INTO public.carts_dictionary_siv_events VALUES (5, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 5, 'Shop.ItemPut', '\x11043230323668ab1359f4dffc0f89964cf68a8fc9186f30b3f466c0591fc006fc88e29ad65b53c519fea9cfd759e3add0f2cd149237259d8dc838aa43335d4012b536e8ed209d694e1150582c479035e9cb8ece89e4ec42cb45b9ef149e1abde58a73fe9869f0388f12b5aa0f44dfca55a8c1a33058cf3ece436276466bdf4b80d4768efd0e9154c06f74f2eb6128a66d816bd1cd8fe7f113a18c41');
INSERT INTO public.carts_dictionary_siv_events VALUES (6, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 6, 'Shop.ItemPut', '\x110432303236b50d9755e1b4e95a6b397a9529608d14d22fed9dc1d0f544b39fb9586d85a8a17f4ad377a103acd2fd14b298fa06236dd0de6f367a90f19cb86edc88b930b2280456406dfb316adbb5928f6f18690eba72e59358a4d2b65d7fb3b718365476561bf092d823838352575c20417f8170221bf2dfe61fcb34b2e1caf8aa105861f9010b318d15385b80874982a3bf9ec4c278ed9e8d61a4');
INSERT INTO public.carts_dictionary_siv_events VALUES (7, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 7, 'Shop.ItemPut', '\x110432303236cb40c15fd7adc1e61eb3285d1d642f8dd79ac2f72a8c58b68f534caff24c8a5b9e9a9487c3c8de84a6584d65173989c46b8b2158d8fc6f96c03a43c26d24ea437350757ddde8db3103f24b9baf47e0f287b6453547164c5f27a27e96d966e403b1d52af65f4f20290aa3948fc0538a3a3ccd25945b5c2f90d83ad9994f10aa4b379178db875c9cb30594b36d26d3eb907b349826db1a');
INSERT INTO public.carts_dictionary_siv_events VALUES (8, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 8, 'Shop.ItemPut', '\x110432303236e8825f659f948fbe1a77a4e26da48059899ff202c1fffab1eb51d6901e4bf5a208de8acdcdf18a4ee37fd73f2cc084acaff50bb1cbda95e996365bf2f052313d7db174a7475a3bc0251765702ad63deaa70932e0cc898a585e24deffe3b8fea762ef6ed5d2be545a4901566ab36c44d61cc46314d25e01deeddffb6a66d4768a8403f5060f423f317a2120f38e0b0488644f9b3cbe33');
INSERT INTO public.carts_dictionary_siv_events VALUES (9, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 9, 'Shop.ItemPut', '\x1104323032362924ce92f715675b5d4d8cbf24f2a6f85494fc300d695280b60f50bd37e28a979c8907a36616bc8762efbda81893a25fe8b31c117d05a07ee47c4d3be2204dace21da062b57b203398f534e6f77560b67bcc947c3965d30e14c9b4a02c37c8d812a71501b69c4ac815595e84c5910ef694ce20f39078ca804cd0b0baf09d3594acf3a64bc1626ba59293f11bdbd259574d31a6b5dd22');
INSERT INTO public.carts_dictionary_siv_events VALUES (10, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 10, 'Shop.ItemPut', '\x11043230323661c04e3a83e1fcadf342c60d1108e433a2f4c1f50df6cbe6d25558efcbb6152e772fc162e6730a75cf7085b9fe03ccd286655ce798938a84693cee655b3fce74d41c8c96193c63031d786647553fc5a1d9a1d860484b4252063470145525878cda831fe5c022a8f9f98b8b325eccb69c3155f263912ed87131e7142d21ce79b65289456656fe9723eac8fb581016380bf94c60457311e9');
INSERT INTO public.carts_dictionary_siv_events VALUES (11, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 11, 'Shop.ItemPut', '\x11043230323624c752e4a1da686cd93b092319460f807570e7bf36bb609f4b3a9621b5de42539703baf1789b996c8be75f9f561e315e86f3e105e2b0d15bbf5cdd4975302213b48b4f632eb04b46333cd6ecdb818d7db8907a96a6721e26c852a856e13ebbfeccd9f8b7a4974859eda6ebc73eb82787110046247bbc3fa7246f38e6608c823f1a0b1ece0bdaf94131bc549bc13034b5a92df521f0c6e5');
INSERT INTO public.carts_dictionary_siv_events VALUES (12, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 12, 'Shop.ItemPut', '\x1104323032366ec46faeff34bc98f5aea7a849759ff62454904f141b58fe85a819b0cc99a48b9ffd3129b38312a78256b17b5acb7eb13e8298ee4de8f4d474f8c0d3c0940401281c3ce9d6251491d9e87a65b49d79231bddb25f1cf05dab330e844df16dd89bc705d7875895faf60dc28ceb9d40289af8d161215e91138414126e20446630f30690012a3f1634fdd521f26825979971e5aa86e93f8b89');
INSERT INTO public.carts_dictionary_siv_events VALUES (13, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 13, 'Shop.ItemPut', '\x110432303236dec4e3af819957f39f4421a039218f836e674c55f49a17c63871ef672f474c9843b70a989b9cc6c557ef9f4500596c3634afa9259b386eefffc9426773c387724f77ee2e627c3f7eeaaac6bc333e0e0bb08a98832be89bd3924701dc9a428c48a0d3cc15f0acd78cd1cb72566acbc4f8932861578214b599ccabf9d16eec5d7960eb051c944dcb4ebdc08de20f98e189cf81534b9759d0');
INSERT INTO public.carts_dictionary_siv_events VALUES (14, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 14, 'Shop.ItemPut', '\x1104323032365dda2da695ced3048446913d33d676a69f89d0e34d04c6148c8dca9bd84eb5eb2af05dc280b7dbcd85a3d3f05b9d8f680c20e33ddc91ade9b911dea884e315247c73030380fc49b01e30969c1091a429c8f551ccff401743d24ec8bc37beb8cc8965def0ec68aeac99fce09796db8b2aca927d58400009ff65cb2acc9777fbe5f2b63e88389f36495e607a1f0e415225310cd30dc5a668');
INSERT INTO public.carts_dictionary_siv_events VALUES (15, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 15, 'Shop.ItemPut', '\x110432303236da0de4d95e7dc0915c4b45cf756784a02a6aa9994127c0bc5accb37280521d967e3b2f2e80834d032b2c0b893b86cbc34a31e4b0b63011aeda3704cd198a589dc98198cacc4365a22e89b112dfd2d639a3d9306f4e4793289fbe9e504f46f4dc4c33cadd4a44fccb9dca1925838c91782bb840d02c06ef047cd78358081908a03cc1b778662f1eedf8588c471213c3449a6f94bdf43638');
INSERT INTO public.carts_dictionary_siv_events VALUES (16, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 16, 'Shop.ItemPut', '\x110432303236ce0cffb3049763a3d5d44074e335cef50ae49f1cfeb2ae5061a056d3235189b984ad72ec16ce1d67e9b374b21492c3296d5c967930e66d24c6423ff46741ca979e9723b74ded66b56e3109f94a5fd293c93bf16decc5ea84ff9e3dbad74ededbcd3bed02b947830cc3f2891f9f4e59960de46f927f303f639b6eb4752a1cc2be85b236e8e34ae6b9eee6532661179d3676afea03313bdc');
INSERT INTO public.carts_dictionary_siv_events VALUES (17, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 17, 'Shop.ItemPut', '\x110432303236ff8e0d01b821bb526a3d9ad34167a2c005257080599a543871c2793f54b96b8e7b49015fb563336a5aef33dc1ef2d54e2103545ef9c3c17fae02ea767cf3a2f59b61e45b366082a9f89995dc4865c6d8573946b43e0f1f1a19785986b6b120b26609ba292834216e20e571562fbc44ba814c949e8a3447559b8e4deb84aa24e9fabdf42d76bd3bfa2ff9ad424964913e69d18f28a00d3b');
INSERT INTO public.carts_dictionary_siv_events VALUES (18, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 18, 'Shop.ItemPut', '\x1104323032363b96e920a162890772969db6ec8540412a805cfbfc7a25b5f57d9c54b6b08bfd22dc18c16ff24c8a17b0fc50ec7adf1708417b1134571336cfef4a642ff2a8bd399cb6a1e8146972540d036b60997cec69103e21f16756073be245e4f08665ac23e8672fcd541b12c3bdb6a61d7c4b6f139b0bb9c1fe327b6a6a1d8abdff9b7991c7d09ca72f5679acb38d60cc56ab341574019c9cf5fb');
INSERT INTO public.carts_dictionary_siv_events VALUES (19, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 19, 'Shop.ItemPut', '\x1104323032360c589ef46ee7353ee9125519f9e01a2491f6531a083c9e18269dac34be54febbf7e5b627e4eac7bdd2ad433809d8ebef2805a56a9cd48f759c4f4b1bf006fc6eacdbe9bc0aa5b74fd5ce6f71df622d677f95fe7d8a5eb9889eabfb64bfbcc59074347ce681742cc318d59805189bf8fcb64729179f91460ba2cc4de423734e9d97ab8d4ddcaf93b88a49536fd7e5712e881887929816ac');
INSERT INTO public.carts_dictionary_siv_events VALUES (20, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 20, 'Shop.ItemPut', '\x1104323032364da7662e086126ebe98c51dfd1e6054092aba18c02001d1f77f280edce09f3b49245a34bfde97ecfabf63f8f144b1806c483c6dea4bf3f9ece44e0565c58ce037975fc81f30277ec18176dcfbdebebf877950cbac630f7af8451051476330ab171fd07d2176992b936ef0a07f878575388b6b67ed61850d82efe522b296585d0d08fa2e1eedd6f43dcc5cc822d63e433910296b8876ba1');
INSERT INTO public.carts_dictionary_siv_events VALUES (21, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 21, 'Shop.ItemPut', '\x110432303236f28193a89bc6b90aa5620d4e97de93943b0b201c67922ca55103e70e20e17557a03be161fe1478a0a78e2dd49ce8aee7efbb3ff6d8d39f0ffb5bab20544c78bcf9ef3fa976863da6b642d38816a422916dd93d4bf7a162e363973505212f03691d64cdf3e6692e88b9635ea214bfe3a5844941df40445ab135a89deefd77d835a8be29646f0d96998cdf7ddc36973919489f3c12256e2b');
INSERT INTO public.carts_dictionary_siv_events VALUES (22, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 22, 'Shop.ItemPut', '\x11043230323673ab3ea8dd10aed766c6f155c2e0736261819cb00dfc0b2b268ac6121dbc4c8488e57ac4d5420b92b8c7f14d45a60ceb117128cf02a8c0ae2e9af266a51f70122b254874757fbbcff5af95b0caf5ba69bb240697032972323d05be1a9a2d05669a7bbdd338fb8d13af33a62ef905a1f1f7f962b74673baf06048b94144ae11727d2408bf1555318f53a796a67c0263699e69d9fd88ae23');
INSERT INTO public.carts_dictionary_siv_events VALUES (23, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 23, 'Shop.ItemPut', '\x110432303236d08b9783f1664201905c5bad4fca3563e3fc521f0c11813b33953129b8a77e84050305b6251aaa6ae13a578bdd546c6b84c9b9116b0d92ac9e366f516e055b0db6cd286fa047e50d4b4684357bdb885eaf98f5be5e09a2c7620eb96ff7674aad4ad2ad6bb3f4d52401759b5d0cce050cb4415a3380883c286acba36720fcd2bd573292e9d38076a848010cb1c01ea55c63b1ee504570ce');
INSERT INTO public.carts_dictionary_siv_events VALUES (24, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 24, 'Shop.ItemPut', '\x1104323032369fd3f82e2a9013cbe72a408cf39c2eefe574525b6a2e2c811d74f62c43cb7fdcb9f66d2fda9c8b18db1567c458f31d88ca8f7da1c2f17addf5f063b10f948a52bf94135936c07f7d27bec4562599d556d34be427bc8556bf1051d608f6f10e59ed765adccec001d208b02f8d4626fc84a05211980e33ef2d530a06437529223d7695d064cc458dca7297541fc4e2d61ee40063f6ca0902');
INSERT INTO public.carts_dictionary_siv_events VALUES (25, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 25, 'Shop.ItemPut', '\x1104323032363ad7715cce45bf41d4576ef6491f53755a781d68a616ab604e9ae6b29f90685f762f8dff97d165ead20f090e9b089cc2ca5a60b317ec3e0413dda468d667be271c861bee50461d7f3e3d45459ddc087a10280b77f6f64c4c9f8285ef5d63f5371a580d74286b5ad1fb3a4a55b4774e5ab4e1941cf466297e3543fa66239e263350371a28da6ef9a0e2035e76a5af75877ed42c1e02cd7f');
INSERT INTO public.carts_dictionary_siv_events VALUES (26, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 26, 'Shop.ItemPut', '\x1104323032361cce30ad024f2974c916cbfb50a7b0d236e8ea036a4c3236c95f21c4549db8171a1d2ceaaa8f784d9fb4922d602934cfeae49c774e991a391b4a0635870f6c0850f277a1a9682c91edb96e552c56b3947c34756bd72ad58e29b3347fec80ee4a077699fa304b8e339741ad20e50cc5fb140c1402b9945352eb5b4306edbe63aa32f79bd9e0431f00a27cbc5990aa20aa2b1bc81e64b69d');
INSERT INTO public.carts_dictionary_siv_events VALUES (27, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 27, 'Shop.ItemPut', '\x1104323032365b2411bcc138c4dcd1fa9239058614607045bdeed5e30aa69035a00127c6cae649efd6aef24d3cc2d93882dfac6ec4339bc3dad07cc12f7315b910c144f6cea3e424d2d8b0c6f93c7b691d1de0ce00d12aee86b78883c7085bb7b5c33c84a518244c631ab140d00989f310a35fd50d9ea0805835a702c875eff77a5739698379b80216db9b732a557cbcdc857ae30b605debb73ac1a28e');
INSERT INTO public.carts_dictionary_siv_events VALUES (28, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 28, 'Shop.ItemPut', '\x1104323032361be1b3582855204bfa8d9ad35b41b8d7eaed23f9a6587927d15efd4dfbc0b3594722485bf494f66c7aac85caecec516a6891361c0a5896cf9f4d3183ea908e6fb6661f2ed60827d733b860338e2e90daee06c6a5b03d6ca4142307c772bc8ee97365293439687aea2a826951f1be1a91de8a9d2b8028b5a7da7bd183a40b1109753c1fcecf8cd5cc3fa102678532eaaffd1d00c6b72410');
INSERT INTO public.carts_dictionary_siv_events VALUES (29, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 29, 'Shop.ItemPut', '\x1104323032363056bc8556b88a796278e8cedbc46433d3252da65d29d8b87368ba0af5aee69f8be5c7eb5845d9635f4742c6604af284fb14a667e02a8af0d044f7ea046eebbde83950ece701d7d9d9e9dfbdb4a469769ea54584b7be5d28d2c84b589b4d4abe5f292df663d0e607b6f349c4047968f5d72ff8480c283b048054093987292ac7e2667581380c8d0e69c0411d0d17f340e25a948a55e14a');
INSERT INTO public.carts_dictionary_siv_events VALUES (30, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 30, 'Shop.ItemPut', '\x1104323032369db1cd9efdfc93fea8c15baf7680eb36aa75c39713da81f53287e182b2feae58349fc54f3a69fe482d5997e0a491d91852810dbb916b2d6e99a25e348a41cf6beeda8f0b23f1052364d251a0bd4336f155eee105bed9be4aff7570d071f3af566ab722aeb5951085eade0393820ceff944d6a24200a6356c56869ffaada6e599894bf60301f01ae5d880c96547f635d0dc54ada2ae9a6b');
INSERT INTO public.carts_dictionary_siv_events VALUES (31, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 31, 'Shop.ItemPut', '\x11043230323605bfcd04173c08b4744cdd453d84c7718d85a7161f6ca53d6ba59b2f30635e5769d2585e214995ecda30a542f59a8ada7c2381bfebe034370eca235620e1bd9616e1802045ac41ea4885fec355603132f678ce5b2be1d014e94677525bf53fabbcbba23cd1a9097a8da7ba58acb88d39a7b86fb1103c1057065e3ab6fff9f36c43cb1f1fb9e9823f4c0c928c456e7f8c2ae978ce971d1b');
INSERT INTO public.carts_dictionary_siv_events VALUES (32, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 32, 'Shop.ItemPut', '\x110432303236eeeb55a3e4301d49a03d18715d6780706d2015abfc4022fb870a6abf69dc24d574c93227e8677962659277081305ca7fcdac88afa30944376416024c4eb912f0144298e03db954fc91e1c0294fee323d0a4134c9aa91bca566979e0255993d6075ec4b701fbcf8ae86d40df658ad6619b3169ad37d4267dac08dec29e0e6694a921919bf7de32e6a27997b27440bed43b714a8bc30d785');
INSERT INTO public.carts_dictionary_siv_events VALUES (33, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 33, 'Shop.ItemPut', '\x1104323032365a83598596bece0bee94392d649c8a711ae87eca2faa259e6c35799620293fd4202c9150a946712cd5d0d4511244469dfd22d85406826b02b5ce7b5f907f0884a90801b41fb143e007773261cb26de66f71f363a6905bb73023d02ae18731acab99f62d00ef27a8e12f9e770bc00313f8b9d9a91ec31bf5a4325d72c2771a0e9030a18969092f69f5569178f423d96f6a1704ba3c3b668');
INSERT INTO public.carts_dictionary_siv_events VALUES (34, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 34, 'Shop.ItemPut', '\x1104323032367b33f0c839984fc355bec5e4b5e8c2b4653fb566c6c4359ffee10c8ab8744b33d77961979cdde3ad58b4c3f5757d7f5f9f1cdb7c6c2e176f6ddaf7b745bf42a63c293cf1ec849f192c961e95928cdb35aa0bc504ce34281e68500fd934324a626ac0b3428f3e7d9758de30e7640ee4ddd7326125a3ac790738b9dd3b02a876b35cbeccd729d4ac13932e6c7c642e588964cb0b3c2bcb2e');
INSERT INTO public.carts_dictionary_siv_events VALUES (35, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 35, 'Shop.ItemPut', '\x110432303236c561497a055f9829320b2554481d4e9f1c12d50d29c21e00c1de8d3f2bf260ebb5514f797879758b16800e3248fefd9424564bcfc284f04a7407524db5850900f9cbb92ff2f03e02d1e08a56f207b8ced9986b68faf8b3b685b5672ea1de505bed6dfc6f085ac6ab41001f4c6d33f60bf42fc79a3f0b0d966bebb75bcf44b360b989bd17c385f7099d7f211a9ab0cbe702798b7d2684cf');
INSERT INTO public.carts_dictionary_siv_events VALUES (36, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 36, 'Shop.ItemPut', '\x11043230323642f21b15acccc76dda9082f7381604c951651f8d8edf02b30192140963c13cf897da00d864b8dbe00d50f0edcbf0ac8325d858062827d83f4614abae05ad0312dce9884a7bcfdcdc0d509b84cd0a9dd460aa29269435c344bb8dc6c56048c9226ed574ed5acd5737b2a360c96ca628cc08597bf66e525e114384fe75eace50672e01d48748727ed81e9276f9e3824c1f44305b078c65e6');
INSERT INTO public.carts_dictionary_siv_events VALUES (37, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 37, 'Shop.ItemPut', '\x110432303236061bbc3344d3aa8287d4d7a6f1112597ce78f55f2c4df879f828f3ea11a53aaec7bf48c975e1ea3f9d86f4562c467f008a259fee3a89269ed987a9d759823f9876986817958ebdeeb42212ae4e3f90c45a2e00ff780a9e62d11e3e1bdffe488b7e9cbf1111cb525fa80dedd3701b2c95d4f7f964406022fec2b2668e7d96b10d03aebd952a3079a03cf1e6a91db1935f41d2f9dcea9acf');
INSERT INTO public.carts_dictionary_siv_events VALUES (38, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 38, 'Shop.ItemPut', '\x1104323032366ebd52de93a85f6c1764aa939324b92735e81faee3d16d05d429a5238a8f6643a30926cbae5a51a6f478842c8b3e0db52e03609095439ea6fcc36c70c3e8427f8d515f676c59c35d07ff3d8984f9dc6dbb61e488ecb39dcea1a3dacc0d5ca11c23c75d0d2ea6fb8e8f466bdc4405461ee2a21ca8ef1fc94c56ad327bf8eb50627a9673d7c1982bc72406a2babc00f17c9ac82b12e0d1a8');
INSERT INTO public.carts_dictionary_siv_events VALUES (39, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 39, 'Shop.ItemPut', '\x1104323032364f7d9d17f410c5935df58ac1b74c23357450e95537410d29bbab1c1d67d63cb0cee17b9e39393148af3bb09ab43ea0d03a3d00096310b6f429ed672c63ce1de8f542eb4cb086c55a2a483899491ad025aa7b6f046efd205fbf229ac5d407578019e7958d4795498043b9edba930b1f1812f32792e72beaad4a830ec919f1ede227675303fd22e671c36a9604924a108009620c1d36139c');
INSERT INTO public.carts_dictionary_siv_events VALUES (40, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.ItemPut', '\x11043230323655c1daffad2f02df408cb91acd5ce7cfd576987f2bae1da731b8125b7174aa3139ccb624bf43a869dc22393d354144b4ef836f7a9b7f8a25a3ee731010b8f6cecc2e71864dfd7b6708fd7ccece68e56b592bfd4dfdbaa24e51d69cb58aafcbce9801e088de660c8973daabeac65280dd02573600652c0be083deaeb55bddb083c38c52e6cfafdcb7cbadd8aeef1affeb3b866e0a5acc2b');
INSERT INTO public.carts_dictionary_siv_events VALUES (41, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 1, 'Shop.ItemPut', '\x11043230323628a45d8bed221f1826f56149a7b99898cade4a657b8d99d1d5fae10dc6bd588d3bc655ed7147bd380fbfac7587cfa8be78');
INSERT INTO public.carts_dictionary_siv_events VALUES (42, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 2, 'Shop.ItemPut', '\x110432303236ec881bee9dec6608d856342906578bc7d4907353aa82769eddf8b59d131bbb8b220d33f29909e94e4894760d02b1f1d106');
INSERT INTO public.carts_dictionary_siv_events VALUES (43, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 3, 'Shop.ItemPut', '\x110432303236331040690c9aace57a4af6067920fc2dfde6c06a99e75d38881cdc75f13e38d754ea7f841b2d23a1c395a92a008ce34e73');
INSERT INTO public.carts_dictionary_siv_events VALUES (44, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 4, 'Shop.ItemPut', '\x110432303236cbeb003f409f5c07f8fb88f95187b5f557643af0ea711f4500f1a165fbe55a414358c1915cfe95f53dbeaf3658b369dd58');
INSERT INTO public.carts_dictionary_siv_events VALUES (45, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 5, 'Shop.ItemPut', '\x110432303236f12eba44dc056c351906e599f1e82308659e3aa008bdfcb51c883da4cb3a886b7997fb524c07b57cf8449582d1c7025866');
INSERT INTO public.carts_dictionary_siv_events VALUES (46, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 6, 'Shop.ItemPut', '\x110432303236259e5bab92292159b140f284e407aa10edcf43fd1d5b53ddaabac39ea0b3528ecfb49a8c0809ae614086e09568457c2105');
INSERT INTO public.carts_dictionary_siv_events VALUES (47, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 7, 'Shop.ItemPut', '\x110432303236b6873b9e78d41cc4e58a0fafe0abb262bb41878c16ef2b4b12ff454dbd8a8236e5fe4aad5e17b1c7ba05b3f62d72');
INSERT INTO public.carts_dictionary_siv_events VALUES (48, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 8, 'Shop.ItemPut', '\x110432303236d341b69c69351dde97d0288ff87ae23f8ad599331c5b0f72b7b456b3dde85477670005563d7d8024544e25b6ec4bb95eda');
INSERT INTO public.carts_dictionary_siv_events VALUES (49, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 9, 'Shop.ItemPut', '\x1104323032366df384368faf1846ab7b8392747f8174f64e9bfc723c30a2d085e9eee8c99bee2cb802b02e0ea1d1232887045d024b25cc');
INSERT INTO public.carts_dictionary_siv_events VALUES (50, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 10, 'Shop.ItemPut', '\x1104323032361aab91005581a05e864f6fe1374bcb34211592157dd03c8d247f9033c818645bf54e20927633d9ee99aca09d6cf38fe59f2e21');
INSERT INTO public.carts_dictionary_siv_events VALUES (51, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 11, 'Shop.ItemPut', '\x1104323032368d257bbf70d4d1a6d76e96d2a913dd0a66d4647b1fdf88cf241bc0267d83d5c405d34d608270bb1d7dd5b2815fe3e5cbdad0e2');
INSERT INTO public.carts_dictionary_siv_events VALUES (52, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 12, 'Shop.ItemPut', '\x110432303236e4ec39d9ecbefe08607eb8d3704231297412b6e01dd5d119c1da621dfe3d7ccfb190a52e137e44a44f694670dabc5955de9c');
INSERT INTO public.carts_dictionary_siv_events VALUES (53, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 13, 'Shop.ItemPut', '\x110432303236c9f409465bf481b3e047bb7f764fe3093a1633d8b4290c9030da5662f5ad44e5e1fe15453df27ce035c981980d7335488e48');
INSERT INTO public.carts_dictionary_siv_events VALUES (54, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 14, 'Shop.ItemPut', '\x1104323032365f2fe65839e351b3657dc07145dcf57cb83701fe72c27ee75b065b9eac8e3259dfac525f6b0ad919dc82a239d2c0bc19218b');
INSERT INTO public.carts_dictionary_siv_events VALUES (55, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 15, 'Shop.ItemPut', '\x11043230323670d0f9f2fe9528abd80fb9bf7d74f883986e6e082dccabfaafa3459f3ad4c2e75a31b50491f51dd59993088ed66b1da52d86');
INSERT INTO public.carts_dictionary_siv_events VALUES (56, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 16, 'Shop.ItemPut', '\x1104323032365feb00f32c7df89ebfc021fded6f17fccd072b0ad54be4a1dbf1b938d837aeae7447a4169bdb525f7bbe1694f36a203fb83a');
INSERT INTO public.carts_dictionary_siv_events VALUES (57, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 17, 'Shop.ItemPut', '\x1104323032365c9e715144a4a638553289d7870954d3d04a442eb3bd42b38aca04b5450ea27c7404f751825aca6446f15575bc70053bd1df');
INSERT INTO public.carts_dictionary_siv_events VALUES (58, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 18, 'Shop.ItemPut', '\x110432303236d2f3cf91357069a6cfeeb065d1a36d9dc593b1c664b31aa163ba5a94a3b8d0d4f07576f362871a531b7bfce789b9e0c5d7c1');
INSERT INTO public.carts_dictionary_siv_events VALUES (59, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 19, 'Shop.ItemPut', '\x1104323032364ff7d836bae0766d928f59a679010322ead7fb8e4da42e6fbf9e786c91c7bf7275e2304c56d7563cdb68bfb95e1afeb8cfbdba');
INSERT INTO public.carts_dictionary_siv_events VALUES (60, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 20, 'Shop.ItemPut', '\x110432303236b0917e4d96b1378517cd0e845322e64a61c42a8ae4499555cfd01b092576abf59b8f38a637da5a083bf9212f566d92f25b827b');
INSERT INTO public.carts_dictionary_siv_events VALUES (61, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 21, 'Shop.ItemPut', '\x1104323032368a25b3fa1b146f99a87f400821db54e8f859343008ea4664282f4d24dd636faa78db006e853c3cabe45a7d163ae3b7177db8f7');
INSERT INTO public.carts_dictionary_siv_events VALUES (62, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 22, 'Shop.ItemPut', '\x110432303236236303510134a2f69dc9521a00de7dd8098feb4ac7c6d8c5fca662087b0cf151285d81b8c86f0a96dd4bb0d9b01617473090');
INSERT INTO public.carts_dictionary_siv_events VALUES (63, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 23, 'Shop.ItemPut', '\x110432303236ba7b1252a6d76f1b3472315e1c2f0103be70a85dcd6e9c76d1a2bbad880441ce1d2d1a36953dad04d91fb77aedefe6199346');
INSERT INTO public.carts_dictionary_siv_events VALUES (64, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 24, 'Shop.ItemPut', '\x1104323032361dbc69610198327ccb4263dc7e462a2635456957db730cc36d72a94716898ccf36ad4409605b36394a26ad044dc704dd685f');
INSERT INTO public.carts_dictionary_siv_events VALUES (65, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 25, 'Shop.ItemPut', '\x1104323032363882fca600f934f7531e8c59fb6fcd43c1f09cb0d9d53325a7532bf95a43681754b53cab4be833a2500a1b8ca65ea4f629e0');
INSERT INTO public.carts_dictionary_siv_events VALUES (66, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 26, 'Shop.ItemPut', '\x1104323032363e21549156a12e916e3809f31c1d7b54e54fd8eabc275c73d6891ba367347f438ac892ad0ee87250c1d0e9b4cbc43fc77122');
INSERT INTO public.carts_dictionary_siv_events VALUES (67, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 27, 'Shop.ItemPut', '\x110432303236e48c2f8cb9eb46f8f289bd64b1752ab4ecf1af2af4556afc44c81e3183d90678c0d179ad71284b23795071223ae0a100f2da');
INSERT INTO public.carts_dictionary_siv_events VALUES (68, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 28, 'Shop.ItemPut', '\x110432303236425801e1403fc138fd442bc304aeed275112ae580ca75a654394fcd34d454f9d9ef1878e31c3e304141b21dfb906714ab354');
INSERT INTO public.carts_dictionary_siv_events VALUES (69, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 29, 'Shop.ItemPut', '\x110432303236157f7d2ff98277ca9e33777b26372e729ca13ad7b381109a25aebedc86a870437f51c28a71630535490339feeac4af2c2be5c7');
INSERT INTO public.carts_dictionary_siv_events VALUES (70, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 30, 'Shop.ItemPut', '\x1104323032368f847f19ce97dd17b2154ce48d880f51220c01f2c798cbbde2240e52b09191c1017d9e18a7f11cac697c14b72ef94fed6749dc');
INSERT INTO public.carts_dictionary_siv_events VALUES (71, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 31, 'Shop.ItemPut', '\x110432303236196b67fdacfc709d6b4b236236b49cf70f20e370a0b7e69b6bfc8dbf0df6b96dde85d031e11374343cd48eb9487273a37a0b3d');
INSERT INTO public.carts_dictionary_siv_events VALUES (72, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 32, 'Shop.ItemPut', '\x110432303236363b8c69e7baace4c73fda9c1e45d660daac699cc5018b56c9ac80bb2f4713f4cd98311dd15ec9bb1db87cc884993a13c5d4');
INSERT INTO public.carts_dictionary_siv_events VALUES (73, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 33, 'Shop.ItemPut', '\x1104323032361bf6c227fc787d3ad60b725c24901ccb27486381b0970274b196a0e48a9412e8d011bebd2d81a320f3bcce25cfe5114a20fc');
INSERT INTO public.carts_dictionary_siv_events VALUES (74, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 34, 'Shop.ItemPut', '\x1104323032361866ae53c626eb205d7ea240735724c566418208319eea8f06c78db0e3c2fb3439c73f4fffa7f7b2d1a27a86dc048509c6d7');
INSERT INTO public.carts_dictionary_siv_events VALUES (75, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 35, 'Shop.ItemPut', '\x11043230323676d82ff56a5647eb317b14c7dd5cfb56cf702f7e4d71fb86159f980f87e6f60c691c5b4f6681aaec1ae8356cb4274da86f0e');
INSERT INTO public.carts_dictionary_siv_events VALUES (76, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 36, 'Shop.ItemPut', '\x110432303236a17c2bd89501b2cfbd4668430efe2a6ff8998b9d9bdce451b001c2abf049418743a4c2574ccdd610c6c441f49eedc8e45a65');
INSERT INTO public.carts_dictionary_siv_events VALUES (77, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 37, 'Shop.ItemPut', '\x110432303236bce6909eed427bb2d4974d7ebc9759a5edb1ac92cc36337ebd93da0063e0a4b34051dccb5a735edd8db1473c9e669a87ae0c');
INSERT INTO public.carts_dictionary_siv_events VALUES (78, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 38, 'Shop.ItemPut', '\x110432303236637dc9994a07acfd16c6b79c9b85e0984a84dfe0127bb78c46ce2fa2ba18afbba39625cf8ca58c7e1ed399b7c7684b47a1b6');
INSERT INTO public.carts_dictionary_siv_events VALUES (79, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 39, 'Shop.ItemPut', '\x110432303236b44faf23738025d4bab7ab4b100967c8c9fc9535960fd830d224fd250768330a0734e5d3c727471e1f7f32f2465e8687ab411a');
INSERT INTO public.carts_dictionary_siv_events VALUES (80, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.ItemPut', '\x110432303236bbc6959f628cba46d4e8762c38612d550d66a1ca0dc8776c69da28d5c4bad6388fa8717fcbb3f7e097fe8b870b9df4424e220b');
INSERT INTO public.carts_dictionary_siv_events VALUES (81, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 41, 'Shop.ItemPut', '\x110432303236754906e61d0353997bd2e1d23bb6247f77eaff3b700c929b158177a99a44dcfce512119f3469379b52ba73cd7ee7c35263be675aced1a84502');
INSERT INTO public.carts_dictionary_siv_events VALUES (82, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 41, 'Shop.ItemPut', '\x1104323032364a09dd1f3b3536b9e2123729dd84676df67bc0fe76c683d6c6582b258bd93834eec5549f37ef21a8bec6e0d9721a6039a7397db49128fdeddd');


--
-- Data for Name: carts_dictionary_siv_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 18:19:33.904097', 0, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 18:19:33.919708', 12, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 18:19:33.919708', 5, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 18:19:33.919708', 3, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 18:19:33.919708', 10, true);


--
-- Data for Name: carts_dictionary_siv_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.Cart', '\x110432303236a0783fed087e3b4a165fba2b49309a3d2fde9da9efe03f2309f6c48e8e6c6aa11be814c5f2feb98e4b804af503ea3931778d2d6673bb7ba92d1733c28d28081fdb4d9f658c2196c01124ff48d438cc06b13f012b90cad58efd0a2216e4cb43f6b81756b9894897b1f4b51156a25f0b1b1e868c52ee03360df7e586ffeb539785f0fe8447b266b7cb6a4ce03ee505495c23c787c1839cad62968ccd02e4553a078b3d2d82a70563344ae49164ed2d2765aa2fbb72e0de51f6b1e90a9c1eb0e1a6c09243a31aa0a66509b0af7e986fc4fd5bd090596b');
INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.Cart', '\x110432303236d225b95bd4844daa0a1a4a8102be7a3ffb585c1fd63d5ff72c6c3066f2afda5ef06294989eefaaab35ef98204ab78aebe78eb3f6f49c13e6a3069724769d274b4e5a4b26e97b51aa0bc92f66e0117b9bbfe1cc2d02bd183ffe04cff84e6e3f74d94619f7f531f2b8ca4ca81f245fbb703eff3a54eea59b2b2e0f9ae7c5403ff0fc355de127732a78857773858d32a0b18be100885c2ecbed7087e3fe913336353dda3d3bc30936c742a6e08c60bfa6e28f1b020bbe14ff09065fed0f2f85d893c15616aee359ddad7883814f7f98c71a1b606343c70d57bb91d2c0');


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

INSERT INTO public.carts_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 18:19:33.518402', 0, true);
INSERT INTO public.carts_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 18:19:33.543421', 8, true);
INSERT INTO public.carts_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 18:19:33.543421', 8, true);
INSERT INTO public.carts_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 18:19:33.543421', 5, true);
INSERT INTO public.carts_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 18:19:33.543421', 3, true);


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

INSERT INTO public.carts_zstd_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 18:19:33.700073', 0, true);
INSERT INTO public.carts_zstd_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 18:19:33.722756', 22, true);
INSERT INTO public.carts_zstd_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 18:19:33.722756', 9, true);
INSERT INTO public.carts_zstd_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 18:19:33.722756', 3, true);
INSERT INTO public.carts_zstd_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 18:19:33.722756', 6, true);


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

INSERT INTO public.deflated_encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x100432303236e8d18c987631726f410da83d78972d5f889fd0c4716c09ec394e0c135e01535137c8defb8dfc41513748e96f913c65262285dcd7d796a157f9f3ae775605e9a39869d2af197ef545fa59b0b23c5c321700ec5e4adc6fd0b14f467dc2fb66aa635043d4e786547a0f7e55866c5b85a098bd58405170df48b16ae5f9c7a0d53be23458f5bbf6a3595bba9ddd0d2ba650fb1c27d3bb3d5836101af29205246d606255cc4c11dac519bc29bc2a3333bb6a7ec2d36a33c955fe112147e5ecfde8fe16f1254985b97a840df67180032cffe82af1ed390be8ab2df9301855753aa663202933f28b75ca8c73a723277b40cb8d51832fad6c2579dd0180347cf1c15c2425843afa6a4430');
INSERT INTO public.deflated_encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x10043230323616df8b248912cb5b534693bc151c6886a01cd8494fdd41bfacf14e404aaf8385c83adf09d35a4e9ed7b1a29e6112b8719bfccee2daaad1ba1d74ef8df64236c58fdb7481d981da8dda4843844e7c37e9c829b2a14db85560af04659b796c15796fc1457e247c48e02d21');
INSERT INTO public.deflated_encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x100432303236898016fd5f074f769f72ee843e1d48fd0ddcbb613668eb1a8c1e163bb0f0a4d2f0cd2d23d6b2a16b55f322ef6705ca69a20759927ccaf5a8405d36f76184f4fc5a9c3a542231abfaffb45965136efcdc57e1aed6cbcb65ce0f057615a3c90dcbe7a515e38fa310029b9c19ef2ea90c41cedfe7d0ce052609f6ea6297769fa2cc05391e4eb3d535b5e6e0bf53');


--
-- Data for Name: deflated_encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deflated_encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 18:19:33.319151', 0, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 18:19:33.33863', 15, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 18:19:33.33863', 12, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 18:19:33.33863', 3, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 18:19:33.33863', 24, true);


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

INSERT INTO public.deflated_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 18:19:32.381594', 0, true);
INSERT INTO public.deflated_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 18:19:32.42143', 44, true);
INSERT INTO public.deflated_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 18:19:32.42143', 16, true);
INSERT INTO public.deflated_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 18:19:32.42143', 5, true);
INSERT INTO public.deflated_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 18:19:32.42143', 6, true);


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

INSERT INTO public.encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x100432303236b298c5bac18c6819ea35671fbcae5d08d0ef689b05c699e777a91dc2db15484cfa8bd8ab667961c6057834283c55f5c68f950f4ce10a55ecaceabf8d6c6e7415b25390a183b93f537978825970632414fdb5a6ef07dc216cfa8573522e9ea11f46356da619dedfc7d61a7c492d1c2d2469c915179ee55c118ce08ba1c3428bdfa93224be1ea15a12f3dff29f48eb83e77f410acb9391d9e49f6fd2da2b958185856306bd81d651c66b0429442a4e765524796d2e0086b1dc3984fb81e08611bc68d76db56a3cfa1010db8efb81f2b3c2568c3a5f418732b40e4b074cd79b7bea16ca6bf47a2b28c70b73de87afcd3f5d37b57e6c657c648765039a1652df7e4c427ea2744635531f838e438cc83cd4655b1c8d6fb68ffaa1b92a8f71bf2639602c8fa5dc5468717ca4a79c9e596ed95961ea19bf38557fe093a840efeca3bb36cc3c4ced444f92a6913f6138a5ed5766cbf058653470f516ffd165d99a389abddc9ef731587da8e93f43dbc271e4cc5ebbdb1c086156eb12bd5f38c5f2668a1cae94f7567da9c58bc5ac111b90c3312ea27ff0ef0e2e3f0e8d02cbb7e2e2ad16e4ef672effc2bc22b3b4076c73fa601b208514c86e13e8acebdef3e61725811a87692ccbf8de15400662ac16e41effa1a8fb5b0ed88db302365cb55d764a737741449ce4759149f7a202432baf36f7ac3bf331fb6f730813fcc858277dbf5391a13b85ed7a4cb217186251fd3f1b6bc77aabc1265a6111399d915fd2033567fbf365a5368e6f');
INSERT INTO public.encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x100432303236efc83a89a972ef41a6ff327aac9382b81edaca3e9570ff7d2d3a651daf448862941aa63b372cc8a4c308b909fe2af06063734d4d8066cbdc10f4352db5e19bacffff59768efa740fd13441fffd87a9fdd52f2d01328c313ffe093a444d5a28cfe8d18f9d222434a38bb08b42');
INSERT INTO public.encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x100432303236e8cc8f94218fc3504fb7cc5b19a7e068b729ed4877f4f9a6751662ed595702ef6ae813dd738a52b000e1169d7ec22e5099135fcbaae4e5094bc5ca7ae3fb8ec4636261041eab10c60dac95d9c0d3e88a46d39c065bd2aa8d4a2529611f0c8b7d664531cddf0f583390420b24304719b57c0d01a63c2b5e4b174f8ce08a9789fc815a5ae4ba0eed24ba0141e188d9cb98cb2f7dc27ae553967d163d5cc5067e');


--
-- Data for Name: encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 18:19:32.709672', 0, true);
INSERT INTO public.encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 18:19:32.78326', 37, true);
INSERT INTO public.encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 18:19:32.78326', 27, true);
INSERT INTO public.encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 18:19:32.78326', 5, true);
INSERT INTO public.encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 18:19:32.78326', 25, true);


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

INSERT INTO public.plain_schema_history VALUES (1, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 18:19:32.144743', 38, true);
INSERT INTO public.plain_schema_history VALUES (2, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 18:19:32.144743', 23, true);
INSERT INTO public.plain_schema_history VALUES (3, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 18:19:32.144743', 8, true);
INSERT INTO public.plain_schema_history VALUES (4, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 18:19:32.144743', 12, true);


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

INSERT INTO public.reader_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 18:19:33.470811', 0, true);
INSERT INTO public.reader_schema_history VALUES (2, '2', 'tracking', 'SQL', 'V2__tracking.sql', -268934528, 'postgres', '2026-11-29 18:19:33.477095', 7, true);


--
-- Data for Name: reader_tracking; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reader_tracking VALUES ('plain', 3);


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
-- Name: carts_dictionary_siv_events carts_dictionary_siv_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER carts_dictionary_siv_events_keep BEFORE UPDATE OF notification_id ON public.carts_dictionary_siv_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.carts_dictionary_siv_events_keep();


--
-- Name: carts_dictionary_siv_events carts_dictionary_siv_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER carts_dictionary_siv_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.carts_dictionary_siv_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.m64970445d175d93ae4932aad738249f5'::text, true) IS DISTINCT FROM 'drawing'::text))) EXECUTE FUNCTION public.carts_dictionary_siv_events_number();


--
-- Name: carts_events carts_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER carts_events_keep BEFORE UPDATE OF notification_id ON public.carts_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.carts_events_keep();


--
-- Name: carts_events carts_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER carts_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.carts_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.m039c619231ceeca9ed7ec86d1919a8bd'::text, true) IS DISTINCT FROM 'drawing'::text))) EXECUTE FUNCTION public.carts_events_number();


--
-- Name: carts_zstd_events carts_zstd_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER carts_zstd_events_keep BEFORE UPDATE OF notification_id ON public.carts_zstd_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.carts_zstd_events_keep();


--
-- Name: carts_zstd_events carts_zstd_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER carts_zstd_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.carts_zstd_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.m481388bb88f57e55733aa3d75c8e3252'::text, true) IS DISTINCT FROM 'drawing'::text))) EXECUTE FUNCTION public.carts_zstd_events_number();


--
-- Name: deflated_encrypted_events deflated_encrypted_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER deflated_encrypted_events_keep BEFORE UPDATE OF notification_id ON public.deflated_encrypted_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.deflated_encrypted_events_keep();


--
-- Name: deflated_encrypted_events deflated_encrypted_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER deflated_encrypted_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.deflated_encrypted_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.m4f0910967913874f8bd8bc7cd304c473'::text, true) IS DISTINCT FROM 'drawing'::text))) EXECUTE FUNCTION public.deflated_encrypted_events_number();


--
-- Name: deflated_events deflated_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER deflated_events_keep BEFORE UPDATE OF notification_id ON public.deflated_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.deflated_events_keep();


--
-- Name: deflated_events deflated_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER deflated_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.deflated_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.md03c8e803a56f2746473a430c0f7fb41'::text, true) IS DISTINCT FROM 'drawing'::text))) EXECUTE FUNCTION public.deflated_events_number();


--
-- Name: encrypted_events encrypted_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER encrypted_events_keep BEFORE UPDATE OF notification_id ON public.encrypted_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.encrypted_events_keep();


--
-- Name: encrypted_events encrypted_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER encrypted_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.encrypted_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.m677ee81fef04d270ad812db8dc14b0c5'::text, true) IS DISTINCT FROM 'drawing'::text))) EXECUTE FUNCTION public.encrypted_events_number();


--
-- Name: plain_events plain_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plain_events_keep BEFORE UPDATE OF notification_id ON public.plain_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.plain_events_keep();


--
-- Name: plain_events plain_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER plain_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.plain_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.m47a36168646a0a377594b36179c174f7'::text, true) IS DISTINCT FROM 'drawing'::text))) EXECUTE FUNCTION public.plain_events_number();


--
-- PostgreSQL database dump complete
--


