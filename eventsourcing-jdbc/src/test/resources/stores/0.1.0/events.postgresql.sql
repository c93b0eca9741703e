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
    SET "eventsourcing.drawing" TO 'public.carts_dictionary_siv_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_dictionary_siv_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', carts_dictionary_siv_events_left(patience), true);
    END IF;
    -- The ordering lock, as above: to call a function for it took a tenth of the time of a batch of one.
    IF carts_dictionary_siv_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('carts_dictionary_siv_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('carts_dictionary_siv_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    RETURN QUERY INSERT INTO carts_dictionary_siv_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_dictionary_siv_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN
            patience := carts_dictionary_siv_events_left(patience);
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
    AS $$
DECLARE
    callers text;
    ignored text; -- here and below: an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF current_setting(carts_dictionary_siv_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    callers := current_setting('lock_timeout');
    ignored := set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    IF carts_dictionary_siv_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('carts_dictionary_siv_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('carts_dictionary_siv_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    ignored := set_config('lock_timeout', callers, true);
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    ignored := set_config(carts_dictionary_siv_events_mark(), coalesce(pg_sequence_last_value('carts_dictionary_siv_events_seq'::regclass), 0)::text, true);
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
-- Name: carts_dictionary_siv_events_left(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_dictionary_siv_events_left(patience text) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000)::int)::text
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
    SET "eventsourcing.drawing" TO 'public.carts_dictionary_siv_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    ignored text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        ignored := carts_dictionary_siv_events_await_lock();
        UPDATE carts_dictionary_siv_events SET notification_id = nextval('carts_dictionary_siv_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
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
-- Name: carts_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET "eventsourcing.drawing" TO 'public.carts_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', carts_events_left(patience), true);
    END IF;
    -- The ordering lock, as above: to call a function for it took a tenth of the time of a batch of one.
    IF carts_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('carts_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('carts_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('carts_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    RETURN QUERY INSERT INTO carts_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN
            patience := carts_events_left(patience);
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
    AS $$
DECLARE
    callers text;
    ignored text; -- here and below: an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF current_setting(carts_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    callers := current_setting('lock_timeout');
    ignored := set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    IF carts_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('carts_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('carts_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('carts_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    ignored := set_config('lock_timeout', callers, true);
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    ignored := set_config(carts_events_mark(), coalesce(pg_sequence_last_value('carts_events_seq'::regclass), 0)::text, true);
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
-- Name: carts_events_left(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_events_left(patience text) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000)::int)::text
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
    SET "eventsourcing.drawing" TO 'public.carts_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    ignored text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        ignored := carts_events_await_lock();
        UPDATE carts_events SET notification_id = nextval('carts_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
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
-- Name: carts_zstd_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET "eventsourcing.drawing" TO 'public.carts_zstd_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE carts_zstd_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', carts_zstd_events_left(patience), true);
    END IF;
    -- The ordering lock, as above: to call a function for it took a tenth of the time of a batch of one.
    IF carts_zstd_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('carts_zstd_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('carts_zstd_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('carts_zstd_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    RETURN QUERY INSERT INTO carts_zstd_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('carts_zstd_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN
            patience := carts_zstd_events_left(patience);
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
    AS $$
DECLARE
    callers text;
    ignored text; -- here and below: an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF current_setting(carts_zstd_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    callers := current_setting('lock_timeout');
    ignored := set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    IF carts_zstd_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('carts_zstd_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('carts_zstd_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('carts_zstd_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    ignored := set_config('lock_timeout', callers, true);
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    ignored := set_config(carts_zstd_events_mark(), coalesce(pg_sequence_last_value('carts_zstd_events_seq'::regclass), 0)::text, true);
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
-- Name: carts_zstd_events_left(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.carts_zstd_events_left(patience text) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000)::int)::text
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
    SET "eventsourcing.drawing" TO 'public.carts_zstd_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    ignored text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        ignored := carts_zstd_events_await_lock();
        UPDATE carts_zstd_events SET notification_id = nextval('carts_zstd_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
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
-- Name: deflated_encrypted_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET "eventsourcing.drawing" TO 'public.deflated_encrypted_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE deflated_encrypted_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', deflated_encrypted_events_left(patience), true);
    END IF;
    -- The ordering lock, as above: to call a function for it took a tenth of the time of a batch of one.
    IF deflated_encrypted_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('deflated_encrypted_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('deflated_encrypted_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    RETURN QUERY INSERT INTO deflated_encrypted_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('deflated_encrypted_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN
            patience := deflated_encrypted_events_left(patience);
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
    AS $$
DECLARE
    callers text;
    ignored text; -- here and below: an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF current_setting(deflated_encrypted_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    callers := current_setting('lock_timeout');
    ignored := set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    IF deflated_encrypted_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('deflated_encrypted_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('deflated_encrypted_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    ignored := set_config('lock_timeout', callers, true);
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    ignored := set_config(deflated_encrypted_events_mark(), coalesce(pg_sequence_last_value('deflated_encrypted_events_seq'::regclass), 0)::text, true);
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
-- Name: deflated_encrypted_events_left(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_encrypted_events_left(patience text) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000)::int)::text
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
    SET "eventsourcing.drawing" TO 'public.deflated_encrypted_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    ignored text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        ignored := deflated_encrypted_events_await_lock();
        UPDATE deflated_encrypted_events SET notification_id = nextval('deflated_encrypted_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
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
-- Name: deflated_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET "eventsourcing.drawing" TO 'public.deflated_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE deflated_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', deflated_events_left(patience), true);
    END IF;
    -- The ordering lock, as above: to call a function for it took a tenth of the time of a batch of one.
    IF deflated_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('deflated_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('deflated_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('deflated_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    RETURN QUERY INSERT INTO deflated_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('deflated_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN
            patience := deflated_events_left(patience);
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
    AS $$
DECLARE
    callers text;
    ignored text; -- here and below: an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF current_setting(deflated_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    callers := current_setting('lock_timeout');
    ignored := set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    IF deflated_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('deflated_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('deflated_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('deflated_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    ignored := set_config('lock_timeout', callers, true);
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    ignored := set_config(deflated_events_mark(), coalesce(pg_sequence_last_value('deflated_events_seq'::regclass), 0)::text, true);
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
-- Name: deflated_events_left(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.deflated_events_left(patience text) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000)::int)::text
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
    SET "eventsourcing.drawing" TO 'public.deflated_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    ignored text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        ignored := deflated_events_await_lock();
        UPDATE deflated_events SET notification_id = nextval('deflated_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
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
-- Name: encrypted_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET "eventsourcing.drawing" TO 'public.encrypted_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE encrypted_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', encrypted_events_left(patience), true);
    END IF;
    -- The ordering lock, as above: to call a function for it took a tenth of the time of a batch of one.
    IF encrypted_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('encrypted_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('encrypted_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('encrypted_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    RETURN QUERY INSERT INTO encrypted_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('encrypted_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN
            patience := encrypted_events_left(patience);
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
    AS $$
DECLARE
    callers text;
    ignored text; -- here and below: an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF current_setting(encrypted_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    callers := current_setting('lock_timeout');
    ignored := set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    IF encrypted_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('encrypted_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('encrypted_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('encrypted_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    ignored := set_config('lock_timeout', callers, true);
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    ignored := set_config(encrypted_events_mark(), coalesce(pg_sequence_last_value('encrypted_events_seq'::regclass), 0)::text, true);
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
-- Name: encrypted_events_left(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.encrypted_events_left(patience text) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000)::int)::text
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
    SET "eventsourcing.drawing" TO 'public.encrypted_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    ignored text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        ignored := encrypted_events_await_lock();
        UPDATE encrypted_events SET notification_id = nextval('encrypted_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
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
-- Name: plain_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET "eventsourcing.drawing" TO 'public.plain_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE plain_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', plain_events_left(patience), true);
    END IF;
    -- The ordering lock, as above: to call a function for it took a tenth of the time of a batch of one.
    IF plain_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('plain_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('plain_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('plain_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    RETURN QUERY INSERT INTO plain_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('plain_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN
            patience := plain_events_left(patience);
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
    AS $$
DECLARE
    callers text;
    ignored text; -- here and below: an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF current_setting(plain_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    callers := current_setting('lock_timeout');
    ignored := set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    IF plain_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('plain_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('plain_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('plain_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    ignored := set_config('lock_timeout', callers, true);
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    ignored := set_config(plain_events_mark(), coalesce(pg_sequence_last_value('plain_events_seq'::regclass), 0)::text, true);
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
-- Name: plain_events_left(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain_events_left(patience text) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000)::int)::text
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
    SET "eventsourcing.drawing" TO 'public.plain_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    ignored text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        ignored := plain_events_await_lock();
        UPDATE plain_events SET notification_id = nextval('plain_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
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
-- Name: types_events_append(uuid[], bigint[], text[], bytea[], text, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_append(ids uuid[], versions bigint[], topics text[], states bytea[], patience text, clash text, channel text) RETURNS SETOF bigint
    LANGUAGE plpgsql
    SET "eventsourcing.drawing" TO 'public.types_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    ignored text;
BEGIN
    ignored := set_config('lock_timeout', patience, true);
    LOCK TABLE types_events IN ROW EXCLUSIVE MODE;
    IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN -- there was something to wait for
        ignored := set_config('lock_timeout', types_events_left(patience), true);
    END IF;
    -- The ordering lock, as above: to call a function for it took a tenth of the time of a batch of one.
    IF types_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('types_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('types_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('types_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    IF current_setting('deadlock_timeout') <> '1s' THEN -- it would end that other one
        clash := greatest(1, least(
            clash::int, (extract(epoch FROM current_setting('deadlock_timeout')::interval) * 500)::int));
    END IF;
    ignored := set_config('lock_timeout', clash, true);
    RETURN QUERY INSERT INTO types_events (notification_id, originator_id, originator_version, topic, state)
        SELECT nextval('types_events_seq'::regclass), event.* FROM unnest(ids, versions, topics, states) AS event
        RETURNING notification_id;
    IF channel IS NOT NULL THEN
        ignored := pg_notify(channel, '');
        -- The commit of a notice waits for others that commit one.
        IF clock_timestamp() > statement_timestamp() + interval '10 ms' THEN
            patience := types_events_left(patience);
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
    AS $$
DECLARE
    callers text;
    ignored text; -- here and below: an assignment is evaluated as it is, where PERFORM runs a query
BEGIN
    IF current_setting(types_events_mark(), true) <> '' THEN
        RETURN;
    END IF;
    callers := current_setting('lock_timeout');
    ignored := set_config('lock_timeout', coalesce(nullif(current_setting('eventsourcing.lock_timeout', true), ''), '5s'), true);
    IF types_events_ordering() = 'strict' THEN
        ignored := pg_advisory_xact_lock('types_events'::regclass::oid::int, -1);
    ELSE
        ignored := pg_advisory_xact_lock_shared('types_events'::regclass::oid::int,
            (coalesce(pg_sequence_last_value('types_events_seq'::regclass), 0) & 2147483647)::int);
    END IF;
    ignored := set_config('lock_timeout', callers, true);
    -- The sequence as it is now, as the lock does not cover what others drew before it was held.
    ignored := set_config(types_events_mark(), coalesce(pg_sequence_last_value('types_events_seq'::regclass), 0)::text, true);
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
-- Name: types_events_left(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.types_events_left(patience text) RETURNS text
    LANGUAGE sql
    AS $$
    SELECT greatest(1, patience::int - (extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000)::int)::text
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
    SET "eventsourcing.drawing" TO 'public.types_events'
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    mark text;
    ignored text;
BEGIN
    IF NEW.notification_id IS NULL THEN
        ignored := types_events_await_lock();
        UPDATE types_events SET notification_id = nextval('types_events_seq'::regclass)
        WHERE originator_id = NEW.originator_id AND originator_version = NEW.originator_version
        AND notification_id IS NULL;
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

INSERT INTO public.carts_dictionary_siv_dictionaries VALUES (1, 'zstd:carts_dictionary_siv', '\x110432303236fbf7d5d6fae8160b312ba13754466709c6521d9cea49ee1839a060b709b6749da02e2eac6c04f216c2dc6954bf717f5baad37c5023f33391b350aa82e69eb9a8629cd23e7b8b4943d50715a1fa2e56e94e665e486f67fcc71aec49ec3dc9cb3283f9c8397c050984a3b0f51ef083636b0434a5cdc07d7d8e81e9ca0f377abae809bcc3d7448265e814dd64756ae9338c022adf400c03b4489471209aa8677b8fd385c87c8cef3c0ff860768e4c19ae29ecb4faaad8fbfb5e270ac672f9cde778b219d539c323e972d7a896faf4e46e4c501e569cd16eecfe9185f813457ba3bfce10435c5b59ea456ed6f51f852e64668c21e3d4f73b71c4ff2548a26bae494152a3ba5bc98bba82c470bfb4363e38c1ac840997a8c0d9805d9cb3230a8eb3ebfff715af280fa69ad5edfc8eeed0119f98c5d4f62226357d476e1bad6cbb8d4d09849e49e77f24a3678f6a2fc12bd667049162f580d1749ead5f314d4fd2916fdbb367806b9a6999e756dfb74ff7f4a07af6cbeb4a26fba94c94f008b0a9817a933adf1d21cb2aa26f4868c936d93bfd2a1815f8ab9d74f7bf670e54180141b7a50638767264138e0a196ab578c417081a41ef1ce98014c5ff3f2340f6cabcf16184e88c139070422bcd3475f81f46331e69d7d332f77067d7ebd5bc076baeda5880a5dd5eea44502bfb48974be5ef6be99f8e3789fdd502866c2082661efb87daacba6b5565dc427cb6a1b7415732dbbfe21470edc0fb70300537f90b1d95a63ee5ceadc289fedf66751ea144cfc9ef3b8cf31d8796d687c9f0d7728f96fc33e6efe62729db6f46bdcc460977ed5f19b884a1030135924293e50e8724528d19bd154d0a7281679312aa43367be7b03a29fbbff5f55e733bef9b4bf623c52788ec8a22cea1d1930e128861194d4c80de29c63504697301088780d1b51f9ff614ee1e22d71a4ea73a121d453d9462a40f547b34e85cf9b122674266b8f6b2b2b592d57f802ab40b265f08c155e407561f33694f2365cac84d418223e95c39c91bbde42d00d67a9d08841bab231984d2ad61c26d135d7b0530734ed4089275822e251cd9b9d971a6a86eaeb5f7fafd73dab8f26e89de58623a3c05dcab7acf375d8e3d699a9d8e6d748de01a469f0fdb1028480f18816bb358a2a665057e48a9d4775b3ea7e87c9832846700ea595aa50be661ee738b07dbf3892cce2a0d40d8be521087bd32526898c1898c38e66790707beb870c172ebb298371baaa96edfb6e504a50f90f9ae8e938d05836464604707c4c53e1cbcd7fdcacc56cbc04d7c46bb6145c8d748e20c6dfdd5c43c5752284a299b0cd2627ce08104655ca43f1493617edf8143600910011d7fa77fb86c4e398e1d5614c4c3cb0ab9c969b230aaa5bb4c61b475f8e0c65954b6c2f056271df66dc457ed774894ef5fe9dd6cc95ab9de96cc27f49176f3bbb6109a5be7fde52153a44a5a15576875b1ed85e', '2026-11-30 10:41:52.990624+00');


--
-- Data for Name: carts_dictionary_siv_event_types; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: carts_dictionary_siv_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.ItemPut', '\x110432303236288c71c5f7da8902df362d767dacf5a08d7b6cdbb9a3f72c60663ab50da780b36268888067e39fead7d06983ce358cad66772ca4dc9afadcdf4cbe4d5e8ad0172c3cf885efa651d068af80ce4d76dfc4c0a0954ce46bf9cf1e2301c2807362d8c1a4de94cd4b20c958af1220b4a491b2c2cbf87124436dab6f19c263a0a9b252eea50b0bcbae8fb3fc8e3b7d0c2f30ef2d33d8d15246');
INSERT INTO public.carts_dictionary_siv_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.ItemPut', '\x110432303236cf3e94b8e2ec004932f572f16d914881ff457abf1012cc7b3c2445f8c35142baa12cc774320e5ef95e90e9b6ccc5a40ce28a7df58f6cb4f9b7a6b53351804b35c741e9b19b47a058b4d78ab2e747422a53d9e213db1dbf5fce2c5f835ae31adf190fbfacf5021447670fb67f20b072b663db136d0e45bdf13b0cc1a6db83ee8ef895121239b891c15a64991ecfb47405cac955abee0a');
INSERT INTO public.carts_dictionary_siv_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.ItemPut', '\x1104323032365f847dd1125a5a7126e3a08e5de113f6556d02bc3c49a1df69cfe0241efbb5a62cc2620f28b97d4b952feab234241569674bf98d71e37e308f3437f0626aba9c56d744c34c8fac456cbccc8854aece26e7ca6e6e99643061727717030a0f7d29fa1b39164d96850d0aa9c1167f0eeead7ac7c65ee6f6d7df8610506ac38305d95b7adc5d8858d7ad3c12ecf15cc7239812478c726cc3');
INSERT INTO public.carts_dictionary_siv_events VALUES (4, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 4, 'Shop.ItemPut', '\x1104323032369aba5b03e3612c9fad33d608d6ae988523d55cc67f64ab26ff8938084f93cbdbefdab771a7528743450cc0ab992fb9f7acc769ff8dd2e15b39e6608a9c1c748d139291fb790191c438d8e38d61854c21290280b8231a6d8e671d613ade27e8cc46c6c828ecd9d5523be985fc075cf085f6978f3cc3ca91d12db64192a7c884e99d96a0aaabecfbb18582a02d64fcf8905150a06860af');
INSERT INTO public.carts_dictionary_siv_events VALUES (5, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 5, 'Shop.ItemPut', '\x11043230323667ad25a1e4918782d422899b250f9c009f316c37711e591863350c4603a1fbebc10534c0ca4446697d3c0e0769b8d3219045d0e0b604c886cca4e6d6e4f77997d513b6d61fe764b8468400b1b1a01e528bd689143b9d9e9e4bdcb774db82b926f3df0d39cc765f1bfa7cc767abc242e1e48e86ea2875b26ea342ab6837b52cc9dfefb19d30567bf3ed6343f0a688b0721bb88233f9b3');
INSERT INTO public.carts_dictionary_siv_events VALUES (6, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 6, 'Shop.ItemPut', '\x1104323032360ad9c7194aa902c3a4368d4230e42be5a9983f91b822be38a2f73908e5ce9503f73713edf33d4bf641af26abe86eb6ab5d77f20a760459faad34e2818d9175b5078e77f9f854d267bdcf20b181e7b6da0b125e90426d313e8b28078b000271cdad7dd8305faac401ba326a52bffd68276d6cee0f1db9591392eb9b1327a70220567cd8fa36974bf14aa21445e26005d10a7258d01c9a');
INSERT INTO public.carts_dictionary_siv_events VALUES (7, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 7, 'Shop.ItemPut', '\x1104323032362511bae62ff99df8eccef7f1f24641dfd118f241097424a4a14fbec99e3ae3a2c46cbe66e14798ec610f74ba05224d707594c0e292f69fa9d052dcfc942365937e18a9c6f087256d970e11dd927c47773f71b57684b4a13bd1c319ab8ecec09f944193441a3172d19ddbc03073655e23f84bc63139874cb81c334fd0a2ef2cd9fb0d9a1340a72899c0314fcc76e7055fac65c72116a4');
INSERT INTO public.carts_dictionary_siv_events VALUES (8, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 8, 'Shop.ItemPut', '\x1104323032365b82c92f885016263e347a7201e66c69202a291b592a34a730b921d5875a32e94846d690d32f9110612e3e98130b97b06e9bc3a100eea0c3c0bff1052eca1dbb99040459594f70f6aee75cba3122cbbc1bf7ea572e430deb4ce79c8b157195dee79dac093e037f98a72ab9fc65eedc99771fd4b7390ed54ad8a9d0ac8d8e483974b5b08db7f494ac24e2e6452b099dd4f57417650671');
INSERT INTO public.carts_dictionary_siv_events VALUES (9, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 9, 'Shop.ItemPut', '\x11043230323685c043510b07fa70826a5d9c7686cbbc99d1b151e8b43ec79b214b4cc33af6724c7b37ee24d0050f3359e27efb97efc3e4c470661612dcd702780bf76a9abaf0dce0cf4fdd237bde4a5340e8bf1bf478f3e8b726c5547f06458ac0fbd11ce8f6644064b2498f8778436db455fdea4aff90acd6c7567766e45780022b3f5e01c5350fa940877c25d5f295e9129f88d5c61998d1b7389f');
INSERT INTO public.carts_dictionary_siv_events VALUES (10, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 10, 'Shop.ItemPut', '\x1104323032365181eeb63e0f45de33f5dc8144f690b8a6f996a42824f8db02b0217449f398fad1fa8c91ab6bfea4b4070424a56a055882e67bc72ac6ecf577f99df3fde13171fc51662957eb890907fc0a77059f7211aecb6ded56a173c6eb8a94e5d9dbbab2759bf0452e12ed201320909c7eea5db64946cacda3094c744f9ea719aed1360f528af7521fa153e01b0ab7c85a1cf2e5b9bc6fba7cdd4b');
INSERT INTO public.carts_dictionary_siv_events VALUES (11, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 11, 'Shop.ItemPut', '\x11043230323626802780589d368df252c18443b90eee781a81dfef9b38c39dc02ba8004ebcf6deafe9ad01b249b913d9bb01f71e726e04e159d4eb4923ce0a7820839bb0f8bdcaf457cf3a88f5ef24202769d204cd75a174d18815ba47a462079766f3e916ba1a81cdbf1f15b1e7459edd04a2f205fc3dd512a3298b342719fbe1b668e843fbcef24f7c7aabc0439e3e72d91a1bed02c84cdc0de3a717');
INSERT INTO public.carts_dictionary_siv_events VALUES (12, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 12, 'Shop.ItemPut', '\x110432303236513c0ad9275ea7903baa18946ccb4596e340a37ae2e0c2eb7bff966e708d73d0106fd9ccc2428dd1a422ccbbffedaf5b3efa92c0b986fa6fefbbc5d3e941d157d8f2ac86640a04167d6d1ddb74446d946585105dd9ae4e4a618b551d0754845725337bcbe92eb5941b05fcd019891373814425f29c431680272a92f56bf5b241ec09dab93116e06a73a5d94604bad07ff05b30ddeeff16');
INSERT INTO public.carts_dictionary_siv_events VALUES (13, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 13, 'Shop.ItemPut', '\x110432303236c85a4aad1b70f068d10da2fac70ecc7ca92726aaeba60ffc52b9913ed0008f872078124b2b4cf0a6969aa7a2230d28b02f75de42df2167f94c1632e94bc56116c643356680cd2291e07e7d5a357b390804da4cb678aa6a061404c17c24da06b066f01da1f5a9a223b1209970d5894c26840feace33dbd461715711870fdc62987954648dc2eec533743ca048c7ea4a575a9138a5aad013');
INSERT INTO public.carts_dictionary_siv_events VALUES (14, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 14, 'Shop.ItemPut', '\x110432303236054fdffe8afa453d6e2049289b09977c29e9b010e17807f00f5b99bd459af79d5cbcc5ec84b917a0d7049c6cff66aa97e9e57c8e9e5aa1de322d0dd7fee40257091983f282a8f016c0baa2e74ec6342af3e1ff72609314d01034798a3d13a0a244f0ec861ec8f5a98cdf8582d41a5a3675cdf4618c06fd9965f885439ce0e5aeaa790d4a697c8511fca3e08910ff5d78946deb21f7f0bd');
INSERT INTO public.carts_dictionary_siv_events VALUES (15, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 15, 'Shop.ItemPut', '\x110432303236413ae1d7dbdeb6f30dcf4899d2dcc160e7568f789b0edd5829dacc755aef36b474db6e39bad5b6c0826391508287cc0d2c885ec76cf023837e7eb65284c8283003a91b470cd4a2e44a099c8158b5e585328b884b2c13cdea27abbc9905c0a7ccb40bfc3f148890f52f75ea8b1d1d3c801db18ebd8410bdd598ee2519a34b7c7dd1646b42df49542c2a982a1969e8db50459ea1104416da');
INSERT INTO public.carts_dictionary_siv_events VALUES (16, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 16, 'Shop.ItemPut', '\x11043230323603e86ad9766f351dbf82dc9c8452ad1a3af3c2fc447517a0f7370129e7a003c807e470faee852e06e4667dde33ef982757cd2ac506a6ff4743ce1b65f275adbaa39a1fbcd084342121e9510284da90ad342b877226fd2742e97170e86df1c8f5ba733678186014d276e41e34138b93b530aee5fc249f64d5bec6288b17d56ce01d1adaa5ad959add94be28ce15e127bc3ba3cfc9367352');
INSERT INTO public.carts_dictionary_siv_events VALUES (17, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 17, 'Shop.ItemPut', '\x11043230323626ed80b92e8ee06e7060d6602d6fbf6900e39a354f0b17ec44cb3cab55a67cd53166acf49b5a6f0bdcb857d561246c1a3d384849d747efbfc9b98894a492b3d6542679aeca1372fe59864d920e1a4f9959ef7fc0e5e51b837000209df3a268fe8339673b89bd219d5d3197a8f4e2e9b710666f4744cc7c841f02061b89c812eabf2804d478be7e543b5eb11427b1dda4d8fe18c196f7ee');
INSERT INTO public.carts_dictionary_siv_events VALUES (18, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 18, 'Shop.ItemPut', '\x11043230323633801bf143c38690ad5f1e089305d6bd24d138170473e452d0f6623bd0be65a82c1e84ce20b7f75666cedfdcfc75938e5a3b58ce1490c2b2c72ea51465e56a614670f4373109487fa9ae0f6c4f777fe1b0e4f98975e55543f0944adf2ab6236f71bd174baa326799a01ebf05e0cfe0f4662a17f6f551bd7bb188be1f61e58b2af2c7314b7a945b38900f8305f1f5be03c28ad9cc0c179a');
INSERT INTO public.carts_dictionary_siv_events VALUES (19, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 19, 'Shop.ItemPut', '\x110432303236031f0f2e43a027da35396c58e2dc5fe362458d298ef37e38b1695818d84fca722677101d9f6c814a050dcc0746d2768c4dbb9d83eea91e3edc02eade628e6acefc3eeca3ac20c4bafc661ac77ebfb7cf0fd483928c45f817aa4ed95635dab463865d7ac833c1a0c01c85f38a819c4a30dcad2310561938d841bba8776a7569dbbd2a00414d8849c163cba6abce6b0eb7ab2e924dcee4bf');
INSERT INTO public.carts_dictionary_siv_events VALUES (20, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 20, 'Shop.ItemPut', '\x1104323032364a18d24b9d16c4041a6124394e12310cf9061bf8918e238dbc5063c6a71f4a59b3501a02f3e8417f32b43f59967ca7d1443b86fdbe2299f7052466ace733c426cb152cd7a10e0d73bcc09960d4b0137e314497911eceedba02ce623167b8461686c1a9331725f8bfcfbfdc5b3acf9dda53eedc3018bdc09e27ab95872d843bec48399aabca5684be1c5c54ef9f13a76b64c2debc3808c9');
INSERT INTO public.carts_dictionary_siv_events VALUES (21, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 21, 'Shop.ItemPut', '\x1104323032364d4f6641cfe82c90a3c4e92daaa17a1cff5e5f7bc3f8a092117e779297a7d73014f053d7031dbab4bd9622d40c68d05c1a947302f9059498e7d0f80c3a7da4dc7afb85bad4dbbc1ff1c812d947d28c7a4174dd2e8017850e9b6b6c026ab8df90d02bed8e77af7c12b3df2a71b88c15287dc1262b32eb3478d7ea073bcc0c9636df7897d87661af6e885652123c42ad8a285902a506e735');
INSERT INTO public.carts_dictionary_siv_events VALUES (22, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 22, 'Shop.ItemPut', '\x110432303236e4f219afef8373ca7a522f316113a61a7672dbfaa600a252fde3f45560025a5a81a58feedd0601d2bd3114056cae8ddefe2c3675123cc78c48090c82ff21e8b34c98fbcc562d770fdde55532654185c1eea63822ecd26c0039a8f02faceff39009b1d18e08b58375102e49e9f528cdea3ba24049e099e0b1cf5abf770f7a33bbfdb1d2a79939fcf310d280cb089246f8535b07d2259b05');
INSERT INTO public.carts_dictionary_siv_events VALUES (23, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 23, 'Shop.ItemPut', '\x1104323032364369335f2328200afa5831af41007610d0c5518838adb39106ad37480ae5071f2531eda7c8cd71115f2914f57a688201f39b32416d643b79804c53b25667ab40f066d673af2ff8e0af154dff4ca8c72e91bbaa88193630f28fd3482f12df7b3b3c1ea0efa1cfe65a40aca7de5662fed6eb1f521466a0b5782bf446063bd20776ce3a9005addb9956d0e8076c8e07d3237dda1e59776673');
INSERT INTO public.carts_dictionary_siv_events VALUES (24, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 24, 'Shop.ItemPut', '\x11043230323661d75fd6ddfc214d9dc88bce6689ad3547ea95fd6aa44610d891e3314022d12903e1133ad3df015c170a094db12875b22c913c23d9c1a4645576b1605f5c6bfa1573431fc8830d33dc8ab0f35965cefadca11d2cf180deecf85cca24e06f07582c03474490162572d4c0d7c6778b18a9dc1e760a6bcf15e44d233b3333ce418aef61366048cf1db1a8331495d793f1d4e67bdd7037bf71');
INSERT INTO public.carts_dictionary_siv_events VALUES (25, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 25, 'Shop.ItemPut', '\x11043230323637de947098b01ce0e45b01971d7a38ed22cda591f76aa43161155188ef2008433fa8758f5f236c06e1806841b046c2270f81f231fff2b890d84f05222d67ab2809abb76464339076cf94f3c8958b4584ae55a9a6d5722a209bda1fa14c735407bdc54e1ce65379945351238b711c0709e1b3eed570c1f6f7fb1f44ae214129c28b999318a009efc55bff0b8c2c6194334569543dbc9fa2');
INSERT INTO public.carts_dictionary_siv_events VALUES (26, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 26, 'Shop.ItemPut', '\x1104323032362514994ee075f472c3c827a17f2eb2d90e15e9d83be429f35cfbdea79250f42b3f86333420657e907c4052a66b6c2aa32b750e55577cf2761e4a5298c0d9d8d051dd62d3becf198a1ab3123d0109914d0b0e43b556dc94ec237ea12df98f9b5a4f03aa49c3d65dfa813e82445e65cf3863cdd2b3f81dfd1a683e10ea3a998a2af42ec155d6d827768bd0308f22fcc57329b2b363adf1f3');
INSERT INTO public.carts_dictionary_siv_events VALUES (27, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 27, 'Shop.ItemPut', '\x110432303236ce81869bd20d0af5192e647a70e93afe7551de6c544e18c939f2c3d841bd8defd8530f8ff1726c4e4b6b2788efcb0dafcd00c5123bdcdc171008388a8432fe037ad9d14faa19d7a3372f6cfc716e8dd462cac509192796cb25c6471f88cd2dcc84fd132d8a74b262e4be9f5323e710324bc82b19187efcb34b376bcd2517eef3e91727f05992f5ab65352af1560776db8bcd478ae0aa3f');
INSERT INTO public.carts_dictionary_siv_events VALUES (28, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 28, 'Shop.ItemPut', '\x110432303236d5f06a6e3e33f5b8dd6bd9d33fce3ed4def8e24d8484471a05a2fc1e1883d93f143d81eb37f321117c70cd43176624d81a87437a8abd63d59182b7066fdbdf68beda9df844df6fc0faba3d8c0f4e4fc6ae6d04a1a8f48ee07c56c3f0cee8024376d50bdbb27d9fb28361fd76560a50cfa6ff3524f54f60f472f46c6f125e3af2fc45416591ccb0633ae20f98affb68fb4c528428d486fd');
INSERT INTO public.carts_dictionary_siv_events VALUES (29, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 29, 'Shop.ItemPut', '\x1104323032369071d6897ca7cd73143e341687004c73cb3c2a79c229928bebe99bea0e5b3e85439da8ed41e1a59324653201e2ea5501b196803e8f0a889469b60d5aa049463fd951bd18f8bc59cbaaac9f4e5a306c8e8c0c579fbedb058fc98441e0074a9abc8d68df761372e2aa27bd14dc587efd2f991f9f83661a52cb16c748868a10611735b258c9ed7d44ea1870ed690985c95bc3472eca3cd161');
INSERT INTO public.carts_dictionary_siv_events VALUES (30, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 30, 'Shop.ItemPut', '\x1104323032366f4bcb8693029df31749763d9a7c6e8acb25d2262d5080bd394daf6ec4d21a732cf5611973cbf2b2227973abe5b315a6721530fa2e9b0ce9f05c60bfd4530b38955d352b52c147377eb2a87c8086e30552debd5e2cb962ed8b2317d32878dfda5a1c03fbf8ac9ea1359a81cedab5b9628c733c3265b7f11f2d4a9b66b1f56006b1273e5a44f2461b2386945bfc31d402b473aade55e013');
INSERT INTO public.carts_dictionary_siv_events VALUES (31, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 31, 'Shop.ItemPut', '\x11043230323643fce45343079501d4d47b7cb32104a2c3b846f5b4f65ffa11faab010ed98308f36e4d1eb6518c4604009b97a1d0d66e3cc9b9fb164f04638a31c8f49131c156da23653bbb7187368bdc7f0a8d06d01ba801371af4c1e8b2fc5c30834f3e9cb115e40938bd6c304d045f0dec4277609a23b91da002882b4fd6ba6674a0d63491d3baae20b26851ad64fd264f207396d210854e7f08f067');
INSERT INTO public.carts_dictionary_siv_events VALUES (32, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 32, 'Shop.ItemPut', '\x110432303236425efa2347001a969343942f64871cd1cdda59e5ea55a08ab148116645ea6c0649c040befe5bef7e4e960d202dfbed9f55beb7098c5e762c25dcac2ffbe70c53eddebad339ec52e518e8225d58778c004de5b20328382bc9b288ee99b1a26b77a025d1b881ad51d994fb0f9b6909ac2266dfa1254b5a18dec5b162c152506192730dd239184d9da2077f6a88a95e7be90114837a3526e9');
INSERT INTO public.carts_dictionary_siv_events VALUES (33, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 33, 'Shop.ItemPut', '\x110432303236c90671224afc1e33ddc371d315a97162943fece269508496f341488db43ccf372c1daa6119b9b3c3045cf344f1d973771502b42feab4da926fee10ba1136fc94dc6fccb31e0733a874f701c1efe0c04170239fd608513bfd976eb4ee81ff02c2d42ab2399d77181a241df15fe915e46ebada0ad5b5c75d97741e9d37d49ead3c0e5c10120a5022c406bac8931326492b81504b3c26339b');
INSERT INTO public.carts_dictionary_siv_events VALUES (34, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 34, 'Shop.ItemPut', '\x110432303236ae6620d30c4a68298b4dc4b8865292a39bffdfb36121f9de69a6ad5d9aa5d721c541fa548eb9408206ed0ed73b1f1c56651548e4227220338f91eaf2f4472e08e0194a1bc0989e11ac0aff3eb94837ad6220d51d9840135e9439873c66b73c2d24fe009421da0ef0ba8b52daf1e838d8f0de146d6829e688019e922574bf91c64ea6878d68c09e2c7fa591b823c07d6f771d3346bca1f3');
INSERT INTO public.carts_dictionary_siv_events VALUES (35, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 35, 'Shop.ItemPut', '\x110432303236e0f2792448756077c9673ebbd06a80e980cfff9d4ce8f3281c31c030b62ad0a38c6b7b92cbc331050eb15286f76e0e2938471832c41b01566a18174c1df4914f3a08fdbe037a61c2eec96c466541d366971a0ce6753177df0090e36fccdd91d3610019be3b6fe9438fb462607d28e65c601e2d4888b237bd0c138608d98781e8cc41d5fbafdf074b57d955a8510862f9b17d1e89fbd60b');
INSERT INTO public.carts_dictionary_siv_events VALUES (36, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 36, 'Shop.ItemPut', '\x110432303236c399d2e6b2ef4fcdb89663956c7fcf239f9c2bf53c8efcdcf0a6f9a31b88d1d270e4da9ac9b20f079dc67e702460b3a8234e5178ebf926aea9554b43ad22addc26f4133475448ff49d9f74dc2b423e4e6a9a8f123cd652a1a17ee4cbda5ff2cf1c2b208ff728873bedce85e0f762122d14c3c91746c768bb3949a589bb1d663026f97d57f9d157dce9f428b425902aa8ddfb5dc5b83787');
INSERT INTO public.carts_dictionary_siv_events VALUES (37, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 37, 'Shop.ItemPut', '\x110432303236db71f9789c0356b82e026f2f86e70978b43bbaf14ddcbc6a9f6197c07da6b0b383f6608331e28932664575b222f2de58980d7246618be728580192f1faf63ea6281c8bc12cee923fd6ae4fd12c0f85ba5b19b9aebac53b9d345195f8eca060d584d56e8cccfd4d04fd421f12796006599f54dc428cccca5597d8e3db2ddff5b0402658e39cd0614f01b19f45f0a37c18b828dd1c4881cc');
INSERT INTO public.carts_dictionary_siv_events VALUES (38, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 38, 'Shop.ItemPut', '\x11043230323668ecaf0da9028a4978ff2e62bfe8998f3cb80780cca524c182bb476704465f9004d3adda2304fca07d96d47b78ba344ce717427edfd34db725f0f1d0f31aee7265b0d651934f8dab883148c6e2a2ef1f362b63bf426f030ab9c96e8784e39b3e7095c2da3b9f74a7d4bbb0a43d8c1e074d5bf0591fbc7659008b7747fbff45eca486213a114748b908fc5534fb81fc7524956b2b980589');
INSERT INTO public.carts_dictionary_siv_events VALUES (39, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 39, 'Shop.ItemPut', '\x11043230323666d5f41796eba04b61e3b48cb9bd03e6a73f3bb324a69054b0b87d498332fe9384c772871d5b67457c0e3b97474dd1e4ae898827032449ae63c8b9a76aca585ba104a43a6b63552a9a03bd1c1a724baa1e62c7ed9918889ed47609da985d59b76866a72adda1a37cc45faf9dca6881df4b3a90ef695816f7b604dc6394d07f732b1b0fe31965180daccb45656f1e456fa90e1cd4bd4372');
INSERT INTO public.carts_dictionary_siv_events VALUES (40, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.ItemPut', '\x11043230323666ae78daa0eacec9de14b33ced4ea2a6e9fed8eb4d8ab523957e96e76843777398b931ba81e005df27523baff861f2fa48f18029f27eb94d3bb6c8467ec68204563d788dfbca8846adcf3610c22e8133ae1a55ee5eafaf789be178a31709d75e5423e31aebd856f5e8d0d326f67e73359ff204153c0b8bdb902430247f51c0161b28c360cf3018a66ad6ea2a618f3d969cf0dd58b52145');
INSERT INTO public.carts_dictionary_siv_events VALUES (41, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 1, 'Shop.ItemPut', '\x110432303236f5736741860f6a2612709cd6331d5dbf810b1e84c7e784783a1979abd35a92c8609b7e89673388a5fbafef14e8f40f32d1');
INSERT INTO public.carts_dictionary_siv_events VALUES (42, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 2, 'Shop.ItemPut', '\x110432303236063357a144ddb0dd5c8b24fd01a7004f3a37667af9b97a054d277ca4d156d398c403090b5b1d6900cbf91fbd22f0850be2');
INSERT INTO public.carts_dictionary_siv_events VALUES (43, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 3, 'Shop.ItemPut', '\x110432303236ad69d1e2dee72129f09693de456080a327b43cc6f1c8b6925a8fb8154f33a53cbf15dd1e610d3aacf8bb3a5c3380b72e45');
INSERT INTO public.carts_dictionary_siv_events VALUES (44, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 4, 'Shop.ItemPut', '\x110432303236054597413ffe77ccf5c70155483a3ab5a9f099980e156590f90b8a7b184f52829cf0e443eb9d2e50ec5cce052518afb18c');
INSERT INTO public.carts_dictionary_siv_events VALUES (45, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 5, 'Shop.ItemPut', '\x11043230323647d002651dc4f249c2f0545231b0a2a770a2c7cb1e5095eb8cecabed5e895cc98407fb0f40a7638283d44a2fa1bad4313f');
INSERT INTO public.carts_dictionary_siv_events VALUES (46, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 6, 'Shop.ItemPut', '\x11043230323697d6b3a7ceeabb3af630f9b830fc63f9b255091f9cdcd67144d9dc99e1ac86e9e9eebd6715c7829d6fbd465784ec3805a1');
INSERT INTO public.carts_dictionary_siv_events VALUES (47, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 7, 'Shop.ItemPut', '\x1104323032365c273108a0cd157867379f292df1ad68a01c936f8bd452a35df2fca06e944a6c0f1c6395c02d4a44d87d556f798f');
INSERT INTO public.carts_dictionary_siv_events VALUES (48, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 8, 'Shop.ItemPut', '\x110432303236dca8f23b0531dd5f1ff3574097ddfbc84069549d674e3c8c895a880fd15ab9d052ff3a10b6411eff3de866e868a7a727b9');
INSERT INTO public.carts_dictionary_siv_events VALUES (49, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 9, 'Shop.ItemPut', '\x1104323032369fa3a46c71a15d7080e70dd009217fce4c2e0df0fe3e07f2037ca96b88bd391f4abca17c81cd1ff0f306813c3df300188b');
INSERT INTO public.carts_dictionary_siv_events VALUES (50, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 10, 'Shop.ItemPut', '\x1104323032369dcdc8540b95b3dc83d980a73bc9aa1503c9d66484541fa804dd78cc85438e21c0c260f47642a276c0ac28f314469d6da0a7b1');
INSERT INTO public.carts_dictionary_siv_events VALUES (51, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 11, 'Shop.ItemPut', '\x110432303236abdba684237883946d7761cc82e2d795be0cc1aa88e430bb5293767533b3c58610d19ad3a53c0df373b80e94bbf534daeb5df0');
INSERT INTO public.carts_dictionary_siv_events VALUES (52, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 12, 'Shop.ItemPut', '\x110432303236880d66337b49a66045f113c2000a04b0d1a5f9eae52f410ed8dde72b5239a45ca139bdb022d3ffeb56e1e45d4890bb46b0dc');
INSERT INTO public.carts_dictionary_siv_events VALUES (53, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 13, 'Shop.ItemPut', '\x110432303236ffe984f8e4e717447a971c5fcc85148cc9876c5511739bb150b3982cc860852fd689a0077987ba7921f867b61859e19ab397');
INSERT INTO public.carts_dictionary_siv_events VALUES (54, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 14, 'Shop.ItemPut', '\x110432303236fd2583d12c60a26d87da8efb25b15f026f5ce2b048d7c50357d6e21b72e63d1c1b4253a37b9c11662931b0e25a20c324ee07');
INSERT INTO public.carts_dictionary_siv_events VALUES (55, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 15, 'Shop.ItemPut', '\x110432303236050535e84bbc4f08bbaf3093659d743c66c04877c09607275a498ec7abb17ced8ea42f90ec4860dec9b8ebaf307dc6b64840');
INSERT INTO public.carts_dictionary_siv_events VALUES (56, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 16, 'Shop.ItemPut', '\x110432303236b190e919864f94d53182e2fba70ed4766e76e3a164132d52474807a0964d008af97c17529a0c0ea2c8af7352ebaa6f33cd33');
INSERT INTO public.carts_dictionary_siv_events VALUES (57, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 17, 'Shop.ItemPut', '\x110432303236a1b4c0f851d779c4ee7a995676ad65b8703b2702ad150416efdd3b9216fa7bfe6c5a64f56036de67cde621c0aa854082b00b');
INSERT INTO public.carts_dictionary_siv_events VALUES (58, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 18, 'Shop.ItemPut', '\x1104323032363316b2da0b6d74ee7fcb532174ea1922484ad918e3db9d1bee4a9a9007e756a0106e66a528657817d28c4e25b9e8864e436d');
INSERT INTO public.carts_dictionary_siv_events VALUES (59, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 19, 'Shop.ItemPut', '\x1104323032367091edc887778cd7050be5361379f139a06e9447f40732f7b19811e7fccf053861fd4d1faa97d93a28498a00581ba1d2560f25');
INSERT INTO public.carts_dictionary_siv_events VALUES (60, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 20, 'Shop.ItemPut', '\x1104323032366a19b055d32e4ea0e46a2b115d21cd1f84786df249ee4869099d1cadd028f862b4fbba00e06ad39b8810015ffd2428fd1e1ab8');
INSERT INTO public.carts_dictionary_siv_events VALUES (61, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 21, 'Shop.ItemPut', '\x1104323032361141ebbb8ed406bb9a3dffcc28a052d27c35c4edb0d7682285c69eef3d1ed3c7b24a36ecb27bb9f7c9a97992add55f52be01af');
INSERT INTO public.carts_dictionary_siv_events VALUES (62, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 22, 'Shop.ItemPut', '\x110432303236dc6f7481f8c722fb42dd03331c59078d6c9c9c15090b6874af8ce4d6cf004e9cd407901971c92270dbccacc18ef5cbf8edbf');
INSERT INTO public.carts_dictionary_siv_events VALUES (63, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 23, 'Shop.ItemPut', '\x110432303236c353eb1511c5acceff676a04112926b890307546edbc41564c80708c5b048d1a8ce58381f5cf57ace275b862b5460d879580');
INSERT INTO public.carts_dictionary_siv_events VALUES (64, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 24, 'Shop.ItemPut', '\x11043230323610762ff8c892b91f4ee4a5be3dd02170f0ac52eba397e24f07be3a516cfa97a8a113f17b54a17b06dcaf2af18fa702535650');
INSERT INTO public.carts_dictionary_siv_events VALUES (65, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 25, 'Shop.ItemPut', '\x11043230323621354f0a91306e6d1c1faf0dabb025f863a0c6b48b0229c6f9bd54e7bed81025f602f1e0c28d23d5ccb663be9d92d07e8ef1');
INSERT INTO public.carts_dictionary_siv_events VALUES (66, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 26, 'Shop.ItemPut', '\x110432303236e022b6ec8bc6da625f07238bf8f7db1edcadb285862eb92da722d340f4da923a70aa3f10a380b601780eaeec540149b210c2');
INSERT INTO public.carts_dictionary_siv_events VALUES (67, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 27, 'Shop.ItemPut', '\x11043230323625bdfca973bb2bd457ad17773e8da38d033b09f16f3d3a4143e5e0c1c88b5618d837f56fd7b6e8d93baf77bd723693ee3f24');
INSERT INTO public.carts_dictionary_siv_events VALUES (68, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 28, 'Shop.ItemPut', '\x110432303236e51e34545851d982b070d31f381114d00517f35991203eb83a31e8f419beb4f74c4c40418c6f9402f6619c1518ed80e07b43');
INSERT INTO public.carts_dictionary_siv_events VALUES (69, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 29, 'Shop.ItemPut', '\x110432303236fc8203f3377995c58b183df330bc4dbeaf12137054e1fa26fbafb40ff825dc8e991a9d547b513768ad0ff8155d20b5ab15b417');
INSERT INTO public.carts_dictionary_siv_events VALUES (70, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 30, 'Shop.ItemPut', '\x11043230323671e7e4ca8f22c7f043351d1b5d4efb2557666dbcb0f5c0c9fc82bf750d495a32ca9d06c3387c1c86c0c763d7c21d784e6bf40b');
INSERT INTO public.carts_dictionary_siv_events VALUES (71, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 31, 'Shop.ItemPut', '\x11043230323662a4832d0c29763056c4be6bc01b4c635071af451e0089b99e3ee64f2602ad42bbc72bc6933fa40ffc411fd7bcf0c43673412c');
INSERT INTO public.carts_dictionary_siv_events VALUES (72, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 32, 'Shop.ItemPut', '\x1104323032366ce3d68eacb33a7829e9a564e2be37fcda7debd9afab5a8ac7239469737441a33f34d8ad686b554bfc4d9a86c09c67c7e6fc');
INSERT INTO public.carts_dictionary_siv_events VALUES (73, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 33, 'Shop.ItemPut', '\x110432303236eb5a4ffa3fd62066f356f4d3fcfeef930618229ae86f33c8a9ebf11001764e467b560548973a9fcb9986370335fe87303176');
INSERT INTO public.carts_dictionary_siv_events VALUES (74, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 34, 'Shop.ItemPut', '\x11043230323671fa257e5e119b2e24d60872fbaa2f7080f42976e2eab62ec342a8f5acd3ef7ba487c78d5a6ffb4a80d1f52cc07c1379f7d6');
INSERT INTO public.carts_dictionary_siv_events VALUES (75, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 35, 'Shop.ItemPut', '\x1104323032360979a53e5b79d9ee451a9bf8088b3a935ca069b3c8877de618d4211012f5a5ef2c1d193a295f0b23be9540e06ee64e65a0ee');
INSERT INTO public.carts_dictionary_siv_events VALUES (76, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 36, 'Shop.ItemPut', '\x1104323032368eca4947863c816f4eebffc14ee7cab289b37e7188f678ecc8bf7033c9d50d1e4ffc0476672675e109a51dcf87ca2c94df00');
INSERT INTO public.carts_dictionary_siv_events VALUES (77, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 37, 'Shop.ItemPut', '\x11043230323645660cc4922f39ee66e5168b0133deb6dbfe40b6b3ac467564a8e26cf6015ba4f904e66b87c48df60c93e088b26ea30a1c13');
INSERT INTO public.carts_dictionary_siv_events VALUES (78, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 38, 'Shop.ItemPut', '\x1104323032361ee81cf88bdd19c2fea3ac50961a1ba278382bdf8afc1da9883ef87f0b2139100f5354714c58c7e35be7a9902bee6f9e4db5');
INSERT INTO public.carts_dictionary_siv_events VALUES (79, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 39, 'Shop.ItemPut', '\x1104323032368e78e0bc6e0f1ec75b8c5402407a29ecb51b4071a0ade6c5961021039c40a8e13729ea6c14f47a733d63a9504044667c06d496');
INSERT INTO public.carts_dictionary_siv_events VALUES (80, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.ItemPut', '\x110432303236117edaae1093796c274c72ba9038686c8688ab60ec60112eca3cade9b3c829a60723317b659f53b69d4f5f2869ea366772f59e');
INSERT INTO public.carts_dictionary_siv_events VALUES (81, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 41, 'Shop.ItemPut', '\x11043230323690f2b32da807f0f5931cd57192db4b06d1fed3ba7597bcd3604e8337788caf5a909a939b76ee7e7890c0a86578d1eab607bd200c453fec9c69');
INSERT INTO public.carts_dictionary_siv_events VALUES (82, '6ba7b810-9dad-51d1-80b4-00c04fd430c8', 41, 'Shop.ItemPut', '\x110432303236c40c6e29f872e775d1b346d5e64237e7cd33ae4e741310ceea0a6aba8585ec2d3cdff6b501c575ab2882352b61c02296246befaa10a07ccea0');


--
-- Data for Name: carts_dictionary_siv_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 10:41:52.917254', 0, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -156880314, 'postgres', '2026-11-30 10:41:52.924425', 11, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 10:41:52.924425', 5, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 10:41:52.924425', 2, true);
INSERT INTO public.carts_dictionary_siv_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 10:41:52.924425', 3, true);


--
-- Data for Name: carts_dictionary_siv_snapshots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('886313e1-3b8a-5372-9b90-0c9aee199e5d', 40, 'Shop.Cart', '\x11043230323624ff6d28c0ee354057a2d553ef38f11993c3be6e42902183ece570ad84410faae903f76572f5834040e617c590ee05943421da570a3dd61effe3e3ff1224f5e4befd454b967e2eb86109be1592f303c3c9d7ccd9a1a7c807c2ca473808711357a89a3d44433629324f6df8540a68f81e33c1efe9e949b5aa773cd6fa48c4b4e79f9ddccdf4c6f466be49dba074c84310a1f89bc0f515289b15c941c53eddbe5c728f442f147f20f03aa8f3c856580a0017366fbdfe092488d56c950a0e1203f4e90d28718e09105290f15d96f8e6511a9976b7abaa');
INSERT INTO public.carts_dictionary_siv_snapshots VALUES ('6ba7b810-9dad-51d1-80b4-00c04fd430c8', 40, 'Shop.Cart', '\x1104323032361eea7d27e6404d7b37aa109d8406a338b0f1cd5df6a38b1acd56f0bba9fd79d70a5e7b27b8c7a8cf6536ee8f65751a829380a8f5d3724315674b91df84c0b4d95b6c0198f9ac8f96da40c7c20804b6a49da64521a0610e0ffad18897d8401d15213d98825a39ed51fabf6393c96aa3161719f3a3eb090b963b483fa25ba3b32fdc3dac22441d0caeb8f1600546356c28359bfc7eeac2d3f1e82e209395101a7eebfaee1a0be29f04d675c2226755e61b9d1c9687dc59cde70ec3d3d5c9e5b639bf9b33a0591e92dad32137a8afd49bce7b1c6e2a79699131dd171c');


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

INSERT INTO public.carts_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 10:41:52.702645', 0, true);
INSERT INTO public.carts_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -156880314, 'postgres', '2026-11-30 10:41:52.711292', 12, true);
INSERT INTO public.carts_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 10:41:52.711292', 4, true);
INSERT INTO public.carts_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 10:41:52.711292', 2, true);
INSERT INTO public.carts_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 10:41:52.711292', 2, true);


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

INSERT INTO public.carts_zstd_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 10:41:52.810708', 0, true);
INSERT INTO public.carts_zstd_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -156880314, 'postgres', '2026-11-30 10:41:52.819109', 11, true);
INSERT INTO public.carts_zstd_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 10:41:52.819109', 5, true);
INSERT INTO public.carts_zstd_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 10:41:52.819109', 2, true);
INSERT INTO public.carts_zstd_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 10:41:52.819109', 3, true);


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

INSERT INTO public.deflated_encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x1004323032361133de3fe1ecb581dfe9b4bafd31d31884e747ff5f912ec548947db904a11b27095466c07f1ce802df2d302a0eccd61dee112c777a9a2101e890c8803884add00b96dc3f980872d7e306b41c8f33d900e8b45dc30489fe63856f5ca849f3d4d349ec08965f7e3d55869499a7a7f030d4136733d8454cb4a03fffdd0e40054f3f0921bd108d8b51671f2b6e54ccc2ffe72c3c53b9b92fe76b07cfdc88ea3c6ee2d58cc55a055f3855a75d237a83f77cd06d29447ddd1d861ef359cb773edfa7842263b91bf4322587d28d2109a712ae65de8d9537a0b302c4e507b403d80fa26df4ae8d8e1b2b6c88d496ad48022ea9159cbf3ca9d488f6657e9dfe48885737ca1fb846dfb368');
INSERT INTO public.deflated_encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x10043230323623082bbd2e6999e873f9889aa6dc7437b817287eb8d58652a79349bdb492d1daf33111935a9a3b66a6dcd6270f4fb2daa160a59bf41d658569dcdc7cb26c5060d72827bd1982387a02ddddc67e40c830d11cf8c6cb7ff1895ed97ea10a90fe3d7b74ec91f8aba313bb91');
INSERT INTO public.deflated_encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x10043230323660415bb79f109af4fe6c7889b1d3080762eebec8752cee50adb3cc39105833edb750b5047e92f2a27078a41080adf3662ebbda13968a98890736dac97b62bc6d6d39a144962682ac5334ea83f596064c4a9510b69266717dc9eb1f8c289aca8742c3d1fe3a4d733d56d78284a67ec2cf17391f982c9c9f9f2bf8227930896b76ada0899d644e8b0428385bf9');


--
-- Data for Name: deflated_encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deflated_encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 10:41:52.558384', 0, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -156880314, 'postgres', '2026-11-30 10:41:52.567364', 12, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 10:41:52.567364', 5, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 10:41:52.567364', 2, true);
INSERT INTO public.deflated_encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 10:41:52.567364', 3, true);


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

INSERT INTO public.deflated_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 10:41:52.328917', 0, true);
INSERT INTO public.deflated_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -156880314, 'postgres', '2026-11-30 10:41:52.343694', 15, true);
INSERT INTO public.deflated_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 10:41:52.343694', 5, true);
INSERT INTO public.deflated_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 10:41:52.343694', 2, true);
INSERT INTO public.deflated_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 10:41:52.343694', 3, true);


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

INSERT INTO public.encrypted_events VALUES (1, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 1, 'Shop.Ordered', '\x100432303236f024fb34d160c82f99301b6429160dafde205e9a9dc4c8acb0f505cc8d06996718dbf9235cbf979a1a5bbe15ab9877963b46c838546b8c9e14c814d058f7143db4e529317691c9cc72a123c951722e8e21a9c403d02216fcb7db516d0732520c028f434e773f4100714a3ba6be55fd4950efcafaf6c43e2a9bbf0a3f808736760579dffc6af0eaa281782fa1f4ec33d35561c5109503dbf232264f9c3e41e6b97f1c2e07f265ffb906dfc8b32c89381a601f6ac7486fb51010683b6e6488ce5f8540138891f3e37c2873d791946a46cdc1792e9b4f76a56abad89d157a7ba9ae0ddb2749562805aca9fdb50c8960d1a8c7da2ede9f2bfd4e273de81801e07599e08d3682af5176fd0ecd8a6a4b79a13ddf321baf5a8739dde1d0524e95298cf3b77560d5328762a760722ce50106883119d1e844b3908b3cc342306d6caad43877ade104630990b940a73c50defae2479bc408603c50b799bbc8ddb1981f1a9cd998072d585976ef0d79855bb4f30045e494dcfc53f31c9635383073c82e601e861ca6ade76001cbff090670056b2d957af193d7be38dfec05dd31f6101dfb4df655dfbee06f0a72daed5aec87767f49c8e8211856274c9f1e85a2ef7ff5e7ca6f4c01bd83f173ff2c330f4f581837bdbdb1bdb8e638fd7614e6b33ad05738f2e566099efdada5553bd22d5ddaf1a9a63c29886aa28e8827970c175ab1adc789031545cb0674c05126e72b3b1adddcc349d501bd9b6783b05f50945086560a720311259130ce');
INSERT INTO public.encrypted_events VALUES (2, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 2, 'Shop.Renamed', '\x100432303236fdb03cdd301baaa022253cfd388f75724136935c4afcd0504af2655470b59dcf9ff9c004400255f4441e2c52c51f7cebc444cccae44ee0d87091c129910750edd8267409706a93203efa0fe8dd58f683cfffca46d692e84c08694cf66f77fcb6f4d429500c1816b64acd316e');
INSERT INTO public.encrypted_events VALUES (3, '886313e1-3b8a-5372-9b90-0c9aee199e5d', 3, 'Shop.Renamed', '\x100432303236bc561154c3f2072001b055c9e91eccb3a55ce03fa8dae51a3d65ad99f7c1ba3337a8b1f5ff61e2a4abce25cfcf2fc4992b1394954a9b5d1a42cd9a203ff66aaac30210aeb34509a32c547ffda9fbece8722ce25af63b75a1e0b5dd5c948e38734af4e384f0268ea0769c8aa561936e1f0715e9b20c8bb878209b6430f44584ca243088775919031fdd203d22c172a538a46c3f0bc6dbfac3899a9e07a2d727');


--
-- Data for Name: encrypted_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.encrypted_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 10:41:52.459022', 0, true);
INSERT INTO public.encrypted_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -156880314, 'postgres', '2026-11-30 10:41:52.468201', 12, true);
INSERT INTO public.encrypted_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 10:41:52.468201', 5, true);
INSERT INTO public.encrypted_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 10:41:52.468201', 3, true);
INSERT INTO public.encrypted_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 10:41:52.468201', 3, true);


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

INSERT INTO public.plain_schema_history VALUES (1, '1', 'events', 'SQL', 'V1__events.sql', -156880314, 'postgres', '2026-11-30 10:41:52.201353', 18, true);
INSERT INTO public.plain_schema_history VALUES (2, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 10:41:52.201353', 5, true);
INSERT INTO public.plain_schema_history VALUES (3, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 10:41:52.201353', 2, true);
INSERT INTO public.plain_schema_history VALUES (4, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 10:41:52.201353', 7, true);


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

INSERT INTO public.reader_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 10:41:52.657429', 0, true);
INSERT INTO public.reader_schema_history VALUES (2, '2', 'tracking', 'SQL', 'V2__tracking.sql', -268934528, 'postgres', '2026-11-30 10:41:52.666124', 5, true);


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

INSERT INTO public.types_schema_history VALUES (1, '0', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', '2026-11-30 10:41:53.057954', 0, true);
INSERT INTO public.types_schema_history VALUES (2, '1', 'events', 'SQL', 'V1__events.sql', -156880314, 'postgres', '2026-11-30 10:41:53.064808', 12, true);
INSERT INTO public.types_schema_history VALUES (3, '2', 'tracking', 'SQL', 'tracking/V2__tracking.sql', -268934528, 'postgres', '2026-11-30 10:41:53.064808', 4, true);
INSERT INTO public.types_schema_history VALUES (4, '3', 'dictionaries', 'SQL', 'V3__dictionaries.sql', 1475429078, 'postgres', '2026-11-30 10:41:53.064808', 2, true);
INSERT INTO public.types_schema_history VALUES (5, '4', 'event types', 'SQL', 'V4__event_types.sql', 546078573, 'postgres', '2026-11-30 10:41:53.064808', 2, true);


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


