package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters of a processor in one log, of a partition's originators. They are kept under the name of the log, so that
 * they stay in sight when the number of partitions changes. Safe for use by several threads.
 */
final class DeadLetterBox {

    private static final int LONGEST_ERROR = 8_000;
    private static final int PAGE = 1_000;

    private final DeadLetters letters;
    private final String applicationName;
    private final Partition partition;
    private final Clock clock;
    private final boolean discreet;

    /** Keeps no messages of exceptions if the log is encrypted, or what comes of it: they can quote an event. */
    DeadLetterBox(Processing processing, FollowedLog log, Partition partition, Clock clock) {
        this.letters = processing.recorder().deadLetters();
        this.applicationName = log.applicationName();
        this.discreet = log.mapper().encrypts() || processing.encrypts();
        this.partition = partition;
        this.clock = clock;
    }

    /** Returns those of all partitions. */
    List<DeadLetter> ofTheLog(long after, int limit) {
        return letters.select(applicationName, after, limit);
    }

    /** Removes those of all partitions. */
    void clearTheLog() {
        letters.removeAll(applicationName);
    }

    /** Returns how many the originators of the partition have. */
    long count() {
        return partition.count() == 1
                ? letters.count(applicationName)
                : letters.countByOriginator(applicationName).entrySet().stream()
                        .filter(count -> partition.has(count.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    Optional<DeadLetter> firstOf(OriginatorId originatorId) {
        return letters.first(applicationName, originatorId);
    }

    Optional<DeadLetter> find(long notificationId) {
        return letters.find(applicationName, notificationId).filter(letter -> partition.has(letter.originatorId()));
    }

    boolean remove(long notificationId) {
        return letters.remove(applicationName, notificationId);
    }

    /** Returns whose events of the partition were put aside, in the order of their first. */
    Set<OriginatorId> originators() {
        Set<OriginatorId> originators = new LinkedHashSet<>();
        long after = 0;
        List<DeadLetter> page;
        do {
            page = letters.select(applicationName, after, PAGE);
            page.stream().map(DeadLetter::originatorId).filter(partition::has).forEach(originators::add);
            after = page.isEmpty() ? after : page.get(page.size() - 1).notificationId();
        } while (page.size() == PAGE);
        return originators;
    }

    Set<OriginatorId> parked(List<Batch.Item> items) {
        return items.isEmpty()
                ? Set.of()
                : letters.parked(
                        applicationName,
                        items.stream()
                                .map(item -> item.notification().originatorId())
                                .distinct()
                                .toList());
    }

    /** Has an event wait behind an earlier one of its originator. */
    void putBehind(Notification notification) {
        letters.put(List.of(letter(notification, Disposition.PARKED, 0, null)));
    }

    /** Puts an event aside that has failed as often as it may. */
    void putFailed(Notification notification, Disposition disposition, int attempts, Throwable failure) {
        letters.put(List.of(letter(notification, disposition, attempts, failure)));
    }

    /** Records another failed attempt of an event that was put aside. */
    void putFailedAgain(DeadLetter letter, Throwable failure) {
        letters.put(List.of(new DeadLetter(
                applicationName,
                letter.notificationId(),
                letter.originatorId(),
                letter.originatorVersion(),
                letter.topic(),
                letter.disposition(),
                letter.attempts() + 1,
                letter.since(),
                clock.instant(),
                text(failure))));
    }

    private DeadLetter letter(
            Notification notification, Disposition disposition, int attempts, @Nullable Throwable failure) {
        Instant now = clock.instant();
        return new DeadLetter(
                applicationName,
                notification.id(),
                notification.originatorId(),
                notification.originatorVersion(),
                notification.topic(),
                disposition,
                attempts,
                now,
                failure == null ? null : now,
                failure == null ? null : text(failure));
    }

    private String text(Throwable failure) {
        String text = discreet ? WithoutMessage.print(failure) : stackTrace(failure);
        return text.substring(0, Math.min(LONGEST_ERROR, text.length()));
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
