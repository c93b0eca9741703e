/** What things cost. */
@NullMarked
package dev.eventsourcing.benchmarks;

import org.jspecify.annotations.NullMarked;
