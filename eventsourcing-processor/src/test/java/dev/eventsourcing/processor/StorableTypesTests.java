package dev.eventsourcing.processor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A parameter that no transcoder can store does not compile, as far as its type tells. */
class StorableTypesTests extends Refusals {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Place | Place is an aggregate: take its id instead, a java.util.UUID",
                "EventSourcedTown.Moved | Moved is an event of its own: take the values that it holds instead",
                "AggregateEvent<Place> | AggregateEvent is an event of its own: take the values that it holds instead",
                "java.io.InputStream | InputStream is a resource that cannot be stored: take what was read from it",
                "java.util.function.Supplier<String> | Supplier is code, which cannot be stored: take the values it computes",
                "java.util.concurrent.Executor | Executor runs code: let a method without @Event use it, and take the result",
                "Class<?> | Class names code, which moves: take a name that stays, or an enum",
                "ClassLoader | ClassLoader names code, which moves: take a name that stays, or an enum",
                "Thread | Thread cannot be stored: take the values that the body needs",
                "ThreadLocal<String> | ThreadLocal cannot be stored: take its value",
                "java.util.concurrent.Future<String> | Future cannot be stored: wait for its result and take that",
                "java.util.concurrent.CompletionStage<String>"
                        + " | CompletionStage cannot be stored: wait for its result and take that",
                "java.util.concurrent.locks.ReentrantLock"
                        + " | ReentrantLock cannot be stored: let a method without @Event lock and call this one",
                "java.util.concurrent.locks.ReadWriteLock"
                        + " | ReadWriteLock cannot be stored: let a method without @Event lock and call this one",
                "java.util.concurrent.locks.StampedLock"
                        + " | StampedLock cannot be stored: let a method without @Event lock and call this one",
                "java.util.Iterator<String> | Iterator can be read only once: take a java.util.List",
                "java.util.Enumeration<String> | Enumeration can be read only once: take a java.util.List",
                "java.time.Clock | Clock says something else at a replay: take the time that it tells",
                "java.util.Random | Random says something else at a replay: take the number that it gives",
                "StringBuilder | StringBuilder changes after the event has happened: take a java.lang.String",
                "StringBuffer | StringBuffer changes after the event has happened: take a java.lang.String",
            })
    void refuses(String type, String message) {
        refuse("""
                public abstract class Place extends Aggregate {
                    @Event Place() {}
                    @Event("Moved") void move(%s «to) {}
                }
                class EventSourcedTown {
                    record Moved(String to) implements AggregateEvent<Place> { public void apply(Place place) {} }
                }
                """.formatted(type), message);
    }

    @Test
    void refusesWhatIsInsideOfAnotherType() {
        refuseParameter(
                "java.util.Map<String, java.util.List<? extends java.io.Reader[]>>",
                "Reader is a resource that cannot be stored: take what was read from it");
    }

    @Test
    void refusesARecordThatHoldsIt() {
        refuseCommand(
                "record Visit(Object by, java.util.List<Stay> stays) {}"
                        + " record Stay(Visit in, java.util.concurrent.locks.Lock lock) {}"
                        + " @Event(\"Moved\") void move(Visit «to) {}",
                "Visit.stays: Stay.lock: Lock cannot be stored: let a method without @Event lock and call this one");
    }

    @Test
    void refusesAnObjectInsideOfAnother() {
        refuseCommand(
                "class Kind {} @Event(\"Moved\") void move(Kind «to) {}",
                "Kind belongs to an object of the class around it, without which it cannot be read: make it static");
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
    void refusesATypeInAPrivateClass() {
        refuse("""
                public abstract class Place extends Aggregate {
                    private static class Kinds { enum Kind { TOWN } }
                    @Event Place() {}
                    @Event("Moved") void move(Kinds.Kind «to) {}
                }
                """, "Kinds is private, so the event cannot hold it: make it package-private or public");
    }

    /** Whether these can be stored is not known before there is a value and a transcoder. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object",
                "Comparable<?>",
                "java.util.Map<? super String, Object>",
                "Tree",
                "Secret",
                "Named",
                "java.util.Optional<String>",
                "CharSequence",
            })
    void allowsWhatMayBeStored(String type) {
        compile("""
                public abstract class Place extends Aggregate {
                    @Event Place() {}
                    @Event("Moved") void move(%s to) {}
                }
                """.formatted(type), """
                record Tree(Object value, java.util.List<Tree> children, Kind kind) {
                    private enum Kind { OAK }
                }
                """, """
                record Secret(@com.fasterxml.jackson.annotation.JsonIgnore Thread by) {}
                """, """
                record Named(Thread by) {
                    @com.fasterxml.jackson.annotation.JsonValue String name() { return by.getName(); }
                }
                """).succeeds();
    }
}
