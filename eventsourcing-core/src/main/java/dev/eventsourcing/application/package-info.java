/**
 * Layer 4: applications, which save aggregates, load them, and offer their events as a log. Uses the persistence layer's
 * interfaces, no implementation of them.
 */
@NullMarked
package dev.eventsourcing.application;

import org.jspecify.annotations.NullMarked;
