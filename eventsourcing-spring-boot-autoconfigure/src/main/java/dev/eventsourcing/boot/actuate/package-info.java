/**
 * What the actuator tells of event sourcing: health, the endpoint and the info. It is there where the actuator is, and uses what
 * applications and processors say of themselves.
 */
@NullMarked
package dev.eventsourcing.boot.actuate;

import org.jspecify.annotations.NullMarked;
