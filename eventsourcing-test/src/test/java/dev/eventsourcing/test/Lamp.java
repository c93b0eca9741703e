package dev.eventsourcing.test;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An aggregate to try fixtures on: it is switched on and off, and some of its commands are wrong. */
@SuppressWarnings("UnusedVariable") // fields that only count
final class Lamp extends Aggregate {

    private String room = "";
    private boolean on;
    private final List<OffsetDateTime> switched = new ArrayList<>();
    private int calls;
    private transient int unimportant;

    private Lamp() {}

    Lamp(String room) {
        trigger(new Hung(room));
    }

    Lamp(UUID id, String room) {
        super(id);
        trigger(new Hung(room));
    }

    void toggle() {
        unimportant++;
        trigger(new Switched(!on));
    }

    void setOn() {
        if (on) {
            throw new IllegalStateException("is on already");
        }
        trigger(new Switched(true));
    }

    void toggleAndFail() {
        trigger(new Switched(!on));
        throw new IllegalStateException("after an event");
    }

    void changeWithoutAnEvent() {
        calls++;
    }

    void cannotBeStored() {
        trigger(new Held(new Object()));
    }

    void isReadAsAnother() {
        trigger(new Counted(new Meter(1)));
    }

    boolean isOn() {
        return on;
    }

    String room() {
        return room;
    }

    List<OffsetDateTime> switched() {
        return switched;
    }

    sealed interface Event extends AggregateEvent<Lamp> {}

    record Hung(String room) implements Event {
        @Override
        public void apply(Lamp lamp) {
            lamp.room = room;
        }
    }

    record Switched(boolean on) implements Event {
        @Override
        public void apply(Lamp lamp) {
            lamp.on = on;
            lamp.switched.add(lamp.eventTimestamp());
        }
    }

    record Held(Object anything) implements Event {
        @Override
        public void apply(Lamp lamp) {}
    }

    record Counted(Meter meter) implements Event {
        @Override
        public void apply(Lamp lamp) {}
    }

    /** Is another one each time it is made, up to an end. */
    record Meter(int reading) {
        Meter {
            reading = Math.min(reading + 1, 9);
        }
    }
}
