package dev.eventsourcing.persistence.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripSamplingTests {

    private static List<Integer> dueOf(RoundTripSampling trials, int events) {
        List<Integer> due = new ArrayList<>();
        for (int event = 1; event <= events; event++) {
            if (trials.isDue()) {
                due.add(event);
            }
            trials.pass();
        }
        return due;
    }

    @Test
    void theFirstIsTriedAndThenMoreAndMoreRarelyUpToAnEnd() {
        assertThat(dueOf(new RoundTripSampling(false), 100_000))
                .containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024);
    }

    @Test
    void theFirstIsTriedUntilOnePasses() {
        RoundTripSampling trials = new RoundTripSampling(false);

        assertThat(trials.isDue()).isTrue();
        assertThat(trials.isDue()).isTrue();
    }

    @Test
    void allAreTriedWhereItIsNotCertain() {
        assertThat(dueOf(new RoundTripSampling(true), 5000)).hasSize(5000);
    }
}
