package dev.eventsourcing.sample;

/** Asks for a new world. */
record NewWorld(@Line String name) {}
