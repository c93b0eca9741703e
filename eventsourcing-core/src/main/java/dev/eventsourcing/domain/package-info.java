/**
 * Layer 1: aggregates and the events they trigger. Uses the JDK and JSpecify alone.
 */
@NullMarked
package dev.eventsourcing.domain;

import org.jspecify.annotations.NullMarked;
