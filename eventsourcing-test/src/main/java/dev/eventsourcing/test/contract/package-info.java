/**
 * Contract suites: abstract JUnit classes that say what every recorder, application and notification log must do.
 *
 * <p>Who writes a recorder implements {@link dev.eventsourcing.test.contract.StoreHarness} once and extends each suite
 * with a class that returns it. The cases cannot be overridden, so none can be left out.
 */
@NullMarked
package dev.eventsourcing.test.contract;

import org.jspecify.annotations.NullMarked;
