package dev.eventsourcing.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Numbers the shapes that a stored type has had, 1 for the first. It is raised when fields are renamed, removed, added or
 * given another type, and an upcaster is added that makes the new shape of the old one.
 *
 * <p>On an event type, or on the type that holds an aggregate's snapshot. On a method or constructor with
 * {@link Event @Event} it is that of the event that is generated for it. A type without it is at revision 1.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Revision {

    /** 1 or more. */
    int value();
}
