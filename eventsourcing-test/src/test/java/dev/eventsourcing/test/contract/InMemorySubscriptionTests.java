package dev.eventsourcing.test.contract;

class InMemorySubscriptionTests extends SubscriptionContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
