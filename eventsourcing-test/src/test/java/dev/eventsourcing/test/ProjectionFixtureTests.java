package dev.eventsourcing.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.test.Lamp.Hung;
import dev.eventsourcing.test.Lamp.Switched;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectionFixtureTests {

    private final ProjectionFixture<LampsOn> lamps = ProjectionFixture.of(LampsOn::new);

    @Test
    void showsWhatWasGivenAndWhatHasHappened() {
        UUID other = UUID.fromString("10000000-0000-0000-0000-000000000000");

        lamps.given(new Hung("kitchen"), new Switched(true))
                .from(other)
                .when(new Switched(true))
                .thenState(it ->
                        assertThat(it.on()).containsExactly("00000000-0000-0000-0000-000000000001", other.toString()));
        lamps.given(new Switched(true))
                .when(new Switched(false))
                .thenState(it -> assertThat(it.on()).isEmpty());
    }

    @Test
    void aFailureMustBeExpected() {
        Outcome<LampsOn> failed = lamps.when(new Switched(false));

        failed.thenThrows(IllegalStateException.class);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> failed.thenState(it -> {}));
    }

    @Test
    void aStoreIsUsedAgain() {
        ProjectionFixture<LampsOn> inStore =
                lamps.in(new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder())));

        for (int i = 0; i < 2; i++) {
            inStore.when(new Switched(true)).thenState(it -> assertThat(it.on()).hasSize(1));
        }
    }

    @Test
    void eventsMayNeedAMapperOfTheirOwn() {
        Topics topics = new Topics();
        lamps.withMapper(new Mapper(topics, new JacksonTranscoder()))
                .when(new Switched(true))
                .thenState(it -> assertThat(it.on()).hasSize(1));

        assertThat(topics.registered()).contains("Lamp.Switched");
    }
}
