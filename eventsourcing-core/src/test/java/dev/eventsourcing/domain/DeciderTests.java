package dev.eventsourcing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Case 16. */
class DeciderTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final OriginatorId ID = OriginatorId.of("counter");

    record Added(int number) {}

    private static final Decider<Integer, Integer, Added> SUM = new Decider<>() {
        @Override
        public Integer initialState() {
            return 0;
        }

        @Override
        public List<Added> decide(Integer command, Integer state) {
            return state + command > 10 ? List.of() : List.of(new Added(command));
        }

        @Override
        public Integer evolve(Integer state, Added event) {
            return state + event.number();
        }
    };

    @Test
    void numbersWhatFollowsAVersion() {
        List<DomainEvent> events = EventScope.of(NOON)
                .and(EventScope.of("user", "alice"))
                .call(() -> DomainEvent.following(ID, 4, List.of(new Added(1), new Added(2))));

        assertThat(events).extracting(DomainEvent::originatorVersion).containsExactly(5L, 6L);
        assertThat(events).allSatisfy(event -> {
            assertThat(event.originatorId()).isEqualTo(ID);
            assertThat(event.timestamp()).isEqualTo("2026-01-01T12:00:00Z");
            assertThat(event.metadata()).isEqualTo(Map.of("user", "alice"));
        });
        assertThat(DomainEvent.following(ID, 0, SUM.decide(11, 0))).isEmpty();
    }

    @Test
    void foldsEventsFromNothing() {
        Projector<Integer> sum = Projector.of(SUM, Added.class);
        List<DomainEvent> events = DomainEvent.following(ID, 0, List.of(new Added(3), new Added(4)));

        assertThat(sum.fold(events)).isEqualTo(7);
        assertThat(sum.fold(List.of())).isNull();
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> sum.fold(DomainEvent.following(ID, 0, List.of("something else"))));
    }
}
