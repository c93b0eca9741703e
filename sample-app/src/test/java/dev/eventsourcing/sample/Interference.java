package dev.eventsourcing.sample;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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
                return new Infrastructure(
                        real.mapper(),
                        applicationName.equals("universe") ? new DisturbedRecorder(real.recorder()) : real.recorder(),
                        real.snapshotRecorder(),
                        real.clock(),
                        real.sectionSize());
            }

            @Override
            public TrackingRecorder createTracking(String processorName) {
                return factory.createTracking(processorName);
            }
        };
    }

    private final class DisturbedRecorder implements ProcessRecorder {

        private final ProcessRecorder real;

        DisturbedRecorder(ProcessRecorder real) {
            this.real = real;
        }

        @Override
        public List<Long> insertEvents(List<StoredEvent> events) {
            next.getAndSet(() -> {}).run();
            return real.insertEvents(events);
        }

        @Override
        public List<Long> insertEvents(List<StoredEvent> events, Tracking tracking) {
            return real.insertEvents(events, tracking);
        }

        @Override
        public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
            return real.selectEvents(originatorId, selection);
        }

        @Override
        public Subscription subscribe(Runnable listener) {
            return real.subscribe(listener);
        }

        @Override
        public List<Notification> selectNotifications(NotificationSelection selection) {
            return real.selectNotifications(selection);
        }

        @Override
        public List<Long> selectNotificationIds(List<StoredEvent> events) {
            return real.selectNotificationIds(events);
        }

        @Override
        public long horizon() {
            return real.horizon();
        }

        @Override
        public OptionalLong maxNotificationId() {
            return real.maxNotificationId();
        }

        @Override
        public OptionalLong maxTrackingId(String applicationName) {
            return real.maxTrackingId(applicationName);
        }

        @Override
        public void resetTracking(String applicationName, long notificationId) {
            real.resetTracking(applicationName, notificationId);
        }

        @Override
        public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
            return real.claim(applicationName, work);
        }

        @Override
        public boolean isTransactional() {
            return real.isTransactional();
        }

        @Override
        public Subscription subscribeToTracking(Runnable listener) {
            return real.subscribeToTracking(listener);
        }

        @Override
        public DeadLetters deadLetters() {
            return real.deadLetters();
        }

        @Override
        public void onRollback(Runnable action) {
            real.onRollback(action);
        }
    }
}
