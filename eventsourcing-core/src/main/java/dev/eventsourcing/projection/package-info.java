/**
 * Layer 6: read models that follow applications. Uses processing and applications.
 */
@NullMarked
package dev.eventsourcing.projection;

import org.jspecify.annotations.NullMarked;
