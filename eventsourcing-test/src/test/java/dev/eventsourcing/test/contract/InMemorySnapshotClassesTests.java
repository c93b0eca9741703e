package dev.eventsourcing.test.contract;

class InMemorySnapshotClassesTests extends SnapshotClassesContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
