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
    mark text := coalesce(current_setting(types_events_mark(), true), '');
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE types_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > begun + interval '10 ms' THEN
        ignored := set_config('lock_timeout', types_events_left(patience, begun), true);
    END IF;
    IF mark = '' THEN
        ignored := types_events_acquire();
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    ignored := set_config(types_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO types_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('types_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(types_events_mark(), mark, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        ignored := set_config('lock_timeout', types_events_left(patience, begun), true);
    END IF;
END
$$;


--
-- Name: types_events_await_lock(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_await_lock() RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    callers text := current_setting('lock_timeout');
    mark text;
BEGIN
    PERFORM set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    mark := types_events_take_lock();
    PERFORM set_config('lock_timeout', callers, true);
    RETURN mark;
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
    SELECT CASE WHEN clock_timestamp() < begun + interval '10 ms' THEN patience
    ELSE greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - begun) * 1000)::int)::text END
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
    mark text := current_setting(types_events_mark(), true);
BEGIN
    IF NEW.notification_id IS NULL THEN
        mark := types_events_await_lock();
        PERFORM set_config(types_events_mark(), 'drawing', true);
        UPDATE types_events SET notification_id = nextval('types_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(types_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('types_events_seq'::regclass), 0) THEN
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

CREATE FUNCTION public.types_events_take_lock() RETURNS text
    LANGUAGE plpgsql
    AS $$
DECLARE
    mark text := current_setting(types_events_mark(), true);
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    PERFORM types_events_acquire();
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    RETURN set_config(types_events_mark(), coalesce(pg_sequence_last_value('types_events_seq'::regclass), 0)::text, true);
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

INSERT INTO public.carts_dictionary_siv_dictionaries VALUES (1, 'zstd:carts_dictionary_siv', '\x110432303236ef4ea2eb0467398c7655655da1acd3442de4ba2e714ddfaffbd863dc8da2756a24607cec3797362b7dd5a2f3795bfc24d44aab3fcb0a4aae549c901994a4556490ca93fcdf028472acd2fd616640b3befa2923a658b0a050207843d06db266cc76170275e787b692d4051e29fc6d34dbc9bee1141752b925303ad22eb349ef0ef6413797ffc6527b470fd33a75005cb95b79434d21585f34f3da5bebe35bc5cf1c3ec8bfca31fd409f50e3189d074631338df0dffbff260485f0b051a7e40a528abdd16ff283f38627338c29c632bed549e80e80084fa8d93aff348d06f049d9490238882d449849db7247b676730ff7d9ebbf95a69f508ff9d2860629d8392edc2742ed43d0bb7dd3a46d6af470c52bf6ffd011b440a3dedb6e86c1d31ee0696cefe83378873e80110caf9f5516f9f74b7d5f41f559120b72c403e61ae3ba28804df644f7133bef3094378dcf878f365ea21ea17e157b1319657fbc668fabbc6a2e9f5654c2a1b1f351571da85d4ac72cb73dc95220f1149862d3781646777adc55f06519ba8e7fe5da43ec169d65d64f2d0f7926868e6ce98e827a1a2981e5791e43fc7044e758a60e9d3877c89a4d699f5549cd00de0f0277103d5f4f84f9188d77369088725225f9362af1e011f843a951040b824793070a744197ee484541718b8e6486391594943567203af674f1fc5944eba15bff1626f4af1d8566afd10340e096fb4299bdb493f64cac676b748693cc41cf8176c48cae82e84599fc1529fb9c03383750a213f3108b63123584b7e028ced115ec6988a2a363c41d76339cd0a7be97d8bbfb2c30bd8c4f36f8f265b212b0e87b09abc5036a67ba0e37245d673c123cc1ec4cb9241dd185af2084cb7ba434f54c68633f87f32f80d00533fb56d7a18c3dbc4254adb638aabfabc5f5b0402824a107248c6ce11e9202b26180365f17c9c00e3f3048fcb2229ec61d81b5940bb94bb6a69dac6f6dbf60f682bac24ad9b64b83189875b5723291941151320adbca38e37ae1b16e518b94b70d1cd3089f35780e8551535c750c28730233ae3912b5e7288c196b2fa5f652bda0210cbee644b2e8910d92cd3ff21406953280a953274ad4b6f687b4a5ca4e4ce9e0ab3e9abed697ddd9ba388acfd19e6f28789562d9c48eeb92f842154a0aae2534d5d28e1551ddbd480fb24ce6023eeb0be45be43f41bc4cb2a0e5b9679d3c871a970b50459078fea95ffecfa4f0312fc664fb6aad852b44e5070d6221d1fe9b6972496a2aab7bb32720a046670bdd9ea5ce6d5da4eb7339b680fa480ba145a2f9bc255c906d90fdb13ddef4b2fdcae1979e20ace2accd8132ee784a90a4600439f0f0ad42dd58085708bcfb6944957d411f0f63a42b107ebc174d37782091c2444d607ba7e6114c22e78d8dff83bbd70d8f08d1cf2bbf2780ccec7ff4db99cfeb70863e8ae38510073e1a9f5b9591c882567c371230307fa732e4', '2026-11-29 21:36:54.913324+00');


--
-- Data for Name: carts_dictionary_siv_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_dictionary_siv_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.ItemPut', '\x11043230323609951c6e7bed3a0eaeeaf0831a49bb345be529bef62730ef82637dbf9ddfba95038d6f987e0ad8e6010fc290a58b57c95201f629fcecebe47b4293a4ff08a69b26a3b684939c69c7cfee6a3db2d7c47a9c023b87a2d21a94235ebb262d9cea10fc9308ac170b6c2d2ce1e53fc2a924612bfab6dea22b3d75917d72046fbd291d21a2fe20acfeb5a82fd53a28e0a87037b3ed6fc92dcb');
INSERT INTO public.carts_dictionary_siv_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.ItemPut', '\x110432303236b477fea97fed8d0cc0cda026f3c7a1c6accea4c86416426acaf6d1358e82e02136613702f2891955d911e45a1898ffa417316b8e9a7367f65923349c35834e8266b736868140d758fe4af56c76d9dc45cef709887fd3ec04b115cd13cbd43a151a40c22a7d0997a1099f92a14fc8a06f537f57c84b096461cf4944c7a1dde9bce6342e775a7439c6bc85721eef6905bfb37c764cf660');
INSERT INTO public.carts_dictionary_siv_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.ItemPut', '\x11043230323696ab39f1c5a246178b36ece861bc3f7091ece42209e1883d606997e7e6aaefcefee18e486820113a54d12197bf4ab50b19dd0d4a21f811c4a7478785ee6590ce765ad090f1cf73988b17ecf7297e9bb8364662b163ba28de2f6060258230f9b97b2f573b0e6cb89c1ad73315ea6a192cca461143ad5cec6e0b971d49d881d7350264d4711e563008809aa19d036bbb1c859f3821a37d');
INSERT INTO public.carts_dictionary_siv_events VALUES (4, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 4, 'Shop.ItemPut', '\x110432303236fdf73442b313b686dc9915b1eef6b6a4f82587bcdd45e81f7fcf2273a66c867c7a7c301f747e9bf713c03d67d6b959d39a2c0c1c0141573730d42fa5d0f0268218bb51b522201d9ef48e892b3e6c064ad44d684da6f1eacd402c4c4c7e46d8391b52d13869ac5dd9b2aa81a6d09d6dd1879b5bd6f6dcdcbdb7d74cb5cbe76c5bdb7445dc1eefaed47c7a0d9df9f86ac1a65dc2531ad8');
INSERT INTO public.carts_dictionary_siv_events VALUES (5, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 5, 'Shop.ItemPut', '\x11043230323665213a518da940e3b3738b66e32bd6a2c49826d0918851fd2f1a272deef92a956fb184d723d1cf3f2bc6970efb87f9c3ddc08386d2df762d2c8377410fd388b03edc59b19d66d0ba3e3a82164264f747291a04aa26bb5cc296b6e44bace239df6e5e1bfa9c3a0ab27a827dab7a30ed8c1215222d6e608c669af2c660a251f654e6afaa93166146817f8bef6bfc5c6c03e1906e4038e9');
INSERT INTO public.carts_dictionary_siv_events VALUES (6, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 6, 'Shop.ItemPut', '\x1104323032368f3e5b981b63dc08964083d33b086044284af0a275527d72ebafc380b9671a166e7c6dfe7c4fede39bdc6d09285547bda9790a797973f1fe5bf4d4ed46f1b04f4b903e694c425a55fe607d049b720c4568fb53e9312b9a02a2f996e2229cacb05ba5856289d3e02a546492fe181a25a85b35e55523943dbf20edfb1f39aaa0559394194b1f8b88e7c6de33fdd538a3192e0b345d745b');
INSERT INTO public.carts_dictionary_siv_events VALUES (7, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 7, 'Shop.ItemPut', '\x1104323032363238d3d8daab7bd5827948d2a21f18dc11985829a48aef0c10bc291f9465321e08e72e3036a80f98aca370917c93443426afb3efb6111d489860d0554030dbdd34a71037898d5661e588e7187adbcaa8826c6a806c916f681704d12b16c10b427977c754cdaab04c3a954b833c9bb2db0b82ad315a255ad443ac165915ba1cab2439d8cc4c3ca01aa8f2850d5573adc2e74aaa753603');
INSERT INTO public.carts_dictionary_siv_events VALUES (8, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 8, 'Shop.ItemPut', '\x110432303236f4675c77ca9d74273e034d1f63db4a4167b0801e6e111e2685286fea67d62b2a05e17d3ea58e7ac5608f729a5eeea0990e51e3ff71b0aa2c5da1aeda6a5f4b75aafd1879d6f4a091612c9048f1b5c9f4dc3abe9689ad809ee82343e33ec916ea070198cf776ead6f9b4c60d876e274d2eb944230060b130ed469d1f49d5f4466913c16b5b28ca02eb6696b0fb08b7015747ddd026f3d');
INSERT INTO public.carts_dictionary_siv_events VALUES (9, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 9, 'Shop.ItemPut', '\x110432303236fdc125b852356ff05a8892771a7b0aa5bc6654856242be2e9c9b0db5866f3d6c6f815a75df0e26d2959f96d7c56271c9c0cb1dc41ccaa174506cf7d0a44c85186df5dc6d57a4c8679e4c8901ddd8b88152c9abd75560cbed72b67908b1057179e8bae282ec9298e155fd7e16af422961518b1672ae214dc699b314bcc0ed65f2bf0269536b8f0965170f02077bd26a0162f6b247d013');
INSERT INTO public.carts_dictionary_siv_events VALUES (10, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 10, 'Shop.ItemPut', '\x110432303236f1a2c064c92c51a2dff47ca13a3b88228d8ff1e27053b07300fbb575a42cd8fbd2c4be24ca7685e4fb6ead2d1a9322930603a5929e3d9f55c670cf684c4684c9493159c0c18f41ae62465253564f696c197159daefdd22f4f89f08504a46e39831fa224d42e2169b094f0c551e5b36c210a4a79dce85248595dfc2bdd7cd1e46cbff721b06ff3459bb1584dcd6f2dc70b837daa116a93e');
INSERT INTO public.carts_dictionary_siv_events VALUES (11, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 11, 'Shop.ItemPut', '\x1104323032362c7aa193e2d8d4bb351690ba2cdd48e09cf5ad20c735bee27a953e65c8e916dd6be8aa14438709b0e842e332d70178ec744ca9f4dc4aca01c62b240e4a1455950f420e5a640c696210a3d2ba8a5b39a69a4e362d1119d6d5c16d9a2cdb2790e35f63d5e14a8a09db4ce4b645df5c5a4b6b289fd74290964a2fca80338d297d6071d9d8326bacf4f1a97a22ec27bff49db546af22bd119c');
INSERT INTO public.carts_dictionary_siv_events VALUES (12, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 12, 'Shop.ItemPut', '\x11043230323655d519a7c475536ff526c569d6ab212b19316d93296911d73bd2eded0043cba78c8e40195873d3dd5f6250ab9d8fe07c543c78bf699bd12a2f96a9c842fec4f8a9d5cfdd87169e1ba13a64a2d51e196a7dd11fc1f540cc0c81a8d2578dc8ce878b9bb604347455060c39edd0dc1135435e3e0faf022af1fccb3a74b3b04cab434ae791877ef88493c33d3987e6f80bb599cccc5c632d1f');
INSERT INTO public.carts_dictionary_siv_events VALUES (13, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 13, 'Shop.ItemPut', '\x110432303236a08e02bdc8c980e44da32420bbb9630541fbf798176261d2842c9def318ed434e293c7c7d04edabef20ef2df84b6ab6aa8a8718e4f63b1fc91b97286d47eb64655ceea2177f9d5e0f84e0fd1d4154d361eb333b3f4252261962020637da94ecadda1a643e15ebfa011383382b7d2bdc2f6f0e70e35261f60fd4aaeb00dce12eede6eb1551052f74030e72becfd1e596b149f316de5f8dc');
INSERT INTO public.carts_dictionary_siv_events VALUES (14, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 14, 'Shop.ItemPut', '\x110432303236d4c6ecc8acb2d17fa3105337b1d81306e9d63b52beba71e26e5f7e0b3f52a67c5277f275413e4778ca3b2161b659f930488e6782a69a1af09c63560c9d0a0924e940cb74f8bce8f85a6f03abcc75c5d65e257e738c01254d676aa353a0a18cc45c7412d6549a3258c84716cd8eef267cbda3aebcdcde74d4823d623b087a2e80c7aa66b06a257993448d5fed6afe390c189156fd9d78e4');
INSERT INTO public.carts_dictionary_siv_events VALUES (15, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 15, 'Shop.ItemPut', '\x11043230323623770d61a2065f407958d557b2db29350875d532b405b614bb2fdbfc7ea4b1218ff6c7afc28b6465c4474afdb01c186513700ddd5e45245a6ec09a9000f4183bb784b4e0b490093c685550805305de19295a99f1ff5ddc6cd4a50a884c59f799f7cffe0cde957055361341e39b4e411bd4cb1e38bfd0e0fec5aa5db344b40e581882e22f1aa272572b7c77a31c61fa85dd357191796866');
INSERT INTO public.carts_dictionary_siv_events VALUES (16, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 16, 'Shop.ItemPut', '\x110432303236866a40b0fc2a2a9f12b93e04451f31f83062f1c91bc1b77e4281a139bd0a9fb8369e754bc131a670b4e08d86a580045dd02cef93579546fe880283d380ef0df53fc843dad5a9f454905d82b00d6c8568ba0c78818bf529228e474a998a15ae731fa713ac710669980d2d14b1c919cae6dc9e4688f6a8aed7546c4001691862e5741c4e4a2d0596b157db0dc8e6612dc0b75b77056fd028');
INSERT INTO public.carts_dictionary_siv_events VALUES (17, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 17, 'Shop.ItemPut', '\x110432303236bbe9dd2042cc620f01baf97de37d9031f090034e4d020e75dc2e98dfa2b8029de5251e18c3e1dfa1e15be5baff99bd3d52ab1a1db9c0c8abb5bfc0d0bcdb6e82eb2fe3824f77e04c462df4df68fcbfdb94aac1f92582b619b6cb6298b40dfaf2aae6b1c9d861ad488114cfa74d720b5e9e0872725f7da4dc511ad4e0f8e0b65f798f1b5a7225eee6ec9538af1772f5e6697ce5aea492a5');
INSERT INTO public.carts_dictionary_siv_events VALUES (18, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 18, 'Shop.ItemPut', '\x11043230323699f246d0d85262e50d3172bd630cc076fb046800155c8d42ed2e782d362e6ced0e47184597b28d94c078b4674b9626692a88b30b03eb82df45c8e6bf032ce0ff8b399989560bcd5a46f65c19937ece7bbd96df9e1cdef2f96f357919ea948a279c2d9010be359e2f3335d78f3b1e0cf4bc10383ec731a52e01be50e110aff8b7953947bbab2b7f95f401b59eb400dfa525db7cfdcfbe97');
INSERT INTO public.carts_dictionary_siv_events VALUES (19, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 19, 'Shop.ItemPut', '\x1104323032367a8d8b5641680883c230094fef4b81403b5fe89f841f1d0c4c4f49c97bfcec193dbac479287e6d2d4a018e8530a9e24d98c0de0484a85108730946e112f848c9a5bd96dcba04cc7e711724c0e731884feb4944af6b3ab51e61d5884c548c56364b24c78a60945750d3e3ddbfbc0c6103896656664db4f4728f7ca45e5fdb0c0800d7a18d473f1fbe127c0bc8e2121d7b013466b506d9a3');
INSERT INTO public.carts_dictionary_siv_events VALUES (20, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 20, 'Shop.ItemPut', '\x110432303236ddbee53384656c23c6427bd0c7eae974f83ef244e627af284f3fbcb51b8ee8fcf76bd9d95bf9310e514244daa3c8d41f8ae4387f0d0379cff8a04341d3f5b2b62b970904be547ed4e62611e24a91d2d0a1732469b1912434d446f753be993410b77256e38594eda3a222ddc67e3b5943db7675719e5da659f03f95cdd6b3d96782ae15c1bc5bae8af839260d6448fad7943d2b6e86ac00');
INSERT INTO public.carts_dictionary_siv_events VALUES (21, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 21, 'Shop.ItemPut', '\x110432303236ef05800e78be430491921cda2d59733453f7f9dcb7d7fd58300619897cd75f6e5e6bbef83328efad67b7c669c055ccc766e42edf1b65a25ef05ea34b5ce23d9205c078ca8d0cb08213287e28974cbfa60f087a5fe2d24754292aa86d6b9c326fb0e141fd413175f3e4c1e4936b0adca016c9ab0d3f88e4c8e7bb6140b5928fc859eee4fc453e3c51235e08cfe2c1810422ea93bab5ef01');
INSERT INTO public.carts_dictionary_siv_events VALUES (22, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 22, 'Shop.ItemPut', '\x1104323032367a45a84441eda3d9a4f8c8f0350ca53671508604d47c28decd3295e62f908692a36640dc7fb90b701d834a46dd2cbca81475f28360f857b134fd76791780bc5a9bd0d3e8c9f052f31dc7682060d167fc50aeb1ad3f40d1d615d2957460e1ee9b51b94422bef492da16d0f0e79ff990e8aa06cb6b52489d2adcc3a56a55a7f91ffd3bb1b6262ef5930135fe5225d0f78833c732daeeebf1');
INSERT INTO public.carts_dictionary_siv_events VALUES (23, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 23, 'Shop.ItemPut', '\x11043230323646cedeb0e4f95dcf47c74bbb3e742ed4a2bfa48114ed1bb22053dec6cd843386b121ec3dc1ad1ba4ba80832c6f792d10d07f7d183d288e78c1e5cb436b60e47cd62d0b19562ed67e8fa781e0f58ce050165e63ced2e49e8c40d2f4448a2eebbbad0efb8b1c2ba028f0350a016e18d0d383be3f3604e1353b0e58d2250c7902e4f0f059f05731e5935db704c9568b953b8bdf91a89b0f0a');
INSERT INTO public.carts_dictionary_siv_events VALUES (24, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 24, 'Shop.ItemPut', '\x110432303236ceaa80c832354b9441536429b2aa1b14cf5e8c8bdae514f71df99cb429154955515c44c3fb3e200ab6058e16e38c5840bfc15c738cc69dbe03da2562d733b2f91aad1a4013d81394838b7a7d1e196eb904e22dc648b9ed75cbaf4a832603df42d1161390b29e561385230abf9cbad5b13974a650c22c55e5299932ee7cad53cd95526268a2babf90173b3342b38d0769f93b04f7b5f60f');
INSERT INTO public.carts_dictionary_siv_events VALUES (25, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 25, 'Shop.ItemPut', '\x110432303236f2dfef9ce2411449f1a49a62c6e020194a9c5afd9ea30e4fb37055dbdeb41cba075141b3c8c4e1570bb28fa1856e30f410a55f2bb48c816ec2dc5c7e228c2920b5d3d7a8fc403f1ced95448cfd271e944ff58bc34058c52f69ea9446e9b767493a6644f612efcb41e5ca5219b825e0f201c92794820c1a0ff0e0030e9bf9235f99100fe3b1747720448f13ed18cfd9098f154c964bd0b3');
INSERT INTO public.carts_dictionary_siv_events VALUES (26, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 26, 'Shop.ItemPut', '\x1104323032368336347df87818e1a852fcbd0691992d9d8e35dd049eb8f973112305168e188a19191aef8ccdbfcf2f9b64a8db8c5611908f2edced8df6b68ef2b809475842eb15a430f91801d7e1b126d5c24eac2411d38dca7a9168d664cb47a7d64c952b07cd921fe91dccbe8830e4acb6c2798326233006c3f15d2fcdec3295c89d977cafc41a346624a5cb1c085a102675eb30991633e2dc71decb');
INSERT INTO public.carts_dictionary_siv_events VALUES (27, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 27, 'Shop.ItemPut', '\x11043230323608d1f0020999676752f61d8a3a4023995f6bfc10a49ded14edb6e3e5a46009a41a7dc6a95612b7e248fa545ca852ebfcd0f82f98144000c3f64b62272f0c37476952ac3ea3ca5450dbf5200177256f538d185550d007ab9dab84e6150be8a605a6e853022765854d5295240b51ddf38cd7d81719c24bea47e3291cbe9f10d8e9413c91e8d0959ea7c71ce39bb279ffeedddb348402726b');
INSERT INTO public.carts_dictionary_siv_events VALUES (28, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 28, 'Shop.ItemPut', '\x11043230323668afc32d65adb33877fd8128ca343479d5264357282ce76aa56ddcf3cc3d2e1edaf29efd1c4b521e8f57f52cc9035642f9dcfa55feb61ad2a6bcb11fbb486732803ccba8a1b33f2f469f4781e2ac0f925c7ce6e2e434e0b4138bfa636c13db0e0a7516e6a64a2a0ec24925c467cdad7cb988d819fe6df0e9a84570d920697d8146bb769492738ede01b7b6c1012548f1a01f47832de95b');
INSERT INTO public.carts_dictionary_siv_events VALUES (29, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 29, 'Shop.ItemPut', '\x1104323032367fd3a15da9be4c7cbadd5b6247ac335decc79295c59a7c1771b409dc9b0dd92695a10993080ab26b21226913de37b06553d5dbf809739e9caefe0301f27c8060d124909f8a597e4470ffdbf467a5b63c26625f229e05305fe75cf66c084b0f89621948f53dde30c67675fa26ba2447816f0aead3c8f184257777dace531d9e9a07ecadc234de61e6c3ac860d80bdd12916ccda538da95f');
INSERT INTO public.carts_dictionary_siv_events VALUES (30, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 30, 'Shop.ItemPut', '\x110432303236581dbbc89f0bd46e863ad441cf9a7db584013a3632559b698fe27f796dadf248f4fa678bdfcbcdd49a575ff1531885ef7e5a759f121fbe69d228d476472914f582bed8e3da563f3e418bc7319a6707404ce758ca622721749758fd1e771932f4c42c840d0faa5629704281f79fabe1c1afaf9ab06b17ffca6fc19c8de3dbc8d665aac6c8db4664e61ae0bcb66fed5e850ecf78ec1855ba');
INSERT INTO public.carts_dictionary_siv_events VALUES (31, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 31, 'Shop.ItemPut', '\x1104323032368315f23f0371dfee59d189f662c7b00267c31bfbd402b8e654e53ac5018683904d6762e247b0e2f3e166990dd7bf346a1db0226093ee1cb7524914570d61fa572032441e3b6c52a6c59e0dc5c1dce91ec54ca77b48fad4cf91b5eefbc63612ef3f0c24367c0703491e97416bd55e4326cef02f4a2aef5b25ad8de065cc268a2809c806a7148a13eae30b676f304c84f2a489c913e16cfc');
INSERT INTO public.carts_dictionary_siv_events VALUES (32, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 32, 'Shop.ItemPut', '\x110432303236125e7b3e7786d45ff3c298ceb4874a3bab1448df05d3f36a8f1e18def641a8ace9d7acdbca807908805901222d2c966aa471460a84de64da9eca36746a96456080344a15f09b01efb5dc560ca15c9a2ff2e47b65bffa2fffbf99f524436998ff62d505f912b694486e8bd2109595e46f189394deae73da81349e0a09f94ab5dffac3baccef9b7d431a414ae3906ee2c95a1d4846ba10d4');
INSERT INTO public.carts_dictionary_siv_events VALUES (33, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 33, 'Shop.ItemPut', '\x110432303236de7af7a44414097baae7479353d40f4d6d9ea358bfd8a4c88e58d0a5c75ff4bac0fc10ba022bcd390162a17138718a3512c17d8e0593386d832e3bbc814ee1d5093a90b56d16ebd56957518eb687b8e15db8e354a79981e934782f1864980c6220851c88fa275ae1370f62403f4eaab0f3fc3b7b614cadefabac3e376d629b2bb742bd8a70a8ceb58ff27cd24be49088db10bccd9fea89');
INSERT INTO public.carts_dictionary_siv_events VALUES (34, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 34, 'Shop.ItemPut', '\x1104323032362f96301b34f81d39ca3bb77efd56e04eff2ade71b5e287738e771605b720f68e1c4da597aa967019cb54699a8c252f3ef585cd611779bb548f08184f9fac70bab3f228c42631a741ce600060a648c27047b4343cfe91cf8343270aad7ca8a28f77423e02eb9079992d2949ab360c4b6bbfe9ffa47252cace5264d69446ba515b1529e1463639bbe785919e335628b5eb606e15581ef418');
INSERT INTO public.carts_dictionary_siv_events VALUES (35, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 35, 'Shop.ItemPut', '\x110432303236d7d2bb17c627bdf8f9bd43e02af611a2151b4fb0207735a6f867d60f82ea7813d66b9a22dc5ef11b3154329c8cdc1d58129994295b5e53434ea5215b249dfd7b6e801bbabefb3f67f47d6b4fe2da11831daf4bc610fd960dcd84506d6449d0999b9768363787c06a455fe4a58fda6d0a8d0aba29c809c4d0587daa720a525f338d93c51bc30322e408a1ad608252465a33b936817776e7');
INSERT INTO public.carts_dictionary_siv_events VALUES (36, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 36, 'Shop.ItemPut', '\x110432303236ccdcd3d4bdd9028ad07f66e383d57af33459dc16bfbbfb203d633c8064fc3f89f0ef88db313ea3ccb90afc0c38a1ba308c253752ca79449dd388db4faee6c101765b2158fcaf31e953bb78956c1807e00840df5cc37a7ef1aacbdf6e91f32a9280182e039d49195d567de7aab6343a770982e43de6e0bd44502ec89fabc48675fad09c1b08822cd8a6b8cd66bd91ee4f077dce5ffb620b');
INSERT INTO public.carts_dictionary_siv_events VALUES (37, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 37, 'Shop.ItemPut', '\x110432303236f6e0dd709ce79222476004006d79ff6882c33601320155bbbc78ebfc49a652622c7f0ead0e958b541b1ed1e2cb0cf5170d5a6778726b75ab337f49726803111c1c9c32f7c0df1fa90e063c0f898fbbf5a59a9db57a4a16d7b206af54904c6edfb65f878f86021107baeb57fb113d9627262ddc66ea4770f2b0b45d37a3afb572fc37d4b4cba8b395131b7ea46bc22c5dfe00f6da795140');
INSERT INTO public.carts_dictionary_siv_events VALUES (38, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 38, 'Shop.ItemPut', '\x110432303236be125ec45556ef3c4116ebf62f32440c4f83948e57464ea36d4709d852e33bcdd424840a63d0f1729e5505a1b46ed5ff9b5238843d431857851b70637bc929e43ace2a00de37094a4c643be14a1f7da1a56b7338944a8e20ef54f9c41dc0604aa13731c162511e1439b5663acef5a825d952f904be697f272d5b0abae0f35a1d97dd86c267f97e75f2984e788a04ba6715549a39cbac43');
INSERT INTO public.carts_dictionary_siv_events VALUES (39, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 39, 'Shop.ItemPut', '\x11043230323672c9d849e8b8a426df8acf93d2e933d9fdb67ff66bf204506361d07b6064cf6e3705337abf1dc216d17bf86793531703e3677afb86b788d0c9c6afb9444a5b7bd0de73a62052e4b43be79d07c4ff1fef3ef8a1e892b7d6b5b3aae7a1b430c0224da8172cd4b892ea448daded4e66c989e4e5ca94c70b9a38fc15f735cd48fdaf919427424bc340b329f96291d1bb1da4f3872ffe8bf99c');
INSERT INTO public.carts_dictionary_siv_events VALUES (40, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.ItemPut', '\x110432303236bee8edb72b58baf1dfb19a02d6f3d0ac46cb89be13f6ebbd988f4cb6cbe881b9c3d2c64c09cbe74a6a2d56ce454fcd25be5a5dcd1a7dcfeef48ac5f49fda5fd7db0592377b2e67ce3678cddce0d7a328c79b3ce485343fa69d1d87d92f7abf3be957602be365dbffcbd70860f3321f06b87ad0b7e606a12736dc7a0aab36f35e72efe497c7008064ef3702e479d257e1a06bf37e149d51');
INSERT INTO public.carts_dictionary_siv_events VALUES (41, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 1, 'Shop.ItemPut', '\x1104323032367308b6c85ebc34b3c9772b3dad8b6b62f83c01cb7d3d526da7d7332cdc5e9f3a605f84460a80ce0bb6e61ef1c896ce2b81');
INSERT INTO public.carts_dictionary_siv_events VALUES (42, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 2, 'Shop.ItemPut', '\x110432303236310630839aaa833017f1224dae4eba77c0103d9c0aa5902067ae06d984cf95cfc767f4a97cec41e6a14eefb78cf93c8d50');
INSERT INTO public.carts_dictionary_siv_events VALUES (43, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 3, 'Shop.ItemPut', '\x11043230323669b66980dbf7ffc61f5ad39d6667dc2684b9b8a636c94ea40ab9d0b08e492e458c6ebe26597cbcf290548e93a96d5b8cb7');
INSERT INTO public.carts_dictionary_siv_events VALUES (44, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 4, 'Shop.ItemPut', '\x1104323032365406fb83bd3230721eabcd5dcf8db96cae5cca750003e84a8273c4d4b73797d897504b87d3ec19db201a73bfc19c0693f4');
INSERT INTO public.carts_dictionary_siv_events VALUES (45, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 5, 'Shop.ItemPut', '\x110432303236161c1ed4da698c2c565d685e11377c32acf6e8e21d248c7983f436a1e86ab75306227f25a8414cb724e833ae9267921a4e');
INSERT INTO public.carts_dictionary_siv_events VALUES (46, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 6, 'Shop.ItemPut', '\x1104323032368d96658fec31cb3622744c13c916d9e6a6cf707e487e5ccf238d8ee9ea07217bca1e973715548afcf0a622fd4f88985b22');
INSERT INTO public.carts_dictionary_siv_events VALUES (47, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 7, 'Shop.ItemPut', '\x110432303236e73fcb32a1ad49bebc7efa76f500c030f01a6f8a85a995b444a19990a02ed93a39fe9014bf2796ca46722199098c');
INSERT INTO public.carts_dictionary_siv_events VALUES (48, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 8, 'Shop.ItemPut', '\x110432303236a7d9637a15beb47958943a9d776a7968f799ccd9a27a5e9933ceb345c505d74eb0b538ec5d4453652a46c350b0ad96e067');
INSERT INTO public.carts_dictionary_siv_events VALUES (49, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 9, 'Shop.ItemPut', '\x110432303236e9f792d9569e3c8557d4ce5ae623b9de94347049214b6fa6aade10cdd808ab71f8647e5f37a543dad448349746c357b82d');
INSERT INTO public.carts_dictionary_siv_events VALUES (50, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 10, 'Shop.ItemPut', '\x1104323032366f7eaca50be89d259278924cea3e1d321171557686f8cab3d714555e67984869cdc3a27c56acc356d34a759f3520810fa1310e');
INSERT INTO public.carts_dictionary_siv_events VALUES (51, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 11, 'Shop.ItemPut', '\x110432303236ef55d2dbea6bdf73bf5f495d9306232d9f0254b1eab0eaab1342f88109fcd144aceb2291ca0858e2a6497f62430e78a29a85df');
INSERT INTO public.carts_dictionary_siv_events VALUES (52, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 12, 'Shop.ItemPut', '\x11043230323632b422590d8d5af8487b9dba4e273a36aaab13b2bb6933b5294019f06b7ec07339dc524feb2a850b9d7d7ddb705667c96602');
INSERT INTO public.carts_dictionary_siv_events VALUES (53, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 13, 'Shop.ItemPut', '\x11043230323694560e1f86f26ff3adcc02e3e80cc506005450586f29292b12cfc3b8b865474193bb57b18737a749c020111d3420cd3ae962');
INSERT INTO public.carts_dictionary_siv_events VALUES (54, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 14, 'Shop.ItemPut', '\x1104323032368c8ed657d4d5e51a5e45db24c96389a2ce7853edc259ce185e58e66d0c8c77c8a1aeb172959dfde43777604b3fd4ffcc0c00');
INSERT INTO public.carts_dictionary_siv_events VALUES (55, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 15, 'Shop.ItemPut', '\x1104323032362329d7c268b822966cc4400ae9961021b54ef91b1d9727eece2cedc44524be94bda1129f7a61089b319fc611d3bbefb8ef2d');
INSERT INTO public.carts_dictionary_siv_events VALUES (56, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 16, 'Shop.ItemPut', '\x1104323032369920936fa3b81a9e8d762958e9f2b15b344fbefc11b13dcbbfed262b1514dd7483fdf3d7afab84a9246edd753af45d4a37c4');
INSERT INTO public.carts_dictionary_siv_events VALUES (57, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 17, 'Shop.ItemPut', '\x1104323032366a7c658af16fc78a76d242294a2c1d96072414557c8a3463d2aa96889115eefde3816f42f0c511125e9d288b9028fa3c8ce5');
INSERT INTO public.carts_dictionary_siv_events VALUES (58, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 18, 'Shop.ItemPut', '\x110432303236614e4088541d08821527f76f128f40981f6d1b696d04bd148087a57a572aacb004fbf5c92daae106be7035224cbf48495cae');
INSERT INTO public.carts_dictionary_siv_events VALUES (59, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 19, 'Shop.ItemPut', '\x1104323032363757c4bef21e92711c4365f695bcd5673378160421c8259e15e663190ece6790e3ed2bc8a69ab133db940f6c2892f65e334930');
INSERT INTO public.carts_dictionary_siv_events VALUES (60, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 20, 'Shop.ItemPut', '\x1104323032367c037a4721efea3b38d495466c9e46e0e2692d2dd6a7ee9099c33492c8a004d7fe53ab0c7f6413ed201b1bf090e3f42be986e8');
INSERT INTO public.carts_dictionary_siv_events VALUES (61, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 21, 'Shop.ItemPut', '\x110432303236b7587da02346148c79adf1c240f1e9bd704c90bfd57d552db4b47c943c733354696c27948836e4d7de47c2c350865b43bf4b37');
INSERT INTO public.carts_dictionary_siv_events VALUES (62, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 22, 'Shop.ItemPut', '\x110432303236e640dfb9d06882deddf6c500fffde71938b5243815ca6152a41e661d5dac9e1f2ab3212b828c536dfcae64825c00955b816e');
INSERT INTO public.carts_dictionary_siv_events VALUES (63, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 23, 'Shop.ItemPut', '\x110432303236e55e0b87c8a7b3c71dbf1bf59f134db78a8e34caec91485a31f19a49a2b8f8a1b25ddfae01cbdb9084781b9500ba56f1dae4');
INSERT INTO public.carts_dictionary_siv_events VALUES (64, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 24, 'Shop.ItemPut', '\x110432303236c2c3bf0465357094d2054a4466004db84e2758f24224764db185c7868219bc305019c889de969d234b396b8e5bffaa26b447');
INSERT INTO public.carts_dictionary_siv_events VALUES (65, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 25, 'Shop.ItemPut', '\x1104323032362105451eade0bec877dfa834bcb563489c6c36173e4fe12bb7d4edaeef83c756f50e896aa5e7c2af6611def748d9849a8ba3');
INSERT INTO public.carts_dictionary_siv_events VALUES (66, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 26, 'Shop.ItemPut', '\x11043230323633c597aa1046ab8f6a855bc6838314404d94a81cad26e212ebfef0345d6456b4b8c4c722fa973e7ff45bdd27a2a3c5ff0076');
INSERT INTO public.carts_dictionary_siv_events VALUES (67, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 27, 'Shop.ItemPut', '\x1104323032360d1b9ee72260ed3f602a3ca54b9bee831d0b167476b907336d4126f59c1158947bcce31ee54e9df1edbb28f9301964e4d716');
INSERT INTO public.carts_dictionary_siv_events VALUES (68, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 28, 'Shop.ItemPut', '\x1104323032364d1d8ade5348e48fb931cdea7b09bccc55aaa92c249d9225e5aad96459dd96f15e0e98385c1b3f3290e3ad0a5b5a93f417c3');
INSERT INTO public.carts_dictionary_siv_events VALUES (69, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 29, 'Shop.ItemPut', '\x1104323032364c4bf5a1a76c273233f76a4dcde1b58dc91698aa63deab0888f3b6365f526abdec7c03c6464588cdc93d459ce3d996baa1d4b3');
INSERT INTO public.carts_dictionary_siv_events VALUES (70, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 30, 'Shop.ItemPut', '\x110432303236ebf2e768c8fe349daf06af0106c0c4ff2a324ddd770f3f964815a74a9e6cbfbafa035743c7b4d619bd5b6c928a628e67f1c741');
INSERT INTO public.carts_dictionary_siv_events VALUES (71, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 31, 'Shop.ItemPut', '\x1104323032362028ee9de88d4a46e3c17239f78f6afbbfb92c8a7582c5da403d9a6329efeaca4048989026c89fc57f2475b5899a679985e45c');
INSERT INTO public.carts_dictionary_siv_events VALUES (72, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 32, 'Shop.ItemPut', '\x110432303236394af5767d39ed06fc4315cccb0c8c86634fc3d8c82524485b12a5b98916756994924b7bafe11788910be6b16b6745370de6');
INSERT INTO public.carts_dictionary_siv_events VALUES (73, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 33, 'Shop.ItemPut', '\x110432303236c9239040d3f8f1fb12e5a7eb271900df9d86f6127f1711c9bad0e4e4bbab88c102639323b9584caa96abb95ed73edc007788');
INSERT INTO public.carts_dictionary_siv_events VALUES (74, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 34, 'Shop.ItemPut', '\x110432303236db34fbc23e368f0566504db980fbdbfbb4f909358bdb1ab7583ed8c016f4a6c01620626643db709cb94723adb0e001181011');
INSERT INTO public.carts_dictionary_siv_events VALUES (75, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 35, 'Shop.ItemPut', '\x11043230323626bbb8ead903054c9afb2065d523c8e0265ef7408976399d74ba5326bd7d98ce3ecd5e3094717e4ae26587c4f073c6e7fc21');
INSERT INTO public.carts_dictionary_siv_events VALUES (76, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 36, 'Shop.ItemPut', '\x11043230323679f9329242ce80f93fc7e85883ad40e0e8322426644ca849b2ae21ad3569a75ab45ee7b2383e79d46a6221f288d5d345bd30');
INSERT INTO public.carts_dictionary_siv_events VALUES (77, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 37, 'Shop.ItemPut', '\x1104323032362936404d14179b55f6bb1d272386ac12c073386ed73c7d938a2fc605ce39209783cfc65703cd0901804a9838e99bcca9c395');
INSERT INTO public.carts_dictionary_siv_events VALUES (78, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 38, 'Shop.ItemPut', '\x110432303236388a8929c3bc62af1919d8e42cf76480f58fc92069a2a11af2bf040382b1814f0c3d44021c918d0e350049c946838ce91eaa');
INSERT INTO public.carts_dictionary_siv_events VALUES (79, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 39, 'Shop.ItemPut', '\x110432303236372f442e93f10945f9e379646c8359bea359fd91b924b3a34b4dc0f3e1185ed1a10deb018b1eb5198384bceac9a91d2914c0ee');
INSERT INTO public.carts_dictionary_siv_events VALUES (80, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.ItemPut', '\x11043230323639b6c5660fefd11fdc844461a35245d7102e913d765ce193656a95d46225776544c0b5b25317d0c5985843b193e11b73454921');
INSERT INTO public.carts_dictionary_siv_events VALUES (81, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 41, 'Shop.ItemPut', '\x110432303236c503d0d90b94b158b55f3d5f5801cfe387173db0d64e5fb6a9bd96d15d1bcb67fa620903ce5a271e0b129bc1a9264ed05d0ce9bd56621cbaba');
INSERT INTO public.carts_dictionary_siv_events VALUES (82, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 41, 'Shop.ItemPut', '\x110432303236a9c066f8d45330b4af5c69195f3c2ff5f67a516ffb1137612ba849330195e7334bd5a96141842ce5aeb04b30af080b631db1a2f3cc0fbaa57e');


--
-- Data for Name: carts_dictionary_siv_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 21:36:54.868989', 0, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 21:36:54.875067', 9, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 21:36:54.875067', 5, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 21:36:54.875067', 2, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 21:36:54.875067', 2, true);


--
-- Data for Name: carts_dictionary_siv_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.Cart', '\x110432303236cde113340c7266fbc781bbd36e3c240b98a07ab1c02036341ac6aa6313230ac6d00ac015d1bde0cde718551787865ab9dcc90cc1c62dc09d8359c5fc2cda4d4e07a08fd8430d2b20b3eabb4f67c0c8b36855d32dbf1e3d22635dd87de7a76a5205af20004abdf283d4a5f9cccf10182e987218ef1345e33794c56e0f8eb08f071483d826e576a9703b9e9c5d742dcb39a62387e2b7a7900cc9c01b654126532ffefd262ba14f8c043b71aa1f37400e3c449835cb7ea4d93c08ddbd3795384b889e41d8f347f912d563f741db837667dceff38cf045');
INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.Cart', '\x11043230323632725e17918de51bda329fef7c1ec7255389e9ee7166457461495cb6fe20df40655849179f07c69bff957149bed8fb8c9344db6d9637c7889f9e88bad0d175016d0d3b0bc00ce433131e71b9db2452411a140bded563c640c605140182cdb54326c6163dcb898bd7e1701674e330f24cb91fb2a7177effda38db4d16a1c03ad342c23a122546d588ee197ff76ce6e37e1b672c0d68b7f7fca45a078b165e174bc2212187f2bccc5cd7027ca6e607094bc809742f81ee66ccef785aa5dc5ae266ae6e74173763fdf6a06f5307fce9407d35ccc5c771d26882659d6b');


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

INSERT INTO public.carts_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 21:36:54.73568', 0, true);
INSERT INTO public.carts_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 21:36:54.741008', 7, true);
INSERT INTO public.carts_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 21:36:54.741008', 4, true);
INSERT INTO public.carts_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 21:36:54.741008', 2, true);
INSERT INTO public.carts_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 21:36:54.741008', 2, true);


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

INSERT INTO public.carts_zstd_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 21:36:54.803006', 0, true);
INSERT INTO public.carts_zstd_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 21:36:54.808938', 8, true);
INSERT INTO public.carts_zstd_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 21:36:54.808938', 5, true);
INSERT INTO public.carts_zstd_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 21:36:54.808938', 2, true);
INSERT INTO public.carts_zstd_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 21:36:54.808938', 2, true);


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

INSERT INTO public.deflated_encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x100432303236a81d5c4d2a4f7d7579af1f0ea6ed87796ac766dc777b6b9a51ad849cf2c85b605665e9a6a6d5f092f02c7b5173b21308e60eb8b047b7948dfab0d02ac687039a0d3d560ed6b46b5b294c7b4aa06254c42136e297a014d43d40f5dae3cf1051c46370c1dff351df1d3a169da2f1fed1543929bc3ba70f36196f31ed7dbbc9a629a38804442b42256e888f58bfff58572b0f76961310661e158c6f816b9648c4639585f60a75ec8ed45a3a4413b465786938bf5eb9282437507a49ee936dd148847c5bbc6667557d00395a2f5e7857a8d95cb6cad542e2e210dcceb38ee8bbbb5c5b3d1064715df34a7869d03f5e2dde51a6ee24214c53a5b66d7e339a07e59b6bc61801807fff');
INSERT INTO public.deflated_encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x100432303236f53082debf1dbbb964039a0e4e2549179550daf8a138867eb06bd44dd06d43321b786753e204c47fb1d8c830a914cfe00f6b7081f33d519ac3d3518e346e2c2b97528402e07e5ef1b76e4934917d0f5619d93d834f2ba9552038033115ec65b2e63334d98150a0a3c8a0');
INSERT INTO public.deflated_encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x1004323032363d0298053b7c95ee866032813f791dcc0ce8530e7a5a2d01526e9ecd5dd37aef7991acb3a696768af4cb0ba62ec1fabb126c267039259d4ccd248b40cec1db64930404235beb8d32da43dd46064883e85d69557c279bb83ea331dea642761a7a7dea93462e945d9ad4cce595c520b594b1ef32cdcbc5c617689f67fb1154f6711d7818cd2f61a3702196a23b');


--
-- Data for Name: deflated_encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deflated_encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 21:36:54.661291', 0, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 21:36:54.665768', 6, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 21:36:54.665768', 3, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 21:36:54.665768', 2, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 21:36:54.665768', 2, true);


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

INSERT INTO public.deflated_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 21:36:54.570603', 0, true);
INSERT INTO public.deflated_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 21:36:54.57452', 5, true);
INSERT INTO public.deflated_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 21:36:54.57452', 2, true);
INSERT INTO public.deflated_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 21:36:54.57452', 1, true);
INSERT INTO public.deflated_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 21:36:54.57452', 1, true);


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

INSERT INTO public.encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x100432303236151bfdfeabcd38b46bce748db449da98f68fef55b8aca7a26b7e27d4e00c22d2b27b15b68937144a481b5161f79eb1ab18f1896f519e648034e4a48be2fd2f799b1e0e883966b47a1c6a283ea333261c8804b429a4c7b2a9d20b796e4aabacd05baeaff67351aa6090ea0621b91ab5ca52b6392aa2867f4f8ec583f9b400ee53f8883e816c9d9be55d5a85713ee727f3ee52d5106991a0896b299c2411dbdfe869714d118342cb055f34a03f1491f857166de761ac0e15a51e156ca04307295e26f2313076cd35c608062490c831032a301486b8d903d2d46a6d9244542ae7f7c60ab92662db7aab167dfce9edc05669959e304beac61afc6155cd122750b54d8cf7c5537b67b954070d30836ad3d369176bf53937f4f7808ffb1960fd83b542a4e6d36038bff3d340429c1bf5faedb836ecb0c0876f9fb5a195b8138fc813f50dae8a41f25e3d99c7c15aef8d41b3103fe4fdf84841954d0ee2f1fbfd7620b58d2fa3482379cd37df64e90601a5cfb60720be3de829e3530aab10c543e74f374591f4ef9f7e841960e7cc74c4b65771404342c3d30d84b13656337e768c6b7a99f217dd8c1954526ceb09cf138d81372302421fe848ee656ac2b0d54a7c710997401e03d16c26151e55fe6f3fc75a537b21d7701ee39530fd64ac6d3cfd643875d81da40c2807f5c84e8b128d8df8de7d00366bf12aaf19e8cb700ac229f49cb347af16c2eedb8d65435f06b605c551aeda09f4fe86c0f8d0fda302c2f2be997065ca4ad8c5');
INSERT INTO public.encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x100432303236a18222ccc90b2058aef94463e5a1bb15edf29cd1bd281d505f215a517d96445dfbf0024ff244ff0e8e901583d1682fe35332b0ecd201ab805dbb2bb6c1cc3a786abd5d2751d9592ca1e157a4746d5757925b2def9cd49c189e1051f993862eb94c7771b59f91ab279a1bda57');
INSERT INTO public.encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x100432303236f3d8ded76bc7ea910038d4add1ee5f6a4f50ceeafa12d3de306a490c44d78ae4d7e01265bdba0c5342ebb6970235342a378505d6e839deb511ce635a48682b8a0370b94f0cecebc844c281ed0b01d54e2e61be1759c66b20edcb404e52b29d4cc0aa204c23c9720d1baaefe3f4102ea05f489b334e87328d6f893c00bfc460ee5bc317936586a12d4c83b7a5e085207762ab917d31bca35d39aa45d6d39adc');


--
-- Data for Name: encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 21:36:54.614382', 0, true);
INSERT INTO public.encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 21:36:54.620904', 6, true);
INSERT INTO public.encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 21:36:54.620904', 3, true);
INSERT INTO public.encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 21:36:54.620904', 1, true);
INSERT INTO public.encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 21:36:54.620904', 1, true);


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

INSERT INTO public.plain_schema_history VALUES (1, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 21:36:54.501201', 14, true);
INSERT INTO public.plain_schema_history VALUES (2, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 21:36:54.501201', 2, true);
INSERT INTO public.plain_schema_history VALUES (3, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 21:36:54.501201', 2, true);
INSERT INTO public.plain_schema_history VALUES (4, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 21:36:54.501201', 2, true);


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

INSERT INTO public.reader_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 21:36:54.711291', 0, true);
INSERT INTO public.reader_schema_history VALUES (2, '2', 'tracking', 'SQL', 'V2__tracking.sql', -268934528, 'postgres', '2026-11-29 21:36:54.716406', 4, true);


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

INSERT INTO public.types_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 21:36:54.941518', 0, true);
INSERT INTO public.types_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -1128247467, 'postgres', '2026-11-29 21:36:54.947592', 8, true);
INSERT INTO public.types_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 21:36:54.947592', 5, true);
INSERT INTO public.types_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 21:36:54.947592', 2, true);
INSERT INTO public.types_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 21:36:54.947592', 2, true);


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
-- Name: types_events types_events_keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER types_events_keep BEFORE UPDATE OF notification_id ON public.types_events FOR EACH ROW WHEN (((old.notification_id IS NOT NULL) AND (new.notification_id IS DISTINCT FROM old.notification_id))) EXECUTE FUNCTION public.types_events_keep();


--
-- Name: types_events types_events_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER types_events_number AFTER INSERT OR UPDATE OF notification_id, originator_id, originator_version ON public.types_events DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.notification_id IS NULL) OR (current_setting('eventsourcing.m2908e43a0590571367cf9d630ff639d1'::text, true) IS DISTINCT FROM 'drawing'::text))) EXECUTE FUNCTION public.types_events_number();


--
-- PostgreSQL database dump complete
--


