/**
 * Layer 3: recorders for PostgreSQL and SQLite on Spring JDBC, and the schemas that they need. The way in is
 * {@link dev.eventsourcing.jdbc.JdbcInfrastructureFactory}.
 */
@NullMarked
package dev.eventsourcing.jdbc;

import org.jspecify.annotations.NullMarked;
