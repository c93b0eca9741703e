package dev.eventsourcing.test.contract;

class InMemoryUpcastedSnapshotTests extends UpcastedSnapshotContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
