package dev.eventsourcing.projection;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Tries a projection on the last events of a log, on an emptied read model, in a transaction that is rolled back. Best for
 * a new projection or a new version beside the old one: a read model that is in use is locked meanwhile.
 *
 * <p>Not for use by several threads.
 */
public final class DryRun {

    private static final int MOST_ERRORS = 10;
    private static final int PAGE = 1_000;

    private final Projection projection;
    private final TrackingRecorder recorder;
    private final FollowedLog log;

    /** @throws IllegalArgumentException if the recorder's store has no transactions to roll back */
    public DryRun(Projection projection, TrackingRecorder recorder, FollowedLog log) {
        if (!recorder.isTransactional()) {
            throw new IllegalArgumentException("A dry run of \"" + projection.name()
                    + "\" needs a store with transactions: nothing would be undone");
        }
        this.projection = projection;
        this.recorder = recorder;
        this.log = log;
    }

    /**
     * What a dry run has found.
     *
     * @param events how many events were processed
     * @param changedRows how many rows of all tables that has changed; empty if the store does not tell
     * @param took how long it took
     * @param estimate how long the whole log would take at this speed
     * @param errors what handlers threw, by notification, ten at the most; the run goes on without such events
     */
    public record Report(
            int events,
            OptionalLong changedRows,
            Duration took,
            Duration estimate,
            Map<Long, RuntimeException> errors) {}

    /** Leaves the transaction with what there is to report. */
    @SuppressWarnings("serial")
    private static final class RolledBack extends EventSourcingException {
        private final transient Report report;

        RolledBack(Report report) {
            super("rolled back");
            this.report = report;
        }
    }

    /** Leaves the transaction because of an event. */
    @SuppressWarnings("serial")
    private static final class Failed extends EventSourcingException {
        private final long notificationId;
        private final RuntimeException error;

        Failed(long notificationId, RuntimeException error) {
            super("failed", error);
            this.notificationId = notificationId;
            this.error = error;
        }
    }

    /**
     * Processes the last events.
     *
     * @param last how many, 1 or more
     */
    public Report run(int last) {
        long head = log.horizon();
        Map<Long, RuntimeException> errors = new LinkedHashMap<>();
        while (true) {
            try {
                recorder.claim(
                        log.applicationName() + "/dry_run", () -> process(Math.max(0, head - last), head, errors));
                throw new IllegalStateException("Another dry run of \"" + projection.name() + "\" is under way");
            } catch (RolledBack e) {
                return e.report;
            } catch (Failed e) {
                errors.put(e.notificationId, e.error);
            }
        }
    }

    /** Reads page by page, so that a long log needs no more memory than a short one. */
    private boolean process(long above, long head, Map<Long, RuntimeException> errors) {
        projection.clear();
        ProjectionRun run = new ProjectionRun(projection);
        long rowsBefore = recorder.changedRows().orElse(0);
        long begun = System.nanoTime();
        int events = 0;
        int looked = 0;
        boolean enough = false;
        List<Notification> page = page(above, head);
        while (!page.isEmpty() && !enough) {
            for (Notification notification : page) {
                looked++;
                if (errors.containsKey(notification.id()) || !isAccepted(notification)) {
                    continue;
                }
                try {
                    events += process(run, notification);
                } catch (RuntimeException e) {
                    enough = errors.size() == MOST_ERRORS;
                    if (enough) {
                        break;
                    }
                    throw new Failed(notification.id(), e);
                }
            }
            page = page(page.get(page.size() - 1).id(), head);
        }
        run.end();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        OptionalLong rows = recorder.changedRows();
        throw new RolledBack(new Report(
                events,
                rows.isPresent() ? OptionalLong.of(rows.getAsLong() - rowsBefore) : rows,
                took,
                looked == 0 ? Duration.ZERO : Duration.ofNanos((long) ((double) took.toNanos() * head / looked)),
                Map.copyOf(errors)));
    }

    private List<Notification> page(long above, long head) {
        return log.select(NotificationSelection.after(above, PAGE).stop(head));
    }

    private int process(ProjectionRun run, Notification notification) {
        Tracking tracking = new Tracking(log.applicationName(), notification.id());
        List<DomainEvent> events = log.mapper().toDomainEvents(notification.event());
        events.forEach(event -> run.process(event, tracking));
        return events.size();
    }

    private boolean isAccepted(Notification notification) {
        Set<Class<?>> types = log.mapper().topics().typesOf(notification.topic());
        return types.isEmpty()
                ? !projection.handlers().areClosed()
                : types.stream().anyMatch(projection.handlers()::accept);
    }
}
