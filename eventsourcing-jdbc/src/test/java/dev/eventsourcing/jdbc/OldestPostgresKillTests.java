package dev.eventsourcing.jdbc;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One ordering for each of what can happen, as these take seconds each. */
class OldestPostgresKillTests extends PostgresKillContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.oldestPostgresql();
    }

    @Override
    PostgresServer durableServer() {
        return PostgresServer.oldestDurable();
    }

    @ParameterizedTest
    @EnumSource(names = "STRICT")
    void whatWritersWereToldWhoseProcessWasKilledIsTrue(Ordering ordering) throws Exception {
        killProcesses(ordering);
    }

    @ParameterizedTest
    @EnumSource(names = "CONCURRENT")
    void whatWritersWereToldWhoseConnectionsWereEndedIsTrue(Ordering ordering) {
        endConnections(ordering);
    }

    @ParameterizedTest
    @EnumSource(names = "STRICT")
    void whatWritersWereToldWhoseServerCrashedOrWasStoppedIsTrueAndTheNextSaveWorks(Ordering ordering) {
        crashAndStop(ordering);
    }
}
