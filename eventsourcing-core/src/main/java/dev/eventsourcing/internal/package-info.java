/**
 * What the packages of the library share with each other. It is no API, and changes as they need it.
 */
@NullMarked
package dev.eventsourcing.internal;

import org.jspecify.annotations.NullMarked;
