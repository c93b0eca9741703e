package dev.eventsourcing.jdbc;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Begins and ends transactions that are the library's own. When a commit fails, that is what is reported: not the
 * rollback that fails after it, from which nobody can tell that the commit was sent.
 */
@SuppressWarnings("serial") // not written anywhere
final class OwnTransactions extends DataSourceTransactionManager {

    /** How they are begun. */
    static final TransactionDefinition REQUIRES_NEW =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

    OwnTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } catch (TransactionException e) {
            try {
                doRollback(status);
            } catch (TransactionException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }
}
