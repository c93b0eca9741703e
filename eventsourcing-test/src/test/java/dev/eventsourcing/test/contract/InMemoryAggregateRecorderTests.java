package dev.eventsourcing.test.contract;

class InMemoryAggregateRecorderTests extends AggregateRecorderContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
