/**
 * Layer 3: recorders that keep everything in the memory of this process, for tests and first steps.
 */
@NullMarked
package dev.eventsourcing.persistence.memory;

import org.jspecify.annotations.NullMarked;
