package dev.eventsourcing.persistence;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Is told what an application does, for meters, and may run its saves and loads within something, for traces.
 *
 * <p>Called on the threads that save and load, so an implementation is quick, throws nothing of its own and is safe for use
 * by several threads.
 */
public interface ApplicationObserver {

    /** Observes nothing. */
    ApplicationObserver NONE = new ApplicationObserver() {};

    /** Runs a save, and returns or throws what it does. */
    default <T> T save(Supplier<T> save) {
        return save.get();
    }

    /** Runs the load of an aggregate, and returns or throws what it does. */
    default <T> T load(Class<?> type, Supplier<T> load) {
        return load.get();
    }

    /** Returns what events that are saved now get as metadata besides their own, which win; such as the trace. */
    default Map<String, String> metadata() {
        return Map.of();
    }

    /** A command is tried again, because another writer was first. */
    default void retried() {}

    /** A load asked the cache; {@code hit} says whether the aggregate was there. */
    default void cacheAsked(boolean hit) {}

    /** A load asked for a snapshot to begin with; {@code found} says whether there was one that could be read. */
    default void snapshotAsked(boolean found) {}

    /** A snapshot was stored. */
    default void snapshotTaken(Duration took) {}

    /** A snapshot that was due could not be taken. */
    default void snapshotFailed() {}
}
