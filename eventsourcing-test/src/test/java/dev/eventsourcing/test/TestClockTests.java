package dev.eventsourcing.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TestClockTests {

    private final TestClock clock = new TestClock();

    @Test
    void standsStillUntilItIsSet() {
        assertThat(clock.instant()).isEqualTo("2026-01-01T00:00:00Z");

        clock.advance(Duration.ofHours(12));
        assertThat(clock.instant()).isEqualTo("2026-01-01T12:00:00Z");
        clock.set(Instant.EPOCH);
        assertThat(clock).hasToString("TestClock at 1970-01-01T00:00:00Z");
        clock.reset();
        assertThat(clock.instant()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(new TestClock(Instant.EPOCH).instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void isSetInOtherZonesToo() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Clock there = clock.withZone(berlin);

        clock.advance(Duration.ofDays(1));

        assertThat(there.instant()).isEqualTo(clock.instant());
        assertThat(there.getZone()).isEqualTo(berlin);
    }
}
