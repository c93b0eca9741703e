package dev.eventsourcing.jdbc;

import dev.eventsourcing.test.contract.AggregateRecorderContract;
import dev.eventsourcing.test.contract.ApplicationContract;
import dev.eventsourcing.test.contract.ApplicationRecorderContract;
import dev.eventsourcing.test.contract.CacheContract;
import dev.eventsourcing.test.contract.ConcurrentRecorderContract;
import dev.eventsourcing.test.contract.DatabaseHarness;
import dev.eventsourcing.test.contract.DeadLettersContract;
import dev.eventsourcing.test.contract.EventSourcedLogContract;
import dev.eventsourcing.test.contract.MultiThreadedRunnerContract;
import dev.eventsourcing.test.contract.NotificationLogContract;
import dev.eventsourcing.test.contract.ProcessRecorderContract;
import dev.eventsourcing.test.contract.ProcessorContract;
import dev.eventsourcing.test.contract.ProcessorFailureContract;
import dev.eventsourcing.test.contract.ProcessorInstancesContract;
import dev.eventsourcing.test.contract.ProjectionContract;
import dev.eventsourcing.test.contract.SingleThreadedRunnerContract;
import dev.eventsourcing.test.contract.SnapshotClassesContract;
import dev.eventsourcing.test.contract.SnapshotContract;
import dev.eventsourcing.test.contract.StoreHarness;
import dev.eventsourcing.test.contract.StoreHarness.IdType;
import dev.eventsourcing.test.contract.StoredAggregateContract;
import dev.eventsourcing.test.contract.SubscriptionContract;
import dev.eventsourcing.test.contract.TrackingRecorderContract;
import dev.eventsourcing.test.contract.TransactionalRecorderContract;
import dev.eventsourcing.test.contract.UniverseScenario;
import dev.eventsourcing.test.contract.UnusableSnapshotContract;
import dev.eventsourcing.test.contract.UpcastedSnapshotContract;
import dev.eventsourcing.test.contract.UpcasterContract;
import org.junit.jupiter.api.Nested;

/** All contract suites of recorders, applications and logs, on one kind of database. */
abstract class JdbcContract {

    private final JdbcSettings settings;

    JdbcContract(JdbcSettings settings) {
        this.settings = settings;
    }

    abstract TestDatabase emptyDatabase();

    private JdbcHarness harness(IdType ids) {
        return new JdbcHarness(emptyDatabase(), settings, ids);
    }

    @Nested
    class AggregateRecorder extends AggregateRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class ApplicationRecorder extends ApplicationRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class ConcurrentRecorder extends ConcurrentRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class ProcessRecorder extends ProcessRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class TrackingRecorder extends TrackingRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class DeadLetters extends DeadLettersContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class TransactionalRecorder extends TransactionalRecorderContract {
        @Override
        protected DatabaseHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class StoredAggregate extends StoredAggregateContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class Applications extends ApplicationContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class NotificationLogs extends NotificationLogContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class Universe extends UniverseScenario {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class Processors extends ProcessorContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class ProcessorFailures extends ProcessorFailureContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class ProcessorInstances extends ProcessorInstancesContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class Projections extends ProjectionContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class SingleThreadedRunners extends SingleThreadedRunnerContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class MultiThreadedRunners extends MultiThreadedRunnerContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class Subscriptions extends SubscriptionContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class EventSourcedLogs extends EventSourcedLogContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class Upcasters extends UpcasterContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class Snapshots extends SnapshotContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class SnapshotClasses extends SnapshotClassesContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class UnusableSnapshots extends UnusableSnapshotContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class UpcastedSnapshots extends UpcastedSnapshotContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }

    @Nested
    class Caches extends CacheContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return harness(ids);
        }
    }
}
