package dev.eventsourcing.test.contract;

class InMemoryProcessorFailureTests extends ProcessorFailureContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
