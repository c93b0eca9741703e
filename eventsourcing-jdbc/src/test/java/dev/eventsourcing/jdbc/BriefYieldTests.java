package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BriefYieldTests {

    private long now = Long.MAX_VALUE - 5; // clocks run over
    private long takes;
    private int yields;

    private final BriefYield brief = new BriefYield(() -> now, () -> {
        yields++;
        now += takes;
    });

    @Test
    void letsOthersRunEachTimeWhileThatIsBrief() {
        takes = Duration.ofNanos(50_000).toNanos();
        for (int i = 0; i < 10; i++) {
            brief.letOthersRun();
        }
        assertThat(yields).isEqualTo(10);
    }

    @Test
    void isLeftOutForASecondWhenItHasTakenLong() {
        takes = Duration.ofMillis(3).toNanos();
        brief.letOthersRun();
        takes = 0;
        for (int i = 0; i < 10; i++) {
            brief.letOthersRun();
        }
        assertThat(yields).isEqualTo(1);

        now += Duration.ofSeconds(1).toNanos();
        brief.letOthersRun();
        brief.letOthersRun();
        assertThat(yields).isEqualTo(3);
    }
}
