package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim never waits for another instance. */
class PostgresClaimTests extends TransactionFixture {

    private static final String LOG = "universe";
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final JdbcSettings PATIENT = JdbcSettings.DEFAULTS.withClaimTimeout(Duration.ofMinutes(1));

    private JdbcInfrastructureFactory oneFactory;
    private JdbcInfrastructureFactory otherFactory;
    private TrackingRecorder one;
    private TrackingRecorder other;

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @BeforeEach
    void connectTwice() {
        oneFactory = factory(database.newPool(), PATIENT);
        otherFactory = factory(database.newPool(), PATIENT);
        one = oneFactory.createTracking("view");
        other = otherFactory.createTracking("view");
    }

    @AfterEach
    void closeFactories() {
        oneFactory.close();
        otherFactory.close();
    }

    @Test
    void theFirstClaimOfAllIsNotWaitedFor() {
        assertThat(soon(() -> one.claim(LOG, () -> other.claim(LOG, () -> "other"))))
                .hasValue(Optional.empty());
        assertThat(other.claim(LOG, () -> "other")).hasValue("other");
    }

    @Test
    void whoMakesThePositionThatIsClaimedIsNotWaitedFor() {
        Supplier<Optional<String>> claimed = () -> {
            one.resetTracking(LOG, 3);
            return other.claim(LOG, () -> "other");
        };

        assertThat(soon(() -> one.claim("another", claimed))).hasValue(Optional.empty());
        assertThat(other.maxTrackingId(LOG)).hasValue(3);
        assertThat(other.claim(LOG, () -> "other")).hasValue("other");
    }

    @Test
    void aPositionThatSomebodyHasRemovedIsClaimedAgain() {
        one.claim(LOG, () -> "one");
        jdbc.update("DELETE FROM view_tracking");

        assertThat(one.claim(LOG, () -> "one")).hasValue("one");
        assertThat(one.maxTrackingId(LOG)).isEmpty();
    }

    private static <T> T soon(Supplier<T> work) {
        return assertTimeoutPreemptively(SOON, work::get);
    }
}
