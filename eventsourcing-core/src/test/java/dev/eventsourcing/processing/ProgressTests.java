package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final Progress progress = new Progress();

    @Test
    void theTimeLeftIsThatOfTheDistanceAtTheSpeedSoFar() {
        long first = System.nanoTime();
        progress.at(1_000);
        long second = System.nanoTime();
        passTime();
        long third = System.nanoTime();
        progress.at(1_100);
        long fourth = System.nanoTime();

        // it has come on by 100 in so long a time, and there are twice as many
        assertThat(progress.timeFor(200))
                .isBetween(Duration.ofNanos(2 * (third - second) - 10), Duration.ofNanos(2 * (fourth - first) + 10));
    }

    @Test
    void whoDoesNotMoveTakesNobodyKnowsHowLong() {
        assertThat(progress.timeFor(1)).isNull();
        progress.at(7);
        passTime();
        progress.at(7);

        assertThat(progress.timeFor(1)).isNull();
        assertThat(progress.age()).isPositive();
    }

    @Test
    void whoIsSetBackBeginsToBeMeasuredAnew() {
        progress.at(0);
        passTime();
        progress.at(1_000);

        progress.at(0);

        assertThat(progress.timeFor(1)).isNull();
    }

    private static void passTime() {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < 5_000_000) {
            Thread.onSpinWait();
        }
    }
}
