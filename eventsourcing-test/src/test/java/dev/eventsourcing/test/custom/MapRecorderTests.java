package dev.eventsourcing.test.custom;

import dev.eventsourcing.test.contract.AllContracts;
import dev.eventsourcing.test.contract.StoreHarness;

/** The example of docs/custom-recorder.md does what every recorder must do. */
// tag::suites[]
class MapRecorderTests extends AllContracts {

    @Override
    protected StoreHarness emptyStore(StoreHarness.IdType ids) {
        return new MapStore();
    }
}
// end::suites[]
