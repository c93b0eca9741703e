package dev.eventsourcing.test.contract;

class InMemoryNotificationLogTests extends NotificationLogContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
