package dev.eventsourcing.processor;

import org.junit.jupiter.api.Test;

/** A record that is named by {@code @Event(type = …)} and cannot be the event does not compile. */
class DeclaredRecordTests extends Refusals {

    @Test
    void refusesARecordThatDoesNotMatch() {
        refuseCommand(
                "record Moved(int to) implements EventSourcedPlace.Event {}"
                        + " @Event(type = Moved«.class) void move(String to, java.util.List<String> by) {}",
                "Moved does not match the parameters by order and type: declare \"record Moved(String to,"
                        + " List<String> by) implements EventSourcedPlace.Event {}\"");
    }

    @Test
    void refusesARecordThatIsNoEventOfTheAggregate() {
        refuseCommand(
                "record Moved(String to) implements AggregateEvent<Place> { public void apply(Place place) {} }"
                        + " @Event(type = Moved«.class) void move(String to) {}",
                "Moved is not an event of Place yet: declare \"record Moved(String to) implements"
                        + " EventSourcedPlace.Event\"");
    }

    @Test
    void refusesARecordOfACreationOnACommand() {
        refuseCommand(
                "record Moved(String to) implements EventSourcedPlace.Creation {}"
                        + " @Event(type = Moved«.class) void move(String to) {}",
                "Moved is not an event of Place yet: declare \"record Moved(String to) implements"
                        + " EventSourcedPlace.Event\"");
    }

    @Test
    void refusesARecordOnTwoCommands() {
        refuseCommand(
                "record Moved(String to) implements EventSourcedPlace.Event {}"
                        + " @Event(type = Moved.class) void move(String to) {}"
                        + " @Event(type = Moved«.class) void push(String to) {}",
                "Moved is the event of move(java.lang.String) already: choose another name, or call one from the other");
    }

    @Test
    void refusesARecordWithABodyOfItsOwn() {
        refuseCommand(
                "record Moved(String to) implements EventSourcedPlace.Event {"
                        + " public void apply(Place place) {} }"
                        + " @Event(type = Moved«.class) void move(String to) {}",
                "Moved has a method apply, but the body with @Event is what the event does: remove that method");
    }

    @Test
    void refusesAClassInsteadOfARecord() {
        refuseCommand(
                "@Event(type = String«.class) void move(String to) {}",
                "String is not a record that is not generic: declare \"record String(String to) implements"
                        + " EventSourcedPlace.Event\"");
    }

    @Test
    void refusesANameBesidesARecord() {
        refuseCommand(
                "record Moved(String to) implements EventSourcedPlace.Event {}"
                        + " @Event(value = \"Gone\", type = Moved«.class) void move(String to) {}",
                "The name and the type both say which event: remove one");
    }

    @Test
    void refusesATopicBesidesARecord() {
        refuseCommand(
                "record Moved(String to) implements EventSourcedPlace.Event {}"
                        + " @Topic(\"Gone\") @Event(type = Moved.class) void «move(String to) {}",
                "@Topic has no effect here: put it on the record Moved");
    }

    @Test
    void refusesARecordInAClassForWhichNothingIsGenerated() {
        refuse(
                """
                abstract class Place extends Aggregate {
                    record Moved(String to) implements EventSourcedPlace.Event {}
                    @Event(type = Moved.class) void «move(String to) {}
                }
                """,
                "Place has no constructor with @Event, so its subclasses have their own records for move: give the name"
                        + " of the event, @Event(\"Moved\")");
    }

    @Test
    void refusesAPrivateRecord() {
        refuseCommand(
                "private record Moved(String to) implements EventSourcedPlace.Event {}"
                        + " @Event(type = Moved«.class) void move(String to) {}",
                "Moved is private, so the generated class cannot see it: make it package-private");
    }

    @Test
    void refusesARecordInAPrivateClass() {
        refuseCommand(
                "private static class Events { record Moved(String to) implements EventSourcedPlace.Event {} }"
                        + " @Event(type = Events.Moved«.class) void move(String to) {}",
                "Events is private, so the generated class cannot see it: make it package-private");
    }

    @Test
    void refusesAGenericRecord() {
        refuseCommand(
                "record Moved<T>(String to) implements EventSourcedPlace.Event {}"
                        + " @Event(type = Moved«.class) void move(String to) {}",
                "Moved is not a record that is not generic: declare \"record Moved(String to) implements"
                        + " EventSourcedPlace.Event\"");
    }

    @Test
    void refusesARecordInAnotherPackage() {
        String place = source("""
                public abstract class Place extends Aggregate {
                    @Event Place() {}
                    @Event(type = com.example.events.Moved«.class) void move(String to) {}
                }
                """);
        Compilation.of(output, place, """
                        package com.example.events;
                        public record Moved(String to) {}
                        """)
                .fails(
                        place,
                        "Moved is in another package: declare it in Place or beside it, as the events of an aggregate form"
                                + " one sealed interface");
    }

    @Test
    void refusesARecordThatCreatesByItself() {
        refuse("""
                public abstract class Place extends Aggregate {
                    record Founded(String name) implements EventSourcedPlace.Creation {
                        public Place create(java.time.OffsetDateTime timestamp) { throw new AssertionError(); }
                    }
                    @Event(type = Founded«.class) Place(String name) {}
                }
                """, "Founded has a method create, but the body with @Event is what the event does: remove that method");
    }

    @Test
    void refusesARecordThatAppliesItselfToWhatItCreated() {
        refuse("""
                public abstract class Place extends Aggregate {
                    record Founded(String name) implements EventSourcedPlace.Creation {
                        public void apply(Place place) {}
                    }
                    @Event(type = Founded«.class) Place(String name) {}
                }
                """, "Founded has a method apply, but the body with @Event is what the event does: remove that method");
    }

    @Test
    void refusesATypeThatIsNoClass() {
        refuseCommand(
                "@Event(type = int[]«.class) void move(String to) {}",
                "int[] is not a record: name one, or leave out the type");
    }

    @Test
    void refusesARecordWhoseTopicAnotherEventHas() {
        refuseCommand(
                "@Topic(«\"Place.Created\") record Moved(String to) implements EventSourcedPlace.Event {}"
                        + " @Event(type = Moved.class) void move(String to) {}",
                "Place.Created is a topic of Place() already: choose another");
    }
}
