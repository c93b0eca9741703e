/**
 * A web application on the event sourcing starter: worlds, and what happens in them. Uses what a user of the library
 * would use.
 */
@NullMarked
package dev.eventsourcing.sample;

import org.jspecify.annotations.NullMarked;
