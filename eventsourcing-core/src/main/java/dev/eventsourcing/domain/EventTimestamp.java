package dev.eventsourcing.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of an {@link Event @Event} that gives the time of the event, an
 * {@link java.time.OffsetDateTime}. It is stored as the event's timestamp and is no component of its record. The caller
 * may give null for now; the body always gets the recorded time.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface EventTimestamp {}
