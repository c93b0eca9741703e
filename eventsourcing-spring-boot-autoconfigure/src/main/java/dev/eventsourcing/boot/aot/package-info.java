/**
 * What Spring's ahead-of-time processing is told, so that a native image keeps what the library finds by reflection. Uses the
 * layers of the core and Spring; nothing of it runs in an application.
 */
@NullMarked
package dev.eventsourcing.boot.aot;

import org.jspecify.annotations.NullMarked;
