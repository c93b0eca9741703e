package dev.eventsourcing.processor;

import org.junit.jupiter.api.Test;

/** Commands, constructors and classes that cannot work do not compile. */
class RefusalTests extends Refusals {

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
                "create(java.lang.String) is in the way of the static method that is generated for the constructor:"
                        + " rename it, or let it be static, not final, and return Place");
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
    void refusesAFactoryThatTakesSomethingElseOfTheSameErasure() {
        refuse(
                """
                public abstract class Place extends Aggregate {
                    @Event Place(java.util.List<String> names) {}
                    static Place «create(java.util.List<Integer> numbers) { return null; }
                }
                """,
                "create(java.util.List<java.lang.Integer>) is in the way of the static method that is generated for the"
                        + " constructor: rename it, since only its type arguments differ");
    }

    @Test
    void refusesAFinalFactory() {
        refuse(
                """
                public abstract class Place extends Aggregate {
                    @Event Place(String name) {}
                    public static final Place «create(String name) { return EventSourcedPlace.create(name); }
                }
                """,
                "create(java.lang.String) is in the way of the static method that is generated for the constructor:"
                        + " rename it, or let it be static, not final, and return Place");
    }

    @Test
    void allowsAFactoryOfTheSameErasureThatIsHidden() {
        Compilation.of(output, source("""
                        public abstract class Place extends Aggregate {
                            @Event @SuppressWarnings("rawtypes") Place(java.util.List names) {}
                            static Place create(java.util.List<String> names) {
                                return EventSourcedPlace.create(names);
                            }
                        }
                        """)).succeeds();
    }

    @Test
    void allowsAnyFactoryBesidesAConstructorOfThePast() {
        Compilation.of(output, source("""
                        public abstract class Place extends Aggregate {
                            @Event(deprecated = true) Place(String name) {}
                            String create(String name) { return name; }
                        }
                        """)).succeeds();
    }

    @Test
    void refusesVariableArgumentsOfAConstructor() {
        refuseCommand(
                "@Event(\"Named\") Place(String... «names) {}",
                "The constructor has a variable number of arguments: take a java.util.List");
    }

    @Test
    void refusesACheckedExceptionOfAConstructor() {
        refuseCommand(
                "@Event(\"Named\") «Place(String name) throws java.io.IOException {}",
                "The constructor declares java.io.IOException, but a replay has nobody to handle it: throw an unchecked"
                        + " exception, or do what may fail in a method without @Event that calls this one");
    }

    @Test
    void refusesAGenericConstructor() {
        refuseCommand(
                "@Event(\"Named\") <T> «Place(T name) {}",
                "The constructor is generic, but a stored event does not say of which type: name the type");
    }

    @Test
    void refusesAClassInAPrivateClass() {
        refuse("""
                public class Country {
                    private static class Region {
                        abstract static «class Place extends Aggregate {
                            @Event Place() {}
                        }
                    }
                }
                """, "Region is private, so EventSourcedCountry_Region_Place cannot see it: make it package-private");
    }

    @Test
    void refusesAMethodThatIsNotImplemented() {
        refuse(
                """
                interface Named { String name(); }
                interface Described extends Named { String description(); default String name() { return "?"; } }
                abstract class Thing extends Aggregate {
                    public String description() { return "?"; }
                }
                abstract «class Place extends Thing implements Described, Comparable<Place> {
                    @Event Place() {}
                }
                """,
                "compareTo(T) of Comparable has no body, and EventSourcedPlace cannot write one: implement it in Place");
    }

    @Test
    void refusesAnAbstractMethod() {
        refuseCommand(
                "abstract String «label();",
                "label() has no body, and EventSourcedPlace cannot write one: implement it in Place");
    }

    @Test
    void allowsAbstractMethodsInAClassForInheritanceOnly() {
        compile("""
                abstract class Place extends Aggregate implements Comparable<Place> {
                    abstract String label();
                    @Event("Moved") void move(String to) {}
                }
                """, """
                abstract class Town extends Place {
                    @Event Town() {}
                    @Override String label() { return "town"; }
                    @Override public int compareTo(Place other) { return 0; }
                }
                """).succeeds();
    }

    @Test
    void refusesASealedClassThatDoesNotPermitTheGeneratedOne() {
        refuse(
                """
                public abstract sealed «class Place extends Aggregate permits Town {
                    @Event Place() {}
                }
                abstract non-sealed class Town extends Place {}
                """,
                "Place is sealed and does not permit EventSourcedPlace, which is generated to extend it: add it to"
                        + " \"permits\"");
    }

    @Test
    void allowsASealedClassThatPermitsTheGeneratedOne() {
        Compilation.of(output, source("""
                        public abstract sealed class Place extends Aggregate permits EventSourcedPlace, Town {
                            @Event Place() {}
                        }
                        abstract non-sealed class Town extends Place {}
                        """)).succeeds();
    }

    @Test
    void refusesTheNameOfATypeInTheUnnamedPackage() {
        String source = """
                import dev.eventsourcing.domain.*;
                public abstract class Place extends Aggregate {
                    @Event Place() {}
                    @Event(«"Kind") void become(Kind kind) {}
                }
                enum Kind { TOWN }
                """;
        Compilation.of(output, source)
                .fails(
                        source,
                        "Kind is the name of a type in the same package, which has no name to tell them apart by: choose"
                                + " another");
    }

    @Test
    void refusesTwoEventsOfOneTopic() {
        refuseCommand(
                "@Topic(\"moved\") @Event(\"Moved\") void move(String to) {}"
                        + " @Topic(value = \"Place.Pushed\", aliases = {\"pushed\", «\"moved\"}) @Event(\"Pushed\") void push(String to) {}",
                "moved is a topic of move(java.lang.String) already: choose another");
    }

    @Test
    void refusesATopicThatAnotherEventHasByItsName() {
        refuseCommand(
                "@Topic(«\"Place.Created\") @Event(\"Moved\") void move(String to) {}",
                "Place.Created is a topic of Place() already: choose another");
    }

    @Test
    void refusesAnAnnotationThatTheEventCannotHave() {
        refuse("""
                public abstract class Place extends Aggregate {
                    private @interface Checked { Class<?> by(); }
                    @Event Place() {}
                    @Event("Moved") void move(@Checked(by = String.class) String «to) {}
                }
                """, "Checked is private, so the event cannot hold it: make it package-private or public");
    }

    @Test
    void refusesAnAnnotationWithAClassThatTheEventCannotName() {
        refuse("""
                public abstract class Place extends Aggregate {
                    private static final class Checker {}
                    @interface Checked { Class<?>[] by(); }
                    @Event Place() {}
                    @Event("Moved") void move(@Checked(by = {String.class, Checker.class}) String «to) {}
                }
                """, "Checker is private, so the event cannot hold it: make it package-private or public");
    }
}
