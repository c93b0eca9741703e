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

    private Recording(DomainEvent event, Supplier<OptionalLong> notificationId) {
        this.event = event;
        this.notificationId = notificationId;
    }

    /** Makes the recording of an event whose place is known. */
    public static Recording of(DomainEvent event, long notificationId) {
        OptionalLong known = OptionalLong.of(notificationId);
        return new Recording(event, () -> known);
    }

    /** Makes the recording of an event that gets its place when its transaction commits. */
    static Recording later(DomainEvent event, Supplier<OptionalLong> notificationId) {
        return new Recording(event, notificationId);
    }

    /** Returns what was saved. */
    public DomainEvent event() {
        return event;
    }

    /**
     * Returns the event's id in the notification log, empty as long as the caller's transaction has not committed.
     *
     * @throws PersistenceException if the store has to be asked and fails
     */
    public OptionalLong notificationId() {
        return notificationId.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recording that
                && event.equals(that.event)
                && notificationId().equals(that.notificationId());
    }

    @Override
    public int hashCode() {
        return Objects.hash(event);
    }

    /** Names the event without its content, and its place. */
    @Override
    public String toString() {
        OptionalLong id = notificationId();
        return event + (id.isPresent() ? " is notification " + id.getAsLong() : " is not committed");
    }
}
