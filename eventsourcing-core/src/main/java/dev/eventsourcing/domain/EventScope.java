package dev.eventsourcing.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every event triggered within it shares: metadata, such as a user or a correlation id, and optionally the clock; and
 * where new aggregates take their ids from, if not at random.
 *
 * <pre>{@code
 * EventScope.of("user", "alice").run(() -> universe.makeItSo(id, "dinosaurs"));
 * }</pre>
 *
 * <p>Scopes nest on the calling thread: metadata are merged and the inner value wins, and when a scope ends, by an
 * exception too, the outer one is back. A scope does not follow work that is handed to another thread. Scopes
 * themselves are immutable and may be kept and shared.
 */
public final class EventScope {

    private static final EventScope EMPTY = new EventScope(Map.of(), null, null, false);
    private static final ThreadLocal<EventScope> CURRENT = ThreadLocal.withInitial(() -> EMPTY);

    private final Map<String, String> metadata;
    private final @Nullable Clock clock;
    private final @Nullable Supplier<UUID> ids;
    private final boolean alone;

    private EventScope(
            Map<String, String> metadata, @Nullable Clock clock, @Nullable Supplier<UUID> ids, boolean alone) {
        this.metadata = metadata;
        this.clock = clock;
        this.ids = ids;
        this.alone = alone;
    }

    public static EventScope of(String key, String value) {
        return new EventScope(Map.of(key, value), null, null, false);
    }

    public static EventScope of(Map<String, String> metadata) {
        return new EventScope(Map.copyOf(metadata), null, null, false);
    }

    /** Returns a scope in which events take their time from the given clock. */
    public static EventScope of(Clock clock) {
        return new EventScope(Map.of(), clock, null, false);
    }

    /**
     * Returns a scope in which new aggregates that are given no id take theirs from the given source: a test's, or
     * {@link Identifiers#timeOrdered}.
     */
    public static EventScope of(Supplier<UUID> ids) {
        return new EventScope(Map.of(), null, ids, false);
    }

    /** Returns what is in force on the calling thread; empty outside every scope. */
    public static EventScope current() {
        return CURRENT.get();
    }

    /** Returns both scopes in one; where they differ, {@code inner} wins. */
    public EventScope and(EventScope inner) {
        Map<String, String> merged = new HashMap<>(inner.alone ? Map.of() : metadata);
        merged.putAll(inner.metadata);
        return new EventScope(
                Map.copyOf(merged),
                inner.clock != null ? inner.clock : clock,
                inner.ids != null ? inner.ids : ids,
                alone || inner.alone);
    }

    /**
     * Returns this scope as one that no metadata come into from the scopes around it: for work that happens to be done on a
     * thread that is in the middle of another one's. Clocks and ids still do.
     */
    public EventScope alone() {
        return new EventScope(metadata, clock, ids, true);
    }

    public Map<String, String> metadata() {
        return metadata;
    }

    /** Returns this scope's clock, or the given one if the scope has none. */
    public Clock clockOr(Clock fallback) {
        return clock != null ? clock : fallback;
    }

    /** Returns the id for an aggregate that is given none: of this scope's source, or a random one. */
    public UUID newId() {
        return ids != null ? ids.get() : UUID.randomUUID();
    }

    /** Runs the action within this scope, nested in the current one. */
    public void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /** Runs the action within this scope, nested in the current one, and returns its result. */
    public <T extends @Nullable Object> T call(Supplier<T> action) {
        EventScope outer = CURRENT.get();
        CURRENT.set(outer.and(this));
        try {
            return action.get();
        } finally {
            if (outer == EMPTY) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }
}
