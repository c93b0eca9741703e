/**
 * Holds the shapes of stored types to a committed file, so that none changes unnoticed. Uses the domain, the registry of
 * topics, and Jackson for the file.
 */
@NullMarked
package dev.eventsourcing.test.schema;

import org.jspecify.annotations.NullMarked;
