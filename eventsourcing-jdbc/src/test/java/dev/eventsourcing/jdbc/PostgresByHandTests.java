package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who makes the tables and writes events in SQL, without the library, cannot forget the order of the log. */
class PostgresByHandTests {

    private static final String INSERT_HERE =
            "INSERT INTO universe_events (originator_id, originator_version, topic, state)"
                    + " VALUES (gen_random_uuid(), 1, 'T', '')";
    private static final String INSERT = INSERT_HERE.replace("universe", "%suniverse");
    private static final String INSERT_WITH_ID =
            "INSERT INTO %suniverse_events (notification_id, originator_id, originator_version, topic, state)"
                    + " VALUES (%s, gen_random_uuid(), 1, 'T', '')";

    private static final String APPEND_HERE = "SELECT universe_events_append(ARRAY[gen_random_uuid()],"
            + " ARRAY[1::bigint], ARRAY['T'], ARRAY[''::bytea], '5000', '100', NULL)";
    private static final String APPEND = APPEND_HERE.replace("universe", "%suniverse");

    private final TestDatabase database = emptyDatabase();
    private final HikariDataSource pool = database.newPool();
    private final JdbcTemplate jdbc = new JdbcTemplate(pool);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));

    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeEach
    void makeTables() {
        jdbc.execute(script());
    }

    @AfterEach
    void close() {
        jdbc.execute("DROP SCHEMA IF EXISTS other, \"Owner 1\" CASCADE");
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void anIdThatWasDrawnBeforeTheLockWasTakenIsRefused(Ordering ordering) {
        order(ordering);
        for (int attempt = 0; attempt < 2; attempt++) { // the sequence has given out nothing, or something
            Long early = jdbc.queryForObject("SELECT nextval('universe_events_seq')", Long.class);

            assertRefused(
                    "notification_id " + early + " was drawn without the ordering lock of universe_events",
                    () -> transaction.executeWithoutResult(status -> {
                        lock("");
                        jdbc.execute(INSERT_WITH_ID.formatted("", early));
                    }));
            assertRefused(
                    "notification_id " + early + " was drawn without the ordering lock of universe_events",
                    () -> transaction.executeWithoutResult(status -> {
                        jdbc.execute(INSERT_WITH_ID.formatted("", early));
                        lock("");
                    }));
        }
        transaction.executeWithoutResult(status -> {
            lock("");
            jdbc.execute(INSERT_WITH_ID.formatted("", "nextval('universe_events_seq')"));
        });
        assertThat(ids("")).containsExactly(3L);
    }

    @Test
    void anIdThatWasDrawnWithoutTheLockIsRefused() {
        assertRefused(
                "notification_id 1 was drawn without the ordering lock of universe_events",
                () -> jdbc.execute(INSERT_WITH_ID.formatted("", "nextval('universe_events_seq')")));
        transaction.executeWithoutResult(status -> jdbc.queryForList(APPEND.formatted(""))); // leaves no mark behind
        assertRefused(
                "notification_id 3 was drawn without the ordering lock of universe_events",
                () -> jdbc.execute(INSERT_WITH_ID.formatted("", "nextval('universe_events_seq')")));

        assertThat(ids("")).containsExactly(2L);
    }

    /** In a transaction that goes on: its limit is the caller's again, and what it writes is looked at again. */
    @ParameterizedTest
    @ValueSource(
            strings = {"SELECT universe_events_lock()", APPEND_HERE, INSERT_HERE + "; SET CONSTRAINTS ALL IMMEDIATE"})
    void whatTheFunctionsOfALogSetEndsWithThem(String statements) {
        assertRefused(
                "notification_id 1000000 of universe_events was never drawn",
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.execute("SET LOCAL lock_timeout = '1234ms'");
                    jdbc.execute(statements);
                    if (!statements.equals(APPEND_HERE)) { // which has a transaction of its own, but for tests
                        assertThat(jdbc.queryForObject("SHOW lock_timeout", String.class))
                                .isEqualTo("1234ms");
                    }
                    jdbc.execute(INSERT_WITH_ID.formatted("", 1_000_000));
                }));
    }

    @ParameterizedTest
    @EnumSource
    void aLockThatWasGivenBackWithASavepointIsNotTakenForHeld(Ordering ordering) {
        order(ordering);
        assertRefused(
                "notification_id 1 was drawn without the ordering lock of universe_events",
                () -> transaction.executeWithoutResult(status -> {
                    Object savepoint = status.createSavepoint();
                    lock("");
                    status.rollbackToSavepoint(savepoint);
                    jdbc.execute(INSERT_WITH_ID.formatted("", "nextval('universe_events_seq')"));
                }));
    }

    /** A reader would pass it, and with it all that are drawn up to there. */
    @Test
    void anIdThatWasNeverDrawnIsRefused() {
        assertRefused(
                "notification_id 1000000 of universe_events was never drawn",
                () -> transaction.executeWithoutResult(status -> {
                    lock("");
                    jdbc.execute(INSERT_WITH_ID.formatted("", 1_000_000));
                }));
        assertThat(ids("")).isEmpty();
    }

    /** It would be read twice, or never. */
    @Test
    void anIdIsNotChanged() {
        jdbc.execute(INSERT.formatted(""));

        assertRefused(
                "notification_id 1 of universe_events cannot be changed to 2",
                () -> transaction.executeWithoutResult(status -> {
                    lock("");
                    jdbc.execute("UPDATE universe_events SET notification_id = nextval('universe_events_seq')");
                }));
        jdbc.execute("UPDATE universe_events SET notification_id = notification_id, state = 'x'");
        assertThat(ids("")).containsExactly(1L);
    }

    @Test
    void anIdIsNotTakenBack() {
        jdbc.execute(INSERT.formatted(""));

        assertRefused(
                "notification_id 1 of universe_events cannot be taken back",
                () -> jdbc.execute("UPDATE universe_events SET notification_id = NULL"));
        assertThat(ids("")).containsExactly(1L);
    }

    @Test
    void anEventThatGetsAnotherVersionInItsTransactionGetsItsIdAllTheSame() {
        transaction.executeWithoutResult(status -> {
            jdbc.execute(INSERT.formatted(""));
            jdbc.execute("UPDATE universe_events SET originator_version = 7");
            jdbc.execute(INSERT.formatted(""));
            jdbc.execute("UPDATE universe_events SET state = 'x'");
        });

        assertThat(ids("")).containsExactlyInAnyOrder(1L, 2L);
    }

    /** Also while a batch draws ids. */
    @Test
    void whatATriggerOfOnesOwnInsertsGetsItsIdAtTheCommit() {
        jdbc.execute("CREATE FUNCTION derive() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " INSERT INTO universe_events (originator_id, originator_version, topic, state)"
                + " VALUES (gen_random_uuid(), 1, 'Derived', ''); RETURN NULL; END $$");
        jdbc.execute("CREATE TRIGGER derive AFTER INSERT ON universe_events FOR EACH ROW WHEN (NEW.topic = 'T')"
                + " EXECUTE FUNCTION derive()");

        jdbc.queryForList(APPEND.formatted(""));
        jdbc.execute(INSERT.formatted(""));

        assertThat(ids("")).containsExactly(1L, 2L, 3L, 4L);
        jdbc.execute("DROP FUNCTION derive CASCADE");
    }

    /** The lock of one says nothing of the other. */
    @ParameterizedTest
    @EnumSource
    void applicationsOfTheSameNameInTwoSchemasAreLockedBothInOneTransaction(Ordering ordering) {
        jdbc.execute("CREATE SCHEMA other");
        in("other", script());
        order(ordering);
        in("other", changeTo(ordering));
        transaction.executeWithoutResult(status -> {
            jdbc.execute(INSERT.formatted("public."));
            jdbc.execute(INSERT.formatted("other."));
            jdbc.execute("SET CONSTRAINTS ALL IMMEDIATE");
            jdbc.execute("SET CONSTRAINTS ALL DEFERRED");
            jdbc.execute(INSERT.formatted("public."));

            assertThat(jdbc.queryForList(
                            "SELECT DISTINCT classid::regclass::text FROM pg_locks"
                                    + " WHERE locktype = 'advisory' AND pid = pg_backend_pid()",
                            String.class))
                    .containsExactlyInAnyOrder("universe_events", "other.universe_events");
        });

        assertThat(ids("public.")).containsExactly(1L, 2L);
        assertThat(ids("other.")).containsExactly(1L);
        assertRefused(
                "drawn without the ordering lock",
                () -> transaction.executeWithoutResult(status -> {
                    lock("other.");
                    jdbc.execute(INSERT_WITH_ID.formatted("public.", "nextval('universe_events_seq')"));
                }));
    }

    /** A session keeps the plans of what it has called. */
    @Test
    void aSessionThatHasWrittenTakesTheLockOfTheOrderingThatHoldsNow() {
        SingleConnectionDataSource session = new SingleConnectionDataSource(pool.getJdbcUrl(), true);
        JdbcTemplate jdbc = new JdbcTemplate(session);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(session));
        for (Ordering ordering : List.of(Ordering.STRICT, Ordering.CONCURRENT, Ordering.STRICT)) {
            order(ordering);
            for (String write : List.of(APPEND.formatted(""), "SELECT universe_events_lock()")) {
                List<Boolean> exclusive = transaction.execute(status -> {
                    jdbc.queryForList(write);
                    return jdbc.queryForList(
                            "SELECT mode = 'ExclusiveLock' FROM pg_locks"
                                    + " WHERE locktype = 'advisory' AND pid = pg_backend_pid()",
                            Boolean.class);
                });
                assertThat(exclusive).containsExactly(ordering == Ordering.STRICT);
            }
        }
        session.destroy();
    }

    @Test
    void whileOneLogDrawsIdsAnotherOnesAreLookedAtAllTheSame() {
        jdbc.execute("CREATE SCHEMA other");
        in("other", script());
        jdbc.execute("CREATE FUNCTION copy() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " INSERT INTO other.universe_events VALUES"
                + " (nextval('other.universe_events_seq'), gen_random_uuid(), 1, 'Copied', ''); RETURN NULL; END $$");
        jdbc.execute("CREATE TRIGGER copy AFTER INSERT ON universe_events FOR EACH ROW EXECUTE FUNCTION copy()");

        assertRefused(
                "notification_id 1 was drawn without the ordering lock of universe_events",
                () -> jdbc.queryForList(APPEND.formatted("public.")));

        assertThat(ids("public.")).isEmpty();
        assertThat(ids("other.")).isEmpty();
        jdbc.execute("DROP FUNCTION copy CASCADE");
    }

    /** It is looked for where the caller's own search path says, or not found at all. */
    @Test
    void theFunctionsMeanTheTableBesideThemWhoeverCallsThem() {
        jdbc.execute("CREATE SCHEMA \"Owner 1\"");
        in("\"Owner 1\"", script());
        List<String> paths = jdbc.queryForList(
                "SELECT DISTINCT unnest(proconfig) FROM pg_proc WHERE pronamespace = '\"Owner 1\"'::regnamespace",
                String.class);
        assertThat(paths).containsExactly("search_path=\"Owner 1\", pg_temp");

        for (String path : List.of("''", "public")) {
            transaction.executeWithoutResult(status -> {
                jdbc.execute("SET LOCAL search_path = " + path);
                jdbc.execute(INSERT.formatted("\"Owner 1\"."));
                jdbc.queryForList(APPEND.formatted("\"Owner 1\"."));
            });
        }

        assertThat(ids("\"Owner 1\".")).hasSize(4);
        assertThat(ids("public.")).isEmpty();
    }

    /** At the latest when the transaction commits. */
    private static void assertRefused(String reason, Runnable write) {
        assertThatExceptionOfType(NestedRuntimeException.class)
                .isThrownBy(write::run)
                .havingRootCause()
                .withMessageContaining(reason);
    }

    private void order(Ordering ordering) {
        jdbc.execute(changeTo(ordering));
    }

    private static String changeTo(Ordering ordering) {
        return "CREATE OR REPLACE FUNCTION universe_events_ordering() RETURNS text IMMUTABLE LANGUAGE sql AS"
                + " $$ SELECT '" + ordering.sql() + "' $$";
    }

    private void in(String schema, String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("SET LOCAL search_path = " + schema);
            jdbc.execute(sql);
        });
    }

    private void lock(String schema) {
        jdbc.queryForList("SELECT " + schema + "universe_events_lock()");
    }

    private List<Long> ids(String schema) {
        return jdbc.queryForList(
                "SELECT notification_id FROM " + schema + "universe_events ORDER BY notification_id", Long.class);
    }

    private static String script() {
        try {
            return new ClassPathResource("dev/eventsourcing/jdbc/postgresql/V1__events.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("${application}", "universe")
                    .replace("${originator_id}", "uuid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
