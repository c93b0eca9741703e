package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes a share of a log, step by step: reads a batch, claims the position, processes the batch if nobody has come on
 * meanwhile, and stores how far it has come, all in one transaction but the reading. If a batch fails, its events are
 * processed one by one, so that the one that fails is found.
 *
 * <p>Safe for use by several threads, which take their steps in turn.
 */
final class PartitionProcessor {

    private static final Logger logger = LoggerFactory.getLogger(PartitionProcessor.class);

    private final Processing processing;
    private final Partition partition;
    private final PartitionContext context;
    private final RetryState retries;
    private final Progress progress = new Progress();
    private final StopState stopState;
    private final FailureHandler failureHandler;
    private final ReentrantLock turn = new ReentrantLock();
    private final BatchSize size;
    private boolean started;
    private boolean looked;

    /** Who works asks within the claim in any case: before that the store is asked only if it was paused at the last step. */
    private boolean mayBePaused = true;

    /** Somebody else was at it, or has come on, when this one wanted to. */
    private volatile boolean contested;

    PartitionProcessor(
            Processing processing,
            FollowedLog log,
            ProcessorSettings settings,
            Partition partition,
            Clock clock,
            ProcessorObserver observer) {
        this.processing = processing;
        this.partition = partition;
        this.context = PartitionContext.of(processing, log, settings, partition, clock, observer);
        this.stopState = new StopState(context);
        this.retries = new RetryState(settings.retry());
        this.size = new BatchSize(context.recorder().isTransactional() ? settings.batchSize() : 1);
        this.failureHandler = new FailureHandler(context, settings, size, retries, stopState);
    }

    boolean has(OriginatorId originatorId) {
        return partition.has(originatorId);
    }

    PartitionContext context() {
        return context;
    }

    RetryState retries() {
        return retries;
    }

    Progress progress() {
        return progress;
    }

    StopState stopState() {
        return stopState;
    }

    void resume() {
        stopState.end();
        retries.clear();
    }

    /** Processes the next batch, if there is one. */
    Step step() {
        turn.lock();
        try {
            return stepInTurn();
        } finally {
            turn.unlock();
        }
    }

    private Step stepInTurn() {
        resumeIfPassedAndReachable();
        if (stopState.reason() != null) {
            return Step.STOPPED;
        }
        Attempt attempt = new Attempt();
        try {
            Step step = attempt.take();
            contested = step == Step.NOT_CLAIMED;
            mayBePaused = step == Step.PAUSED;
            if (attempt.batch != null || step == Step.PROGRESSED) {
                retries.storeWorks();
            } else {
                retries.storeAnswered();
            }
            return step;
        } catch (RuntimeException | Error e) {
            Step step = failureHandler.after(attempt.batch, attempt.current, e);
            contested = step == Step.NOT_CLAIMED;
            return step;
        }
    }

    /** Tells whether another instance was at it, or had come on, at the last step. */
    boolean isContested() {
        return contested;
    }

    /** A pause outlives deployments, and who has forgotten it wonders. */
    private void tellOfPause() {
        if (!looked && partition.index() == 0) {
            context.pause()
                    .since()
                    .ifPresent(since -> logger.warn(
                            "Processor {} of {} is paused since {}, in all instances: it processes nothing until it is resumed",
                            context.processor(),
                            context.applicationName(),
                            since));
        }
        looked = true;
    }

    private void resumeIfPassedAndReachable() {
        try {
            resumeIfPassed();
        } catch (PersistenceException e) {
            logger.debug("Processor {} is stopped, and its position is not to be had", context.processor(), e);
        }
    }

    /** Goes on if it is stopped at an event that another instance has passed since, or before which it has begun anew. */
    void resumeIfPassed() {
        if (stopState.reason() != null) {
            resumeIfPassed(context.position());
        }
    }

    private void resumeIfPassed(long position) {
        if (stopState.endsAt(position)) {
            logger.info(
                    "Processor {} goes on in {}, which is at {} by now",
                    context.processor(),
                    context.trackingName(),
                    position);
            resume();
        }
    }

    /**
     * Is told where it is, or was a moment ago, whoever has brought it there.
     *
     * @param lag how many events wait
     */
    void seenAt(long position, long lag) {
        if (lag == 0) {
            progress.idle();
        }
        progress.seen(position);
        retries.passed(position);
        resumeIfPassed(position);
    }

    /**
     * Returns when a notification was processed, by whomever.
     *
     * @param timeout what is said to have been too short, if it was
     * @param deadline the {@link System#nanoTime} until which to wait
     */
    void await(long notificationId, Duration timeout, long deadline) throws InterruptedException {
        Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
        boolean processed = notificationId <= 0
                || context.recorder().awaitTrackingId(context.trackingName(), notificationId, left, () -> {
                    resumeIfPassed();
                    return stopState.reason() != null;
                });
        if (!processed) {
            resumeIfPassed();
            stopState.throwIfStopped();
            throw new TrackingTimeoutException(
                    context.trackingName(),
                    notificationId,
                    context.recorder().maxTrackingId(context.trackingName()),
                    timeout);
        }
    }

    /** Returns the pause after a failed step. */
    Duration delay() {
        return retries.delay();
    }

    /** One step, and how far it has come if it fails. */
    private final class Attempt {

        private @Nullable Batch batch;
        private Batch.@Nullable Item current;
        private boolean processed;

        Step take() {
            if (mayBePaused && context.pause().holds()) {
                tellOfPause();
                return Step.PAUSED;
            }
            looked = true;
            // who is second most of the time does not read what the first one processes
            if (contested && context.claim(() -> true).isEmpty()) {
                return Step.NOT_CLAIMED;
            }
            long position = context.position();
            started = (started && position > 0) || context.start().isStored();
            return started ? processAfter(position) : begin();
        }

        private Step begin() {
            if (context.pause().holds()) {
                return Step.PAUSED;
            }
            long from = context.start().find();
            return context.recorder()
                    .claim(context.applicationName(), () -> {
                        context.start().store(from);
                        return Step.PROGRESSED;
                    })
                    .orElse(Step.NOT_CLAIMED);
        }

        private Step processAfter(long position) {
            progress.at(position);
            retries.at(position);
            failureHandler.forgetIfReset();
            Batch read = context.reader().read(position, size.after(position));
            batch = read;
            if (read.isEmpty()) {
                progress.idle();
                return Step.IDLE;
            }
            long begun = System.nanoTime();
            Step step = context.claim(() -> process(read)).orElse(Step.NOT_CLAIMED);
            if (processed) {
                size.fits();
                context.observer().processed(Duration.ofNanos(System.nanoTime() - begun));
            }
            return step;
        }

        private Step process(Batch read) {
            if (context.pause().holds()) {
                return Step.PAUSED;
            }
            if (context.position() != read.position()
                    || (read.position() == 0 && !context.start().isStored())) {
                return Step.NOT_CLAIMED; // somebody else has come on meanwhile
            }
            Set<OriginatorId> parked = new HashSet<>(context.deadLetters().parked(read.items()));
            boolean tracked = false;
            processed = true;
            ProcessingBatch batch = processing.begin();
            for (Batch.Item item : read.items()) {
                if (parked.contains(item.notification().originatorId())) {
                    context.deadLetters().putBehind(item.notification());
                    continue;
                }
                current = item;
                context.recorder().keepClaim(context.trackingName());
                tracked = processItem(batch, item, read.end());
                current = null;
            }
            // what fails from here on is what was put off, or the commit
            current = read.items().isEmpty()
                    ? null
                    : read.items().get(read.items().size() - 1);
            batch.end();
            if (!tracked) {
                context.recorder().insertTracking(context.tracking(read.end()));
            }
            return Step.PROGRESSED;
        }
    }

    /** Processes what upcasters made of an event one after the other; returns whether the place was stored with the last. */
    private boolean processItem(ProcessingBatch batch, Batch.Item item, long end) {
        Tracking tracking = context.tracking(item.notification().id());
        boolean tracked = false;
        for (Iterator<DomainEvent> events = item.read().iterator(); events.hasNext(); ) {
            DomainEvent event = events.next();
            boolean last = tracking.notificationId() == end && !events.hasNext();
            tracked = last;
            context.observer().process(event, () -> batch.process(event, tracking, last));
        }
        return tracked;
    }
}
