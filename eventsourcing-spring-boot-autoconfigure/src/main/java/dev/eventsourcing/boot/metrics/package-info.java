/**
 * Meters of what applications and processors do, and gauges of where they are. They are there where there is a registry of
 * Micrometer.
 */
@NullMarked
package dev.eventsourcing.boot.metrics;

import org.jspecify.annotations.NullMarked;
