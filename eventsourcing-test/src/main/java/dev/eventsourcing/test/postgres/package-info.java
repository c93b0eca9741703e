/**
 * A real PostgreSQL for tests, without Docker. Uses the embedded binaries and JDBC alone.
 */
@NullMarked
package dev.eventsourcing.test.postgres;

import org.jspecify.annotations.NullMarked;
