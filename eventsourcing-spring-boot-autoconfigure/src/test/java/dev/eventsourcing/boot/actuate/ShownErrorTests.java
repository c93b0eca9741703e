package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownErrorTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.IllegalStateException: no room for Earth",
                "java.lang.IllegalStateException: no room\n\tat a.B.c(B.java)\nCaused by: a.B$C: Earth",
                "java.lang.IllegalStateException"
            })
    void namesTheTypeAndMasksTheRest(String error) {
        assertThat(ShownError.of(error, false))
                .isEqualTo(new ShownError("java.lang.IllegalStateException", ShownError.MASK));
    }

    /** It quotes the driver, which can name hosts and users. */
    @Test
    void masksWhyALogCannotBeRead() {
        String type = "dev.eventsourcing.processing.LogReadException";
        String error = type + ": Processor \"p\" cannot read the log of application \"a\" after notification 7: "
                + "dev.eventsourcing.persistence.PersistenceException: The store \"a_events\" failed: FATAL: password"
                + " authentication failed for user \"events_rw\" at db7.internal:5432";
        assertThat(ShownError.of(error, false)).isEqualTo(new ShownError(type, ShownError.MASK));
    }

    @Test
    void namesNoTypeWhereThereIsNone() {
        assertThat(ShownError.of("Earth is full", false)).isEqualTo(new ShownError("an exception", ShownError.MASK));
    }

    @Test
    void showsAllIfPayloadsAreShown() {
        assertThat(ShownError.of("a.B$C: no room for Earth", true))
                .isEqualTo(new ShownError("a.B$C", "no room for Earth"));
        assertThat(ShownError.of("Earth is full", true)).isEqualTo(new ShownError("an exception", "Earth is full"));
    }

    @Test
    void showsWhyAnEventCannotBeRead() {
        String error = "dev.eventsourcing.processing.UnreadableEventException: Processor \"p\" cannot read the event";
        assertThat(ShownError.of(error, false).message()).isEqualTo("Processor \"p\" cannot read the event");
    }
}
