package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A caller's transaction that events can be written in: runs the actions of what was undone, at the end of the transaction
 * or when it goes back to a savepoint. An unknown outcome counts as undone, so that nothing is given up for stored.
 *
 * <p>Used by the one thread that the transaction belongs to.
 */
final class JoinedTransaction implements TransactionSynchronization {

    private static final Logger logger = LoggerFactory.getLogger(JoinedTransaction.class);

    private final DataSource dataSource;
    private final Set<StoredEvent> awaited = new HashSet<>();
    private final List<Runnable> actions = new ArrayList<>();
    private final Set<Runnable> committed = new LinkedHashSet<>();
    private final IdentityHashMap<Object, Savepoint> savepoints = new IdentityHashMap<>();
    private final Map<CommitsUnderWay, Runnable> writers = new LinkedHashMap<>();
    private final Map<CommitsUnderWay, CommitsUnderWay.Commit> commits = new LinkedHashMap<>();
    private boolean ended;

    /** How many actions there were for either end when a savepoint was set. */
    private record Savepoint(int undone, int committed) {

        static final Savepoint BEFORE_ALL = new Savepoint(0, 0);
    }

    JoinedTransaction(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Tells whether it was committed or rolled back, though the callbacks of others still run. */
    boolean hasEnded() {
        return ended;
    }

    /** Before the callbacks of others, so that they find it ended. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    void onCommit(Runnable action) {
        committed.add(action);
    }

    void onRollback(Runnable action) {
        actions.add(action);
    }

    /** Remembers events of a writer, whose action is run when they are committed. */
    void await(List<StoredEvent> events, CommitsUnderWay writer, Runnable committed) {
        awaited.addAll(events);
        writers.put(writer, committed);
    }

    boolean awaits(List<StoredEvent> events) {
        return events.stream().anyMatch(awaited::contains);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, new Savepoint(actions.size(), committed.size()));
    }

    /** A savepoint that is not known was set before the first write. What is undone will not have been committed. */
    @Override
    public void savepointRollback(Object savepoint) {
        Savepoint reached = savepoints.getOrDefault(savepoint, Savepoint.BEFORE_ALL);
        List<Runnable> kept = committed.stream().limit(reached.committed()).toList();
        committed.clear();
        committed.addAll(kept);
        undo(reached.undone());
    }

    @Override
    public void beforeCompletion() {
        writers.keySet().forEach(writer -> commits.put(writer, writer.begin()));
    }

    @Override
    public void afterCommit() {
        ended = true;
    }

    @Override
    public void afterCompletion(int status) {
        ended = true;
        commits.forEach(CommitsUnderWay::end);
        if (status == STATUS_UNKNOWN) {
            endWhatIsOpen();
        }
        if (status == STATUS_COMMITTED) {
            runAll(List.copyOf(writers.values()));
            runAll(List.copyOf(committed));
        } else {
            undo(0);
        }
    }

    /**
     * A commit that fails leaves the transaction open in SQLite, and Spring leaves it to the connection's next user, who
     * would commit it.
     */
    private void endWhatIsOpen() {
        if (TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder) {
            try {
                holder.getConnection().rollback();
            } catch (SQLException e) {
                logger.debug("Nothing is left to roll back", e); // the failure itself is on its way to the caller
            }
        }
    }

    private void undo(int from) {
        List<Runnable> undone = actions.subList(from, actions.size());
        List<Runnable> copy = List.copyOf(undone);
        undone.clear();
        runAll(copy);
    }

    private static void runAll(List<Runnable> all) {
        @Nullable RuntimeException failure = null;
        for (Runnable action : all) {
            try {
                action.run();
            } catch (RuntimeException e) {
                failure = e; // the others have to run all the same
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
