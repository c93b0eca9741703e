package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.util.List;
import java.util.OptionalLong;

/**
 * Keeps an application's events in a PostgreSQL or SQLite database, in all three roles of a recorder.
 *
 * <p>Within a Spring transaction on the same DataSource, everything is done in it: events, tracking and the caller's own
 * rows are committed or rolled back together. Otherwise each call is a transaction. Made by
 * {@link JdbcInfrastructureFactory}.
 *
 * <p>Safe for use by several threads.
 */
public final class JdbcRecorder implements ProcessRecorder {

    private final Transactions transactions;
    private final Failures failures;
    private final EventWriter writer;
    private final StoredEvents events;
    private final Notifications notifications;
    private final String selectTracking;

    JdbcRecorder(Transactions transactions, Failures failures, EventWriter writer, Tables tables, OriginatorIds ids) {
        this.transactions = transactions;
        this.failures = failures;
        this.writer = writer;
        this.events = new StoredEvents(transactions.jdbc(), tables.events(), ids);
        this.notifications = new Notifications(transactions.jdbc(), tables.events(), ids);
        this.selectTracking = "SELECT notification_id FROM " + tables.tracking() + " WHERE application_name = ?";
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        return failures.translate(
                stored, () -> transactions.write(connection -> writer.insertEvents(connection, stored)));
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> stored, Tracking tracking) {
        return failures.translate(
                stored,
                () -> transactions.write(connection -> {
                    writer.track(connection, tracking);
                    return stored.isEmpty() ? List.<Long>of() : writer.insertEvents(connection, stored);
                }));
    }

    @Override
    public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        return failures.translate(List.of(), () -> events.select(originatorId, selection));
    }

    @Override
    public List<Notification> selectNotifications(NotificationSelection selection) {
        return failures.translate(List.of(), () -> notifications.select(selection));
    }

    @Override
    public OptionalLong maxNotificationId() {
        return failures.translate(List.of(), notifications::max);
    }

    @Override
    public OptionalLong maxTrackingId(String applicationName) {
        return failures.translate(
                List.of(),
                () -> transactions.jdbc().queryForList(selectTracking, Long.class, applicationName).stream()
                        .mapToLong(Long::longValue)
                        .findFirst());
    }

    @Override
    public void onRollback(Runnable action) {
        transactions.onRollback(action);
    }
}
