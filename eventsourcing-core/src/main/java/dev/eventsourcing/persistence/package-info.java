/**
 * Layer 2: how events become bytes and rows, and what a recorder must do. Uses the domain, and Jackson for
 * its trees alone, which upcasters change; knows no database.
 */
@NullMarked
package dev.eventsourcing.persistence;

import org.jspecify.annotations.NullMarked;
