package dev.eventsourcing.processor;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot work does not compile. The mark « is where the compiler points. */
class RefusalTests {

    @TempDir
    private Path output;

    @Test
    void refusesAPrivateCommand() {
        refuseCommand(
                "@Event(\"Moved\") private void «move(String to) {}",
                "move is private, so its calls cannot be recorded: make it package-private");
    }

    @Test
    void refusesAStaticCommand() {
        refuseCommand(
                "@Event(\"Moved\") static void «move(String to) {}",
                "move is static, so it has no aggregate to change: make it an instance method");
    }

    @Test
    void refusesAFinalCommand() {
        refuseCommand(
                "@Event(\"Moved\") public final void «move(String to) {}",
                "move is final, so its calls cannot be recorded: remove \"final\"");
    }

    @Test
    void refusesAnAbstractCommand() {
        refuseCommand(
                "@Event(\"Moved\") abstract void «move(String to);",
                "move has no body to apply the event: write one, it may be empty");
    }

    @Test
    void refusesAResult() {
        refuseCommand(
                "@Event(\"Moved\") public String «move(String to) { return to; }",
                "move returns java.lang.String, but an event has no result: return void, and give the result from a"
                        + " method without @Event that calls this one");
    }

    @Test
    void refusesACheckedException() {
        refuseCommand(
                "@Event(\"Moved\") void «move(String to) throws java.io.IOException {}",
                "move declares java.io.IOException, but a replay has nobody to handle it: throw an unchecked exception,"
                        + " or do what may fail in a method without @Event that calls this one");
    }

    @Test
    void refusesAGenericCommand() {
        refuseCommand(
                "@Event(\"Moved\") <T> void «move(T to) {}",
                "move is generic, but a stored event does not say of which type: name the type");
    }

    @Test
    void refusesVariableArguments() {
        refuseCommand(
                "@Event(\"Moved\") void move(String... «to) {}",
                "move has a variable number of arguments: take a java.util.List");
    }

    @Test
    void refusesAParameterThatNoRecordCanHave() {
        refuseCommand(
                "@Event(\"Moved\") void move(String «toString) {}",
                "No component of a record can be called toString: rename the parameter");
    }

    @Test
    void refusesAResource() {
        refuseParameter(
                "java.io.InputStream", "InputStream is a resource that cannot be stored: take what was read from it");
    }

    @Test
    void refusesAFunction() {
        refuseParameter(
                "java.util.function.Supplier<String>",
                "Supplier is code, which cannot be stored: take the values it computes");
    }

    @Test
    void refusesAClass() {
        refuseParameter("Class<?>", "Class names code, which moves: take a name that stays, or an enum");
    }

    @Test
    void refusesAThread() {
        refuseParameter("Thread", "Thread cannot be stored: take the values that the body needs");
    }

    @Test
    void refusesAFuture() {
        refuseParameter(
                "java.util.concurrent.CompletableFuture<String>",
                "CompletableFuture cannot be stored: wait for its result and take that");
    }

    @Test
    void refusesAnIterator() {
        refuseParameter("java.util.Iterator<String>", "Iterator can be read only once: take a java.util.List");
    }

    @Test
    void refusesAnAggregate() {
        refuseParameter("Place", "Place is an aggregate: take its id instead, a java.util.UUID");
    }

    @Test
    void refusesWhatIsInsideOfAnotherType() {
        refuseParameter(
                "java.util.Map<String, java.util.List<? extends java.io.Reader[]>>",
                "Reader is a resource that cannot be stored: take what was read from it");
    }

    @Test
    void refusesAPrivateType() {
        refuse("""
                public abstract class Place extends Aggregate {
                    private enum Kind { TOWN }
                    @Event Place() {}
                    @Event("Moved") void move(Kind «to) {}
                }
                """, "Kind is private, so the event cannot hold it: make it package-private or public");
    }

    @Test
    void refusesATimestampOfAnotherType() {
        refuseCommand(
                "@Event(\"Moved\") void move(String to, @EventTimestamp java.time.Instant «at) {}",
                "The time of an event is a java.time.OffsetDateTime: declare it as that");
    }

    @Test
    void refusesTwoTimestamps() {
        refuseCommand(
                "@Event(\"Moved\") void move(@EventTimestamp java.time.OffsetDateTime a,"
                        + " @EventTimestamp java.time.OffsetDateTime «b) {}",
                "An event has one time: remove @EventTimestamp from one of the parameters");
    }

    @Test
    void refusesATimestampWithoutAnEvent() {
        refuseCommand(
                "void move(@EventTimestamp java.time.OffsetDateTime «at) {}",
                "@EventTimestamp has no effect here: add @Event to the method, or remove it");
    }

    @Test
    void refusesATopicWithoutAnEvent() {
        refuseCommand(
                "@Topic(\"Moved\") void «move(String to) {}",
                "@Topic has no effect here: add @Event to the method, or remove it");
    }

    @Test
    void refusesTwoEventsOfOneName() {
        refuseCommand(
                "@Event(\"Moved\") void move(String to) {} @Event(«\"Moved\") void moveAgain(int to) {}",
                "Moved is the event of move(java.lang.String) already: choose another name, or call one from the other");
    }

    @Test
    void refusesTwoEventsWhoseNamesAreDerived() {
        refuseCommand(
                "@Event void move(String to) {} @Event void «move(int to) {}",
                "Move is the event of move(java.lang.String) already: choose another name, or call one from the other");
    }

    @Test
    void refusesACreationEventOnACommand() {
        refuseCommand(
                "@Event(«\"Created\") void create(String name) {}",
                "Created creates Place: a command needs an event of its own");
    }

    @Test
    void refusesTwoConstructorsOfOneEvent() {
        refuseCommand(
                "@Event «Place(String name) {}",
                "Created is the event of Place() already: choose another name, or call one from the other");
    }

    @Test
    void refusesANameThatNamesNoClass() {
        refuseCommand(
                "@Event(«\"place moved\") void move(String to) {}",
                "\"place moved\" cannot name the record of the event: use a class name such as SomethingHappened;"
                        + " @Topic names what is stored");
    }

    @Test
    void refusesANameThatIsNeeded() {
        refuseCommand(
                "@Event(«\"Event\") void move(String to) {}",
                "Event is the name of another generated type or of the aggregate: choose another");
    }

    @Test
    void refusesANameThatTheAggregateDeclares() {
        refuseCommand(
                "record Moved(String to) {} @Event(«\"Moved\") void move(String to) {}",
                "Place declares a type Moved already: choose another name, or use that type: @Event(type = Moved.class)");
    }

    @Test
    void refusesAPrivateConstructor() {
        refuse("""
                public abstract class Place extends Aggregate {
                    @Event private «Place() {}
                }
                """, "The constructor is private, so the generated class cannot call it: make it package-private");
    }

    @Test
    void refusesAFactoryThatIsInTheWay() {
        refuse(
                """
                public abstract class Place extends Aggregate {
                    @Event Place(String name) {}
                    public static java.util.UUID «create(String name) { return EventSourcedPlace.create(name).id(); }
                }
                """,
                "create(java.lang.String) is in the way of the static method that is generated for the constructor: let"
                        + " it be static and return Place, or rename it");
    }

    @Test
    void refusesAClassThatIsNotAbstract() {
        refuse(
                """
                public «class Place extends Aggregate {
                    @Event Place() {}
                }
                """,
                "Place is not abstract: write \"abstract class Place\", EventSourcedPlace is generated to extend it and"
                        + " record its events");
    }

    @Test
    void refusesAClassThatIsNoAggregate() {
        refuse(
                """
                public abstract «class Place {
                    @Event Place() {}
                }
                """,
                "@Event is for aggregates: write \"public abstract class Place extends Aggregate\", with"
                        + " dev.eventsourcing.domain.Aggregate");
    }

    @Test
    void refusesAnInterface() {
        refuse(
                """
                public «interface Place {
                    @Event default void move(String to) {}
                }
                """,
                "@Event is for aggregates: write \"public abstract class Place extends Aggregate\", with"
                        + " dev.eventsourcing.domain.Aggregate");
    }

    @Test
    void refusesAGenericClass() {
        refuse("""
                public abstract «class Place<T> extends Aggregate {
                    @Event Place(T to) {}
                }
                """, "Place is generic, but stored events do not say of which type: declare a class for each");
    }

    @Test
    void refusesAnInnerClass() {
        refuse("""
                public class Country {
                    public abstract «class Place extends Aggregate {
                        @Event Place() {}
                    }
                }
                """, "Place belongs to an object of the class around it: make it static");
    }

    @Test
    void refusesAPrivateClass() {
        refuse(
                """
                public class Country {
                    private abstract static «class Place extends Aggregate {
                        @Event Place() {}
                    }
                }
                """,
                "Place is private, so EventSourcedPlace cannot see it: make it package-private"
                        .replace("EventSourcedPlace", "EventSourcedCountry_Place"));
    }

    @Test
    void refusesAGeneratedNameThatIsTaken() {
        String source = source("""
                public abstract «class Place extends Aggregate {
                    @Event Place() {}
                }
                """);
        Compilation.of(output, source, "package com.example;\nclass EventSourcedPlace {}\n")
                .fails(
                        source,
                        "There is a class com.example.EventSourcedPlace already: rename it, the class that records the"
                                + " events of Place is generated under that name");
    }

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
    void refusesAnOverrideInAClassBetweenThatWouldTriggerNothing() {
        refuse("""
                abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                abstract class Between extends Place {
                    @Override void move(String to) {}
                }
                abstract «class House extends Between {
                    @Event House() {}
                }
                """, "Between.move overrides a command of Place and would trigger nothing: add @Event");
    }

    @Test
    void refusesAnOverrideThatWouldTriggerNothing() {
        refuse("""
                abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                abstract class Town extends Place {
                    @Event Town() {}
                    @Override void «move(String to) {}
                }
                """, "move overrides a command of Place and would trigger nothing: add @Event");
    }

    @Test
    void refusesANameThatIsInherited() {
        refuse("""
                abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                abstract class Town extends Place {
                    @Event Town() {}
                    @Event("Moved") void «push(String to) {}
                }
                """, "Moved is the name of an event that is inherited from Place.move: choose another name");
    }

    @Test
    void refusesAnInheritedCommandThatCannotBeSeen() {
        String place = """
                package com.example.base;
                import dev.eventsourcing.domain.*;
                public abstract class Place extends Aggregate {
                    @Event("Moved") void move(String to) {}
                }
                """;
        String town = source("""
                abstract «class Town extends com.example.base.Place {
                    @Event Town() {}
                }
                """);
        Compilation.of(output, place, town)
                .fails(town, "Place.move is package-private in another package: make it protected or public");
    }

    @Test
    void refusesInheritedParametersWithoutNames() {
        Compilation.of(output, source("abstract class Place extends Aggregate { @Event void move(String to) {} }"));
        String town = source("abstract «class Town extends Place { @Event Town() {} }");
        Compilation.of(output, town)
                .fails(
                        town,
                        "The names of the parameters of Place.move are not known: compile Place with the option"
                                + " -parameters");
    }

    private void refuseParameter(String type, String message) {
        refuseCommand("@Event(\"Moved\") void move(" + type + " «to) {}", message);
    }

    private void refuseCommand(String command, String message) {
        refuse("""
                public abstract class Place extends Aggregate {
                    @Event Place() {}
                    %s
                }
                """.formatted(command), message);
    }

    private void refuse(String type, String message) {
        String source = source(type);
        Compilation.of(output, source).fails(source, message);
    }

    private static String source(String type) {
        return "package com.example;\n\nimport dev.eventsourcing.domain.*;\n\n" + type;
    }
}
