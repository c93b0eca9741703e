package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartFromTests {

    @Test
    void aSettingIsAWordAnIdOrATime() {
        assertThat(StartFrom.of("beginning")).isEqualTo(new StartFrom.Beginning());
        assertThat(StartFrom.of(" End ")).isEqualTo(new StartFrom.End());
        assertThat(StartFrom.of("2026-01-31T12:00:00Z"))
                .isEqualTo(new StartFrom.At(Instant.parse("2026-01-31T12:00:00Z")));
        assertThat(StartFrom.of("2026-01-31T12:00:00+02:00"))
                .isEqualTo(new StartFrom.At(Instant.parse("2026-01-31T10:00:00Z")));
    }

    @Test
    void theNotificationOfAnIdIsTheFirstToBeProcessed() {
        assertThat(StartFrom.of("1")).isEqualTo(new StartFrom.After(0));
        assertThat(StartFrom.of("120")).isEqualTo(new StartFrom.After(119));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "first", "0", "-1", "1.5", "99999999999999999999", "2026-01-31", "2026-01-31T12:00:00"})
    void anythingElseIsRefusedWithAHint(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartFrom.of(text))
                .withMessageStartingWith("start-from must be beginning, end, a notification id from 1 on, or a time")
                .withMessageEndingWith(": " + text);
    }
}
