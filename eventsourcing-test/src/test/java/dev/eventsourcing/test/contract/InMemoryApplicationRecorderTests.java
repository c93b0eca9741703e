package dev.eventsourcing.test.contract;

class InMemoryApplicationRecorderTests extends ApplicationRecorderContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
