package dev.eventsourcing.test.contract;

class InMemoryProjectionTests extends ProjectionContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
