/**
 * The slice of tests for Spring Boot. Names the auto-configuration and uses none of its classes; Spring Boot's test support is
 * the user's.
 */
@NullMarked
package dev.eventsourcing.boot.test;

import org.jspecify.annotations.NullMarked;
