package dev.eventsourcing.test.contract;

class InMemorySnapshotTests extends SnapshotContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
