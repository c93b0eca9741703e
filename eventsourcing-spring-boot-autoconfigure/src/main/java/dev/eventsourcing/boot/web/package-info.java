/**
 * The notification log over HTTP: a server on Spring's functional endpoints, and a client that is a log itself. Uses
 * applications and what is below them, Spring's web modules and Jackson; knows nothing of the auto-configuration.
 */
@NullMarked
package dev.eventsourcing.boot.web;

import org.jspecify.annotations.NullMarked;
