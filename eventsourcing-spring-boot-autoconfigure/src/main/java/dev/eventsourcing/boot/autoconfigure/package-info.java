/**
 * Beans, properties and failure analyses for Spring Boot. The ways in are {@code eventsourcing.*} properties, see
 * {@link dev.eventsourcing.boot.autoconfigure.EventSourcingProperties}, and beans that replace these.
 */
@NullMarked
package dev.eventsourcing.boot.autoconfigure;

import org.jspecify.annotations.NullMarked;
