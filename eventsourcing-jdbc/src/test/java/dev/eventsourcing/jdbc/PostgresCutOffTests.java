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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is cut off while it holds a claim loses it soon, whatever its connection is doing. */
class PostgresCutOffTests {

    /** The claim timeout of 750 ms, and what a machine under load takes. */
    private static final Duration SOON = Duration.ofSeconds(5);

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
        try (JavaProcess holder = holder(ClaimHolderProcess.Mode.BUSY)) {
            holder.signal("STOP");
            assertClaimedSoon();
        }
    }

    @Test
    void aProcessThatDiesWhileTheServerWorksForIt() throws InterruptedException {
        try (JavaProcess holder = holder(ClaimHolderProcess.Mode.QUERYING)) {
            holder.kill();
            assertClaimedSoon();
        }
    }

    @Test
    void aProcessThatTheServerCannotSendTo() throws InterruptedException {
        try (JavaProcess holder = holder(ClaimHolderProcess.Mode.NOT_READING)) {
            holder.signal("STOP");
            assertClaimedSoon();
        }
    }

    private JavaProcess holder(ClaimHolderProcess.Mode mode) {
        JavaProcess holder =
                new JavaProcess(ClaimHolderProcess.class, List.of("-Xmx64m"), pool.getJdbcUrl(), mode.name());
        await().atMost(Duration.ofSeconds(30)).until(() -> holder.out().contains(ClaimHolderProcess.CLAIMED));
        assertThat(tracking.claim(ClaimHolderProcess.LOG, () -> true)).isEmpty();
        return holder;
    }

    private void assertClaimedSoon() {
        await().atMost(SOON)
                .until(() -> tracking.claim(ClaimHolderProcess.LOG, () -> true).isPresent());
    }
}
