/**
 * Layer 5: follows a log with a position, in batches, through errors, as one of many instances. What is done with the events
 * comes from the layer above. Uses applications' logs, and no implementation of the persistence layer.
 */
@NullMarked
package dev.eventsourcing.processing;

import org.jspecify.annotations.NullMarked;
