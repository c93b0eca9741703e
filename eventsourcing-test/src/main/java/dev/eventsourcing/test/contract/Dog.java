package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.Identifiers;
import dev.eventsourcing.domain.OriginatorId;
import java.util.ArrayList;
import java.util.List;

/** Named by its name. */
class Dog extends Aggregate {

    String name = "";
    final List<String> tricks = new ArrayList<>();

    Dog() {}

    Dog(String name) {
        super(Identifiers.named(Identifiers.NAMESPACE_URL, "/dogs/" + name));
        trigger(new Registered(name));
    }

    Dog(OriginatorId id, String name) {
        super(id);
        trigger(new Registered(name));
    }

    Dog(OriginatorId id) {
        super(id);
    }

    void learn(String trick) {
        trigger(new TrickLearned(trick));
    }

    record Registered(String name) implements AggregateEvent<Dog> {
        @Override
        public void apply(Dog dog) {
            dog.name = name;
        }
    }

    record TrickLearned(String trick) implements AggregateEvent<Dog> {
        @Override
        public void apply(Dog dog) {
            dog.tricks.add(trick);
        }
    }
}
