package dev.eventsourcing.boot.metrics;

import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.processing.ProcessorObserver;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.function.SingletonSupplier;

/**
 * Has a meter for all that applications and processors do. The registry is not asked for before it is needed, or all beans
 * are there: it may need the database, which waits for the store.
 *
 * <p>Safe for use by several threads.
 */
final class EventSourcingMeters implements Observers, SmartInitializingSingleton, DisposableBean {

    private final MeterRegistrations meters;
    private final StoreGauges probe;
    private final UnaryOperator<String> ordering;
    private final Queue<Runnable> unbound = new ConcurrentLinkedQueue<>();
    private volatile boolean ready;
    private volatile boolean closed;

    /** @param ordering gives how the log of an application is ordered */
    EventSourcingMeters(ObjectProvider<MeterRegistry> registry, StoreGauges probe, UnaryOperator<String> ordering) {
        this.meters = new MeterRegistrations(SingletonSupplier.of(registry::getObject)::obtain);
        this.probe = probe;
        this.ordering = ordering;
    }

    @Override
    public AppendObserver ofAppends(String application) {
        if (closed) {
            return AppendObserver.NONE;
        }
        AppendMeters made = new AppendMeters(meters, application, ordering.apply(application), probe);
        bind(made::bind);
        return made;
    }

    @Override
    public ApplicationObserver ofApplication(String application) {
        if (closed) {
            return ApplicationObserver.NONE;
        }
        probe.addApplication(application);
        ApplicationMeters made = new ApplicationMeters(meters, application, probe);
        bind(made::bind);
        return made;
    }

    @Override
    public ProcessorObserver ofProcessor(String processor, String application) {
        if (closed) {
            return ProcessorObserver.NONE;
        }
        probe.addProcessor(processor, application);
        ProcessorMeters made = new ProcessorMeters(meters, processor, application, probe);
        bind(made::bind);
        return made;
    }

    private void bind(Runnable meters) {
        unbound.add(meters);
        if (ready) {
            bindAll();
        }
    }

    private void bindAll() {
        for (Runnable next = unbound.poll(); next != null; next = unbound.poll()) {
            next.run();
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        ready = true;
        bindAll();
    }

    @Override
    public void destroy() {
        closed = true;
        meters.close();
        probe.close();
    }
}
