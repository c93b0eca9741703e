package dev.eventsourcing.boot.aot;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.Snapshotted;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import dev.eventsourcing.system.ProcessApplication;
import dev.eventsourcing.system.ProcessingEvent;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** An application with an aggregate of each kind, and those that follow it. */
class Garden extends Application {

    Garden(InfrastructureFactory infrastructure) {
        super(infrastructure, Tree.class, Pond.class, Visit.class);
    }

    /** What a fruit is. */
    record Taste(String sweetness) {}

    /** Kept in fields. */
    static final class Tree extends Aggregate {

        private final List<Taste> fruits = new ArrayList<>();

        private Tree() {}

        Tree(Species species) {
            trigger(new Planted(species));
        }

        sealed interface Event extends AggregateEvent<Tree> {}

        /** What a tree is. */
        record Species(String name, Year since) {}

        record Planted(Species species) implements Event {
            @Override
            public void apply(Tree tree) {
                tree.fruits.clear();
            }
        }
    }

    /** Says itself what is kept. */
    static final class Pond extends Aggregate implements Snapshotted<Pond.Level> {

        private int level;

        private Pond() {}

        record Level(int centimetres) {}

        @Override
        public Level snapshot() {
            return new Level(level);
        }

        @Override
        public void restore(Level snapshot) {
            level = snapshot.centimetres();
        }

        record Filled(int centimetres) implements AggregateEvent<Pond> {
            @Override
            public void apply(Pond pond) {
                pond.level += centimetres;
            }
        }
    }

    /** An event of no aggregate. */
    record Visit(Guest guest) {

        /** Who comes. */
        record Guest(String name) {}
    }

    /** An event of another application, which is not here. */
    record RainFell(Rain rain) {

        /** What fell. */
        record Rain(int millimetres) {}
    }

    static class Diary extends Projection {

        @EventHandler
        void on(Tree.Planted event) {}

        @EventHandler
        void on(RainFell event, DomainEvent envelope) {}
    }

    static class Gardener extends ProcessApplication {

        Gardener(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }

        @EventHandler
        void policy(Tree.Planted event, ProcessingEvent processing) {}
    }
}
