package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.ProcessRecorder;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** As {@link KillContract}, with what can happen to a PostgreSQL server and its connections. */
abstract class PostgresKillContract extends KillContract {

    private final Queue<Told> told = new ConcurrentLinkedQueue<>();

    /** Starts a server of one's own that flushes its commits. */
    abstract PostgresServer durableServer();

    @Override
    void awaitEndOfConnections(String application) {
        JdbcTemplate jdbc = new JdbcTemplate(pool());
        Torture.await()
                .until(() -> jdbc.queryForList(
                                "SELECT pid FROM pg_stat_activity WHERE application_name = ? AND datname ="
                                        + " current_database()",
                                application)
                        .isEmpty());
    }

    /** Ends connections as an administrator does. */
    void endConnections(Ordering ordering) {
        JdbcTemplate administrator = new JdbcTemplate(newPool());
        underLoad(pool(), ordering, recorder -> {
            administrator.queryForList("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active'"
                    + " ORDER BY CASE WHEN query = 'COMMIT' THEN random() / 2 ELSE random() END LIMIT 1");
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(20_000_000));
        });
    }

    /** Has the server crash, and stops it, and sees that the next save works. */
    void crashAndStop(Ordering ordering) {
        try (PostgresServer server = durableServer();
                TestDatabase database = server.newDatabase()) {
            List<Runnable> ends = List.of(server::crash, server::restart);
            underLoad(database.newPool(), ordering, recorder -> {
                for (Runnable end : ends) {
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000_000));
                    end.run();
                    assertThat(recorder.insertEvents(Attempt.ofNewOriginator(2).events()))
                            .hasSize(2);
                }
            });
        }
    }

    /** Lets writers and a reader work while something happens again and again, and compares what they saw. */
    private void underLoad(HikariDataSource pool, Ordering ordering, Consumer<ProcessRecorder> happening) {
        JdbcSettings settings = Torture.settings(ordering);
        try (JdbcInfrastructureFactory factory = Workload.connect(pool, settings)) {
            ProcessRecorder recorder = Workload.recorder(factory);
            try (Workload workload = new Workload(pool, settings, told::add);
                    Tail tail = new Tail(recorder, new JdbcTemplate(pool))) {
                long begin = System.nanoTime();
                do {
                    happening.accept(recorder);
                } while (System.nanoTime() - begin < Torture.LOAD.toNanos());
                workload.end();
                tail.end();

                assertThat(tail.missed()).isEqualTo(new BitSet());
                assertThat(tail.vanished()).isEqualTo(new BitSet());
            }
            assertThat(LogCheck.contradictions(recorder, told)).isEmpty();
            assertThat(told).extracting(Told::fate).contains(Told.Fate.values());
        }
    }
}
