package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.NotificationListeners;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.persistence.TrackingWaits;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps positions in a table, whose rows are the claims.
 *
 * <p>Safe for use by several threads.
 */
final class JdbcTracking implements TrackingRecorder {

    private final Transactions transactions;
    private final ExceptionTranslator translator;
    private final PositionWriter writer;
    private final Claims claims;
    private final JdbcDeadLetters deadLetters;
    private final NotificationListeners listeners = new NotificationListeners();
    private final TrackingWaits waits = new TrackingWaits(this);
    private final String select;

    JdbcTracking(Transactions transactions, Tables tables, JdbcSettings settings) {
        Dialect dialect = transactions.dialect();
        this.transactions = transactions;
        this.translator = new ExceptionTranslator(dialect, tables.tracking(), settings.lockTimeout());
        this.writer = dialect.positions(tables, settings);
        this.claims = new Claims(transactions, translator, writer, settings);
        this.deadLetters =
                new JdbcDeadLetters(transactions, tables, dialect.originatorIds(settings.originatorIdType()), settings);
        listeners.subscribe(waits::prompt);
        // 0 is a row to claim, and no position
        this.select = "SELECT notification_id FROM " + tables.tracking()
                + " WHERE application_name = ? AND notification_id > 0";
    }

    @Override
    public OptionalLong maxTrackingId(String applicationName) {
        return transactions.read(
                translator,
                () -> jdbc().queryForList(select, Long.class, applicationName).stream()
                        .mapToLong(Long::longValue)
                        .findFirst());
    }

    @Override
    public void insertTracking(Tracking tracking) {
        transactions.writeOrFail(translator, connection -> {
            track(connection, tracking);
            return true;
        });
        announce();
    }

    /** Writes a position on a connection whose transaction somebody else ends, and then announces it. */
    void track(Connection connection, Tracking tracking) throws SQLException {
        try {
            writer.track(connection, tracking);
        } catch (SQLException e) {
            if (translator.isConflict(e)) {
                throw ConcurrencyException.ofTracking(tracking, e);
            }
            throw e;
        }
    }

    /** Tells who waits for positions, when the transaction that the calling thread is in has committed. */
    void announce() {
        transactions.onCommit(listeners::prompt);
    }

    @Override
    public void resetTracking(String applicationName, long notificationId) {
        transactions.writeOrFail(translator, connection -> {
            writer.reset(connection, applicationName, notificationId);
            return true;
        });
        announce();
    }

    @Override
    public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        return claims.claim(applicationName, work);
    }

    <T> T inTransaction(Supplier<T> work) {
        return claims.inTransaction(work);
    }

    @Override
    public void keepClaim(String applicationName) {
        claims.keep(applicationName);
    }

    @Override
    public boolean awaitTrackingId(
            String applicationName, long notificationId, Duration timeout, BooleanSupplier givenUp)
            throws InterruptedException {
        return waits.await(applicationName, notificationId, timeout, givenUp);
    }

    @Override
    public boolean isTransactional() {
        return true;
    }

    @Override
    public OptionalLong changedRows() {
        return transactions.writeOrFail(translator, writer::changedRows);
    }

    @Override
    public Subscription subscribeToTracking(Runnable listener) {
        return listeners.subscribe(listener);
    }

    @Override
    public DeadLetters deadLetters() {
        return deadLetters;
    }

    private JdbcTemplate jdbc() {
        return transactions.jdbc();
    }
}
