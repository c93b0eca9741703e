package dev.eventsourcing.test.contract;

class InMemoryProcessorInstancesTests extends ProcessorInstancesContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
