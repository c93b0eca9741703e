package dev.eventsourcing.jdbc;

import dev.eventsourcing.test.contract.AllContracts;
import dev.eventsourcing.test.contract.DatabaseHarness;
import dev.eventsourcing.test.contract.StoreHarness;
import dev.eventsourcing.test.contract.StoreHarness.IdType;
import dev.eventsourcing.test.contract.TransactionalRecorderContract;
import org.junit.jupiter.api.Nested;

/** All contract suites of recorders, applications and logs, on one kind of database. */
abstract class JdbcContract extends AllContracts {

    private final JdbcSettings settings;

    JdbcContract(JdbcSettings settings) {
        this.settings = settings;
    }

    abstract TestDatabase emptyDatabase();

    private JdbcHarness harness(IdType ids) {
        return new JdbcHarness(emptyDatabase(), settings, ids);
    }

    @Override
    protected StoreHarness emptyStore(IdType ids) {
        return harness(ids);
    }

    @Nested
    class TransactionalRecorder extends TransactionalRecorderContract {
        @Override
        protected DatabaseHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }
}
