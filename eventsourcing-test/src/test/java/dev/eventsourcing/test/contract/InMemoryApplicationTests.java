package dev.eventsourcing.test.contract;

class InMemoryApplicationTests extends ApplicationContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
