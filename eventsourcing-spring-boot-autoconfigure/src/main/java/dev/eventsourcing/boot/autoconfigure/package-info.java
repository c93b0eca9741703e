/**
 * Beans, properties and failure analyses for Spring Boot. The ways in are {@code eventsourcing.*} properties, see
 * {@link dev.eventsourcing.boot.autoconfigure.EventSourcingProperties}, and beans that replace these.
 *
 * <p>Where to begin to read:
 *
 * <ul>
 *   <li>beans: {@code EventSourcingAutoConfiguration}, {@code JdbcEventSourcingAutoConfiguration} before it where there is a
 *       database, {@code ProcessorsAutoConfiguration} and {@code NotificationLogAutoConfiguration} after it;
 *   <li>settings: {@code EventSourcingProperties}, and what holds for one application {@code ResolvedApplicationSettings};
 *   <li>what an application is given: {@code ConfiguredInfrastructureFactory}, from {@code JdbcStores} or
 *       {@code MemoryStores}, with {@code ApplicationMappers};
 *   <li>transactions: {@code StoreTransactions}, and {@code ProcessorTransactions} those of handlers;
 *   <li>processors: {@code ProcessorBeans} makes them, {@code FollowedApplications} says of what, and
 *       {@code ProcessorsLifecycle} runs them; {@code InlineProjections} run in saves;
 *   <li>a start that fails: {@code DescribedFailureAnalyzer} and {@code DefinitionFailureAnalyzer}.
 * </ul>
 */
@NullMarked
package dev.eventsourcing.boot.autoconfigure;

import org.jspecify.annotations.NullMarked;
