package dev.eventsourcing.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fixes the name under which an event type is stored, so that the class can be renamed or moved.
 *
 * <p>Without it the topic is the simple name of the aggregate and of the event, {@code World.SomethingHappened}. On a
 * method or constructor with {@link Event @Event} it names the event that is generated for it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Topic {

    /** The name that new events are stored under. */
    String value();

    /** Former names; events stored under one of them are read as this type. */
    String[] aliases() default {};
}
