package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An aggregate whose events are stored as 256 bytes, give or take the digits of the time. */
final class Item extends Aggregate {

    static final int BYTES = 256;

    private static final String TEXT = "x".repeat(BYTES - 82);

    private int length;

    private Item() {}

    /** Returns a new one with pending events. */
    static Item of(int events) {
        Item item = new Item();
        for (int i = 0; i < events; i++) {
            item.trigger(new Written(TEXT));
        }
        return item;
    }

    /** Returns what is stored of a new one, made without aggregate and mapper. */
    static List<StoredEvent> stored(int events) {
        return stored(UUID.randomUUID(), events);
    }

    static List<StoredEvent> stored(UUID id, int events) {
        OriginatorId originatorId = OriginatorId.of(id);
        List<StoredEvent> stored = new ArrayList<>(events);
        for (int i = 1; i <= events; i++) {
            stored.add(new StoredEvent(originatorId, i, "Item.Written", new byte[BYTES]));
        }
        return stored;
    }

    static Mapper mapper() {
        return new Mapper(new Topics(), new JacksonTranscoder());
    }

    record Written(String text) implements AggregateEvent<Item> {
        @Override
        public void apply(Item item) {
            item.length += text.length();
        }
    }
}
