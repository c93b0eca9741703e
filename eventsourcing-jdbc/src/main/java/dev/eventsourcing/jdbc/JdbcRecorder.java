package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an application's events in a PostgreSQL or SQLite database, in all three roles of a recorder.
 *
 * <p>Within a Spring transaction on the same DataSource, everything is done in it: events, tracking and the caller's own
 * rows are committed or rolled back together. Otherwise each call is all or nothing, and calls that come at the same
 * time share a commit. Made by {@link JdbcInfrastructureFactory}.
 *
 * <p>Safe for use by several threads.
 */
public final class JdbcRecorder implements ProcessRecorder {

    private static final int WAITING_SAVES = 10_000;

    private final Transactions transactions;
    private final Failures failures;
    private final EventWriter writer;
    private final GroupCommit group;
    private final OriginatorIds ids;
    private final StoredEvents events;
    private final Notifications notifications;
    private final String selectTracking;

    JdbcRecorder(
            Transactions transactions,
            Failures failures,
            EventWriter writer,
            Tables tables,
            OriginatorIds ids,
            Duration lockTimeout) {
        this.transactions = transactions;
        this.failures = failures;
        this.writer = writer;
        this.ids = ids;
        this.group = new GroupCommit(
                writer.batches(transactions, failures), events -> insert(events, null), lockTimeout, WAITING_SAVES);
        this.events = new StoredEvents(transactions.jdbc(), tables.events(), ids);
        this.notifications = new Notifications(transactions.jdbc(), tables.events(), ids);
        this.selectTracking = "SELECT notification_id FROM " + tables.tracking() + " WHERE application_name = ?";
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> stored) {
        if (stored.isEmpty()) {
            return List.of();
        }
        ids.check(stored);
        return transactions.joins() ? insert(stored, null) : group.write(stored);
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> stored, Tracking tracking) {
        ids.check(stored);
        return insert(stored, tracking);
    }

    /** Inserts in the caller's transaction, of which nobody knows yet how it ends, or in one for this alone, after which the ids are known. */
    private List<Long> insert(List<StoredEvent> stored, @Nullable Tracking tracking) {
        if (transactions.joins()) {
            failures.translate(stored, () -> transactions.write(connection -> write(connection, stored, tracking)));
            transactions.await(stored);
            return List.of();
        }
        List<Long> known = failures.translateAfterSending(
                stored, () -> transactions.write(connection -> write(connection, stored, tracking)));
        return known.isEmpty() && !stored.isEmpty() ? selectNotificationIds(stored) : known;
    }

    private List<Long> write(Connection connection, List<StoredEvent> stored, @Nullable Tracking tracking)
            throws SQLException {
        if (tracking != null) {
            writer.track(connection, tracking);
        }
        return stored.isEmpty() ? List.of() : writer.insertEvents(connection, stored);
    }

    @Override
    public List<Long> selectNotificationIds(List<StoredEvent> stored) {
        if (transactions.awaits(stored)) {
            return List.of();
        }
        return failures.translate(List.of(), () -> notifications.idsOf(stored));
    }

    /** Refuses further saves and returns when those that have begun are done. */
    void close() {
        group.close();
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
