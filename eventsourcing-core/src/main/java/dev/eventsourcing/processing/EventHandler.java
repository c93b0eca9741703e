package dev.eventsourcing.processing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that processes events of the type of its first parameter. The most specific one is called: that of the event's
 * own class before those of what it extends and implements. The other parameters, in any order, may be
 *
 * <ul>
 *   <li>the {@link dev.eventsourcing.domain.DomainEvent}: whose event it is, when, with what metadata,
 *   <li>the {@link dev.eventsourcing.persistence.Tracking}: its place in the log,
 *   <li>in a process application the {@code ProcessingEvent}, which collects what comes of it.
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EventHandler {}
