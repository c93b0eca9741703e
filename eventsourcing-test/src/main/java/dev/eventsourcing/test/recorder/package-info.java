/**
 * Recorders for tests, to put between an application and its store. Uses the recorders' interfaces alone.
 */
@NullMarked
package dev.eventsourcing.test.recorder;

import org.jspecify.annotations.NullMarked;
