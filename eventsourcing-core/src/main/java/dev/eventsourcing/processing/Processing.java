package dev.eventsourcing.processing;

import dev.eventsourcing.persistence.TrackingRecorder;
import java.lang.reflect.Modifier;
import java.util.Set;

/**
 * What is done with the events of a log: a process application's policy, or a projection's handlers.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Processing {

    /** Returns the processor's name: lower case letters, digits and underscores, starting with a letter. */
    String name();

    /** Returns where its positions are kept, in one transaction with what comes of an event. */
    TrackingRecorder recorder();

    /** Tells whether what it makes of events is encrypted: what its exceptions say, which can quote that, is not kept then. */
    default boolean encrypts() {
        return false;
    }

    /** Tells whether it looks at events of this type; others are passed over without being read. */
    boolean accepts(Class<?> eventType);

    /** Returns the types that it is for, with all that extend or implement them; empty for none. */
    Set<Class<?>> eventTypes();

    /** Tells whether it accepts events of the very types of {@link #eventTypes()} alone, because none can be extended. */
    default boolean isClosed() {
        return eventTypes().stream().allMatch(type -> Modifier.isFinal(type.getModifiers()));
    }

    /** Begins the events of one transaction, within a claim. Several can be under way at once, of partitions and of logs. */
    ProcessingBatch begin();

    /**
     * Removes what was made of events before, in the caller's transaction, so that it can be made anew.
     *
     * @throws ClearException if it cannot be removed, such as events
     */
    default void clear() {
        throw new ClearException(name(), "what it has made is not a read model that can be emptied");
    }
}
