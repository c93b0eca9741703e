/** The explicit counterparts of the aggregates in the package above. */
@NullMarked
package dev.eventsourcing.benchmarks.explicit;

import org.jspecify.annotations.NullMarked;
