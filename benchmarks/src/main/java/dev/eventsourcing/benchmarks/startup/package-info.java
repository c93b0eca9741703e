/** What the starter adds to the start of a Spring Boot application. */
@NullMarked
package dev.eventsourcing.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
