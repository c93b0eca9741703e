package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.ProcessRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/**
 * What callers were told about their saves is true, whatever dies under the writers: what was said to be stored is in the
 * log under the ids that were said, what was said to be refused is not, and what nobody knows is there whole or not at
 * all.
 */
@Tag("torture")
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class KillContract {

    private TestDatabase database;
    private HikariDataSource pool;

    abstract TestDatabase emptyDatabase();

    abstract void awaitEndOfConnections(String application);

    @BeforeEach
    void open() {
        database = emptyDatabase();
        pool = database.newPool();
    }

    @AfterEach
    void close() {
        database.close();
    }

    HikariDataSource pool() {
        return pool;
    }

    HikariDataSource newPool() {
        return database.newPool();
    }

    /** Kills one process after another that writes. */
    void killProcesses(Ordering ordering) throws Exception {
        try (JdbcInfrastructureFactory factory = Workload.connect(pool, Torture.settings(ordering))) {
            killProcesses(ordering, Workload.recorder(factory));
        }
    }

    private void killProcesses(Ordering ordering, ProcessRecorder recorder) throws Exception {
        List<Told> told = new ArrayList<>();
        long begin = System.nanoTime();
        do {
            try (WriterProcess process = new WriterProcess(pool.getJdbcUrl(), ordering)) {
                int enough = ThreadLocalRandom.current().nextInt(200, 1_000);
                Torture.await().until(() -> process.told().size() >= enough);
                process.kill();
                told.addAll(process.told());
            }
            awaitEndOfConnections(WriterProcess.NAME);

            assertThat(recorder.insertEvents(Attempt.ofNewOriginator(2).events()))
                    .hasSize(2);
        } while (System.nanoTime() - begin < Torture.LOAD.toNanos());

        assertThat(LogCheck.contradictions(recorder, told)).isEmpty();
        assertThat(told).extracting(Told::fate).contains(Told.Fate.STORED, Told.Fate.REFUSED);
    }
}
