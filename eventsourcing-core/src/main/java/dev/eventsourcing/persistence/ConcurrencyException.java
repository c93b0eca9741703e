package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.domain.OriginatorId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else was first: an event of that originator and version exists, or that notification was processed.
 *
 * <p>Nothing of the save was stored, and the aggregates still have their pending events. Load the aggregates again,
 * decide again, and save: this is the one exception to retry on.
 */
public final class ConcurrencyException extends EventSourcingException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 5;

    @SuppressWarnings("serial")
    private final List<OriginatorId> originatorIds;

    private ConcurrencyException(String message, List<OriginatorId> originatorIds, @Nullable Throwable cause) {
        super(message, cause);
        this.originatorIds = originatorIds;
    }

    /** A save met an event that exists already. */
    public static ConcurrencyException ofEvents(Collection<StoredEvent> events, @Nullable Throwable cause) {
        String named = events.stream().limit(NAMED).map(StoredEvent::toString).collect(Collectors.joining(", "));
        String more = events.size() > NAMED ? " and " + (events.size() - NAMED) + " more" : "";
        return new ConcurrencyException(
                "Another writer was first: of " + named + more
                        + " at least one version exists. Nothing was stored; load again, decide again and save",
                events.stream().map(StoredEvent::originatorId).distinct().toList(),
                cause);
    }

    /** A save met a position that was reached already. */
    public static ConcurrencyException ofTracking(Tracking tracking, @Nullable Throwable cause) {
        return new ConcurrencyException(
                "Notification " + tracking.notificationId() + " of application \"" + tracking.applicationName()
                        + "\" was processed before. Nothing was stored; go on after the position reached",
                List.of(),
                cause);
    }

    /** A transaction had to give way to another one, as in a deadlock. */
    public static ConcurrencyException ofTransaction(Throwable cause) {
        return new ConcurrencyException(
                "The database has ended this transaction in favour of another one. Nothing was stored; do it again: "
                        + cause,
                List.of(),
                cause);
    }

    /** Returns the originators of the save that failed, at least one of which was changed; empty for a tracking or a transaction. */
    public List<OriginatorId> originatorIds() {
        return originatorIds;
    }
}
