package dev.eventsourcing.test.contract;

class InMemoryUpcasterTests extends UpcasterContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
