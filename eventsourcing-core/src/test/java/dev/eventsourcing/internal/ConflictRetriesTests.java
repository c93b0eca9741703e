package dev.eventsourcing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConflictRetriesTests {

    @Test
    void areAsManyAsWereAskedFor() {
        ConflictRetries retries = new ConflictRetries(2);

        assertThat(retries.next()).isPresent();
        assertThat(retries.next()).isPresent();
        assertThat(retries.next()).isEmpty();
    }

    @Test
    void pauseLongerAndLongerUpToALimit() {
        ConflictRetries retries = new ConflictRetries(50);

        assertThat(retries.next().orElseThrow()).isLessThan(Duration.ofMillis(4));
        assertThat(retries.next().orElseThrow()).isLessThan(Duration.ofMillis(8));
        for (int conflicts = 2; conflicts < 50; conflicts++) {
            assertThat(retries.next().orElseThrow()).isLessThan(Duration.ofMillis(128));
        }
    }

    @Test
    void endWithAnInterrupt() {
        Thread.currentThread().interrupt();

        assertThat(new ConflictRetries(1).pause()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}
