package dev.eventsourcing.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.processor.samples.World;
import org.junit.jupiter.api.Test;

class DeclarativeAggregateTests {

    @Test
    void theCallIsTheEvent() {
        World world = World.create("Earth");
        world.makeItSo("dinosaurs");
        assertThat(world.version()).isEqualTo(2);
        assertThat(world.history()).containsExactly("dinosaurs");
    }
}
