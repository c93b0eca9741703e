package dev.eventsourcing.benchmarks.processing;

/** The event of the benchmark, stored as some 256 bytes. */
record Happened(String text) {

    static final Happened ONE = new Happened("x".repeat(180));
}
