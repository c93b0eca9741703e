package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.Topic;

/** What {@link Garden} was in an earlier release. It only writes. */
final class FormerGarden extends Aggregate {

    private FormerGarden() {}

    FormerGarden(String title) {
        trigger(new Laid(title));
    }

    void plant(String what) {
        trigger(new Planted(what));
    }

    void water(int litres) {
        trigger(new Watered(litres));
    }

    void swap(String former, String latter) {
        trigger(new Swapped(former, latter));
    }

    sealed interface Event extends AggregateEvent<FormerGarden> {
        @Override
        default void apply(FormerGarden garden) {}
    }

    @Topic("Garden.Laid")
    record Laid(String title) implements Event {}

    @Topic("Garden.Planted")
    record Planted(String what) implements Event {}

    @Topic("Garden.Watered")
    record Watered(int litres) implements Event {}

    @Topic("Garden.Swapped")
    record Swapped(String former, String latter) implements Event {}
}
