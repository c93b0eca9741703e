package dev.eventsourcing.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What Spring knows of a transaction whose callbacks run, put aside so that what is done meanwhile is outside of it.
 *
 * <p>Its synchronizations are not told: Spring is about to call them.
 *
 * @param connection the holder of the connection
 * @param synchronizations null if Spring keeps none any more
 */
record SuspendedTransaction(
        DataSource dataSource,
        Object connection,
        @Nullable List<TransactionSynchronization> synchronizations,
        @Nullable String name,
        boolean readOnly,
        @Nullable Integer isolation,
        boolean active) {

    /** Puts the calling thread's transaction on the DataSource aside. */
    static SuspendedTransaction suspend(DataSource dataSource) {
        SuspendedTransaction suspended = new SuspendedTransaction(
                dataSource,
                TransactionSynchronizationManager.unbindResource(dataSource),
                TransactionSynchronizationManager.isSynchronizationActive()
                        ? TransactionSynchronizationManager.getSynchronizations()
                        : null,
                TransactionSynchronizationManager.getCurrentTransactionName(),
                TransactionSynchronizationManager.isCurrentTransactionReadOnly(),
                TransactionSynchronizationManager.getCurrentTransactionIsolationLevel(),
                TransactionSynchronizationManager.isActualTransactionActive());
        TransactionSynchronizationManager.clear();
        return suspended;
    }

    /** Has the calling thread be in it again. */
    void resume() {
        if (synchronizations != null) {
            TransactionSynchronizationManager.initSynchronization();
            synchronizations.forEach(TransactionSynchronizationManager::registerSynchronization);
        }
        TransactionSynchronizationManager.setCurrentTransactionName(name);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(readOnly);
        TransactionSynchronizationManager.setCurrentTransactionIsolationLevel(isolation);
        TransactionSynchronizationManager.setActualTransactionActive(active);
        TransactionSynchronizationManager.bindResource(dataSource, connection);
    }
}
