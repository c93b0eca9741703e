package dev.eventsourcing.projection;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.processing.EventHandlerException;
import dev.eventsourcing.processing.EventHandlers;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a read model of what has happened in the applications that it follows. A handler for each type of events changes
 * it; events without a handler are passed over.
 *
 * <pre>{@code
 * @Component
 * @Follows(Universe.class)
 * class WorldsByHappenings extends Projection {
 *     private final JdbcClient jdbc;
 *
 *     @EventHandler
 *     void on(World.Created event, DomainEvent envelope) {
 *         jdbc.sql("INSERT INTO …").update();
 *     }
 * }
 * }</pre>
 *
 * <p>What a handler changes through the store's own DataSource is committed in one with how far the projection has come:
 * each event has its effect once. Elsewhere it can happen twice, if the process dies in between: a handler that takes the
 * {@link Tracking} can tell.
 *
 * <p>Used by one thread at a time for each partition of a log.
 */
public abstract class Projection {

    private final String baseName;
    private final int version;
    private final EventHandlers handlers;

    /**
     * Makes a projection that is named after its class.
     *
     * @throws EventHandlerException if a method cannot be a handler, or there is none
     */
    protected Projection() {
        this(null, 1);
    }

    /**
     * Makes a version of a projection. Versions keep their positions apart, so that a new one can catch up beside an old
     * one, in tables of its own, see {@link ProjectionSwitch}.
     *
     * @param name what its versions have in common; null for that of the class
     * @param version 1 or more
     * @throws EventHandlerException if a method cannot be a handler, or there is none
     */
    protected Projection(@Nullable String name, int version) {
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1: " + version);
        }
        this.baseName = name != null ? name : Application.nameOf(getClass());
        this.version = version;
        this.handlers = EventHandlers.of(getClass(), Set.of(Tracking.class));
        if (handlers.eventTypes().isEmpty()) {
            throw EventHandlerException.none(getClass());
        }
    }

    /**
     * Returns the name that its position is kept under: {@code WorldsByHappenings} is {@code worlds_by_happenings}, and its
     * version 2 {@code worlds_by_happenings_v2}.
     */
    public String name() {
        return version == 1 ? baseName : baseName + "_v" + version;
    }

    /** Returns what its versions have in common, the name of version 1. */
    public String baseName() {
        return baseName;
    }

    public int version() {
        return version;
    }

    /**
     * Is called before the first event of each transaction. A projection that collects what it changes, to write it in few
     * statements, forgets here what it has collected: the transaction before may have been rolled back.
     */
    protected void beginBatch() {}

    /** Is called after the last event of each transaction, within it, so that what was collected can be written. */
    protected void endBatch() {}

    /** Is called in the transaction that makes this version the one to read, for example to replace a view. */
    protected void activate() {}

    /** Empties the read model, in one with setting the position back. Needed to rebuild it. */
    protected void clear() {
        throw new UnsupportedOperationException(
                getClass().getName() + " cannot be rebuilt: override clear() so that it empties the read model");
    }

    final EventHandlers handlers() {
        return handlers;
    }

    void process(DomainEvent event, Tracking tracking) {
        handlers.handle(this, event, tracking);
    }
}
