package dev.eventsourcing.benchmarks.append;

import java.util.List;

/** A set of comparisons on one database, which closing removes. */
interface Part extends AutoCloseable {

    List<Comparison> comparisons();

    @Override
    void close();
}
