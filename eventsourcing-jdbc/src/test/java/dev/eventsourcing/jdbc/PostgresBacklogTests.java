package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.TransactionFixture.Counter;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process with little memory catches up with a long log, and needs no more of it in the end than in the beginning: 30,000 events in 48 MB in every build, a million in 256 MB. */
@Tag("torture")
class PostgresBacklogTests {

    private static final Logger logger = LoggerFactory.getLogger(PostgresBacklogTests.class);
    private static final boolean LONG = Torture.LOAD.compareTo(Duration.ofSeconds(60)) >= 0;
    private static final int EVENTS = LONG ? 1_000_000 : 30_000;
    private static final int CHUNK = 10_000;
    private static final String MEMORY = LONG ? "-Xmx256m" : "-Xmx48m";

    @Test
    void catchesUpWithLittleMemory() throws Exception {
        try (TestDatabase database = TestDatabase.postgresql()) {
            HikariDataSource pool = database.newPool();
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            EffectsView.createTable(jdbc);
            try (JdbcInfrastructureFactory factory = FollowerProcess.connect(pool);
                    Application application = new Application("universe", factory, Counter.class)) {
                long first = application
                        .save(Counter.start())
                        .get(0)
                        .notificationId()
                        .orElseThrow();
                for (int copied = 0; copied < EVENTS; copied += CHUNK) {
                    copy(jdbc, first);
                }
                long head = application.followedLog().horizon();
                TrackingRecorder tracking = factory.createTracking("effects_view");

                List<Long> heaps;
                long begun = System.nanoTime();
                try (JavaProcess process =
                        new JavaProcess(FollowerProcess.class, List.of(MEMORY), pool.getJdbcUrl(), "0", "heap")) {
                    Awaitility.await()
                            .atMost(Duration.ofMinutes(10))
                            .pollInterval(Duration.ofMillis(100))
                            .until(() -> !process.isAlive() || tracking.hasTrackingId("universe", head));
                    assertThat(process.err()).doesNotContain("OutOfMemoryError");
                    assertThat(process.isAlive()).isTrue();
                    process.end();
                    heaps = heaps(process.out());
                }
                assertThat(mostOf(heaps, 0.5, 1))
                        .as("bytes in use after a collection, in the second half of the time: %s", heaps)
                        .isLessThan(mostOf(heaps, 0.1, 0.5) * 5 / 4);

                double seconds = (System.nanoTime() - begun) / 1e9;
                logger.info("{} events in {} s, {} a second", head, seconds, head / seconds);
                assertThat(jdbc.queryForObject("SELECT count(DISTINCT notification_id) FROM effects", Long.class))
                        .isEqualTo(jdbc.queryForObject("SELECT count(*) FROM effects", Long.class))
                        .isEqualTo(jdbc.queryForObject("SELECT count(*) FROM universe_events", Long.class))
                        .isGreaterThanOrEqualTo(EVENTS);
            }
        }
    }

    private static List<Long> heaps(String out) {
        return out.lines()
                .filter(line -> line.startsWith(FollowerProcess.HEAP))
                .map(line -> Long.valueOf(line.substring(FollowerProcess.HEAP.length())))
                .toList();
    }

    private static long mostOf(List<Long> heaps, double from, double to) {
        return Collections.max(heaps.subList((int) (from * heaps.size()), (int) (to * heaps.size())));
    }

    /** Stores the same event for many others. */
    private static void copy(JdbcTemplate jdbc, long notificationId) {
        jdbc.update(
                "INSERT INTO universe_events (originator_id, originator_version, topic, state)"
                        + " SELECT gen_random_uuid(), originator_version, topic, state || repeat(' ', 300)::bytea"
                        + " FROM universe_events, generate_series(1, ?) WHERE notification_id = ?",
                CHUNK,
                notificationId);
    }
}
