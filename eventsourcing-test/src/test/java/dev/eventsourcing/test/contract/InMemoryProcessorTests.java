package dev.eventsourcing.test.contract;

class InMemoryProcessorTests extends ProcessorContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
