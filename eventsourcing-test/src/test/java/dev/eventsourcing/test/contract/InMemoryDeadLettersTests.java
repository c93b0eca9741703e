package dev.eventsourcing.test.contract;

class InMemoryDeadLettersTests extends DeadLettersContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
