package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.sample.EventSourcedWorld.Created;
import dev.eventsourcing.sample.EventSourcedWorld.SomethingHappened;
import dev.eventsourcing.test.AggregateFixture;
import org.junit.jupiter.api.Test;

class WorldTests {

    // tag::aggregate[]
    private final AggregateFixture<World> world = AggregateFixture.of(World.class);

    @Test
    void aWorldIsCreated() {
        world.when(() -> World.create("Earth"))
                .thenEvents(new Created("Earth"))
                .thenState(earth -> assertThat(earth.name()).isEqualTo("Earth"));
    }

    @Test
    void whatHappensIsRemembered() {
        world.given(new Created("Earth"), new SomethingHappened("dinosaurs"))
                .when(earth -> earth.makeItSo("trucks"))
                .thenEvents(new SomethingHappened("trucks"))
                .thenState(earth -> assertThat(earth.history()).containsExactly("dinosaurs", "trucks"));
    }
    // end::aggregate[]
}
