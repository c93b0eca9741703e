package dev.eventsourcing.test.recorder;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.AggregateRecorder;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventTypes;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.StoredStates;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands everything on to another recorder, for subclasses that do one thing otherwise: fail, wait, count, or let somebody
 * else be first. Forwards the methods with a default too, so that the other's transactions stay what they are.
 *
 * <p>As safe for use by several threads as the other.
 */
public abstract class ForwardingProcessRecorder implements ProcessRecorder {

    private final ProcessRecorder recorder;

    /** @param recorder is handed what a subclass does not do itself */
    protected ForwardingProcessRecorder(ProcessRecorder recorder) {
        this.recorder = Objects.requireNonNull(recorder, "recorder");
    }

    @Override
    public boolean joinsTransaction() {
        return recorder.joinsTransaction();
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> events) {
        return recorder.insertEvents(events);
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> events, Tracking tracking) {
        return recorder.insertEvents(events, tracking);
    }

    @Override
    public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        return recorder.selectEvents(originatorId, selection);
    }

    @Override
    public void onRollback(Runnable action) {
        recorder.onRollback(action);
    }

    @Override
    public void onCommit(Runnable action) {
        recorder.onCommit(action);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return recorder.inTransaction(work);
    }

    @Override
    public List<Notification> selectNotifications(NotificationSelection selection) {
        return recorder.selectNotifications(selection);
    }

    @Override
    public List<Long> selectNotificationIds(List<StoredEvent> events) {
        return recorder.selectNotificationIds(events);
    }

    @Override
    public OptionalLong maxNotificationId() {
        return recorder.maxNotificationId();
    }

    @Override
    public long horizon() {
        return recorder.horizon();
    }

    @Override
    public EventTypes eventTypes() {
        return recorder.eventTypes();
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        return recorder.subscribe(listener);
    }

    @Override
    public OptionalLong maxTrackingId(String applicationName) {
        return recorder.maxTrackingId(applicationName);
    }

    @Override
    public boolean hasTrackingId(String applicationName, @Nullable Long notificationId) {
        return recorder.hasTrackingId(applicationName, notificationId);
    }

    @Override
    public void insertTracking(Tracking tracking) {
        recorder.insertTracking(tracking);
    }

    @Override
    public void resetTracking(String applicationName, long notificationId) {
        recorder.resetTracking(applicationName, notificationId);
    }

    @Override
    public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        return recorder.claim(applicationName, work);
    }

    @Override
    public void keepClaim(String applicationName) {
        recorder.keepClaim(applicationName);
    }

    @Override
    public boolean awaitTrackingId(
            String applicationName, long notificationId, Duration timeout, BooleanSupplier givenUp)
            throws InterruptedException {
        return recorder.awaitTrackingId(applicationName, notificationId, timeout, givenUp);
    }

    @Override
    public boolean isTransactional() {
        return recorder.isTransactional();
    }

    @Override
    public OptionalLong changedRows() {
        return recorder.changedRows();
    }

    @Override
    public Subscription subscribeToTracking(Runnable listener) {
        return recorder.subscribeToTracking(listener);
    }

    @Override
    public DeadLetters deadLetters() {
        return recorder.deadLetters();
    }

    @Override
    public void awaitTrackingId(String applicationName, long notificationId, Duration timeout)
            throws InterruptedException {
        recorder.awaitTrackingId(applicationName, notificationId, timeout);
    }

    @Override
    public AggregateRecorder dictionaries() {
        return recorder.dictionaries();
    }

    @Override
    public StoredStates states() {
        return recorder.states();
    }
}
