package dev.eventsourcing.sample;

import dev.eventsourcing.domain.EventSourcingException;

/** A caller decided on a version of a world that is not the present one. */
public final class StaleWorldException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    StaleWorldException(World world, long seenVersion) {
        super("World " + world.id() + " is at version " + world.version() + ", not " + seenVersion
                + ". Nothing was stored: read the world again, then repeat the request with its version");
    }
}
