package dev.eventsourcing.projection;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.TrackingRecorder;
import dev.eventsourcing.processing.Processor;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Tries a projection on the last events of a log, on an emptied read model, in a transaction that is rolled back. Best for
 * a new projection or a new version beside the old one: a read model that is in use is locked meanwhile.
 *
 * <p>Not for use by several threads.
 */
public final class DryRun {

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

    /** Leaves the transaction, which there is no other way to undo, with what has come of it. */
    @SuppressWarnings("serial")
    private static final class RollBack extends EventSourcingException {
        private final transient Optional<Report> report;

        RollBack(Optional<Report> report) {
            super("rolled back");
            this.report = report;
        }
    }

    /**
     * Processes the last events, in batches as a processor does.
     *
     * @param last how many, 1 or more, with those that the projection has no handler for
     */
    public Report run(int last) {
        Trial trial = new Trial(projection, recorder, log, topics, last);
        while (true) {
            Optional<Report> report = undone(trial);
            if (report.isPresent()) {
                return report.get();
            }
        }
    }

    private Optional<Report> undone(Trial trial) {
        try {
            recorder.claim(trial.claimName(), () -> {
                throw new RollBack(trial.attempt());
            });
        } catch (RollBack e) {
            return e.report;
        }
        throw new IllegalStateException("Another dry run of \"" + projection.name() + "\" is under way");
    }
}
