package dev.eventsourcing.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.processor.samples.World;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One world, written in two styles: what one stores is what the other stores. */
class BothStylesTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    private final Mapper declarative = mapper(World.class);
    private final Mapper explicit = mapper(dev.eventsourcing.processor.samples.explicit.World.class);

    @Test
    void storesEqualBytesUnderEqualTopics() {
        List<StoredEvent> one = EventScope.of(NOON).call(this::storedByTheDeclarativeWorld);
        List<StoredEvent> other = EventScope.of(NOON).call(this::storedByTheExplicitWorld);

        assertThat(one).extracting(StoredEvent::topic).containsExactly("World.Created", "World.SomethingHappened");
        assertThat(other).extracting(StoredEvent::topic).containsExactly("World.Created", "World.SomethingHappened");
        for (int i = 0; i < 2; i++) {
            assertThat(text(one.get(i))).isEqualTo(text(other.get(i)));
        }
        assertThat(text(one.get(1)))
                .isEqualTo("{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{\"what\":\"dinosaurs\"}}");
    }

    @Test
    void eachReadsTheEventsOfTheOther() {
        dev.eventsourcing.processor.samples.explicit.World explicitWorld = replay(
                dev.eventsourcing.processor.samples.explicit.World.class, explicit, storedByTheDeclarativeWorld());
        World declarativeWorld = replay(World.class, declarative, storedByTheExplicitWorld());

        assertThat(explicitWorld.name()).isEqualTo("Earth").isEqualTo(declarativeWorld.name());
        assertThat(explicitWorld.history()).containsExactly("dinosaurs").isEqualTo(declarativeWorld.history());
    }

    private List<StoredEvent> storedByTheDeclarativeWorld() {
        World world = World.create("Earth");
        world.makeItSo("dinosaurs");
        return store(declarative, world);
    }

    private List<StoredEvent> storedByTheExplicitWorld() {
        var world = new dev.eventsourcing.processor.samples.explicit.World("Earth");
        world.makeItSo("dinosaurs");
        return store(explicit, world);
    }

    private static List<StoredEvent> store(Mapper mapper, Aggregate aggregate) {
        return aggregate.collectEvents().stream().map(mapper::toStoredEvent).toList();
    }

    private static <A extends Aggregate> A replay(Class<A> type, Mapper mapper, List<StoredEvent> stored) {
        List<DomainEvent> events = stored.stream().map(mapper::toDomainEvent).toList();
        return AggregateType.of(type).replay(events, NOON);
    }

    private static String text(StoredEvent stored) {
        return new String(stored.state(), StandardCharsets.UTF_8);
    }

    private static Mapper mapper(Class<?> type) {
        return new Mapper(new Topics().register(type), new JacksonTranscoder());
    }
}
