package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.domain.OriginatorId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else was first: an event of that originator and version exists, that notification was processed, or the database
 * has undone the transaction in favour of another one.
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
        return new ConcurrencyException(
                "Another writer was first: of " + named(events)
                        + " at least one version exists. Nothing was stored; load again, decide again and save",
                originatorIds(events),
                cause);
    }

    /**
     * A transaction that saves events was in the way of another one, and the database has undone it: for what it has read, or
     * because each waited for what the other held.
     *
     * @param events what it saves, empty if that is not known
     * @param reason what the database said
     */
    public static ConcurrencyException ofTransaction(
            Collection<StoredEvent> events, String reason, @Nullable Throwable cause) {
        return new ConcurrencyException(
                "Another transaction was first, and the database has undone "
                        + (events.isEmpty() ? "this one" : "the one that saves " + named(events)) + ": " + reason
                        + ". Nothing was stored; run the transaction again from its beginning",
                originatorIds(events),
                cause);
    }

    private static String named(Collection<StoredEvent> events) {
        String named = events.stream().limit(NAMED).map(StoredEvent::toString).collect(Collectors.joining(", "));
        return named + (events.size() > NAMED ? " and " + (events.size() - NAMED) + " more" : "");
    }

    private static List<OriginatorId> originatorIds(Collection<StoredEvent> events) {
        return events.stream().map(StoredEvent::originatorId).distinct().toList();
    }

    /** A save met a position that was reached already. */
    public static ConcurrencyException ofTracking(Tracking tracking, @Nullable Throwable cause) {
        return new ConcurrencyException(
                "Notification " + tracking.notificationId() + " of application \"" + tracking.applicationName()
                        + "\" was processed before. Nothing was stored; go on after the position reached",
                List.of(),
                cause);
    }

    /**
     * Returns the originators of the save that failed; empty for a tracking, and where the database has not said which save
     * it was.
     */
    public List<OriginatorId> originatorIds() {
        return originatorIds;
    }
}
