package dev.eventsourcing.test.contract;

class InMemoryUniverseTests extends UniverseScenario {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
