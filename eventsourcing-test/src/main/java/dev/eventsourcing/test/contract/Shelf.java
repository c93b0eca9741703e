package dev.eventsourcing.test.contract;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.Revision;
import java.util.ArrayList;
import java.util.List;

/** Its field has another name than it had first. */
@Revision(2)
final class Shelf extends Aggregate {

    private final List<String> titles = new ArrayList<>();

    void put(String title) {
        trigger(new Put(title));
    }

    List<String> titles() {
        return List.copyOf(titles);
    }

    record Put(String title) implements AggregateEvent<Shelf> {
        @Override
        public void apply(Shelf shelf) {
            shelf.titles.add(title);
        }
    }
}
