/** Compares ways to append events, each through the same measurement. May use all modules and plain JDBC. */
@NullMarked
package dev.eventsourcing.benchmarks.append;

import org.jspecify.annotations.NullMarked;
