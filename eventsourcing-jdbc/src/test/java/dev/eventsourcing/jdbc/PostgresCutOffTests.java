package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.StringUtils;

/** Who is cut off while it holds a claim loses it soon, whatever its connection is doing. */
class PostgresCutOffTests {

    /** The claim timeout of 750 ms, and what a machine under load takes at the most. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final List<String> LOGS = List.of("one", "two", "three");

    private static final Logger logger = LoggerFactory.getLogger(PostgresCutOffTests.class);

    private final TestDatabase database = TestDatabase.postgresql();
    private final HikariDataSource pool = database.newPool();
    private JdbcInfrastructureFactory factory;
    private TrackingRecorder tracking;

    @BeforeEach
    void open() {
        factory = new JdbcInfrastructureFactory(
                pool, new Mapper(new Topics(), new JacksonTranscoder()), JdbcSettings.DEFAULTS, Clock.systemUTC());
        tracking = factory.createTracking("view");
    }

    @AfterEach
    void close() {
        factory.close();
        database.close();
    }

    @Test
    void aProcessThatStandsStill() throws InterruptedException {
        try (JavaProcess holder = holder(ClaimHolderProcess.Mode.BUSY, List.of("one"))) {
            assertMoveWithin(Duration.ofSeconds(1), standStill(holder, "one", 5));
        }
    }

    @Test
    void aProcessThatDiesWhileTheServerWorksForIt() throws InterruptedException {
        try (JavaProcess holder = holder(ClaimHolderProcess.Mode.QUERYING, LOGS)) {
            holder.kill();
            assertMoveWithin(Duration.ofSeconds(1), untilClaimed(System.nanoTime()));
        }
    }

    /** The kernel begins to count some 0.3 s after it could not send. */
    @Test
    void aProcessThatTheServerCannotSendTo() throws InterruptedException {
        try (JavaProcess holder = holder(ClaimHolderProcess.Mode.NOT_READING, LOGS)) {
            holder.signal("STOP");
            assertMoveWithin(Duration.ofSeconds(1), untilClaimed(System.nanoTime()));
        }
    }

    private JavaProcess holder(ClaimHolderProcess.Mode mode, List<String> logs) {
        List<String> arguments = new ArrayList<>(List.of(pool.getJdbcUrl(), mode.name()));
        arguments.addAll(logs);
        JavaProcess holder =
                new JavaProcess(ClaimHolderProcess.class, List.of("-Xmx64m"), arguments.toArray(String[]::new));
        awaitClaims(holder, logs.size());
        logs.forEach(log -> assertThat(tracking.claim(log, () -> true)).isEmpty());
        return holder;
    }

    private static void awaitClaims(JavaProcess holder, int claims) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> StringUtils.countOccurrencesOf(holder.out(), ClaimHolderProcess.CLAIMED) == claims);
    }

    /** Has a process stand still until its claim has moved, again and again; returns how long that took. */
    private List<Duration> standStill(JavaProcess holder, String log, int times) throws InterruptedException {
        List<Duration> took = new ArrayList<>();
        for (int i = 1; i <= times; i++) {
            awaitClaims(holder, i);
            holder.signal("STOP");
            took.add(untilClaimed(log, System.nanoTime()));
            holder.signal("CONT");
        }
        return took;
    }

    private List<Duration> untilClaimed(long since) {
        return LOGS.stream().map(log -> untilClaimed(log, since)).toList();
    }

    private Duration untilClaimed(String log, long since) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> tracking.claim(log, () -> true).isPresent());
        return Duration.ofNanos(System.nanoTime() - since);
    }

    /** What is promised shows in one of the cases at the least, also on a machine that is busy with other things. */
    private static void assertMoveWithin(Duration promised, List<Duration> took) {
        logger.info("Claims moved after {}", took);
        assertThat(Collections.min(took)).isLessThan(promised);
    }
}
