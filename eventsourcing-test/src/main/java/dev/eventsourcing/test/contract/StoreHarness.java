package dev.eventsourcing.test.contract;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;

/**
 * A store that was empty when a test began, and the ways into it. The suites make one for each test and close it.
 */
public interface StoreHarness extends AutoCloseable {

    /** What the originators in a store are named by. */
    enum IdType {
        UUID,
        TEXT
    }

    /**
     * Opens the store as a newly started process would, with connections and caches of its own. Called twice, it shows
     * what a restart does: both results work on the same events. At least twelve threads will use a result at once.
     */
    InfrastructureFactory connect(Mapper mapper);

    /** Breaks the connections that are open, as a network does; a store without connections has nothing to do. */
    void breakConnections();

    /** Releases everything that {@link #connect} opened. */
    @Override
    void close();
}
