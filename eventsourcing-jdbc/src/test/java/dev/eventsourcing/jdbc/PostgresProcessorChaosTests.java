package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.TransactionFixture.Counter;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Three processes write events and keep one read model, while one after the other is killed, or stands still for some
 * time, and the database starts again: the read model is the fold of the log, each effect once.
 */
@Tag("torture")
class PostgresProcessorChaosTests {

    private static final String EVENTS_PER_SECOND = "100";

    @Test
    void theReadModelIsTheFoldOfTheLogWhoeverDies() throws Exception {
        try (PostgresServer server = PostgresServer.durable();
                TestDatabase database = server.newDatabase()) {
            HikariDataSource pool = database.newPool();
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            EffectsView.createTable(jdbc);
            List<JavaProcess> processes = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                processes.add(start(pool));
            }
            try (JdbcInfrastructureFactory factory = FollowerProcess.connect(pool);
                    Application application = new Application("universe", factory, Counter.class)) {
                TrackingRecorder tracking = factory.createTracking("effects_view");
                awaitProgress(tracking);

                torment(pool, server, tracking, processes);
                for (JavaProcess process : processes) {
                    process.end();
                }

                FollowerProcess.processor(pool, factory, application).runUntilIdle();
                assertThat(tracking.maxTrackingId("universe"))
                        .hasValue(application.followedLog().horizon());
                assertThat(effects(jdbc)).isEqualTo(log(jdbc)).hasSizeGreaterThan(50);
            } finally {
                processes.forEach(JavaProcess::close);
            }
        }
    }

    private static JavaProcess start(HikariDataSource pool) {
        return new JavaProcess(FollowerProcess.class, List.of("-Xmx128m"), pool.getJdbcUrl(), EVENTS_PER_SECOND);
    }

    private static void torment(
            HikariDataSource pool, PostgresServer server, TrackingRecorder tracking, List<JavaProcess> processes)
            throws InterruptedException {
        long begin = System.nanoTime();
        boolean restarted = false;
        do {
            int victim = ThreadLocalRandom.current().nextInt(processes.size());
            processes.get(victim).kill();
            awaitProgress(tracking); // by those that are left
            processes.set(victim, start(pool));
            JavaProcess paused = processes.get((victim + 1) % processes.size());
            paused.signal("STOP");
            awaitProgress(tracking);
            Thread.sleep(1_000);
            paused.signal("CONT");
            awaitReady(processes);
            if (!restarted) {
                server.restart();
                restarted = true;
            }
            awaitProgress(tracking);
        } while (System.nanoTime() - begin < Torture.LOAD.toNanos());
    }

    private static void awaitReady(List<JavaProcess> processes) {
        Torture.await()
                .until(() ->
                        processes.stream().allMatch(process -> process.out().contains(FollowerProcess.READY)));
    }

    private static void awaitProgress(TrackingRecorder tracking) {
        long[] from = {-1};
        Torture.await().ignoreExceptions().until(() -> {
            long now = tracking.maxTrackingId("universe").orElse(0);
            from[0] = from[0] < 0 ? now : from[0];
            return now > from[0];
        });
    }

    private static List<String> effects(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "SELECT notification_id || ' ' || originator_id || '#' || originator_version FROM effects"
                        + " ORDER BY notification_id",
                String.class);
    }

    private static List<String> log(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                "SELECT notification_id || ' ' || originator_id || '#' || originator_version FROM universe_events"
                        + " ORDER BY notification_id",
                String.class);
    }
}
