package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StallReportTests {

    private static final OrderingStatus STATUS = new OrderingStatus(
            Ordering.STRICT, OptionalLong.of(0), OptionalLong.of(0), Duration.ZERO, 0, List.of(), List.of());

    private final CapturedLog warnings = new CapturedLog(StallReport.class);
    private Duration now = Duration.ZERO;

    @AfterEach
    void stopListening() {
        warnings.close();
    }

    @Test
    void warnsAtLongerAndLongerIntervalsAsLongAsItLasts() {
        StallReport report = report();

        assertThat(secondsOfWarnings(report, 4000))
                .containsExactly(0L, 10L, 30L, 70L, 150L, 310L, 630L, 1230L, 1830L, 2430L, 3030L, 3630L);
    }

    @Test
    void warnsAtOnceOfAStallLongAfterAnother() {
        StallReport report = report();
        assertThat(secondsOfWarnings(report, 100)).containsExactly(0L, 10L, 30L, 70L);

        now = Duration.ofMinutes(5);

        assertThat(secondsOfWarnings(report, 315)).containsExactly(300L, 310L);
    }

    @Test
    void warnsThoughItCannotBeToldWhoHoldsTheLogUp() {
        new StallReport(
                        "universe",
                        () -> {
                            throw new IllegalStateException("no connection");
                        },
                        now::toNanos)
                .warn();

        assertThat(warnings.list).hasSize(1);
        assertThat(warnings.list.get(0).getFormattedMessage()).contains("\"universe\" is held up", "not known");
    }

    /** There is no connection at first, and that has been said. */
    @Test
    void saysWhoHoldsTheLogUpAsSoonAsThatCanBeTold() {
        boolean[] known = {false};
        StallReport report = new StallReport(
                "universe",
                () -> {
                    if (!known[0]) {
                        throw new IllegalStateException("no connection");
                    }
                    return STATUS;
                },
                () -> now.toNanos());
        assertThat(secondsOfWarnings(report, 5)).containsExactly(0L);

        known[0] = true;

        assertThat(secondsOfWarnings(report, 20)).containsExactly(5L, 15L);
        assertThat(warnings.list.get(1).getFormattedMessage())
                .contains("A save of application \"universe\" takes long", "held by nobody");
    }

    private StallReport report() {
        return new StallReport("universe", () -> STATUS, () -> now.toNanos());
    }

    /** Lets somebody be held up, who says so every second. */
    private List<Long> secondsOfWarnings(StallReport report, int end) {
        List<Long> seconds = new ArrayList<>();
        for (; now.toSeconds() < end; now = now.plusSeconds(1)) {
            int before = warnings.list.size();
            report.warn();
            if (warnings.list.size() > before) {
                seconds.add(now.toSeconds());
            }
        }
        return seconds;
    }
}
