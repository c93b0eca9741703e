package dev.eventsourcing.test.contract;

class InMemoryStoredAggregateTests extends StoredAggregateContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
