/**
 * Layer 3: the transcoder that writes events as JSON, with Jackson. Used by the outside only.
 */
@NullMarked
package dev.eventsourcing.persistence.jackson;

import org.jspecify.annotations.NullMarked;
