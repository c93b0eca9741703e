/**
 * The annotation processor behind {@code @Event}. Runs in the compiler only and uses the JDK alone; it knows the core's
 * types by name.
 */
@NullMarked
package dev.eventsourcing.processor;

import org.jspecify.annotations.NullMarked;
