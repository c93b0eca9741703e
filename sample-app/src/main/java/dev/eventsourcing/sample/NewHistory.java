package dev.eventsourcing.sample;

import org.jspecify.annotations.Nullable;

/**
 * Asks for something to happen in a world.
 *
 * @param what what happens
 * @param version the version of the world that the caller decided on; null if any will do
 */
record NewHistory(@Line String what, @Nullable Long version) {}
