package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.PersistenceException;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The manager that a store was given for its processors begins transactions on another DataSource: what handlers write,
 * and how far they have come, would not be committed in one. Nothing was processed.
 */
public final class ForeignTransactionException extends PersistenceException {

    private static final long serialVersionUID = 1L;

    ForeignTransactionException(PlatformTransactionManager manager) {
        super(
                "The transactions of processors are begun by a "
                        + manager.getClass().getName()
                        + " that manages another DataSource than the one that events are kept in; nothing was"
                        + " processed."
                        + " Give JdbcInfrastructureFactory a transaction manager of its own DataSource object, or none",
                null);
    }
}
