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
-- Name: carts_dictionary_siv_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    begun timestamptz := clock_timestamp();
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
    mark text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_dictionary_siv_events IN ROW EXCLUSIVE MODE;
    ignored := set_config('lock_timeout', carts_dictionary_siv_events_left(patience, begun), true);
    mark := carts_dictionary_siv_events_take_lock();
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
    END IF;
    ignored := set_config(carts_dictionary_siv_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO carts_dictionary_siv_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_dictionary_siv_events_seq'), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(carts_dictionary_siv_events_mark(), mark, true);
    -- The commit of a notice waits for others that commit one.
    ignored := set_config('lock_timeout', carts_dictionary_siv_events_left(patience, begun), true);
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
        UPDATE carts_dictionary_siv_events SET notification_id = nextval('carts_dictionary_siv_events_seq')
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(carts_dictionary_siv_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'), 0) THEN
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
    log int;
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    log := 'carts_dictionary_siv_events'::regclass::oid::int;
    IF carts_dictionary_siv_events_ordering() = 'strict' THEN
        PERFORM pg_advisory_xact_lock(log, -1);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'), 0) & 2147483647)::int);
    END IF;
    -- The sequence once more, as the lock does not cover what others drew before it was held.
    RETURN set_config(carts_dictionary_siv_events_mark(), coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'), 0)::text, true);
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
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
    mark text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_events IN ROW EXCLUSIVE MODE;
    ignored := set_config('lock_timeout', carts_events_left(patience, begun), true);
    mark := carts_events_take_lock();
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
    END IF;
    ignored := set_config(carts_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO carts_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_events_seq'), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(carts_events_mark(), mark, true);
    -- The commit of a notice waits for others that commit one.
    ignored := set_config('lock_timeout', carts_events_left(patience, begun), true);
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
        UPDATE carts_events SET notification_id = nextval('carts_events_seq')
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(carts_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('carts_events_seq'), 0) THEN
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
    log int;
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    log := 'carts_events'::regclass::oid::int;
    IF carts_events_ordering() = 'strict' THEN
        PERFORM pg_advisory_xact_lock(log, -1);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('carts_events_seq'), 0) & 2147483647)::int);
    END IF;
    -- The sequence once more, as the lock does not cover what others drew before it was held.
    RETURN set_config(carts_events_mark(), coalesce(pg_sequence_last_value('carts_events_seq'), 0)::text, true);
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
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
    mark text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_zstd_events IN ROW EXCLUSIVE MODE;
    ignored := set_config('lock_timeout', carts_zstd_events_left(patience, begun), true);
    mark := carts_zstd_events_take_lock();
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
    END IF;
    ignored := set_config(carts_zstd_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO carts_zstd_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_zstd_events_seq'), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(carts_zstd_events_mark(), mark, true);
    -- The commit of a notice waits for others that commit one.
    ignored := set_config('lock_timeout', carts_zstd_events_left(patience, begun), true);
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
        UPDATE carts_zstd_events SET notification_id = nextval('carts_zstd_events_seq')
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(carts_zstd_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('carts_zstd_events_seq'), 0) THEN
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
    log int;
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    log := 'carts_zstd_events'::regclass::oid::int;
    IF carts_zstd_events_ordering() = 'strict' THEN
        PERFORM pg_advisory_xact_lock(log, -1);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('carts_zstd_events_seq'), 0) & 2147483647)::int);
    END IF;
    -- The sequence once more, as the lock does not cover what others drew before it was held.
    RETURN set_config(carts_zstd_events_mark(), coalesce(pg_sequence_last_value('carts_zstd_events_seq'), 0)::text, true);
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
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
    mark text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE deflated_encrypted_events IN ROW EXCLUSIVE MODE;
    ignored := set_config('lock_timeout', deflated_encrypted_events_left(patience, begun), true);
    mark := deflated_encrypted_events_take_lock();
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
    END IF;
    ignored := set_config(deflated_encrypted_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO deflated_encrypted_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('deflated_encrypted_events_seq'), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(deflated_encrypted_events_mark(), mark, true);
    -- The commit of a notice waits for others that commit one.
    ignored := set_config('lock_timeout', deflated_encrypted_events_left(patience, begun), true);
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
        UPDATE deflated_encrypted_events SET notification_id = nextval('deflated_encrypted_events_seq')
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(deflated_encrypted_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'), 0) THEN
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
    log int;
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    log := 'deflated_encrypted_events'::regclass::oid::int;
    IF deflated_encrypted_events_ordering() = 'strict' THEN
        PERFORM pg_advisory_xact_lock(log, -1);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'), 0) & 2147483647)::int);
    END IF;
    -- The sequence once more, as the lock does not cover what others drew before it was held.
    RETURN set_config(deflated_encrypted_events_mark(), coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'), 0)::text, true);
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
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
    mark text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE deflated_events IN ROW EXCLUSIVE MODE;
    ignored := set_config('lock_timeout', deflated_events_left(patience, begun), true);
    mark := deflated_events_take_lock();
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
    END IF;
    ignored := set_config(deflated_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO deflated_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('deflated_events_seq'), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(deflated_events_mark(), mark, true);
    -- The commit of a notice waits for others that commit one.
    ignored := set_config('lock_timeout', deflated_events_left(patience, begun), true);
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
        UPDATE deflated_events SET notification_id = nextval('deflated_events_seq')
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(deflated_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('deflated_events_seq'), 0) THEN
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
    log int;
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    log := 'deflated_events'::regclass::oid::int;
    IF deflated_events_ordering() = 'strict' THEN
        PERFORM pg_advisory_xact_lock(log, -1);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('deflated_events_seq'), 0) & 2147483647)::int);
    END IF;
    -- The sequence once more, as the lock does not cover what others drew before it was held.
    RETURN set_config(deflated_events_mark(), coalesce(pg_sequence_last_value('deflated_events_seq'), 0)::text, true);
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
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
    mark text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE encrypted_events IN ROW EXCLUSIVE MODE;
    ignored := set_config('lock_timeout', encrypted_events_left(patience, begun), true);
    mark := encrypted_events_take_lock();
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
    END IF;
    ignored := set_config(encrypted_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO encrypted_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('encrypted_events_seq'), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(encrypted_events_mark(), mark, true);
    -- The commit of a notice waits for others that commit one.
    ignored := set_config('lock_timeout', encrypted_events_left(patience, begun), true);
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
        UPDATE encrypted_events SET notification_id = nextval('encrypted_events_seq')
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(encrypted_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('encrypted_events_seq'), 0) THEN
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
    log int;
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    log := 'encrypted_events'::regclass::oid::int;
    IF encrypted_events_ordering() = 'strict' THEN
        PERFORM pg_advisory_xact_lock(log, -1);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('encrypted_events_seq'), 0) & 2147483647)::int);
    END IF;
    -- The sequence once more, as the lock does not cover what others drew before it was held.
    RETURN set_config(encrypted_events_mark(), coalesce(pg_sequence_last_value('encrypted_events_seq'), 0)::text, true);
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
    ignored text; -- an assignment is evaluated as it is, where PERFORM runs a query
    mark text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE plain_events IN ROW EXCLUSIVE MODE;
    ignored := set_config('lock_timeout', plain_events_left(patience, begun), true);
    mark := plain_events_take_lock();
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
    END IF;
    ignored := set_config(plain_events_mark(), 'drawing', true);
    RETURN QUERY INSERT INTO plain_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('plain_events_seq'), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    ignored := set_config(plain_events_mark(), mark, true);
    -- The commit of a notice waits for others that commit one.
    ignored := set_config('lock_timeout', plain_events_left(patience, begun), true);
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
        UPDATE plain_events SET notification_id = nextval('plain_events_seq')
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
        PERFORM set_config(plain_events_mark(), mark, true);
    ELSIF TG_OP = 'UPDATE' AND NEW.notification_id = OLD.notification_id THEN
        RETURN NULL;
    ELSIF NEW.notification_id > coalesce(pg_sequence_last_value('plain_events_seq'), 0) THEN
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
    log int;
BEGIN
    IF mark <> '' THEN
        RETURN mark;
    END IF;
    log := 'plain_events'::regclass::oid::int;
    IF plain_events_ordering() = 'strict' THEN
        PERFORM pg_advisory_xact_lock(log, -1);
    ELSE
        PERFORM pg_advisory_xact_lock_shared(log,
            (coalesce(pg_sequence_last_value('plain_events_seq'), 0) & 2147483647)::int);
    END IF;
    -- The sequence once more, as the lock does not cover what others drew before it was held.
    RETURN set_config(plain_events_mark(), coalesce(pg_sequence_last_value('plain_events_seq'), 0)::text, true);
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

INSERT INTO public.carts_dictionary_siv_dictionaries VALUES (1, 'zstd', '\x1104323032364dabc41658aee4f6c8f3c1c4e0d562131b21eac314b96121ce19dec52ef24cbb4e6d6c4ec718a5f3891e9c65e7f7220951de7e16c36111e9090406a98f844db446c591aefc5b62cd6c4048e8a26f105cb6827fcfd290b33de6abd6b2c4a4518bdcd242768a6effac56338c835130e21cc9a696f8861431b3687c0a814ebc72f2c6f20e54e69731e8c812f6b52e4b045b81de7ec81f21f0b3867c20d7f7e4896089858c2fffb9a3d75981e90ed6a516d23a3faea7fe960fbb71a18c3cfbc2489b35421479f42e6ecacc6851df416f2ffb6a58c6728f776380b0fb0f31d03ca93ff8f9228a8d7a97b6b304986afd0e897ca688690dcd59de38555cd4268efc5b4701a5a59a49c282b553b28fb88534038649fe1f5a3fc3d5443aeb4acaa755aac37de558791833a48c6cc93e3c05e3af6d96856efeeb0ea030286c2aea77b7731465d7b37c44bcf84a7ab18e5e1eea17be09024f75510120c3b062c99436bc0b52fa68a9b759b4485afbc933c9c6026dcea6287cbf01a84047f3b3bb0b639758fd90aaf6b5e54e5f3a4233342b574548041441e6df1349d4dc4c550c962e6551c4e471be4f6abd5ac2afd27f5f2df450c776ce64bbadb1616c43044f003ecf8e5708b7e19321725bbfae24c130012ca4a90591c0446901cea89cdeaec35274d3577cde096078b10c12e0792f28266c0475ebd53326b1ce1c86e68dd54f0fed1f79ef77fd17b477fe7e727754f246c62606f745633c9ce388bfee00d8c9fd54c3d0fb66fbb6cd026139c18cc25b5cd02fcc7af3deb38a14bc24f7423021e5e088e5b65c3ebb08a7b107863d07c20fdc2211b7200c3b2d7225998693a09875f31e7eb9266a0547a5a0cd4ae31d5a620b9f9df13ca3867fd1381332e688955ebb062483859b81b65babd116c5b6ad09c6d8a95c9b58f8fdcdad36aabcb799fb7813c6e6e478a887306e67b0df8bffbe184025eb93a70a02bf84f4fe4de000b68ff25583f9338d431b0061196b5c5f2aec38b7cbfb8fdcfc1dcdae0295a5e3c35767ecaaca6959ec0d63faa661c512421306fd94a1d98e6608aaa3b783e850759951a6f42b906142dce31baecdd276c081364633ae9e9e579b5b60bf3c801a5fc5d7cfc21ea01ec5938855ebf95b8bcd9be97d8eb04ce325456b9fb7da5ad7be38190eead4deb08ba7970d04728bda10383608c1dfb60910c6da14b7be13c9023c01f8fc6b9464caa4bedb4cdb7722ff3b8c6b94435a3cc272c560bf8e255e512ce892111732c147f1d03d70dc6870b81fc526a842db14b30164ac15ae12f8e21f93e41aaabf839fd0f219483365a5276c4e23f20907f76afbe0867437183f226308ff809a95f1ebb71a255f49d21bbbcdcf3fefff3facda08ad6e3ed045765f8f9c415ca77b0c652d9eb4200a4563f56288205e61aec714de49a1c33f212dc8a20362d73688e5aa358ec60ed507c4b2312bcaa029945e8b43c6e8e15b0476', '2026-11-29 15:24:44.420286+00');


--
-- Data for Name: carts_dictionary_siv_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_dictionary_siv_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.ItemPut', '\x110432303236c9d1596d873396da8827474e320eda4d5e133952d909001ea19f9b44319603ec3c6dcc122bfceaaa8e5aeebd0f14a41880128db5a3b9d99562e138998d9eb2ab23e7d643795839e00084527f0dffc8eec678bacf77382b0fbe3408e875d92c727ef27cc705bf06c2858e0659fbdf99f7182098058d71cc58ff8bb7f6ec4f309475f49fe920af4682f458280d4e042b9390b2e1bae5a0');
INSERT INTO public.carts_dictionary_siv_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.ItemPut', '\x110432303236ff44e7e420a5c552e5fa9e3d5d335c6b704fc7445863b990bd1c02f60b4bf6ff4900c8658b6b4cc2b2af27f3ba6e320b086de9967dfa466b68c4dd1c7457e33d795bce3e8f4c713c4b8266779fc8410808bf6a79b485363281b46b9461388f6fb62f655c32202b0faca3e9c71c63f526096a74bfee3e4d4aa9e5d4c3b0e5775f25b8db26241786278d188c5fd9e6416e204242e0be85');
INSERT INTO public.carts_dictionary_siv_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.ItemPut', '\x110432303236be629f6f1f6a8bbb9b32c3c27e774052c62f0e207fdd447b6b18444ddc5d7de22b91aeed7e58c38a0ed79d6c3399ad3563744f75474e4e32979c88039a21d4979388ffbf33f34b1589ee8e0c12c9ea4f4626859f24a81cad8f3e48f67f28453d5b48516fde89fa84957e4ed07332cb3721c0e2fa8622465657a9aaaea6fdabe3b1830a59584587e635b5c3982b9406ca66d8d6ecf428');
INSERT INTO public.carts_dictionary_siv_events VALUES (4, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 4, 'Shop.ItemPut', '\x1104323032365b066aca37a91e6f9bf045e1a18a4e9c979941c27bb433937fd6db0e8328e242fa5bc8ec1f91fe825c97472535eaa904852050f3dc33fd9d9e41ccfc61ab66c98ee9305e8fccf5cd9c4a151ee7fa9bd0671725340eb13dead1fb3a9faa3c712aaddd3d6e60d0dc22c3283245ea9b7297302fe251e2fb4b4da6f275447dd0b1acc4ba3fceaf8a6bddf94e5049ee234f8f4bd5a9f90998');
INSERT INTO public.carts_dictionary_siv_events VALUES (5, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 5, 'Shop.ItemPut', '\x1104323032361d1636361c40e3c1929f71a555220978e7a3a719dbd7d6f259480874947ef5af945dde1cabc9aebea43426c44928a84735d192f1abe72fc4c6e163dc18187700bf3c4d2d3da4a5fe326cf9661e0eaff6fa2fb967b0a94de8bbecbd51d59eacfeb355c28f5e709f4ff26972a8b7fa97dd38ceb927792a82c14316eda77bb82e2230df3ac1eda5e9a6b93d528ef5123e7371ef11fd9c33');
INSERT INTO public.carts_dictionary_siv_events VALUES (6, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 6, 'Shop.ItemPut', '\x110432303236e9d91c920d799e09a6bcd736d6ee6fbf5db7ab62edb2e2894140a21fc67e222779290351602a83ccc0b5280a849643d129e4e5978ad14e64816998f184754162c17b409d73f463343acfec44b3e4229d83ede821e9eecc3fab7f39e14799425c211474c2e38e156a35a0e9d5745d66b4da074d029bf24efd51cdd33967a4f6d148d7ed54f9dbb3d261913d90448380a3060a476fc14e');
INSERT INTO public.carts_dictionary_siv_events VALUES (7, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 7, 'Shop.ItemPut', '\x1104323032366e60cca03e3bc31be6430cfa92b6f9997bea793cf0b72cc6669660416f98364e828a8be2e0b1516375ff73f501008384ee3b2dab00a5f0de5cf2be1c6645f327403ee54f79d5a92502f231ecf125a705a919cfcda39eb8ea38e056dd93a7b57e23fd75ae04a9de3cd421f40adbb311c45bf52d5f58f2c026300277a0a66db4d3c3ffd37702453fa9b8b6108958cee1d86e74e2683d1a');
INSERT INTO public.carts_dictionary_siv_events VALUES (8, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 8, 'Shop.ItemPut', '\x110432303236d9261dab9c40814017283c3905b63b1ad84605f7f7d54e93fc90fddcba09f2ac20dc48dbceaa57f574726a9c0c6fbeb882b6317ae62e1ac7d7bf192493b95fe610bc16f861cd7cbab09bc506dad56ecc7456e2b26856ede5d181b984a9eb0bb8cf00d7f84941df68b8ee70b39e9335f70a371dc306bf900f26cd1b69332e2630687af25e4b8d3708bb3bd9c6c94cc5f4f791aa9a0238');
INSERT INTO public.carts_dictionary_siv_events VALUES (9, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 9, 'Shop.ItemPut', '\x110432303236e4b32b2f5625554a639dc8f523501612895195f5ff3e49c2bf650fedf9894268dc3603d12422a17a14b1956fe789b793f2c90cc87f706b6283d96af8351830d2029f756b6e12602ea234fba45fca41768604a7f1521bad9bceb7f3916fc4136fd54efe9e518873667ef5e690bc6153ee412264cc6e12b86b1e0c3de0eb2650b0ba3a946e1c86d4d4cd972d3edda48ab8eece2833abc6');
INSERT INTO public.carts_dictionary_siv_events VALUES (10, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 10, 'Shop.ItemPut', '\x110432303236aaf6b8f350faaf3002e5e25da8cde3ae10aa8f06d1117577dc01fb80004179e06c1de3df5a73b0b080b14b8bb740be8d5f0e606fc2e3fcc1438b9f73a7191935820b3aa3955b265895f0dd84b855efe5f550e38b946c4cc5c60cb6e0a987cab2f256a65583d989935dce9d652099b86bab1ce25c6b1527eb243cc2eb32600e739f87b7bc961571d19e0f41d85a45697a1a2ba78f2df6f2');
INSERT INTO public.carts_dictionary_siv_events VALUES (11, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 11, 'Shop.ItemPut', '\x110432303236808646854d35878e394edc5b803d498826ffb4ebf7eac971560fd99c49d9acf06fd03e9e5919233646e50b1ae22f4b1344700eaf37505b282d23a0349a1669069b7674c7e404bdc51f79c6c6f89c00d17a3e9c750c99128589350f36611675902f56b0ecfd1fcc5ee827f6c64a04c9b28d13859bc7e64619e44d1dc208e05e50bbe4618a3ff3a2ae1a89070c0a6949d817c786737b6d59');
INSERT INTO public.carts_dictionary_siv_events VALUES (12, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 12, 'Shop.ItemPut', '\x110432303236bbd53c95e86db1c1d4644a5b03eed7ca86143d80011f1727c6793ea04bc31ffcdb1d21c733622d67987eccc02bca3e1c519dc8cac4d50f612e01f279fa7a9ba6d14521797e5396191d8d13ccf5ff5ab45ff074577e96a98087b3f340fb770c76f3435c441556bdbdb0002cf9af972e430182b696410c45d81c0370eaeebbfdd40684fe3da3deb25fdb32a45bac50952110ce273c3ed388');
INSERT INTO public.carts_dictionary_siv_events VALUES (13, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 13, 'Shop.ItemPut', '\x11043230323614ce3ce2cf2ab8614a524037f819a035690a3b9487fe44b025874a5956d1fd7bd9c3f2cb29e55a5b86bb6b7c3088c62a0d55a88d5673e51147059bf5212c85701ffe91347e19384884db99f5e182e17deac6c479e29f6550d9ab25dd3856be5c7c50bad0dd7158342972ef7ca32657cbbee4efd601418bb5253758384360588c4f6a951ebaaad6207a32e81258b55778ff1eb6e77b4c3c');
INSERT INTO public.carts_dictionary_siv_events VALUES (14, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 14, 'Shop.ItemPut', '\x110432303236780c478c17cd4ee6c3941cfb225caa1c761c8c3344dde4a491c4264fafad32f630b50b5d61c1682e5b13773e5c08ef34e6c63f1fadf451bf3e6bc6a6c3bf4867817583c8562a1f7e4257b08f56a26dc63c3d21ffa2d0b09212ce257a08144e572657b584ef894850b1206e94b504c980616487065a1f9589651499b5ec919a2b2f8b0af2fe4ae0aa495f57427422fced84b9229e64f98a');
INSERT INTO public.carts_dictionary_siv_events VALUES (15, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 15, 'Shop.ItemPut', '\x110432303236f1c784700a04c94f87535c16fae15d19faa7413a617657c79462d9f74b7eb3d2b42e7ba452691a28322088f918811bf901c09522248d48ea8d70d3089ab4492dfa76bab3a4d4172b9a263dc07ee6b7328fe50d77aea80e4ad0afcf432aaede83af6fdd88ec9e8a2330281ef0636f76bec31e834e1204faf187046d05d8b98da83073885d7cbb2412d45fa8cb9d9a0c76455980395ebaa8');
INSERT INTO public.carts_dictionary_siv_events VALUES (16, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 16, 'Shop.ItemPut', '\x1104323032366e06cde2ccfee09887aaaea4872948b7be89568e15be3d378604e94e79e79f39035ec3cd790cc3b2677a911f76eece7bb74b18e458c614b8cdcd25e9000cc2ea8d597d698f95a2d2998fb4e7690c5f12b860d6eb3b9f6f15f64fc018c934d7494581efd4aea9df8ce3e37bb74c38e6206d448e6de5df48c1c7754398c37283932749bf9523c0f34d9ae5f3c18031b4001eb7641ab73aa1');
INSERT INTO public.carts_dictionary_siv_events VALUES (17, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 17, 'Shop.ItemPut', '\x110432303236042e0d724a132ee25452a8ecd3e7e88ff32fb33dfc07f7ee5d42d787f6775892877706e041be4c928fd0abaa09d12a9866f2dafe7aab785e4aafad2e5f388726b05d29997b35324f2646015dc9485ca9b7e17716a07eb5ecb987fe1a238ccb028e5ebea310d45374a620a62dd01b5e7ee5a5cc7f0cb38eef0c181ef9a600bab075859c42d091c4f9c35584df054dd014b636e72d22c1ca');
INSERT INTO public.carts_dictionary_siv_events VALUES (18, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 18, 'Shop.ItemPut', '\x1104323032363bea97561f9a794528bad6dd9227da26b594f536b56946a91d70122246f6654c4646b4bf2c735faf1b660e3487c5d2f927836d512ff1e43fa3dacec0bf4f6b87b478da86678558e30a32be4e2c27bb26803aae722c43fab358fc2e8d5161ec2c18be2c3b38b99039c4382e7ffd38f257c9bdca8809742247c92d1039289e775c7d33e544b0d40be626ca6397c9b04bb0bd8a5d70e58e0a');
INSERT INTO public.carts_dictionary_siv_events VALUES (19, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 19, 'Shop.ItemPut', '\x11043230323687d2376027b1f62d987bc325812383908851a06f47323eb0fe51e38ad6d16c5ed3ff44afbf0595beecf8e73e5ba77a6f8384ccba375be8b67489f32a6c06f4e44619bdf0e5605ef5b62e9c37eae9a6c23d6a94d68d36449c3cde83b95328b9e38eaae0762458fc5c7349cc90b9ed5602068769b1fa30f45af3b7f2e955768926dfecef8b7264be6dbd30f928e2998650a44b366e68a61d');
INSERT INTO public.carts_dictionary_siv_events VALUES (20, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 20, 'Shop.ItemPut', '\x11043230323650ce1780b0fc8d907b2a4e8fb61649355fc485c026d3f6bf3b824a9dda1b7ed6b929fae5bee0320d9320ee9fce2f6fa925dbf0e491b88f9c8d4fc6fbd638817d0d171476f8e5bc89dbf0767796524d6395c36694a0d5c5df609b301084dc5b45a9ce9d10803733d49f5f091b88dedd031972a865cb10f21e7285a79333572d449f0356d46868e10d829844aae8901ab954e6f80e3f885b');
INSERT INTO public.carts_dictionary_siv_events VALUES (21, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 21, 'Shop.ItemPut', '\x11043230323655c654b83e63519934a62e1b9eca9c75d7165639ffec10199f72e417c9b04fb052bd4322ab594a26f1e9ba799d63b672c4914f1b99e4f4e5573ac6aabbf9818385606a22b79501cebe2be0c177f0edc12e25836327c9e98f311c37b25adf2ac91d62388f0f3d14650494a237320a51a826c85b323c7e8e37d41ece226796db9854a8910c2096dd961d53efa202e96e97db747ab343f394');
INSERT INTO public.carts_dictionary_siv_events VALUES (22, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 22, 'Shop.ItemPut', '\x110432303236165ff9161edfea564bd1dc8efe8862d8f5e21f1e0e5731814ecf7ee1fb4776f20ac9305f15b8bd8481dc3c8ff7c4329ee259f08470ea33ecaa54122b4134a60472bab0c25cb7c089b13e8fa22edbb08e26937bcfde285936221a01ffb675a856b0a02d75915a758f3e1ae51930c980544bfe051f1ba13e31983415d32bc26fbfcc56d3ecc0dfa7e41093c550af0283277160f3bd82cb47');
INSERT INTO public.carts_dictionary_siv_events VALUES (23, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 23, 'Shop.ItemPut', '\x110432303236b8ed27f3eb6284d3d65d465ce964d7dbfb120d4967ae5339b41085be1c87d7a4b246358b019b82c5247167f99a756b785aa9174a851bb925dfc72f259ce0ac9c2d1318d5e482df6e2a98b229a1609723e21373576f86d5f6592407a1bf215cb17e679890513de2a69bcf8b3171a537c56cabaf5e8a9503c8410fb4d636953d3161c52e271cd73db2ac61c75c862fa8d6d01eb119ef4d8e');
INSERT INTO public.carts_dictionary_siv_events VALUES (24, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 24, 'Shop.ItemPut', '\x1104323032368f1c2f4144d1dfa5a17427b3e8dc839aa6a57b5172b7b95ba63459c170f6a90e83cc4a8400ccfd594331674991c0203122dcd0974ee6811a9fc6f6d6e3dc943d61d06ce65b0f3433e34e2a98849e1f041ab26e31c216d708f9eb122e88e36cad6308575517d1b9f2a1a0d1c26bca8db632496f52596ff0d996d64777b068020649a81e0db256c661492b57e314d42ffbe6cf7d6efdb957');
INSERT INTO public.carts_dictionary_siv_events VALUES (25, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 25, 'Shop.ItemPut', '\x110432303236b77cc2419be365f6e96cebf2cfedd3b270bc6763b1825f58c14fdb315a8123315e99dc0ac9c979e6980da50768cc5a4fcd9c0bf90ab033a9badc9dea48ec569035a6350a25c281dff9d6e08c0a5f57221c0ac60ab36bde5383606b5a114253b34ded14ca5137de719a0f48a232fc48bce4777182a43fb859ebb516f6f6fa789c2dc054705774ce29005fe98ebfc6d612fe58159a9ff59c');
INSERT INTO public.carts_dictionary_siv_events VALUES (26, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 26, 'Shop.ItemPut', '\x110432303236c677c774b6d2197da5a3df5c1b66a386ca75633ff15a9cf4a2ab8fa0d094bee8a11f19ee1a970567d455ec9c1ef3f6dca0f4e5abe282bad701ddf19abd7b0130f1bd4df236642ceb4a00fdc87624552309f10d312f4448bd9d4394d57a2abff878620de471a023d5c87533185134c99cbe488c08b4e4154c3f8bbf2254929669515018c6a777045b651708d3ec520673d38ce9ce0c0250');
INSERT INTO public.carts_dictionary_siv_events VALUES (27, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 27, 'Shop.ItemPut', '\x1104323032365a1ace583daf30d15736366a757e217f93c4bc84036bee4562351d1ae9a4d995af51f9370076fb77546d4dabb717e5d15de6d28a984be77968729946fa4a3af092d96a31b669858014cd9d187cca4f7695a38c0d20ac5604a21c6fc9dcf4035a57c9d90672dd3b510edf1014f7224eaccd8be5cbd7fc64f33f066923e352074fd8b21580da452cb564168b7f851a3b5f030c76846c92fa');
INSERT INTO public.carts_dictionary_siv_events VALUES (28, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 28, 'Shop.ItemPut', '\x110432303236bbb63153d91275122954c49f32d748cb384cf63859f4a483083d2609867b60fc7bbda17b14b19dc33d87efdf3d6ffb0df2dcd766970ab174dd4a34f7d922dae4349854fd0633538944c267deaf1249fef227fb087f78220f2bd9e59a902ce0e2a4a7ee14516b5ccea3dfe285a5c63e495d205b08253a54f1119c803e406f987dc40cffc7bacbeb1d2116f67def59ed5b2068dcf9642566');
INSERT INTO public.carts_dictionary_siv_events VALUES (29, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 29, 'Shop.ItemPut', '\x11043230323610463dc9426abc7ce2c971c41f9349afb50bd7ce0fefbb7470fe8211e87e0243190be88f9d30a2cb1b45d920b642e5f3ae0eb666141eebe12c5928a9227cf3cfb642b7f07b0cea290ce71bfce267a78a8fa54300978b13dacab1df6522721049cb6e6199b5f215587b082b40edefcea0f8038eec5e95b1b6c9a9d3ca2cefd32288a7625d44e2d11309b603504fbf71ddc9f18102fdd980');
INSERT INTO public.carts_dictionary_siv_events VALUES (30, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 30, 'Shop.ItemPut', '\x1104323032366d2b9e54d9e5396081faba697db490530c6d8de18aa8417d03da33a2ea49d805e00769d0909abae8fa8c6e1b8d4902798000caa939ea0f0a42ef14e56b6bda749d6ebc580aaaf2f9395e3c929e7b16b707c5a9efb9e219a963e113a8af753c4505f7a6766ac5461aded0cacce419af22df011d33e327c68c491c5ae81648ec34183016db09e09ed3027d7621f3cf3600a21382cb248995');
INSERT INTO public.carts_dictionary_siv_events VALUES (31, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 31, 'Shop.ItemPut', '\x1104323032365b8fd5027950dd8330ec524169004afdafb45845bb386235756a866b0e35855ef6729026e0020115956923ee11c43555bc34b8097a8a6a256529af09812648b4749912a8d4871788085b15168d48b0c605f9d4b42cb81c809072ece42650a33e1a32c70e68710dc42dadd62272eabf64b31fd0f73818c2dcb7a5f34813a618399b70ff0e13de145a6e1fffb2825d33f5346036079f6411');
INSERT INTO public.carts_dictionary_siv_events VALUES (32, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 32, 'Shop.ItemPut', '\x110432303236a2da1240534f29860cb598f127bc000f03b948a7c3a631558beee709c3c03612b8ffbe8cf89e2eae130072ea23006ecdcec884881faac7f21c29c37c8c92adfe9c8ffd12d128d5acb2042dd295e65a5ec5d4fe2755f1d899c9efdad41b64c2f5ce4ecb777cf0d98e15e49335f68928c1864d69e93d45ce5a75902a668133ae77a44e5dff2001255c3bb8d634918afdcee0d8187f53263b');
INSERT INTO public.carts_dictionary_siv_events VALUES (33, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 33, 'Shop.ItemPut', '\x110432303236238391fa4a2c251d43ccdf1c3cc6c2a16704ed0160a2b3e3aa08ae216a9cd61712e3b29f247ad520551370eb9c5a37bee96934d7ad4c88d42edfc90a6bd8827393af77c4a005a90c513edd75639c3f923de2ffafb7a5b090c180a0f5a17075a19c7a3f00fcd811f91b21164786958e399d0f60a7d6f13b3492f9c1b79655cbcc20458139b3af69cd6ea859de13505112160d14728c8a7e');
INSERT INTO public.carts_dictionary_siv_events VALUES (34, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 34, 'Shop.ItemPut', '\x110432303236ab5a6cef634d27865677cb99f66d56f975ae9ce6c8e80deeb0178abcc8e840f818bbb0bd315d594e86585e46db33a523ad5b616193e036b805c3325cc057d9777bccd8a1ff62de03884615eea8480575a3a5ff9bab02c3fe2ac92cf6c0a9ad1038f2c6399c63fc53c415f71b5eaf6486d03da302b0beab27483ad7af4f423c781d51d9a527e32a3d6896ee08a60db9603b20e7438962ef');
INSERT INTO public.carts_dictionary_siv_events VALUES (35, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 35, 'Shop.ItemPut', '\x110432303236596f6656917cb63056ccd480447b11b3a8752becbd46e2995440dbd1ad1889f043459141851fdec8e211025e6d625ec1326824d279ce3cf1b4ca4751eb611d1b076d65c138d2ff9d0f9635082cf9ec8dcab3f970175b19dcc9fc29ba6d0ec1e6f6632dc1217f13530a4f6dfd3216624aaf3a755bbb81563981c4d064971b6c73a6b52a72f891c105f11c30a939cb03bf7c2dc09a2a1d3b');
INSERT INTO public.carts_dictionary_siv_events VALUES (36, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 36, 'Shop.ItemPut', '\x110432303236c2734c8952903cd67a223146814c7a1407c924c3e4a9468349c7782bb8677c6af2fce7844ce738f69ce13ddfeb58e45e37f1bd8d1e8dc20f340a22bce31ff219dd43a80bbea0e7eedb0a845ce9e63adfca67c85905423598225afe5be34512f93ed879067557f75a592b5af6af20a33d77593da416dc1d3fb8e89eeaaf07ab3c6f6444bf41c7555847764ab04e495647e31dce2135b674');
INSERT INTO public.carts_dictionary_siv_events VALUES (37, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 37, 'Shop.ItemPut', '\x11043230323699f9edc5bd9260154be10c3e8e8388c2886e5b6966a7e94bd72608fd397244b09a1718f3750de32461bfd2ee45501aed00f1b10c0fde7f5b384948954ec89811112cfb3d7a5c384ab9e7e14822cfd66b2e1676538f571931e3387f3f9bd2d6079502e3ff74df255c30f6725edef662f49c838a601ca0f382d242163f723a0ea96cfae359bd8b6ff262a853339c3bb974a05feabd9ef1f0');
INSERT INTO public.carts_dictionary_siv_events VALUES (38, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 38, 'Shop.ItemPut', '\x11043230323664d6253d24cb02898739678451c56bbe3e712c63807e3bf5acf96fd47f33da399aee4286cc0a52676e991d14eb6e5bb922811377d57611bd3acaf9dba1b4a210dbc9019db5a2e995a93a42a08c0dbaa7ebd6d55c81d5a5d5345500278e77ad48b1c02840fc5fcfc0592b096b8e567d5ae1698d4b526eb7aed8eb2f087fd4bdf5a6dfb2ef320ac96bfd7d71bdb49c26cb09fc0368c72452');
INSERT INTO public.carts_dictionary_siv_events VALUES (39, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 39, 'Shop.ItemPut', '\x110432303236ba8d51b855cfca26ac72bfa24b93ce7ceffefbf046daae072dd36fc361c4781274549b3fa169e9654a6e1017d86d56593a2100259b1b4648b70a8a4dc42ce1cda297f83919a512f8e072cbce43e928af9a77caf29a79a43267b8fc82fd74aed979e148f012c0e391b7d2b2a79d1f6c6b4693018c6078445b2d29228190731186f35cf938ccacaa1d1718b134560f00b4eb842cc4e96006');
INSERT INTO public.carts_dictionary_siv_events VALUES (40, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.ItemPut', '\x1104323032361068525d2e73ca99bf8e000420640c7aa038a9339450067276421e6f06e89575e168442c22dfdd0e463f1fadbb24e7f9c6ffa1acf3c4d11796241426abf7a4688ed60260bbfb87217ce006c7dc1d84da7dc0eb45f8f504e603111d8713541cef9f4ef2b4f0d5a438cbd5eb86a4817bd6813a69d69f34f6933f8362f1dfd0853db1b580de6093a6bd289cbe8759170c10e4c1f3c2f93a9a');
INSERT INTO public.carts_dictionary_siv_events VALUES (41, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 1, 'Shop.ItemPut', '\x110432303236deeadd045b3add176d403b7048b03d7e91cd2c52dfbbd138fabee6595a93caa4d346bbdf1b6c851aee70edbe39cfc73fa6');
INSERT INTO public.carts_dictionary_siv_events VALUES (42, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 2, 'Shop.ItemPut', '\x1104323032367cf2fb60be5d42a789991664b4762f2d5100082f96d3da4cd49c43aeb575a70b01e89e755f97306cfe823d438763262b4a');
INSERT INTO public.carts_dictionary_siv_events VALUES (43, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 3, 'Shop.ItemPut', '\x110432303236aadb913c3c12bb29b060c1d2bd412f0839037a180a69a8aaf3f33d6b7bfc5bb896bb894b63816cafbcfb5717bb2d9a8232');
INSERT INTO public.carts_dictionary_siv_events VALUES (44, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 4, 'Shop.ItemPut', '\x110432303236c112d69628e41e5b0bffdc3db6251ca60d24b89124678de285b37b6f201e6f47aea93999445718976eb8ab9f68581555e2');
INSERT INTO public.carts_dictionary_siv_events VALUES (45, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 5, 'Shop.ItemPut', '\x1104323032363496cad933c9c299ffca29fda60df2907b4de200d2ee7383bb9db01427c5a538d197000ac9c69292cb81976cdb918a645e');
INSERT INTO public.carts_dictionary_siv_events VALUES (46, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 6, 'Shop.ItemPut', '\x1104323032364c293390be00f543d33fb48dada21359d066a95296d6cb6d4567b53e2ef0e613b71f206209e9fca0cb4f7e54d65a0c5a6b');
INSERT INTO public.carts_dictionary_siv_events VALUES (47, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 7, 'Shop.ItemPut', '\x11043230323687cafa66d880b7aa663096fb474816d670bef21540cb9935669af862090402bd482d3efad4ff2689ac3d2310ed28');
INSERT INTO public.carts_dictionary_siv_events VALUES (48, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 8, 'Shop.ItemPut', '\x110432303236cb77bdcac5ce1f156301045a2bc336addbd1a5659fb319c7cd363977f106ea51f38dcb7834d9836cc3447e2d2b5bd84b02');
INSERT INTO public.carts_dictionary_siv_events VALUES (49, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 9, 'Shop.ItemPut', '\x1104323032360522a2b95c5bbd0d24ee695adbf5eeb10f6f835280db6ad986bb859455da40cb0a53a27c6e8657f21781afc82a924786aa');
INSERT INTO public.carts_dictionary_siv_events VALUES (50, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 10, 'Shop.ItemPut', '\x110432303236ddb19c07a582c50fc5079dda3014df652bddb6486517bd2ffe7a1b620e7b9fc5aab991523f5e6d1ed34c61ce65604bafa1ace5');
INSERT INTO public.carts_dictionary_siv_events VALUES (51, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 11, 'Shop.ItemPut', '\x110432303236c3911b576192bef2261304080884eb07f5b86737e45fc27c732a8e15456a8cd5c010c1bceb861e2befbf55f8bffefdefff95df');
INSERT INTO public.carts_dictionary_siv_events VALUES (52, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 12, 'Shop.ItemPut', '\x110432303236c94824fa25dbf7af9e11c35f678e645e3cde5aee3872644853653235e867ffdec6a7603e67776fa4a02d65bdf1bea8caa98c');
INSERT INTO public.carts_dictionary_siv_events VALUES (53, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 13, 'Shop.ItemPut', '\x1104323032360eb21161821c163140d18d51d73d43e802199c5d271c8754ed7fbbfc45621590868c52565d2b2c634b873bc3094f99160bf8');
INSERT INTO public.carts_dictionary_siv_events VALUES (54, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 14, 'Shop.ItemPut', '\x1104323032364ce769ec7f825fa334f8b71b3940cd87769ac115713150830dd3932fab35f7a402e2b612965e05f6614714640a5961d3cf8e');
INSERT INTO public.carts_dictionary_siv_events VALUES (55, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 15, 'Shop.ItemPut', '\x1104323032363137219249479cd85920084ec836fd4c0e4c362bc75dbba1c87d586a40384c128fb07b379c33f29aa02c1be4dc78ce7fcb8f');
INSERT INTO public.carts_dictionary_siv_events VALUES (56, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 16, 'Shop.ItemPut', '\x11043230323667df08adb379e33d02672c02a2c15d378f8f9e05d18d7070752d7042ea53fa20388f14149dfba051005a72b0372cd8d18b53');
INSERT INTO public.carts_dictionary_siv_events VALUES (57, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 17, 'Shop.ItemPut', '\x110432303236f5e2e3d16c086d6160c32fc6535903512121e3b5add846164f5437a5e6c921f469df0f0927200e01c1bc12b417b9206a7411');
INSERT INTO public.carts_dictionary_siv_events VALUES (58, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 18, 'Shop.ItemPut', '\x11043230323680b22489f379316d3c1b06d8d3c7378ad840d70f09878272e6d7a87789ffce5c7c4b6e6378ef2ee7e2881db841dff45ee1b8');
INSERT INTO public.carts_dictionary_siv_events VALUES (59, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 19, 'Shop.ItemPut', '\x11043230323633cdd48d5711ff4891d0ba0660a69348f6dddce345c8058293d285b6e69adbbcc60698f000f7abfd39186c9049b50084ea9a78');
INSERT INTO public.carts_dictionary_siv_events VALUES (60, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 20, 'Shop.ItemPut', '\x110432303236f8574b7e537809d3bd9b4ccec10e5c96148cea407e44f470b3cd9fda83f4f05d9fc9cdc21e3a3712f2c6b1ebd50c7ac27c54e7');
INSERT INTO public.carts_dictionary_siv_events VALUES (61, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 21, 'Shop.ItemPut', '\x110432303236dd735907aad98ebc122706dd857be7d77c04fd295ef01a82df39f1e89e7e88977393e0a211f37fc5bf2c3b7e01d9a9c72c0516');
INSERT INTO public.carts_dictionary_siv_events VALUES (62, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 22, 'Shop.ItemPut', '\x1104323032365ef336b9e1cbab731480d3eb3d75178722c4f0a3d7254320d5cb326352b753ec5aefb5e25f3fa289da9c9600e1acd7d09f9c');
INSERT INTO public.carts_dictionary_siv_events VALUES (63, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 23, 'Shop.ItemPut', '\x110432303236a1991e50db9103589cf8b4b0642841138761fe7375e65eb9f9827b9a85fd76138075a223e743fd784b4d1e75c8aebad337d0');
INSERT INTO public.carts_dictionary_siv_events VALUES (64, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 24, 'Shop.ItemPut', '\x11043230323641cd2005daf34f02fc5394307d6f0e87711df34eabada1c657c5862066c08e287574456c9349dac55215ee995fe31e79da93');
INSERT INTO public.carts_dictionary_siv_events VALUES (65, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 25, 'Shop.ItemPut', '\x110432303236f0989e12690d068f0e11f195c1ec1ed2af8a908a2a099347069c9bdde5f7a506667e435c20b083b95d52d407c7caafdbe1ca');
INSERT INTO public.carts_dictionary_siv_events VALUES (66, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 26, 'Shop.ItemPut', '\x1104323032365612607de05b035f9bfebe8ab59829c274538aaa4f9cd412c4ff48892d6a3ebd1bac910503b7e510923cd2ff0bf12ea09134');
INSERT INTO public.carts_dictionary_siv_events VALUES (67, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 27, 'Shop.ItemPut', '\x110432303236b5031ff1007029f7a1c8259a22bcbe65a5ca890b793653344acdae8265f348dbc70bd1fa92c71316429948b1b4a1e97baf54');
INSERT INTO public.carts_dictionary_siv_events VALUES (68, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 28, 'Shop.ItemPut', '\x110432303236ea920ab4a859a80615a4c8ee8719dab7ca025dd49fb48f3ca917c4aea266f22a9ec3a92d6e9da791523be4341463e6e15c85');
INSERT INTO public.carts_dictionary_siv_events VALUES (69, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 29, 'Shop.ItemPut', '\x11043230323640c907acad8b9a5873582ae54c83f2f678b0f55ede666c274ad9715d314b2530fea79950f33b9a29350740898ad59d672ac1dd');
INSERT INTO public.carts_dictionary_siv_events VALUES (70, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 30, 'Shop.ItemPut', '\x1104323032363cb3f63ae7fe905cb253b68b020704e12d702fa2f754f57388738c9ea01844f86ca56baad75138c37c9382e54b0b9ba99bd6b7');
INSERT INTO public.carts_dictionary_siv_events VALUES (71, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 31, 'Shop.ItemPut', '\x1104323032368de5cb8510adc18b315934a95a22b34175b3d03128b0b34306575bd415446d0c1f1e9f721eda85500519c4e9427d982f8d22fb');
INSERT INTO public.carts_dictionary_siv_events VALUES (72, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 32, 'Shop.ItemPut', '\x110432303236a435a78be4fab3ae8fa98a2ebcf26f39f2366a4e9b48af71dda92ae3b50b9adf01dc64848fa18abe332170eb91c625d9ba58');
INSERT INTO public.carts_dictionary_siv_events VALUES (73, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 33, 'Shop.ItemPut', '\x110432303236ae3ef926ba727d514c2e97193f9e9882406a3d7e6c7b6fd8096090f5a08e94f8e7dd9be3eac269e4b7151982a554a809e490');
INSERT INTO public.carts_dictionary_siv_events VALUES (74, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 34, 'Shop.ItemPut', '\x1104323032363416965faf9afd1ed1e29cea3057bd152e6c6690fcbcd70bdf78606eb74016144254bfd46a281b274b41e867694fff3f0154');
INSERT INTO public.carts_dictionary_siv_events VALUES (75, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 35, 'Shop.ItemPut', '\x110432303236f97de17b8f9cbd027dcd07da9fd44406e707f89c2a5ca534328a043ffe61f9f37775d09663feccf2ed487d79bdd999c03b7f');
INSERT INTO public.carts_dictionary_siv_events VALUES (76, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 36, 'Shop.ItemPut', '\x110432303236d417ceda1cdd9c0c506db1d62156208128dbc91ce719c92aa9e5a2c3165493c58ddfa0d25f14d8b43e18772a000066ecfbcd');
INSERT INTO public.carts_dictionary_siv_events VALUES (77, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 37, 'Shop.ItemPut', '\x110432303236ac08f7507903d42354c3cb2ae1fc9e9dc36c2f04259f8afe40b41de6b6f8b5c76926728d165a87bffb5c6b7bf0902765695c');
INSERT INTO public.carts_dictionary_siv_events VALUES (78, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 38, 'Shop.ItemPut', '\x110432303236081af22d1e459a1852f27925f416c89016ce5e5e88e75a4e30a13fe6af506c8214dbdc8843afcb8e92aff5b204da278f3e31');
INSERT INTO public.carts_dictionary_siv_events VALUES (79, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 39, 'Shop.ItemPut', '\x11043230323669657f1d2835be0ad2ec13452b4f5811d020c5d1d02ac2aec115abe3f49c7d9ad193b0e2d3f513ba0c5ef97f998001cf1dd5b5');
INSERT INTO public.carts_dictionary_siv_events VALUES (80, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.ItemPut', '\x110432303236f0145358b01aaedaa9783878ab464c4018a3e6d92c45f37e37a315c59f84aacf498fcb76eb9b5859a95ac7130605ec94c62396');
INSERT INTO public.carts_dictionary_siv_events VALUES (81, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 41, 'Shop.ItemPut', '\x110432303236c7451cd31f5359370eb0479ee88f274db29180560be6e242b1899ac0927df8527fabd383e03bcf7043a0a7a2df18b604f2a4348ff62855abca');
INSERT INTO public.carts_dictionary_siv_events VALUES (82, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 41, 'Shop.ItemPut', '\x110432303236a96907364c8f821744cf83383715c1b581392544768fb7dcdf0b617043560b418f8384cbdfd1aedb190b71b740457a943ff4a41f949349b150');


--
-- Data for Name: carts_dictionary_siv_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 15:24:44.332255', 0, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', 1334168378, 'postgres', '2026-11-29 15:24:44.341953', 15, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 15:24:44.362607', 8, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 15:24:44.375966', 4, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 15:24:44.387921', 3, true);


--
-- Data for Name: carts_dictionary_siv_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.Cart', '\x110432303236ae0b97dad0607c925616357bf5cb700627d586bf43ad437f7b40e67faee840ec5afaa288ae4a577d351f11b777a64877b578e4cdfb6b094682633c759ff9453e271ea8a7fb5994869a63c0387f2b11db2fb77daad8a9e3f11c633bece3979b93956cf4b422b13fe8b3cde6758b5139b8a5c5ef048f990f585a5bf523ca4fe85755dc832c4694e5eed479aeb4aed1b4b07071064e1aa7cebba30ea4eaf19db2047573ec46cc96b96a1c49da9b5e6b63bc6a5ccd183a5c6bb40bdb4432b3b61d7e393e2925fe8a8d3717f7e6010406a32b9606f1ac5b');
INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.Cart', '\x110432303236ef9013217ed08d8230d4bf62402d6448f4a79998fe90a4f54c1964b12d3c853ea37172050611f94839576f9ce27d7ac55f600b02cf7e339a3c87f9f959573ea25c86557fb742439b38ed4823762c4bb2c763ed5b4f2535886014bf5307b983f93c48dfa8d6289e4d49d7d1622dfa5272f7ad801d10c5c7ff8f5baa6e9b5ba75a5cb97c2d056a3bbe81842aaebc175ef115655923cffbb9d2cbfb214bf3b8aa6ecdfecc24072c518b110de526782c7b650b4cc54136469a2bb3e21311aafa80ead04f9911ead6766b11d5bfd2969abe0a61a3262d1b71c52f0c3c06');


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

INSERT INTO public.carts_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 15:24:43.982523', 0, true);
INSERT INTO public.carts_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', 1334168378, 'postgres', '2026-11-29 15:24:43.994426', 25, true);
INSERT INTO public.carts_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 15:24:44.035337', 13, true);
INSERT INTO public.carts_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 15:24:44.051466', 2, true);
INSERT INTO public.carts_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 15:24:44.056171', 9, true);


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

INSERT INTO public.carts_zstd_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 15:24:44.184776', 0, true);
INSERT INTO public.carts_zstd_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', 1334168378, 'postgres', '2026-11-29 15:24:44.193589', 14, true);
INSERT INTO public.carts_zstd_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 15:24:44.212684', 8, true);
INSERT INTO public.carts_zstd_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 15:24:44.225173', 4, true);
INSERT INTO public.carts_zstd_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 15:24:44.232858', 4, true);


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

INSERT INTO public.deflated_encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x100432303236bf4b5eda22e4f0d8dcd29df51f9dfac13bf2096f83b650f2732986a7912c5225f0cc5f4c26fdcfdcadff286257e119595350baa2742d04ad8203818ae79b0a957e803fa02e27f55ae283bd637f2ee7b6894fb3b2d6195dcf17cbce12b99303269c4143f779070e66a99c14b4c17e0b9badfe309b6ab597151b094ac51c8404410415ea737f9d3317a4bc13f16b5d765e79de6fa03c2fb7a9037fca866f23706a57cb2418ab269942c2b8a06d18f2949ed0b122512be6cc6bbaf3f0127cd75ed9adc00ccd8ffd505c21ca462dd6b0c2d18c64f240f7181cfc664d0d5a7ce662974784012ae9d5c898a558c7db549d00b972a8d52722b68083757e242490fae98378d2804edb99');
INSERT INTO public.deflated_encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x100432303236f4b8cc0e64f0da6df5c8f2cb4f13c545f4cf27fffed6d341d442a3ba9eb10f669aaf17a47657ad1ae8b18651d21080b1766bc8d74a5266065dc1157dfc507c7cfe321079e324b2bf2d7dadcaeebee271454e134b1b82026f25702e571a3173a7136e11f0dbcb28fa053c');
INSERT INTO public.deflated_encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x100432303236e9aa0986f1fa6fbd974acf0bd7d77ae5c05a37543b054b9b01c2fec205081f539ff3e8efdbdcef1a20833adf0d242270f2a4427c1701868a0b9a4a53996d36ded47d9541bfea0a859b15229c58b63d43aa0ed8be7e8590e47592bd9417032cc0f0d9272d3f58b9e0f791f8a7297dd6e9a3837a4d00172a998da458a28ef45c149987eb0e74c96d970dd28e12');


--
-- Data for Name: deflated_encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deflated_encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 15:24:43.730633', 0, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', 1334168378, 'postgres', '2026-11-29 15:24:43.754396', 11, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 15:24:43.771489', 12, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 15:24:43.790605', 4, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 15:24:43.802912', 7, true);


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

INSERT INTO public.deflated_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 15:24:43.420588', 0, true);
INSERT INTO public.deflated_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', 1334168378, 'postgres', '2026-11-29 15:24:43.429446', 13, true);
INSERT INTO public.deflated_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 15:24:43.451539', 5, true);
INSERT INTO public.deflated_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 15:24:43.462228', 7, true);
INSERT INTO public.deflated_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 15:24:43.47118', 3, true);


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

INSERT INTO public.encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x100432303236f53cfb9ccba3d3d3744cf41bc02e286cf12ecd645a1dc2c6c6ebb685d0ff9f676fac8e57dc8665dc899f002c3247449b009c931e1651dfed85fae0b6155d877ed99db86a6f820582a329b8cd4a0ddaae43dc03b0f4e7e1792b363b2e423c3a5e5ad31e37a34fb293928c693e6b400b6bd3b5ead3ce26439d40371a11c184920e2884ff21d9cf533e5289c9b6384dde1cbf8840f21b32ec94ac77553b887348420349813ca8134ebad3a07580ecaf64eded64fd9db2b1f526d5e2c6754da37564f75adef8e225b6080f219b1b99bf26d97f30d46e73bf4d9a89628d69ba44db1153449a5dc77d87063dbf4265ee8b16bfd4437995c13f1a07c8695f9edf8c9c96b01f355d911b5c24de256d95a360a78764145407456e217a52021573649a40406fd296939493cc8680ad96b268174c63b70fdf26095c72c9b743509a57842e642038cb318001f630070d8a1102f22cf454513eafb0114076cfc88a6b2a394dfff01836058abe30054c475603ee9f6e70c6de44000a1f60f4c391441864b5d15b261f4679dcf74bc92b473dd21b7a89c1cbff8c8789741f0d2cee26e0e2ade2ce5059e3bc13339542537904c04c4c113ceeeefb481db450418328df6bb1a783a99704bea859007232ed0d6d1ab9208df8890158df337e74dae2e485808feefebc0234fa94620d92cf5bd107df87783d00dbf1a9507dcd3a848bdaf434fbce4fd9a5e59446e79b7eebbc5f64221b2e6ac4f267cf30f43f75887a99f2680957f5b7d1f03115c28e');
INSERT INTO public.encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x100432303236783f499fd2bde12d8002e549551729a9e6e72704e801e99fb72884ae74b515053e88dec6d22b696467d9b8c10c28d9f2d85f95569a06c49e2e83cc167a9daa963c7f6bd1ad8d6ba2fea8622b8debd3b1c40d243ed9e88893b95187a13f4998ae5b698fdbbd2635b17030c741');
INSERT INTO public.encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x1004323032368bed20ff692ea48ec802972ad1ccbf087467ee51cf061373f9677f24ca8a81bdf672f1f662763b2025281b8105d8007c699bf5ac9654abfcf7721800c7dfae2a261f150bf2bbb3de03e307e9e13cbadf944a48d5c968318b79ee7a120f23ccba2b131e3b8899e4519ed4322db8db1c896ced21dc810ecf2dcb3840e22dfb6679d56e7eea6c38c56dad9abc541428672e37ee3b761fc4de192c78ae9f85ba37');


--
-- Data for Name: encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 15:24:43.562134', 0, true);
INSERT INTO public.encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', 1334168378, 'postgres', '2026-11-29 15:24:43.57683', 16, true);
INSERT INTO public.encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 15:24:43.606714', 6, true);
INSERT INTO public.encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 15:24:43.619556', 2, true);
INSERT INTO public.encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 15:24:43.626351', 7, true);


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

INSERT INTO public.plain_schema_history VALUES (1, '1', 'events', 'SQL', 'V1__events.sql', 1334168378, 'postgres', '2026-11-29 15:24:43.219552', 23, true);
INSERT INTO public.plain_schema_history VALUES (2, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-29 15:24:43.26692', 4, true);
INSERT INTO public.plain_schema_history VALUES (3, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-29 15:24:43.274227', 2, true);
INSERT INTO public.plain_schema_history VALUES (4, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-29 15:24:43.278981', 6, true);


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

INSERT INTO public.reader_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-29 15:24:43.915911', 0, true);
INSERT INTO public.reader_schema_history VALUES (2, '2', 'tracking', 'SQL', 'V2__tracking.sql', -268934528, 'postgres', '2026-11-29 15:24:43.925982', 7, true);


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


