package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.EventTree;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Upcaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An aggregate whose events were others in an earlier release, {@link FormerGarden}. */
final class Garden extends Aggregate {

    private String name = "";
    private final List<String> plants = new ArrayList<>();

    private Garden() {}

    Garden(String name) {
        trigger(new Laid(name));
    }

    void plant(String what) {
        trigger(new Planted(what));
    }

    String name() {
        return name;
    }

    List<String> plants() {
        return List.copyOf(plants);
    }

    sealed interface Event extends AggregateEvent<Garden> {}

    @Revision(2)
    @Topic("Garden.Laid")
    record Laid(String name) implements Event {
        @Override
        public void apply(Garden garden) {
            garden.name = name;
        }
    }

    @Topic("Garden.Planted")
    record Planted(String what) implements Event {
        @Override
        public void apply(Garden garden) {
            garden.plants.add(what);
        }
    }

    @Topic("Garden.Uprooted")
    record Uprooted(String what) implements Event {
        @Override
        public void apply(Garden garden) {
            garden.plants.remove(what);
        }
    }

    /** Returns topics with what makes today's events of the former ones: one, several, or none. */
    static Topics topics() {
        return new Topics()
                .register(Upcaster.of("Garden.Laid", 1, laid -> laid.set("name", laid.remove("title"))))
                // could make what processors look at, and makes nothing
                .register(Upcaster.of("Garden.Watered", 1, Set.of("Garden.Planted"), watered -> List.of()))
                .register(Upcaster.of(
                        "Garden.Swapped", 1, Set.of("Garden.Uprooted", "Garden.Planted"), Garden::twoOfSwapped));
    }

    private static List<EventTree> twoOfSwapped(EventTree swapped) {
        return List.of(of(swapped, "Garden.Uprooted", "former"), of(swapped, "Garden.Planted", "latter"));
    }

    private static EventTree of(EventTree swapped, String topic, String field) {
        return swapped.as(
                topic,
                1,
                swapped.payload().objectNode().set("what", swapped.payload().get(field)));
    }
}
