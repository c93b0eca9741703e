package dev.eventsourcing.test.contract;

class InMemoryEventSourcedLogTests extends EventSourcedLogContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
