package dev.eventsourcing.test.contract;

class InMemoryUnusableSnapshotTests extends UnusableSnapshotContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
