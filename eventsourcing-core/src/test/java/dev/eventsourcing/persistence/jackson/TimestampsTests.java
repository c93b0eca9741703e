package dev.eventsourcing.persistence.jackson;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTests {

    private static final List<Integer> UNITS = List.of(1, 10, 1_000, 100_000, 1_000_000, 100_000_000, 1_000_000_000);
    private static final List<ZoneOffset> OFFSETS =
            List.of(ZoneOffset.UTC, ZoneOffset.ofHours(2), ZoneOffset.ofHoursMinutesSeconds(-17, -59, -1));

    @Test
    void writesAndReadsEachTimeAsTheFormatterOfTheJdkDoes() {
        assertThat(Stream.concat(times(), Stream.of(OffsetDateTime.MIN, OffsetDateTime.MAX)))
                .allSatisfy(time -> {
                    String text = Timestamps.format(time);
                    assertThat(text).isEqualTo(ISO_OFFSET_DATE_TIME.format(time));
                    assertThat(Timestamps.parse(text)).isEqualTo(time).isEqualTo(OffsetDateTime.parse(text));
                });
    }

    /** In all years, nearly all of them of four digits, with each number of digits of the fraction. */
    private static Stream<OffsetDateTime> times() {
        Random random = new Random(1);
        long first = Instant.parse("-0001-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("+10001-01-01T00:00:00Z").getEpochSecond();
        return random.longs(10_000, first, last).mapToObj(second -> {
            int unit = UNITS.get(random.nextInt(UNITS.size()));
            return Instant.ofEpochSecond(second, random.nextInt(1_000_000_000) / unit * (long) unit)
                    .atOffset(OFFSETS.get(random.nextInt(OFFSETS.size())));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T12:00Z", "2026-01-01t12:00:00z", "2026-01-01T12:00:00.Z"})
    void readsWhateverElseTheFormatterReads(String text) {
        assertThat(Timestamps.parse(text)).isEqualTo("2026-01-01T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-01-01T12:00:00",
                "2026-01-01T12:00:0xZ",
                "2026-01-01T12:00:00.0000000001Z",
                "2026-01-01T12:00:00.12/Z",
                "2026-02-29T12:00:00Z",
                "2026-13-01T12:00:00Z",
                "2026-01-01T24:00:00Z",
                "2026-01-01T12:00:60Z",
                "+026-01-01T12:00:00Z",
                "2026-01-01T12:00:00ZZ",
                "2026-01-01T12:00:00+25:00"
            })
    void refusesWhatIsNoTimeWithAnOffset(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Timestamps.parse(text));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> OffsetDateTime.parse(text));
    }
}
