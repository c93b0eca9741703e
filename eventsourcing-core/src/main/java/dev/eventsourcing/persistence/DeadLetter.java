package dev.eventsourcing.persistence;

import dev.eventsourcing.domain.OriginatorId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a processor could not process, or that waits behind one.
 *
 * @param applicationName whose log it is in
 * @param notificationId its place there
 * @param originatorId whose event it is
 * @param originatorVersion its place in the originator's sequence
 * @param topic what kind of event it is
 * @param disposition why it is here
 * @param attempts how often it was tried; 0 if it waits behind another
 * @param since when it was put here
 * @param lastAttempt when it was tried last; null if it was not
 * @param error the exception of the last attempt with its causes, as the handler threw it; without what they say if the
 *     log is encrypted, or what the processor makes of it; null if it was not tried
 */
public record DeadLetter(
        String applicationName,
        long notificationId,
        OriginatorId originatorId,
        long originatorVersion,
        String topic,
        Disposition disposition,
        int attempts,
        Instant since,
        @Nullable Instant lastAttempt,
        @Nullable String error)
        implements Serializable {

    /** What is done about the originator's later events. */
    public enum Disposition {

        /** They are parked too, until this one is processed or removed. */
        PARKED,

        /** They are processed; this is a record of what was left out. */
        SKIPPED
    }
}
