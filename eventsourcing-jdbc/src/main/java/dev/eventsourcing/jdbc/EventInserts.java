package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The write side of a {@link JdbcRecorder}: inserts events in the caller's transaction, with others in one commit, or
 * alone together with a position.
 *
 * <p>Safe for use by several threads.
 */
final class EventInserts {

    private final Transactions transactions;
    private final ExceptionTranslator translator;
    private final EventWriter writer;
    private final OriginatorIds ids;
    private final AppendObserver observer;
    private final NewEvents newEvents;
    private final LogHolders holders;
    private final InFlightCommits inFlight;
    private final JoinedWriter joined;
    private final Duration lockTimeout;
    private final CommitStrategy strategy;
    private final StoredIds storedIds;
    private final JdbcTracking tracking;

    /**
     * Makes one.
     *
     * @param holders says who holds the log, for those who have waited for it in vain
     * @param stalled is told when the lock of the log could not be had in time, on a connection that can be used then,
     *     and returns a sentence on who holds it
     */
    EventInserts(
            Transactions transactions,
            ExceptionTranslator translator,
            Tables tables,
            JdbcSettings settings,
            AppendObserver observer,
            NewEvents newEvents,
            JdbcTracking tracking,
            StoredIds storedIds,
            LogHolders holders,
            InFlightCommits inFlight,
            Function<Connection, String> stalled) {
        Dialect dialect = transactions.dialect();
        this.transactions = transactions;
        this.translator = translator;
        this.ids = dialect.originatorIds(settings.originatorIdType());
        this.writer = dialect.writer(tables, ids, settings);
        this.observer = new GuardedObserver(observer);
        this.newEvents = newEvents;
        this.holders = holders;
        this.inFlight = inFlight;
        this.joined = new JoinedWriter(tables.events(), inFlight, dialect.lock(tables), this::committed);
        this.lockTimeout = settings.lockTimeout();
        BatchWriter batches = new ObservedBatches(
                writer.batches(transactions, translator, stalled), this.observer, inFlight, newEvents::prompt);
        this.strategy = settings.groupCommit()
                ? new GroupCommit(batches, this::insertAlone, lockTimeout, settings.waitingSaves())
                : new SingleCommits(batches, this::insertAlone, lockTimeout);
        this.storedIds = storedIds;
        this.tracking = tracking;
    }

    /** As {@link dev.eventsourcing.persistence.AggregateRecorder#insertEvents}. */
    List<Long> insert(List<StoredEvent> stored) {
        return stored.isEmpty()
                ? List.of()
                : observed(stored, () -> transactions.joins() ? insertJoined(stored, null) : strategy.write(stored));
    }

    /** As {@link dev.eventsourcing.persistence.ProcessRecorder#insertEvents}. */
    List<Long> insert(List<StoredEvent> stored, Tracking reached) {
        List<Long> notificationIds = observed(
                stored,
                () -> transactions.joins()
                        ? insertJoined(stored, reached)
                        : insertAlone(stored, reached, Deadline.of(lockTimeout)));
        tracking.announce();
        return notificationIds;
    }

    private List<Long> observed(List<StoredEvent> stored, Supplier<List<Long>> insert) {
        ids.check(stored);
        try {
            return insert.get();
        } catch (ConcurrencyException e) {
            observer.conflicted();
            throw e;
        }
    }

    /** Inserts in the caller's transaction, of which nobody knows yet how it ends. */
    private List<Long> insertJoined(List<StoredEvent> stored, @Nullable Tracking reached) {
        holders.naming(() -> translator.translate(
                stored,
                () -> transactions.write(connection ->
                        write(connection, stored, reached, () -> writer.insertEvents(connection, stored)))));
        if (!stored.isEmpty()) {
            transactions.await(stored, joined);
        }
        return List.of();
    }

    private List<Long> insertAlone(Save save) {
        return insertAlone(save.events(), null, save.deadline());
    }

    /** Inserts in a transaction for this alone, after which the ids are known. */
    private List<Long> insertAlone(List<StoredEvent> stored, @Nullable Tracking reached, Deadline deadline) {
        InFlightCommits.Commit commit = inFlight.begin();
        List<Long> known;
        try {
            known = holders.naming(() -> translator.translateAfterSending(
                    stored,
                    () -> transactions.write(deadline, connection -> {
                        transactions.limitAnswer(connection, deadline);
                        return write(
                                connection, stored, reached, () -> writer.insertEvents(connection, stored, deadline));
                    })));
        } finally {
            inFlight.end(commit);
        }
        if (stored.isEmpty()) {
            return List.of();
        }
        committed(1, stored.size(), commit.age()); // a batch tells of itself
        return known.isEmpty() ? idsAfterCommit(stored) : known;
    }

    /** Inserts events. */
    @FunctionalInterface
    private interface Insert {
        List<Long> run() throws SQLException;
    }

    private List<Long> write(Connection connection, List<StoredEvent> stored, @Nullable Tracking reached, Insert insert)
            throws SQLException {
        if (reached != null) {
            tracking.track(connection, reached);
        }
        return stored.isEmpty() ? List.of() : insert.run();
    }

    /**
     * What is committed is stored, also if nobody can be asked for its ids just now, or somebody has deleted some of
     * it.
     */
    private List<Long> idsAfterCommit(List<StoredEvent> stored) {
        try {
            List<Long> found = transactions.read(translator, () -> storedIds.inPlaceOf(stored));
            return found.size() == stored.size() ? found : List.of();
        } catch (PersistenceException e) {
            return List.of();
        }
    }

    private void committed(int saves, int events, Duration took) {
        observer.committed(saves, events, took);
        newEvents.announce();
    }

    /** Returns how many saves wait for the next commit. */
    int waiting() {
        return strategy.waiting();
    }

    /** Refuses further saves. */
    void refuse() {
        strategy.refuse();
    }

    /** Refuses further saves and returns when those that have begun are done, or have had that time. */
    void close(Deadline deadline) {
        strategy.close(deadline);
    }
}
