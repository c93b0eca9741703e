package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.persistence.DeadLetter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that was put aside, as operators see it.
 *
 * @param id by which it is retried or evicted: that of its notification
 * @param notificationId its place in the log
 * @param originatorId whose event it is
 * @param originatorVersion its place in the originator's sequence
 * @param topic what kind of event it is
 * @param disposition whether the originator's later events wait
 * @param attempts how often it was tried; 0 if it waits behind another
 * @param since when it was put aside
 * @param lastAttempt when it was tried last, null if it was not
 * @param exception what its handler threw last, null if it was not tried
 */
record DeadLetterView(
        long id,
        long notificationId,
        String originatorId,
        long originatorVersion,
        String topic,
        DeadLetter.Disposition disposition,
        int attempts,
        Instant since,
        @Nullable Instant lastAttempt,
        @Nullable ShownError exception) {

    static DeadLetterView of(DeadLetter letter, boolean payloads) {
        return new DeadLetterView(
                letter.notificationId(),
                letter.notificationId(),
                letter.originatorId().toString(),
                letter.originatorVersion(),
                letter.topic(),
                letter.disposition(),
                letter.attempts(),
                letter.since(),
                letter.lastAttempt(),
                letter.error() == null ? null : ShownError.of(letter.error(), payloads));
    }
}
