/**
 * Layer 6: applications that follow each other, and what runs them together. Uses processing and applications.
 */
@NullMarked
package dev.eventsourcing.system;

import org.jspecify.annotations.NullMarked;
