package dev.eventsourcing.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.test.Lamp.Hung;
import dev.eventsourcing.test.Lamp.Switched;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PolicyFixtureTests {

    private static final UUID LAMP = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final PolicyFixture<Bell> bell = PolicyFixture.of(Bell::new);

    @Test
    void whatItMakesOfTheLatestEventsCounts() {
        bell.given(new Hung("kitchen"), new Switched(true), new Switched(false))
                .when(new Switched(true))
                .thenEvents(new Rung(4))
                .thenState(it -> assertThat(it.name()).isEqualTo("bell"));
        bell.given(new Hung("kitchen"))
                .when(new Switched(true), new Switched(false), new Switched(true))
                .thenEvents(new Rung(2), new Rung(4));
        bell.when(new Hung("kitchen")).thenNoEvents();
    }

    @Test
    void eventsAreOfSeveralAndOfFixedIdsAndTimes() {
        UUID other = UUID.randomUUID();
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");

        assertThat(bell.given(new Hung("kitchen"))
                        .from(other)
                        .at(noon)
                        .when(new Switched(true))
                        .thenEvents(new Rung(1))
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.originatorId().uuid())
                        .isEqualTo(UUID.fromString("00000000-0000-0000-0000-000000000002")))
                .satisfies(event -> assertThat(event.timestamp().toInstant()).isEqualTo(noon));
    }

    @Test
    void aFailureMustBeExpected() {
        PolicyFixture<Bell> broken = PolicyFixture.of(infrastructure -> {
            Bell made = new Bell(infrastructure);
            made.breakLamp(OriginatorId.of(LAMP));
            return made;
        });

        broken.when(new Switched(true))
                .thenThrows(IllegalStateException.class, e -> assertThat(e).hasMessage("the lamp is broken"))
                .thenNoEvents();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> broken.when(new Switched(true)).thenNoEvents())
                .withMessage("""
                        Bell, given
                          #1 Switched[on=true]
                        It failed with
                          java.lang.IllegalStateException: the lamp is broken""");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> broken.given(new Switched(true)).when(new Switched(false)))
                .withMessageContaining("An event that was given failed")
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void eventsMayNeedAMapperOfTheirOwn() {
        Topics topics = new Topics();
        bell.withMapper(new Mapper(topics, new JacksonTranscoder()))
                .when(new Switched(true))
                .thenEvents(new Rung(1));

        assertThat(topics.registered()).contains("Lamp.Switched", "Rung");
    }
}
