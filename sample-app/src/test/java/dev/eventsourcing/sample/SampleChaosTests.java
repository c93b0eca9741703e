package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Three processes of the sample on one PostgreSQL take requests all the time, while one after the other is killed or stands
 * still, and the database starts again: nothing that was answered is lost, the read model is the fold of the log, and each
 * milestone is reached once.
 */
@Tag("torture")
@Tag("jar") // which is built after the other tests
class SampleChaosTests {

    private static final Duration LOAD = Duration.ofSeconds(Long.getLong("torture.seconds", 2));
    private static final int WRITERS = 3;

    private final List<SampleInstance> samples = new CopyOnWriteArrayList<>();
    private final List<SampleInstance> all = new CopyOnWriteArrayList<>();
    private final Set<Long> answered = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private RestartedPostgres server;
    private HikariDataSource pool;
    private JdbcTemplate jdbc;

    @BeforeEach
    void startServer() throws IOException {
        server = new RestartedPostgres();
        pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setMaximumPoolSize(2);
        pool.setConnectionTimeout(2_000);
        jdbc = new JdbcTemplate(pool);
    }

    @AfterEach
    void stopAll() {
        over.set(true);
        writers.shutdownNow();
        all.forEach(SampleInstance::close);
        pool.close();
        server.close();
    }

    @Test
    void nothingIsLostAndNothingIsDoneTwiceWhoeverDies() throws Exception {
        for (int i = 0; i < 3; i++) {
            samples.add(start());
        }
        awaitReady();
        for (int i = 0; i < WRITERS; i++) {
            writers.execute(this::write);
        }
        awaitProgress();

        torment();
        await().until(() -> answered.size() > 50);
        over.set(true);
        writers.shutdown();
        assertThat(writers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        await().until(() -> isProcessed("worlds_by_happenings") && isProcessed("milestones"));
        for (SampleInstance sample : samples) {
            sample.end();
        }

        assertThat(jdbc.queryForList("SELECT notification_id FROM universe_events", Long.class))
                .containsAll(answered);
        assertThat(rows("SELECT world_id || ' ' || happenings FROM worlds_by_happenings"))
                .isEqualTo(rows(
                        "SELECT originator_id || ' ' || count(*) - 1 FROM universe_events GROUP BY originator_id"));
        assertThat(
                        rows(
                                "SELECT payload ->> 'world' || ' ' || (payload ->> 'happenings') FROM (SELECT"
                                        + " convert_from(state, 'UTF8')::json -> 'payload' AS payload FROM milestones_events) AS milestone"))
                .isEqualTo(rows("SELECT originator_id || ' ' || originator_version - 1 FROM universe_events"
                        + " WHERE originator_version > 1 AND (originator_version - 1) % 3 = 0"))
                .isNotEmpty();
    }

    private void torment() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        boolean restarted = false;
        do {
            int victim = ThreadLocalRandom.current().nextInt(samples.size());
            samples.get(victim).kill();
            awaitProgress(); // by those that are left
            samples.set(victim, start());
            SampleInstance paused = samples.get((victim + 1) % samples.size());
            paused.signal("STOP");
            awaitProgress();
            Thread.sleep(1_000);
            paused.signal("CONT");
            awaitReady();
            if (!restarted) {
                server.restart();
                restarted = true;
            }
            awaitProgress();
        } while (System.nanoTime() - begin < LOAD.toNanos());
    }

    private SampleInstance start() {
        SampleInstance sample = new SampleInstance(server.url());
        all.add(sample);
        return sample;
    }

    /** Makes worlds, and has some things happen in each, by any of the processes. */
    private void write() {
        while (!over.get()) {
            try {
                Http.Answer created = post("/worlds", "{\"name\":\"Earth\"}");
                String world = "/worlds/" + created.json().get("id").asString() + "/history";
                for (int i = 0; i < 7 && !over.get(); i++) {
                    post(world, "{\"what\":\"dinosaurs\"}");
                }
            } catch (RuntimeException | AssertionError e) {
                pause(); // it was killed, or has no database just now
            }
        }
    }

    private Http.Answer post(String path, String json) {
        SampleInstance sample = samples.get(ThreadLocalRandom.current().nextInt(samples.size()));
        Http http = new Http(sample.port().orElseThrow());
        Http.Answer answer = http.send(http.request(path)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(2))
                .POST(BodyPublishers.ofString(json)));
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.text());
        }
        answered.add(Long.valueOf(answer.header("X-Notification-Id")));
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        await().until(() -> samples.stream().allMatch(sample -> {
            assertThat(sample.isAlive()).as(sample::output).isTrue();
            return sample.port().isPresent();
        }));
    }

    private void awaitProgress() {
        long[] from = {-1};
        await().ignoreExceptions().until(() -> {
            long now = position("worlds_by_happenings");
            from[0] = from[0] < 0 ? now : from[0];
            return now > from[0];
        });
    }

    private boolean isProcessed(String processor) {
        return position(processor)
                == jdbc.queryForObject("SELECT max(notification_id) FROM universe_events", Long.class);
    }

    private long position(String processor) {
        return jdbc.queryForObject(
                "SELECT coalesce(max(notification_id), 0) FROM " + processor
                        + "_tracking WHERE application_name = 'universe'",
                Long.class);
    }

    private List<String> rows(String sql) {
        return jdbc.queryForList(sql, String.class).stream().sorted().toList();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(100));
    }
}
