/**
 * Holds the shapes of stored types to a committed file, so that none changes unnoticed. Uses the domain, the registry of
 * topics, the transcoder for the names that constants are stored by, and Jackson for the file.
 */
@NullMarked
package dev.eventsourcing.test.schema;

import org.jspecify.annotations.NullMarked;
