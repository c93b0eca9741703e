/** What following a log gives: events a second through projections and chains, and how soon a view shows a save. */
@NullMarked
package dev.eventsourcing.benchmarks.processing;

import org.jspecify.annotations.NullMarked;
