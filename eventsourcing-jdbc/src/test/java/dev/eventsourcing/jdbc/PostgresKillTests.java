package dev.eventsourcing.jdbc;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostgresKillTests extends PostgresKillContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    PostgresServer durableServer() {
        return PostgresServer.durable();
    }

    @ParameterizedTest
    @EnumSource
    void whatWritersWereToldWhoseProcessWasKilledIsTrue(Ordering ordering) throws Exception {
        killProcesses(ordering);
    }

    @ParameterizedTest
    @EnumSource
    void whatWritersWereToldWhoseConnectionsWereEndedIsTrue(Ordering ordering) {
        endConnections(ordering);
    }

    @ParameterizedTest
    @EnumSource
    void whatWritersWereToldWhoseServerCrashedOrWasStoppedIsTrueAndTheNextSaveWorks(Ordering ordering) {
        crashAndStop(ordering);
    }
}
