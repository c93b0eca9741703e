/** Measures what a load costs, and its parts. May use all modules and plain JDBC. */
@NullMarked
package dev.eventsourcing.benchmarks.load;

import org.jspecify.annotations.NullMarked;
