package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Loads classes that a start needs, and does for the first time what takes long only then, on the thread that Boot has for it
 * where there is a second processor. Nothing of it is kept, and nothing depends on it: it is not run in a native image, or with
 * {@code spring.backgroundpreinitializer.ignore}.
 *
 * <p>Used by one thread.
 */
final class EventSourcingPreinitializer implements BackgroundPreinitializer {

    private static final String LIBRARY = "dev.eventsourcing.";

    /** What is made at a start; by name, as some modules are optional. */
    static final List<String> ROOTS = List.of(
            LIBRARY + "boot.autoconfigure.JdbcEventSourcingAutoConfiguration",
            LIBRARY + "boot.autoconfigure.ProcessorsAutoConfiguration",
            LIBRARY + "boot.autoconfigure.JdbcStoreInitializer",
            LIBRARY + "boot.autoconfigure.StoreTransactions",
            LIBRARY + "boot.autoconfigure.ProcessorsLifecycle",
            LIBRARY + "boot.autoconfigure.ProcessorBeans",
            LIBRARY + "jdbc.JdbcInfrastructureFactory",
            LIBRARY + "jdbc.JdbcRecorder",
            LIBRARY + "jdbc.JdbcTracking",
            LIBRARY + "jdbc.JdbcSnapshotRecorder",
            LIBRARY + "jdbc.Schema",
            LIBRARY + "jdbc.SchemaHistory",
            LIBRARY + "jdbc.SchemaScripts",
            LIBRARY + "processing.Processor",
            LIBRARY + "projection.Projection");

    private final List<String> roots;
    private final Set<Class<?>> loaded = new HashSet<>();

    EventSourcingPreinitializer() {
        this(ROOTS);
    }

    EventSourcingPreinitializer(List<String> roots) {
        this.roots = roots;
    }

    @Override
    public void preinitialize() {
        roots.forEach(this::load);
        Binder binder = new Binder(new MapConfigurationPropertySource());
        binder.bindOrCreate("eventsourcing", EventSourcingProperties.class);
        binder.bindOrCreate("eventsourcing.processors.defaults", ProcessorDefaultsProperties.class);
        binder.bindOrCreate("eventsourcing", ProcessorsProperties.class);
        Mapper mapper = new Mapper(new Topics(), new JacksonTranscoder());
        try (Application none = new Application("none", new InMemoryInfrastructureFactory(mapper, Clock.systemUTC()))) {
            none.requireReadable();
        }
    }

    private void load(String root) {
        try {
            load(Class.forName(root, false, EventSourcingPreinitializer.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            // what is missing is not needed, or its absence is told where it is
        }
    }

    /** Loads the classes of its fields too, and of what it is made of. */
    private void load(Class<?> type) throws ClassNotFoundException {
        if (type.getName().startsWith(LIBRARY) && loaded.add(type)) {
            Class.forName(type.getName(), true, type.getClassLoader());
            for (Field field : type.getDeclaredFields()) {
                load(field.getType());
            }
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                for (Class<?> parameter : constructor.getParameterTypes()) {
                    load(parameter);
                }
            }
        }
    }

    /** Returns the names of the classes that were loaded. */
    Set<String> loaded() {
        return loaded.stream().map(Class::getName).collect(Collectors.toUnmodifiableSet());
    }
}
