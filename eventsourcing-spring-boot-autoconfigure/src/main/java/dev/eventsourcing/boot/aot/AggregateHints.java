package dev.eventsourcing.boot.aot;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateDefinitionException;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.domain.AggregateType;
import dev.eventsourcing.persistence.Topics;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;

/**
 * Has a native image keep what the library asks of aggregate classes and events: constructors, fields, the class that was
 * generated, and what Jackson needs of the events and of what a snapshot holds.
 *
 * <p>The starter does it for all classes that it finds: those that beans name, and those in the packages of the Spring Boot
 * application. For others, call it from a {@link org.springframework.aot.hint.RuntimeHintsRegistrar} of your own.
 */
public final class AggregateHints {

    private final RuntimeHints hints;
    private final BindingReflectionHintsRegistrar binding = new BindingReflectionHintsRegistrar();

    private AggregateHints(RuntimeHints hints) {
        this.hints = hints;
    }

    /**
     * Registers classes as an application is given them: aggregates, sealed types of events, or single events. Registering a
     * class again changes nothing.
     *
     * @throws AggregateDefinitionException if a class cannot work as an aggregate
     */
    public static void register(RuntimeHints hints, Class<?>... types) {
        AggregateHints own = new AggregateHints(hints);
        for (Class<?> type : types) {
            own.register(type);
        }
    }

    private void register(Class<?> type) {
        Set<Class<?>> events = Topics.eventTypesOf(type);
        if (Aggregate.class.isAssignableFrom(type)) {
            aggregate(type.asSubclass(Aggregate.class));
            events.forEach(event -> aggregate(AggregateType.ownerOf(event).asSubclass(Aggregate.class)));
        } else {
            type(type);
        }
        for (Class<?> event : events) {
            supertypes(event).forEach(this::type);
            binding.registerReflectionHints(hints.reflection(), event);
        }
    }

    private void aggregate(Class<? extends Aggregate> type) {
        for (Class<?> c = type; Aggregate.class.isAssignableFrom(c); c = c.getSuperclass()) {
            declared(c);
        }
        Set<Class<?>> generated = new LinkedHashSet<>();
        AggregateType.of(type).eventTypes().forEach(event -> {
            for (Class<?> c = event.getDeclaringClass(); c != null; c = c.getDeclaringClass()) {
                generated.add(c);
            }
        });
        generated.forEach(this::declared);
        snapshot(type);
    }

    private void declared(Class<?> type) {
        hints.reflection()
                .registerType(type, MemberCategory.INVOKE_DECLARED_CONSTRUCTORS, MemberCategory.ACCESS_DECLARED_FIELDS);
    }

    /** Those that are abstract for good have none. */
    private void snapshot(Class<? extends Aggregate> type) {
        try {
            AggregateState<? extends Aggregate> state = AggregateState.of(type);
            if (Modifier.isAbstract(state.type().getModifiers())) {
                return;
            }
            declared(state.type());
            if (state.snapshotType() == state.type()) {
                binding.registerReflectionHints(
                        hints.reflection(), state.types().values().toArray(Type[]::new));
            } else {
                binding.registerReflectionHints(hints.reflection(), state.snapshotType());
            }
            // made without a constructor of its own, see AggregateState
            hints.reflection().registerJavaSerialization(state.type());
        } catch (AggregateDefinitionException e) {
            // it has no snapshots, which is an error only where they are asked for
        }
    }

    private void type(Class<?> type) {
        hints.reflection().registerType(type);
    }

    private static Set<Class<?>> supertypes(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(type, found);
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        for (Class<?> parent : type.getInterfaces()) {
            if (found.add(parent)) {
                collect(parent, found);
            }
        }
        Class<?> parent = type.getSuperclass();
        if (parent != null
                && !Arrays.asList(Object.class, Record.class, Enum.class).contains(parent)
                && found.add(parent)) {
            collect(parent, found);
        }
    }
}
