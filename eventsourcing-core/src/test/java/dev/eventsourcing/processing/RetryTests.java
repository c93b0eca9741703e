package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTests {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Test
    void eachPauseIsLongerUpToTheLongest() {
        assertThat(Retry.DEFAULT.delayAfter(1)).isEqualTo(Duration.ofMillis(100));
        assertThat(Retry.DEFAULT.delayAfter(3)).isEqualTo(Duration.ofMillis(400));
        assertThat(Retry.DEFAULT.delayAfter(20)).isEqualTo(LONGEST);
    }

    @Test
    void aFirstPauseBelowAMillisecondGrowsToo() {
        Retry quick = new Retry(5, Duration.ofNanos(500_000), 2, LONGEST);

        assertThat(quick.delayAfter(1)).isEqualTo(Duration.ofNanos(500_000));
        assertThat(quick.delayAfter(4)).isEqualTo(Duration.ofMillis(4));
    }

    @Test
    void whoHasFailedForAVeryLongTimeDoesNotSpin() {
        Retry quick = new Retry(5, Duration.ofNanos(500_000), 2, LONGEST);

        for (int failures : new int[] {1_024, 1_025, 1_026, 5_000, Integer.MAX_VALUE}) {
            assertThat(quick.delayAfter(failures)).isEqualTo(LONGEST);
            assertThat(Retry.DEFAULT.delayAfter(failures)).isEqualTo(LONGEST);
        }
    }
}
