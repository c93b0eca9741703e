package dev.eventsourcing.benchmarks.append;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Puts an application over another way to append, so that both sides of a comparison do the same work above it. */
final class AppenderApplications {

    private AppenderApplications() {}

    static Application over(Appender appender) {
        Recorder recorder = new Recorder(appender);
        return new Application(
                "items",
                name -> new Infrastructure(
                        Item.mapper(), recorder, recorder, Clock.systemUTC(), Infrastructure.DEFAULT_SECTION_SIZE),
                Item.class);
    }

    private record Recorder(Appender appender) implements ProcessRecorder {

        @Override
        public List<Long> insertEvents(List<StoredEvent> events) {
            try {
                return appender.append(events);
            } catch (SQLException e) {
                throw new PersistenceException("The save failed: " + e.getMessage(), e);
            }
        }

        @Override
        public List<Long> insertEvents(List<StoredEvent> events, Tracking tracking) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OptionalLong maxTrackingId(String applicationName) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Notification> selectNotifications(NotificationSelection selection) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Long> selectNotificationIds(List<StoredEvent> events) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OptionalLong maxNotificationId() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Subscription subscribe(Runnable listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long horizon() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void resetTracking(String applicationName, long notificationId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isTransactional() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Subscription subscribeToTracking(Runnable listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public DeadLetters deadLetters() {
            throw new UnsupportedOperationException();
        }
    }
}
