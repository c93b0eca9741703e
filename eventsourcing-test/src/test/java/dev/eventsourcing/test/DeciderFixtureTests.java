package dev.eventsourcing.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.Decider;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.SerializationException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeciderFixtureTests {

    sealed interface Event {}

    record Added(int number, Instant when) implements Event {}

    record Cleared() implements Event {}

    record Broken(Object anything) implements Event {}

    /** Adds numbers up to a limit, clears at zero, and breaks at 13. */
    private static final class Sum implements Decider<Integer, Integer, Event> {

        @Override
        public Integer initialState() {
            return 0;
        }

        @Override
        public List<Event> decide(Integer command, Integer state) {
            if (command == 13) {
                return List.of(new Broken(new Object()));
            }
            if (state + command > 10) {
                throw new IllegalArgumentException("more than 10");
            }
            Instant now = EventScope.current().clockOr(Clock.systemUTC()).instant();
            return command == 0 ? List.of(new Cleared()) : List.of(new Added(command, now));
        }

        @Override
        public Integer evolve(Integer state, Event event) {
            return event instanceof Added added ? state + added.number() : 0;
        }
    }

    private static final Instant MIDNIGHT = Instant.parse("2026-01-01T00:00:00Z");

    private final DeciderFixture<Integer, Integer, Event> sum = DeciderFixture.of(new Sum());

    @Test
    void aCommandLeadsToEventsAndAState() {
        sum.given(new Added(3, MIDNIGHT))
                .when(4)
                .thenEvents(new Added(4, MIDNIGHT))
                .thenState(it -> assertThat(it).isEqualTo(7));
        sum.given(new Added(3, MIDNIGHT))
                .given(new Added(4, MIDNIGHT))
                .when(0)
                .thenEvents(new Cleared())
                .thenState(it -> assertThat(it).isZero());
    }

    @Test
    void idsVersionsAndTimesAreFixed() {
        OriginatorId id = OriginatorId.of("sum");
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");

        assertThat(sum.withId(id)
                        .given(new Cleared())
                        .at(noon)
                        .when(4)
                        .thenEvents(new Added(4, noon))
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.originatorId()).isEqualTo(id))
                .satisfies(event -> assertThat(event.originatorVersion()).isEqualTo(2))
                .satisfies(event -> assertThat(event.timestamp().toInstant()).isEqualTo(noon));
    }

    @Test
    void aFailureMustBeExpected() {
        Outcome<Integer> failed = sum.given(new Added(9, MIDNIGHT)).when(4);

        failed.thenThrows(IllegalArgumentException.class, e -> assertThat(e).hasMessage("more than 10"))
                .thenNoEvents()
                .thenState(it -> assertThat(it).isEqualTo(9));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(failed::thenNoEvents)
                .withMessageStartingWith("Sum, given\n  #1 Added[number=9, when=2026-01-01T00:00:00Z]\nIt failed with");
    }

    @Test
    void anEventThatCannotBeStoredFailsTheTest() {
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> sum.when(13));
    }
}
