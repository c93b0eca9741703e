package dev.eventsourcing.test.contract;

class InMemoryProcessRecorderTests extends ProcessRecorderContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
