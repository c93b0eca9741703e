package dev.eventsourcing.sample;

import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.test.recorder.ForwardingProcessRecorder;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets something happen between a request's load and its save, so that a race is lost each time. */
final class Interference implements BeanPostProcessor {

    private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});

    void beforeNextInsert(Runnable action) {
        next.set(action);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof InfrastructureFactory factory ? disturbed(factory) : bean;
    }

    private InfrastructureFactory disturbed(InfrastructureFactory factory) {
        return new InfrastructureFactory() {
            @Override
            public Infrastructure create(String applicationName) {
                Infrastructure real = factory.create(applicationName);
                return applicationName.equals("universe") ? real.with(new DisturbedRecorder(real.recorder())) : real;
            }

            @Override
            public TrackingRecorder createTracking(String processorName) {
                return factory.createTracking(processorName);
            }
        };
    }

    // tag::recorder[]
    private final class DisturbedRecorder extends ForwardingProcessRecorder {

        DisturbedRecorder(ProcessRecorder real) {
            super(real);
        }

        @Override
        public List<Long> insertEvents(List<StoredEvent> events) {
            next.getAndSet(() -> {}).run();
            return super.insertEvents(events);
        }
    }
    // end::recorder[]
}
