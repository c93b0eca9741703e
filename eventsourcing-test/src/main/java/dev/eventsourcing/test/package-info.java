/**
 * What users test their own code with: given/when/then for aggregates, deciders, policies and projections, and a runner
 * that does nothing by itself. Uses applications, processors and AssertJ; no JUnit but its way to report a failure.
 */
@NullMarked
package dev.eventsourcing.test;

import org.jspecify.annotations.NullMarked;
