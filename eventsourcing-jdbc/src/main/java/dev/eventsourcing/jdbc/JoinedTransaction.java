package dev.eventsourcing.jdbc;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A caller's transaction that events were written in: runs the actions of what was undone, at the end of the transaction
 * or when it goes back to a savepoint. An unknown outcome counts as undone, so that nothing is given up for stored.
 */
final class JoinedTransaction implements TransactionSynchronization {

    private final DataSource dataSource;
    private final List<Runnable> actions = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> savepoints = new IdentityHashMap<>();

    private JoinedTransaction(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns the one of the calling thread's transaction, which must be active. */
    static JoinedTransaction of(DataSource dataSource) {
        for (TransactionSynchronization candidate : TransactionSynchronizationManager.getSynchronizations()) {
            if (candidate instanceof JoinedTransaction joined && joined.dataSource == dataSource) {
                return joined;
            }
        }
        JoinedTransaction joined = new JoinedTransaction(dataSource);
        TransactionSynchronizationManager.registerSynchronization(joined);
        return joined;
    }

    void onRollback(Runnable action) {
        actions.add(action);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, actions.size());
    }

    /** A savepoint that is not known was set before the first write. */
    @Override
    public void savepointRollback(Object savepoint) {
        undo(savepoints.getOrDefault(savepoint, 0));
    }

    @Override
    public void afterCompletion(int status) {
        if (status != STATUS_COMMITTED) {
            undo(0);
        }
    }

    private void undo(int from) {
        List<Runnable> undone = actions.subList(from, actions.size());
        undone.forEach(Runnable::run);
        undone.clear();
    }
}
