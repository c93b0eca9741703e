package dev.eventsourcing.sample;

/** Answers with the version that a world has come to. */
record WorldVersion(long version) {}
