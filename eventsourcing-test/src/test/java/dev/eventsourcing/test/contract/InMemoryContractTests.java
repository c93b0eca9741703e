package dev.eventsourcing.test.contract;

class InMemoryContractTests extends AllContracts {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
