package dev.eventsourcing.test.contract;

class InMemoryConcurrentRecorderTests extends ConcurrentRecorderContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
