package dev.eventsourcing.projection;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a {@link DryRun} tries, and what is known of it from the attempts before: a transaction in which something fails is
 * over. Not for use by several threads.
 */
final class Trial {

    private static final int MOST_ERRORS = 10;

    private final Projection projection;
    private final TrackingRecorder recorder;
    private final FollowedLog log;
    private final LastEvents lastEvents;
    private final boolean passesUnknownTopics;
    private final long above;
    private final Map<Long, RuntimeException> errors = new LinkedHashMap<>();
    private final Set<Long> oneByOne = new HashSet<>();

    /** Where it ends: at the head, or before one error too many. */
    private long stop;

    /**
     * Makes one that was not attempted yet, of the last events that there are now.
     *
     * @param topics only these, all if empty
     * @param last how many events, 1 or more
     */
    Trial(Projection projection, TrackingRecorder recorder, FollowedLog log, Set<String> topics, int last) {
        this.projection = projection;
        this.recorder = recorder;
        this.log = log;
        this.lastEvents = new LastEvents(log, topics);
        this.passesUnknownTopics = !log.knowsItsTopics() && new ProjectionProcessing(projection, recorder).isClosed();
        this.above = lastEvents.before(last);
        this.stop = lastEvents.head();
    }

    String claimName() {
        return log.applicationName() + "/dry_run";
    }

    /**
     * Processes the events in the present transaction. Reads page by page, so that a long log needs no more memory than a short
     * one.
     *
     * @return what there is to report; empty if an event failed, which the next attempt knows of
     */
    Optional<DryRun.Report> attempt() {
        projection.clear();
        long rowsBefore = recorder.changedRows().orElse(0);
        long begun = System.nanoTime();
        int events = 0;
        List<Notification> page = page(above);
        while (!page.isEmpty()) {
            for (List<Notification> batch : batches(page)) {
                OptionalInt processed = tryBatch(batch);
                if (processed.isEmpty()) {
                    return Optional.empty();
                }
                events += processed.getAsInt();
            }
            page = page(LastEvents.lastOf(page));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        OptionalLong rows = recorder.changedRows();
        return Optional.of(new DryRun.Report(
                events,
                stop == lastEvents.head(),
                rows.isPresent() ? OptionalLong.of(rows.getAsLong() - rowsBefore) : rows,
                took,
                estimate(took),
                Map.copyOf(errors)));
    }

    private Duration estimate(Duration took) {
        return stop == above
                ? Duration.ZERO
                : Duration.ofNanos((long) ((double) took.toNanos() * lastEvents.head() / (stop - above)));
    }

    /** A log elsewhere may take longer than the store lets the holder of a claim be silent. */
    private List<Notification> page(long after) {
        return log.knowsItsTopics()
                ? lastEvents.page(after, stop)
                : KeepAliveRead.of(() -> lastEvents.page(after, stop), this::keepClaim);
    }

    private void keepClaim() {
        recorder.keepClaim(claimName());
    }

    private List<List<Notification>> batches(List<Notification> page) {
        List<List<Notification>> batches = new ArrayList<>();
        boolean joins = false;
        for (Notification notification : page) {
            if (errors.containsKey(notification.id()) || !isAccepted(notification)) {
                continue;
            }
            boolean alone = oneByOne.contains(notification.id());
            if (!joins || alone) {
                batches.add(new ArrayList<>());
            }
            batches.get(batches.size() - 1).add(notification);
            joins = !alone;
        }
        return batches;
    }

    private boolean isAccepted(Notification notification) {
        Set<Class<?>> types = log.mapper().topics().typesOf(notification.topic());
        return types.isEmpty() ? !passesUnknownTopics : types.stream().anyMatch(projection.handlers()::accepts);
    }

    /** Returns how many events were processed, empty if one failed. */
    private OptionalInt tryBatch(List<Notification> batch) {
        int events = 0;
        ProjectionRun run = new ProjectionRun(projection);
        for (Notification notification : batch) {
            keepClaim();
            try {
                events += process(run, notification);
            } catch (RuntimeException e) {
                failed(notification.id(), e);
                return OptionalInt.empty();
            }
        }
        try {
            run.end();
            return OptionalInt.of(events);
        } catch (RuntimeException e) {
            failed(batch, e);
            return OptionalInt.empty();
        }
    }

    private int process(ProjectionRun run, Notification notification) {
        Tracking tracking = new Tracking(log.applicationName(), notification.id());
        List<DomainEvent> events = log.mapper().toDomainEvents(notification.event());
        events.forEach(event -> run.process(event, tracking));
        return events.size();
    }

    /** Which of several has failed is known when they were tried one by one. */
    private void failed(List<Notification> batch, RuntimeException error) {
        if (batch.size() > 1) {
            batch.forEach(notification -> oneByOne.add(notification.id()));
        } else {
            failed(batch.get(0).id(), error);
        }
    }

    private void failed(long notificationId, RuntimeException error) {
        if (errors.size() == MOST_ERRORS) {
            stop = notificationId - 1;
        } else {
            errors.put(notificationId, error);
        }
    }
}
