package dev.eventsourcing.processor.samples;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.OriginatorId;
import java.util.UUID;

/** Aggregates inside of another class. */
public final class Board {

    private Board() {}

    /** Reads its random id in the constructor, and makes another aggregate there. */
    public abstract static class Card extends Aggregate {

        private final String label;
        private final UUID neighbour;

        @Event("Written")
        Card(String text) {
            this.label = text + " " + id();
            this.neighbour = Index.create(text, null).id();
        }

        @Event("Torn")
        public void tear() {}

        public static Card write(String text) {
            return EventSourcedBoard_Card.create(text);
        }

        public String label() {
            return label;
        }

        public UUID neighbour() {
            return neighbour;
        }
    }

    /** Named by a string, numbered from 0, and impossible to make without a name. */
    public abstract static class Column extends Aggregate {

        @Event("Added")
        Column(String name) {
            super(OriginatorId.of(name));
        }

        @Override
        protected long initialVersion() {
            return 0;
        }

        public static Column add(String name) {
            return EventSourcedBoard_Column.create(name);
        }
    }
}
