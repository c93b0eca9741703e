package dev.eventsourcing.test.contract;

class InMemoryMultiThreadedRunnerTests extends MultiThreadedRunnerContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
