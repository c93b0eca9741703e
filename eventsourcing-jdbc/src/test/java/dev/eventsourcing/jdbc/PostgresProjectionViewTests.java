package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Retry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class PostgresProjectionViewTests extends ProjectionViewContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void aConnectionThatIsEndedInAHandlerLeavesNeitherRowsNorPositionAndTheNextAttemptSucceeds() {
        saveOne();
        JdbcTemplate administrator = new JdbcTemplate(database.newPool());
        AtomicBoolean first = new AtomicBoolean(true);
        view().afterEach(() -> {
            if (first.getAndSet(false)) {
                int pid = jdbc.queryForObject("SELECT pg_backend_pid()", Integer.class);
                administrator.queryForList("SELECT pg_terminate_backend(" + pid + ", 5000)");
                assertThat(CountsView.total(administrator)).isZero();
            }
        });

        processor(ProcessorSettings.DEFAULT).runUntilIdle();

        assertThat(first).isFalse();
        assertThat(CountsView.total(jdbc)).isEqualTo(log().size());
        assertThat(tracking().maxTrackingId("universe")).hasValue(log().size());
    }

    @Test
    void aHandlerThatIsSilentForTooLongIsToldWhatToSet() {
        saveOne();
        view().afterEach(() -> {
            try {
                Thread.sleep(2_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThatExceptionOfType(ProcessingException.class)
                .isThrownBy(() -> processor(ProcessorSettings.DEFAULT.withRetry(
                                new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1))))
                        .runUntilIdle())
                .withMessageContaining("750 ms")
                .withMessageContaining("claim timeout");

        assertThat(CountsView.total(jdbc)).isZero();
    }
}
