package dev.eventsourcing.test.contract;

class InMemoryTrackingRecorderTests extends TrackingRecorderContract {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new InMemoryStore();
    }
}
