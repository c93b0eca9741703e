package dev.eventsourcing.jdbc;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.jdbc.TransactionFixture.Counter;
import dev.eventsourcing.persistence.InfrastructureFactory;

/** What a {@link Follower} follows. */
final class Counters extends Application {

    Counters(InfrastructureFactory infrastructure) {
        super(infrastructure, Counter.class);
    }
}
