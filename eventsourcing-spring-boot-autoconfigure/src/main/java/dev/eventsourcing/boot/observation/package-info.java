/**
 * What is known of saves, loads and processed events while they are observed, and the names and tags that observations get of
 * it. Uses Micrometer's observations alone; a bean of a convention's type replaces the default.
 */
@NullMarked
package dev.eventsourcing.boot.observation;

import org.jspecify.annotations.NullMarked;
