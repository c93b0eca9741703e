package dev.eventsourcing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.reflection;

import dev.eventsourcing.boot.aot.AggregateHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** What a native image keeps of declarative aggregates, whose subclasses and events are generated. */
class AggregateHintsTests {

    // tag::registrar[]
    // in META-INF/spring/aot.factories, or by @ImportRuntimeHints
    static class StoredTypes implements RuntimeHintsRegistrar {
        @Override
        public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
            AggregateHints.register(hints, World.class, Milestone.class);
        }
    }
    // end::registrar[]

    @Test
    void theGeneratedClassAndItsEventsAreKept() throws NoSuchMethodException {
        RuntimeHints hints = new RuntimeHints();
        new StoredTypes().registerHints(hints, null);

        assertThat(hints)
                .matches(reflection().onType(EventSourcedWorld.class))
                .matches(reflection().onType(EventSourcedWorld.Event.class))
                .matches(reflection().onFieldAccess(World.class, "name"))
                .matches(reflection().onFieldAccess(World.class, "history"))
                .matches(reflection().onMethodInvocation(EventSourcedWorld.Created.class, "name"))
                .matches(reflection()
                        .onConstructorInvocation(
                                EventSourcedWorld.SomethingHappened.class.getDeclaredConstructor(String.class)))
                .matches(reflection().onMethodInvocation(EventSourcedMilestone.Reached.class, "happenings"))
                .matches(reflection().onJavaSerialization(EventSourcedWorld.class, true));
    }
}
