package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.DomainEvent;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An event that was saved, and the place that it has in the total order.
 *
 * <p>In a caller's transaction an event can get its place as late as at the commit; until then there is none to tell, and
 * after a rollback there never is. Safe for use by several threads.
 */
public final class Recording {

    private final DomainEvent event;
    private final Supplier<OptionalLong> notificationId;
    private final Supplier<OptionalLong> known;

    private Recording(DomainEvent event, Supplier<OptionalLong> notificationId, Supplier<OptionalLong> known) {
        this.event = event;
        this.notificationId = notificationId;
        this.known = known;
    }

    /** Makes the recording of an event whose place is known. */
    public static Recording of(DomainEvent event, long notificationId) {
        OptionalLong known = OptionalLong.of(notificationId);
        return new Recording(event, () -> known, () -> known);
    }

    /**
     * Makes the recording of an event that gets its place when its transaction commits.
     *
     * @param notificationId asks the store for it
     * @param known tells what was the answer so far
     */
    static Recording later(DomainEvent event, Supplier<OptionalLong> notificationId, Supplier<OptionalLong> known) {
        return new Recording(event, notificationId, known);
    }

    /** Returns what was saved. */
    public DomainEvent event() {
        return event;
    }

    /**
     * Returns the event's id in the notification log, empty as long as the caller's transaction has not committed, or if the
     * store does not know the event as it was saved.
     *
     * @throws PersistenceException if the store has to be asked and fails
     */
    public OptionalLong notificationId() {
        return notificationId.get();
    }

    /** Compares the places only as far as they are known, and does not ask the store. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recording that
                && event.equals(that.event)
                && known.get().equals(that.known.get());
    }

    @Override
    public int hashCode() {
        return Objects.hash(event);
    }

    /** Names the event without its content, and its place as far as it is known; does not ask the store. */
    @Override
    public String toString() {
        OptionalLong id = known.get();
        return event + (id.isPresent() ? " is notification " + id.getAsLong() : " has no known place in the log yet");
    }
}
