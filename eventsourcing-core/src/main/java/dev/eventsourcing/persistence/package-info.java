/**
 * Layer 2: how events become bytes and rows, and what a recorder must do. Uses the domain; knows no database.
 */
@NullMarked
package dev.eventsourcing.persistence;

import org.jspecify.annotations.NullMarked;
