package dev.eventsourcing.application;

import dev.eventsourcing.domain.EventSourcingException;

/** A snapshot was asked for where there are none. */
public final class SnapshotsDisabledException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    SnapshotsDisabledException(String application) {
        super(
                "The application \"" + application + "\" has no snapshots",
                "Set eventsourcing.snapshots.enabled to true, or give it SnapshotSettings.MANUAL",
                null);
    }
}
