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

    /** @param tables names the settings that tables which were left there must have been made with */
    abstract TestDatabase emptyDatabase(String tables);

    private JdbcHarness harness(IdType ids) {
        return new JdbcHarness(emptyDatabase(ids + " " + settings.ordering()), settings, ids);
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
