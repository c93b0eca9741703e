package dev.eventsourcing.boot.observation;

import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.processing.ProcessorObserver;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/**
 * Observes saves, loads and what processors do. The registry is not asked for before the first of them: it may need the
 * database, which waits for the store.
 *
 * <p>Safe for use by several threads.
 */
final class EventSourcingObservations implements Observers {

    private final SingletonSupplier<ObservationRegistry> registry;
    private final SingletonSupplier<Conventions> conventions;
    private final Supplier<Map<String, String>> trace;

    /** Those of the user's; null where there is none. */
    private record Conventions(
            @Nullable SaveConvention save,
            @Nullable LoadConvention load,
            @Nullable ProcessConvention process) {}

    /** @param trace gives what events keep of the present trace, empty outside of one */
    EventSourcingObservations(
            ObjectProvider<ObservationRegistry> registry,
            ObjectProvider<SaveConvention> save,
            ObjectProvider<LoadConvention> load,
            ObjectProvider<ProcessConvention> process,
            Supplier<Map<String, String>> trace) {
        this.registry = SingletonSupplier.of(registry::getObject);
        this.conventions = SingletonSupplier.of(
                () -> new Conventions(save.getIfAvailable(), load.getIfAvailable(), process.getIfAvailable()));
        this.trace = trace;
    }

    @Override
    public ApplicationObserver ofApplication(String application) {
        return new ApplicationObserver() {
            @Override
            public <T> T save(Supplier<T> save) {
                return Observation.createNotStarted(
                                conventions.obtain().save(),
                                SaveConvention.DEFAULT,
                                () -> new SaveContext(application),
                                registry.obtain())
                        .observe(save);
            }

            @Override
            public <T> T load(Class<?> type, Supplier<T> load) {
                return Observation.createNotStarted(
                                conventions.obtain().load(),
                                LoadConvention.DEFAULT,
                                () -> new LoadContext(application, type),
                                registry.obtain())
                        .observe(load);
            }

            @Override
            public Map<String, String> metadata() {
                return trace.get();
            }
        };
    }

    @Override
    public ProcessorObserver ofProcessor(String processor, String application) {
        return new ProcessorObserver() {
            @Override
            public void process(DomainEvent event, Runnable action) {
                Observation.createNotStarted(
                                conventions.obtain().process(),
                                ProcessConvention.DEFAULT,
                                () -> new ProcessContext(processor, application, event),
                                registry.obtain())
                        .observe(action);
            }
        };
    }
}
