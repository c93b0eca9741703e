package dev.eventsourcing.test.contract;

class InMemorySingleThreadedRunnerTests extends SingleThreadedRunnerContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
