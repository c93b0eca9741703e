package dev.eventsourcing.jdbc;

import static dev.eventsourcing.jdbc.GroupCommitContract.event;
import static dev.eventsourcing.jdbc.GroupCommitContract.newId;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.EventType;
import dev.eventsourcing.persistence.ProcessRecorder;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Instances of one program that start at the same time on an empty database: none of them fails. */
class StartTogetherTests {

    private static final int INSTANCES = 4;
    private static final int ROUNDS = 5;

    private final ExecutorService threads = Executors.newFixedThreadPool(INSTANCES);

    enum Kind {
        SQLITE,
        POSTGRESQL,
        POSTGRESQL_CONCURRENT,
        OLDEST_POSTGRESQL;

        TestDatabase empty() {
            return switch (this) {
                case SQLITE -> TestDatabase.sqlite();
                case POSTGRESQL, POSTGRESQL_CONCURRENT -> TestDatabase.postgresql();
                case OLDEST_POSTGRESQL -> TestDatabase.oldestPostgresql();
            };
        }

        Ordering ordering() {
            return this == POSTGRESQL_CONCURRENT ? Ordering.CONCURRENT : Ordering.STRICT;
        }
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource
    void allOfThemStart(Kind kind) {
        for (int round = 0; round < ROUNDS; round++) {
            try (TestDatabase database = kind.empty()) {
                CyclicBarrier begin = new CyclicBarrier(INSTANCES);
                List<CompletableFuture<List<Long>>> starts = IntStream.range(0, INSTANCES)
                        .mapToObj(i -> database.newPool(config -> config.setInitializationFailTimeout(-1)))
                        .map(pool -> CompletableFuture.supplyAsync(() -> start(pool, kind.ordering(), begin), threads))
                        .toList();

                Set<Long> ids = starts.stream()
                        .map(CompletableFuture::join)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
                assertThat(ids).hasSize(INSTANCES);
            }
        }
    }

    /** What an instance does until it serves: tables, notes on what it may store, the first event and the first positions. */
    private static List<Long> start(HikariDataSource pool, Ordering ordering, CyclicBarrier begin) {
        try (JdbcInfrastructureFactory store = Workload.connect(pool, JdbcSettings.DEFAULTS.with(ordering))) {
            begin.await();
            ProcessRecorder universe = store.create("universe").recorder();
            ProcessRecorder milestones = store.create("milestones").recorder();
            var view = store.createTracking("worlds");
            for (ProcessRecorder recorder : List.of(universe, milestones)) {
                recorder.eventTypes()
                        .insert(List.of(new EventType("World.Created", 1), new EventType("World.Lost", 2)));
            }
            List<Long> ids = universe.insertEvents(List.of(event(newId(), 1)));
            var unused = milestones.claim("universe", () -> ids);
            unused = view.claim("universe", () -> ids);
            return ids;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
