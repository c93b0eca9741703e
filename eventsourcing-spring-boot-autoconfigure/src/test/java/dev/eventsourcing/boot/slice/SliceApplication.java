package dev.eventsourcing.boot.slice;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What the slices of the tests in this package are cut out of. */
@SpringBootApplication
class SliceApplication {}
