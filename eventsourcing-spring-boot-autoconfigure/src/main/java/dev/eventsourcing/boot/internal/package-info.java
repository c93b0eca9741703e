/**
 * What the packages of the starter share with each other. It is no API, and changes as they need it.
 */
@NullMarked
package dev.eventsourcing.boot.internal;

import org.jspecify.annotations.NullMarked;
