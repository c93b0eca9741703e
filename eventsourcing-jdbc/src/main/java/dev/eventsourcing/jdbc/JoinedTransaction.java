package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.StoredEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A caller's transaction that events can be written in: runs the actions of what was undone, at the end of the
 * transaction or when it goes back to a savepoint. An unknown outcome counts as undone, so that nothing is given up for
 * stored.
 *
 * <p>Others may save in their callbacks, in any of which the transaction can still fail. So the locks of the logs are
 * taken as late as can be, and only for a commit. In this order Spring calls:
 *
 * <ol>
 *   <li>{@link #beforeCommit}, before others': refuses, or registers what begins the commit, after all that are there
 *       by then;
 *   <li>the same of {@link #last}, after others' that were there before it: notes that it is to be committed;
 *   <li>{@code beforeCompletion} of what was registered in 1, after others'; or of this, if step 1 did not come to
 *       that: of a rollback, or as the first save was made in a callback of that step. Takes the locks after step 2;
 *   <li>{@link #afterCommit} and {@link #afterCompletion}, before others', so that they find it ended.
 * </ol>
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
    private final Map<JoinedWriter, Written> writers = new LinkedHashMap<>();
    private final Map<JoinedWriter, InFlightCommits.Commit> commits = new LinkedHashMap<>();
    private boolean beginsLast;
    private boolean committing;
    private boolean ended;

    /** Why it must not be committed: saves of which a part was written. */
    private final List<Throwable> incomplete = new ArrayList<>();

    /** How many actions there were for either end when a savepoint was set. */
    private record Savepoint(int undone, int committed) {

        static final Savepoint BEFORE_ALL = new Savepoint(0, 0);
    }

    /** @param committing whether others are being told that it commits, which this will not be told any more */
    JoinedTransaction(DataSource dataSource, boolean committing) {
        this.dataSource = dataSource;
        this.committing = committing;
    }

    /** Tells whether it was committed or rolled back, though the callbacks of others still run. */
    boolean hasEnded() {
        return ended;
    }

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

    /** Has it fail at its commit because of a save of which a part was written, unless it goes back to before that. */
    void setIncomplete(Throwable failure) {
        incomplete.add(failure);
        onRollback(() -> incomplete.remove(failure));
    }

    /** Returns how many events were written, those that were undone among them. */
    int written() {
        return awaited.size();
    }

    /** What a writer has written, without what was undone. */
    private static final class Written {
        private int saves;
        private int events;

        void add(int saves, int events) {
            this.saves += saves;
            this.events += events;
        }
    }

    /** Remembers events of a writer, which is told when they are committed. */
    void await(List<StoredEvent> events, JoinedWriter writer) {
        awaited.addAll(events);
        Written written = writers.computeIfAbsent(writer, first -> new Written());
        written.add(1, events.size());
        onRollback(() -> written.add(-1, -events.size()));
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
    public void beforeCommit(boolean readOnly) {
        if (!incomplete.isEmpty()) {
            throw new IncompleteSaveException(incomplete.get(0));
        }
        beginsLast = true;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCompletion() {
                beginCommit();
            }
        });
    }

    /** Returns what is to be registered after this, and learns that it is about to be committed. */
    TransactionSynchronization last() {
        return new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                committing = true;
            }
        };
    }

    @Override
    public void beforeCompletion() {
        if (!beginsLast) {
            beginCommit();
        }
    }

    private void beginCommit() {
        writers.keySet().forEach(writer -> commits.put(writer, writer.inFlight().begin()));
        if (committing) {
            takeLocksOrRefuse();
        }
    }

    private void takeLocksOrRefuse() {
        if (!(TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder)) {
            return;
        }
        if (incomplete.isEmpty()) {
            takeLocks(holder.getConnection());
        } else {
            refuse(holder.getConnection(), new IncompleteSaveException(incomplete.get(0)));
        }
    }

    /**
     * What is thrown here Spring would not let through, and the commit would come: it fails without its connection. So
     * does the rollback for somebody's exception, if one is under way, which Spring then tells of instead.
     */
    private static void refuse(Connection connection, IncompleteSaveException reason) {
        logger.error("A transaction is not committed", reason);
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            logger.debug("The connection has broken", e);
        }
    }

    private void takeLocks(Connection connection) {
        List<String> locks = writers.keySet().stream()
                .sorted(Comparator.comparing(JoinedWriter::log))
                .flatMap(writer -> writer.lock().stream())
                .toList();
        if (locks.size() > 1) {
            OrderedLocks.take(connection, locks);
        }
    }

    @Override
    public void afterCommit() {
        ended = true;
    }

    @Override
    public void afterCompletion(int status) {
        ended = true;
        commits.forEach((writer, commit) -> writer.inFlight().end(commit));
        if (status == STATUS_UNKNOWN) {
            endWhatIsOpen();
        }
        try {
            if (status == STATUS_COMMITTED) {
                RunAll.run(writers.entrySet().stream()
                        .<Runnable>map(written -> () -> tell(written.getKey(), written.getValue()))
                        .toList());
                RunAll.run(List.copyOf(committed));
            } else {
                undo(0);
            }
        } finally {
            forget();
        }
    }

    /** It may be known for long after its end, and what it knows of may have been replaced by then. */
    private void forget() {
        awaited.clear();
        actions.clear();
        committed.clear();
        savepoints.clear();
        writers.clear();
        commits.clear();
    }

    private void tell(JoinedWriter writer, Written written) {
        if (written.events > 0) {
            InFlightCommits.Commit commit = commits.get(writer);
            writer.commits().committed(written.saves, written.events, commit == null ? Duration.ZERO : commit.age());
        }
    }

    /**
     * A commit that fails leaves the transaction open in SQLite, and Spring leaves it to the connection's next user,
     * who would commit it. One that has waited too long may have the only connection that tells for whom.
     */
    private void endWhatIsOpen() {
        if (TransactionSynchronizationManager.getResource(dataSource) instanceof ConnectionHolder holder) {
            try {
                holder.getConnection().rollback();
                commits.forEach((writer, commit) -> writer.inFlight().failed(commit, holder.getConnection()));
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
        RunAll.run(copy);
    }
}
