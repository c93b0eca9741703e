package dev.eventsourcing.projection;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.processing.ClearException;
import dev.eventsourcing.processing.EventHandlerException;
import dev.eventsourcing.processing.EventHandlers;
import java.lang.reflect.Method;
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
 * <p>Handlers are called by several threads if it follows several applications, has partitions, or runs in-line.
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
        this.handlers = EventHandlers.of(getClass(), handlerContexts());
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
     * What a projection collects over the events of one transaction, to write it in few statements: a class of yours, which a
     * handler takes as a parameter.
     *
     * <p>Used by one thread.
     */
    public interface Batch {

        /** Writes what was collected; called after the last event of the transaction, within it. */
        void write();
    }

    /**
     * Returns something to collect in, called before the first event of each transaction; null, as here, if nothing is to be
     * collected. Override it with the very type that handlers take. Transactions can be under way at the same time, of
     * partitions, of several applications, and of saves in-line, and can be rolled back: what belongs to one is kept in its
     * batch, and not in fields of the projection.
     */
    protected @Nullable Batch beginBatch() {
        return null;
    }

    /** Is called in the transaction that makes this version the one to read, for example to replace a view. */
    protected void activate() {}

    /**
     * Empties the read model, in one with setting the position back. Needed to rebuild it.
     *
     * @throws ClearException as here, if it was not overridden
     */
    protected void clear() {
        throw new ClearException(
                name(), getClass().getName() + " has to override clear() so that it empties the read model");
    }

    /** What handlers may ask for: their place in the log, and what is collected in, as {@link #beginBatch} is declared. */
    private Set<Class<?>> handlerContexts() {
        for (Class<?> type = getClass(); type != Projection.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("beginBatch") && method.getParameterCount() == 0 && !method.isBridge()) {
                    return Set.of(Tracking.class, method.getReturnType());
                }
            }
        }
        return Set.of(Tracking.class);
    }

    final EventHandlers handlers() {
        return handlers;
    }
}
