package dev.eventsourcing.projection;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.Processor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
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

    private final Projection projection;
    private final TrackingRecorder recorder;
    private final FollowedLog log;
    private final Set<String> topics;

    /**
     * Makes one of a processor's projection, on its topics of its log, where it keeps its positions.
     *
     * @throws IllegalArgumentException if it runs no projection, or its store has no transactions to roll back
     */
    public DryRun(Processor processor) {
        this(
                projectionOf(processor),
                processor.processing().recorder(),
                processor.log(),
                processor.settings().topics());
    }

    /**
     * Makes one of a projection that no processor runs.
     *
     * @param recorder of the store that the read model is in
     * @throws IllegalArgumentException if the recorder's store has no transactions to roll back
     */
    public DryRun(Projection projection, TrackingRecorder recorder, FollowedLog log) {
        this(projection, recorder, log, Set.of());
    }

    private DryRun(Projection projection, TrackingRecorder recorder, FollowedLog log, Set<String> topics) {
        if (!recorder.isTransactional()) {
            throw new IllegalArgumentException("A dry run of \"" + projection.name()
                    + "\" needs a store with transactions: nothing would be undone");
        }
        this.projection = projection;
        this.recorder = recorder;
        this.log = log;
        this.topics = topics;
    }

    private static Projection projectionOf(Processor processor) {
        if (processor.processing() instanceof ProjectionProcessing run) {
            return run.projection();
        }
        throw new IllegalArgumentException("The processor \"" + processor.name() + "\" runs no projection");
    }

    /**
     * What a dry run has found.
     *
     * @param events how many events were processed
     * @param complete whether all were tried that were asked for, and not only those before an error too many
     * @param changedRows how many rows of all tables that has changed; empty if the store does not tell
     * @param took how long it took
     * @param estimate how long the whole log would take at this speed, if its ids have as many gaps everywhere
     * @param errors what handlers threw, by notification, ten at the most; the run goes on without such events
     */
    public record Report(
            int events,
            boolean complete,
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

    /** Leaves the transaction because some events have failed, of which there is one, or which one has failed is not known. */
    @SuppressWarnings("serial")
    private static final class Failed extends EventSourcingException {
        private final List<Long> notificationIds;
        private final RuntimeException error;

        Failed(List<Long> notificationIds, RuntimeException error) {
            super("failed", error);
            this.notificationIds = notificationIds;
            this.error = error;
        }
    }

    /**
     * Processes the last events, in batches as a processor does.
     *
     * @param last how many, 1 or more, with those that the projection has no handler for
     */
    public Report run(int last) {
        Trial trial = new Trial(new LastEvents(log, topics), last);
        while (true) {
            try {
                recorder.claim(claimName(), trial::process);
                throw new IllegalStateException("Another dry run of \"" + projection.name() + "\" is under way");
            } catch (RolledBack e) {
                return e.report;
            } catch (Failed e) {
                trial.failed(e);
            }
        }
    }

    private String claimName() {
        return log.applicationName() + "/dry_run";
    }

    /** What is tried, and what is known of it from the attempts before: a transaction in which something fails is over. */
    private final class Trial {

        private final LastEvents lastEvents;
        private final long above;
        private final Map<Long, RuntimeException> errors = new LinkedHashMap<>();
        private final Set<Long> oneByOne = new HashSet<>();

        /** Where it ends: at the head, or before one error too many. */
        private long stop;

        Trial(LastEvents lastEvents, int last) {
            this.lastEvents = lastEvents;
            this.above = lastEvents.before(last);
            this.stop = lastEvents.head();
        }

        void failed(Failed failure) {
            long first = failure.notificationIds.get(0);
            if (failure.notificationIds.size() > 1) {
                oneByOne.addAll(failure.notificationIds);
            } else if (errors.size() == MOST_ERRORS) {
                stop = first - 1;
            } else {
                errors.put(first, failure.error);
            }
        }

        /** Reads page by page, so that a long log needs no more memory than a short one. */
        boolean process() {
            projection.clear();
            long rowsBefore = recorder.changedRows().orElse(0);
            long begun = System.nanoTime();
            int events = 0;
            List<Notification> page = page(above);
            while (!page.isEmpty()) {
                for (List<Notification> batch : batches(page)) {
                    events += process(batch);
                }
                page = page(LastEvents.lastOf(page));
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            OptionalLong rows = recorder.changedRows();
            throw new RolledBack(new Report(
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
                    : PatientRead.of(() -> lastEvents.page(after, stop), () -> recorder.keepClaim(claimName()));
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

        private int process(List<Notification> batch) {
            int events = 0;
            ProjectionRun run = new ProjectionRun(projection);
            for (Notification notification : batch) {
                recorder.keepClaim(claimName());
                try {
                    events += DryRun.this.process(run, notification);
                } catch (RuntimeException e) {
                    throw new Failed(List.of(notification.id()), e);
                }
            }
            try {
                run.end();
            } catch (RuntimeException e) {
                throw new Failed(batch.stream().map(Notification::id).toList(), e);
            }
            return events;
        }
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
                ? log.knowsItsTopics() || !new ProjectionProcessing(projection, recorder).isClosed()
                : types.stream().anyMatch(projection.handlers()::accept);
    }
}
