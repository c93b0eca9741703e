package dev.eventsourcing.test.contract;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import java.time.Duration;

/** A store in a database: it has tables, which can be missing, and transactions, which can be the caller's. */
public interface DatabaseHarness extends StoreHarness {

    /** As {@link #connect(Mapper)}, for writers that give up when they have waited so long for other writers. */
    InfrastructureFactory connect(Mapper mapper, Duration lockTimeout);

    /** As {@link #connect(Mapper)}, but uses the tables as they are: it makes none, and looks for none beforehand. */
    InfrastructureFactory connectWithoutTables(Mapper mapper);

    /**
     * Runs the work in a transaction that the recorders from {@link #connect} take part in on the calling thread.
     * Commits in the end, or rolls back if the work throws, which comes out as it was thrown.
     */
    void inTransaction(Runnable work);
}
