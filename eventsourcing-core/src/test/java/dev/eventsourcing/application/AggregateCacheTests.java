package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnusedVariable") // fields are read by way of reflection
class AggregateCacheTests {

    private static final Mapper MAPPER = new Mapper(new Topics(), new JacksonTranscoder());

    private final Application things =
            new Application("things", new InMemoryInfrastructureFactory(MAPPER), Thing.class);
    private final AggregateCache cache =
            new AggregateCache(new AggregateSerializer(MAPPER.forCopies(), false), new CacheSettings(1, false));

    static final class Thing extends Aggregate {

        private int size;

        void grow() {
            trigger(new Grown());
        }

        record Grown() implements AggregateEvent<Thing> {
            @Override
            public void apply(Thing thing) {
                thing.size++;
            }
        }
    }

    private StoredEvent grown(Thing thing) {
        thing.grow();
        things.save(thing);
        return cache.copy(thing).orElseThrow();
    }

    private Optional<Thing> cached(Thing thing) {
        return cache.get(Thing.class, thing.originatorId(), Clock.systemUTC());
    }

    @Test
    void whatWasReadBeforeSomethingNewerDoesNotComeInWhenThatHadToMakeRoom() throws InterruptedException {
        Thing thing = new Thing();
        StoredEvent older = grown(thing);
        int whenRead = cache.mark(thing.originatorId());
        assertThat(cache.put(grown(thing), cache.mark(thing.originatorId()))).isTrue();
        assertThat(cached(thing)).contains(thing);

        forget(thing);

        assertThat(cache.put(older, whenRead)).isFalse();
        assertThat(cached(thing)).isEmpty();
    }

    static class Item {
        public int number;
    }

    static final class SpecialItem extends Item {}

    /** Holds a subclass of what it declares from its third event on. */
    static final class Box extends Aggregate {

        private Item item = new Item();
        private int size;

        void fill() {
            trigger(new Filled());
        }

        record Filled() implements AggregateEvent<Box> {
            @Override
            public void apply(Box box) {
                box.size++;
                box.item = box.size < 3 ? new Item() : new SpecialItem();
            }
        }
    }

    @Test
    void whatMayNotComeBackAsItWasIsTriedEachTime() {
        AggregateSerializer copies = new AggregateSerializer(MAPPER.forCopies(), false);
        Application boxes = new Application("boxes", new InMemoryInfrastructureFactory(MAPPER), Box.class);
        Box box = new Box();
        for (int version = 1; version < 3; version++) {
            box.fill();
            boxes.save(box);
            copies.write(box);
        }
        box.fill();
        boxes.save(box);

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> copies.write(box))
                .withMessageStartingWith("A snapshot of " + Box.class.getName());
    }

    /** Puts others in until it is gone, which Caffeine decides. */
    private void forget(Thing thing) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (cached(thing).isPresent() && System.nanoTime() < end) {
            Thing other = new Thing();
            StoredEvent copy = grown(other);
            for (int i = 0; i < 20; i++) {
                cache.put(copy, cache.mark(other.originatorId()));
                cached(other);
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(cached(thing)).isEmpty();
    }
}
