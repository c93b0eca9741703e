package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.EventSourcingException;
import java.time.Duration;
import java.util.OptionalLong;

/** A notification was not processed while somebody waited for it. It may be later. */
public final class TrackingTimeoutException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private final long notificationId;

    /**
     * Says what was waited for.
     *
     * @param reached the position then, empty if there was none
     * @param timeout how long it was waited
     */
    public TrackingTimeoutException(
            String applicationName, long notificationId, OptionalLong reached, Duration timeout) {
        super("Notification " + notificationId + " of application \"" + applicationName + "\" was not processed within "
                + timeout.toMillis() + " ms; the position reached is "
                + (reached.isPresent() ? reached.getAsLong() : "none")
                + ". Wait again, or look whether the processor is running");
        this.notificationId = notificationId;
    }

    /** Returns what was waited for. */
    public long notificationId() {
        return notificationId;
    }
}
