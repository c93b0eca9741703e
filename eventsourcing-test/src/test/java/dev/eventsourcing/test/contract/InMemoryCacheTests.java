package dev.eventsourcing.test.contract;

class InMemoryCacheTests extends CacheContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
