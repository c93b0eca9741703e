/**
 * Layer 3: recorders for PostgreSQL and SQLite on Spring JDBC, and the schemas that they need. The way in is
 * {@link dev.eventsourcing.jdbc.JdbcInfrastructureFactory}. What is PostgreSQL's or SQLite's alone is named so, and
 * {@code Dialect} chooses. Where to begin to read:
 *
 * <ul>
 *   <li><b>Saving</b>: {@code EventInserts}, {@code GroupCommit} with its {@code WaitingSaves}, {@code BatchWriter}
 *   <li><b>Joining a caller's transaction</b>: {@code CallerTransactions}, {@code JoinedTransaction}
 *   <li><b>Transactions of its own</b>: {@code Transactions}, {@code ProcessorTransactions}
 *   <li><b>Reading</b>: {@code StoredEvents}, {@code Notifications} up to the {@code Horizon}
 *   <li><b>Positions of processors</b>: {@code JdbcTracking}, {@code Claims}, {@code JdbcDeadLetters}
 *   <li><b>Tables</b>: {@code Schema}, {@code OrderingMigration}
 *   <li><b>New events of other processes</b>: {@code NewEvents}, {@code WakeUps}
 *   <li><b>Who holds up the log</b>: {@code StallReport}, {@code LogHolders}, {@code PostgresLocks}
 *   <li><b>What has failed</b>: {@code ExceptionTranslator}
 * </ul>
 */
@NullMarked
package dev.eventsourcing.jdbc;

import org.jspecify.annotations.NullMarked;
