package dev.eventsourcing.test.contract;

import dev.eventsourcing.test.contract.StoreHarness.IdType;
import org.junit.jupiter.api.Nested;

/**
 * All suites that every store must pass, as one: those of its recorders, and then applications, logs and processors that work
 * with it. Who writes a store extends this, so that no suite can be forgotten, and
 * {@link TransactionalRecorderContract} besides if it is a database.
 */
public abstract class AllContracts {

    /** Returns a new and empty store whose originators are named in the given way. Each test asks for one and closes it. */
    protected abstract StoreHarness emptyStore(IdType ids);

    @Nested
    class AggregateRecorder extends AggregateRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class ApplicationRecorder extends ApplicationRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class ConcurrentRecorder extends ConcurrentRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class ProcessRecorder extends ProcessRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class TrackingRecorder extends TrackingRecorderContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class DeadLetters extends DeadLettersContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class Snapshots extends SnapshotContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class SnapshotClasses extends SnapshotClassesContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class UnusableSnapshots extends UnusableSnapshotContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class UpcastedSnapshots extends UpcastedSnapshotContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class StoredAggregate extends StoredAggregateContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class Applications extends ApplicationContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class Caches extends CacheContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class Upcasters extends UpcasterContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class NotificationLogs extends NotificationLogContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class EventSourcedLogs extends EventSourcedLogContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class Subscriptions extends SubscriptionContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class Universes extends UniverseScenario {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class Processors extends ProcessorContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class ProcessorFailures extends ProcessorFailureContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class ProcessorInstances extends ProcessorInstancesContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class Projections extends ProjectionContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class SingleThreadedRunners extends SingleThreadedRunnerContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }

    @Nested
    class MultiThreadedRunners extends MultiThreadedRunnerContract {
        @Override
        protected StoreHarness emptyStore(IdType ids) {
            return AllContracts.this.emptyStore(ids);
        }
    }
}
