package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.OriginatorId;

/** A dog with a created-event of its own. */
final class GuideDog extends Dog {

    String school = "";

    private GuideDog() {}

    GuideDog(OriginatorId id, String name, String school) {
        this(id);
        trigger(new Registered(name, school));
    }

    private GuideDog(OriginatorId id) {
        super(id);
    }

    record Registered(String name, String school) implements AggregateEvent<GuideDog> {
        @Override
        public void apply(GuideDog dog) {
            dog.name = name;
            dog.school = school;
        }
    }
}
