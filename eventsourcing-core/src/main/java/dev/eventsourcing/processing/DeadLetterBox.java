package dev.eventsourcing.processing;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.DeadLetter.Disposition;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.Notification;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the dead letters of one processor and log. Safe for use by several threads. */
final class DeadLetterBox {

    private static final int LONGEST_ERROR = 8_000;
    private static final int PAGE = 1_000;

    private final DeadLetters letters;
    private final String trackingName;
    private final Clock clock;

    DeadLetterBox(DeadLetters letters, String trackingName, Clock clock) {
        this.letters = letters;
        this.trackingName = trackingName;
        this.clock = clock;
    }

    DeadLetters letters() {
        return letters;
    }

    String trackingName() {
        return trackingName;
    }

    void clear() {
        List<DeadLetter> page = letters.select(trackingName, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(letter -> letters.remove(trackingName, letter.notificationId()));
            page = letters.select(trackingName, 0, PAGE);
        }
    }

    /** Returns whose events were put aside, in the order of their first. */
    Set<OriginatorId> originators() {
        Set<OriginatorId> originators = new LinkedHashSet<>();
        long after = 0;
        List<DeadLetter> page;
        do {
            page = letters.select(trackingName, after, PAGE);
            page.forEach(letter -> originators.add(letter.originatorId()));
            after = page.isEmpty() ? after : page.get(page.size() - 1).notificationId();
        } while (page.size() == PAGE);
        return originators;
    }

    Set<OriginatorId> parked(List<Batch.Item> items) {
        return items.isEmpty()
                ? Set.of()
                : letters.parked(
                        trackingName,
                        items.stream()
                                .map(item -> item.notification().originatorId())
                                .distinct()
                                .toList());
    }

    /** Has an event wait behind an earlier one of its originator. */
    void putBehind(Notification notification) {
        letters.put(List.of(letter(notification, Disposition.PARKED, 0, clock.instant(), null)));
    }

    /** Puts an event aside that has failed as often as it may. */
    void putFailed(Notification notification, Disposition disposition, int attempts, Throwable failure) {
        letters.put(List.of(letter(notification, disposition, attempts, clock.instant(), failure)));
    }

    /** Records another failed attempt of an event that was put aside. */
    void putFailedAgain(DeadLetter letter, Notification notification, Throwable failure) {
        letters.put(
                List.of(letter(notification, letter.disposition(), letter.attempts() + 1, letter.since(), failure)));
    }

    private DeadLetter letter(
            Notification notification,
            Disposition disposition,
            int attempts,
            Instant since,
            @Nullable Throwable failure) {
        return new DeadLetter(
                trackingName,
                notification.id(),
                notification.originatorId(),
                notification.originatorVersion(),
                notification.topic(),
                disposition,
                attempts,
                since,
                failure == null ? null : clock.instant(),
                failure == null ? null : text(failure));
    }

    private static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.getBuffer()
                .substring(0, Math.min(LONGEST_ERROR, text.getBuffer().length()));
    }
}
