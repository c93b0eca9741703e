package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter.Disposition;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Tracking;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
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

    private final Partition partition;
    private final Processing processing;
    private final ProcessorObserver observer;
    private final FollowedLog log;
    private final ProcessorSettings settings;
    private final TrackingRecorder recorder;
    private final String trackingName;
    private final BatchReader reader;
    private final StartPosition start;
    private final DeadLetterBox deadLetters;
    private final Pause pause;
    private final Failures failures;
    private final Progress progress = new Progress();
    private final List<Consumer<ProcessingException>> stopActions = new CopyOnWriteArrayList<>();
    private final ReentrantLock turn = new ReentrantLock();
    private boolean started;
    private long oneByOneFrom;
    private long oneByOneUntil;
    private volatile @Nullable Stop stop;

    PartitionProcessor(
            Processing processing,
            FollowedLog log,
            ProcessorSettings settings,
            Partition partition,
            Clock clock,
            ProcessorObserver observer) {
        this.partition = partition;
        this.processing = processing;
        this.observer = observer;
        this.log = log;
        this.settings = settings;
        this.recorder = processing.recorder();
        this.trackingName = partition.trackingName(log.applicationName());
        this.reader = new BatchReader(log, processing, partition, settings.topics());
        this.start = new StartPosition(name(), log, reader, recorder, settings, partition);
        this.deadLetters = new DeadLetterBox(recorder.deadLetters(), log.applicationName(), partition, clock);
        this.pause = new Pause(recorder, log.applicationName());
        this.failures = new Failures(settings.retry());
    }

    boolean has(OriginatorId originatorId) {
        return partition.has(originatorId);
    }

    String trackingName() {
        return trackingName;
    }

    TrackingRecorder recorder() {
        return recorder;
    }

    BatchReader reader() {
        return reader;
    }

    DeadLetterBox deadLetters() {
        return deadLetters;
    }

    Failures failures() {
        return failures;
    }

    Progress progress() {
        return progress;
    }

    /** Returns why it has stopped, null if it has not. */
    @Nullable
    ProcessingException stopped() {
        Stop present = stop;
        return present == null ? null : present.reason();
    }

    /**
     * Returns why it is stopped at a position, null if it is not. Another instance may have passed the event since, or
     * begun anew: it goes on then.
     */
    @Nullable
    ProcessingException stoppedAt(long position) {
        Stop present = stop;
        if (present != null && present.isPassed(position)) {
            logger.info("Processor {} goes on in {}, which is at {} by now", name(), trackingName, position);
            resume();
        }
        return stopped();
    }

    void onStop(Consumer<ProcessingException> action) {
        stopActions.add(action);
    }

    void resume() {
        stop = null;
        failures.clear();
    }

    Pause pause() {
        return pause;
    }

    StartPosition start() {
        return start;
    }

    /** Returns the notification that was processed last, by whomever; 0 for none. */
    long position() {
        return recorder.maxTrackingId(trackingName).orElse(0);
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
        if (isStillStopped()) {
            return Step.STOPPED;
        }
        Attempt attempt = new Attempt();
        try {
            Optional<Step> step = attempt.take();
            step.filter(Step.PROGRESSED::equals).ifPresent(progressed -> failures.storeWorks());
            return step.orElse(Step.NOT_CLAIMED);
        } catch (RuntimeException | Error e) {
            return failed(attempt, e);
        }
    }

    private boolean isStillStopped() {
        try {
            return stopped() != null && stoppedAt(position()) != null;
        } catch (PersistenceException e) {
            logger.debug("Processor {} is stopped, and its position is not to be had", name(), e);
            return true;
        }
    }

    /** Returns the pause after a failed step. */
    Duration delay() {
        return failures.delay();
    }

    /** One step, and how far it has come if it fails. */
    private final class Attempt {

        private @Nullable Batch batch;
        private Batch.@Nullable Item current;
        private boolean processed;

        Optional<Step> take() {
            if (pause.stillHolds()) {
                return Optional.of(Step.PAUSED);
            }
            long position = position();
            if (!started || position == 0) {
                started = start.isStored();
                if (!started && pause.holds()) {
                    return Optional.of(Step.PAUSED);
                }
                if (!started) {
                    long from = start.find();
                    return recorder.claim(log.applicationName(), () -> start.store(from));
                }
            }
            progress.at(position);
            failures.at(position);
            boolean oneByOne = position >= oneByOneFrom && position < oneByOneUntil;
            int limit = oneByOne || !recorder.isTransactional() ? 1 : settings.batchSize();
            Batch read = reader.read(position, limit);
            batch = read;
            if (read.isEmpty()) {
                progress.idle();
                failures.storeWorks();
                return Optional.of(Step.IDLE);
            }
            long begun = System.nanoTime();
            Optional<Step> step = recorder.claim(trackingName, () -> process(read));
            if (processed) {
                observer.processed(Duration.ofNanos(System.nanoTime() - begun));
            }
            return step;
        }

        private Step process(Batch read) {
            if (pause.holds()) {
                return Step.PAUSED;
            }
            if (position() != read.position() || (read.position() == 0 && !start.isStored())) {
                return Step.PROGRESSED; // somebody else has come on meanwhile
            }
            Set<OriginatorId> parked = new HashSet<>(deadLetters.parked(read.items()));
            boolean tracked = false;
            processed = true;
            ProcessingBatch batch = processing.begin();
            for (Batch.Item item : read.items()) {
                if (parked.contains(item.notification().originatorId())) {
                    deadLetters.putBehind(item.notification());
                    continue;
                }
                current = item;
                tracked = processItem(batch, item, read.end());
                current = null;
            }
            // what fails from here on is what was put off, or the commit
            current = read.items().isEmpty()
                    ? null
                    : read.items().get(read.items().size() - 1);
            batch.end();
            if (!tracked) {
                recorder.insertTracking(tracking(read.end()));
            }
            return Step.PROGRESSED;
        }
    }

    /** Processes what upcasters made of an event one after the other; returns whether the place was stored with the last. */
    private boolean processItem(ProcessingBatch batch, Batch.Item item, long end) {
        Tracking tracking = tracking(item.notification().id());
        boolean tracked = false;
        for (Iterator<DomainEvent> events = item.read().iterator(); events.hasNext(); ) {
            DomainEvent event = events.next();
            boolean last = tracking.notificationId() == end && !events.hasNext();
            tracked = last;
            observer.process(event, () -> batch.process(event, tracking, last));
        }
        return tracked;
    }

    private Tracking tracking(long notificationId) {
        return new Tracking(trackingName, notificationId);
    }

    private Step failed(Attempt attempt, Throwable failure) {
        observer.failed();
        Batch batch = attempt.batch;
        Batch.Item item = attempt.current;
        if (batch == null || item == null || isOfTheStore(failure)) {
            if (failures.isClear()) {
                logger.warn("Processor {} cannot go on in the log {}, and tries again", name(), trackingName, failure);
            }
            failures.storeFailed(failure);
            return Step.FAILED;
        }
        if (batch.items().size() > 1) {
            oneByOneFrom = batch.position();
            oneByOneUntil = batch.end();
            return Step.PROGRESSED;
        }
        if (!failures.eventFailed(batch.position(), item.notification().id(), failure)) {
            logger.warn(
                    "Processor {} failed at notification {} of {}, attempt {} of {}: {}",
                    name(),
                    item.notification().id(),
                    trackingName,
                    failures.attempts(),
                    settings.retry().maxAttempts(),
                    failure.toString());
            return Step.FAILED;
        }
        return settings.onError() == OnError.STOP ? stop(batch, item, failure) : putAside(batch, item, failure);
    }

    /**
     * Tells whether it says nothing of the event: that may have been processed, or the store has not let it be, or others
     * have used up the memory.
     */
    boolean isOfTheStore(Throwable failure) {
        return Failures.saysNothingOfTheEvent(failure) || !isStoreReachable();
    }

    private boolean isStoreReachable() {
        try {
            position();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }

    private Step stop(Batch batch, Batch.Item item, Throwable failure) {
        ProcessingException reason = new ProcessingException(
                name(),
                log.applicationName(),
                item.notification().id(),
                item.notification().event().toString(),
                failure);
        logger.error(reason.getMessage(), reason);
        stop = new Stop(batch.position(), reason);
        stopActions.forEach(action -> action.accept(reason));
        return Step.STOPPED;
    }

    private Step putAside(Batch batch, Batch.Item item, Throwable failure) {
        Disposition disposition = settings.onError() == OnError.PARK ? Disposition.PARKED : Disposition.SKIPPED;
        int attempts = failures.attempts();
        Optional<Boolean> done;
        try {
            done = recorder.claim(trackingName, () -> {
                if (position() != batch.position() || pause.holds()) {
                    return false; // somebody else has come on meanwhile, or has paused it
                }
                deadLetters.putFailed(item.notification(), disposition, attempts, failure);
                recorder.insertTracking(tracking(batch.end()));
                return true;
            });
        } catch (RuntimeException | Error e) {
            e.addSuppressed(failure);
            failures.storeFailed(e);
            return Step.FAILED;
        }
        if (done.isEmpty()) {
            return Step.NOT_CLAIMED;
        }
        failures.clear();
        if (!done.get()) {
            return Step.PROGRESSED;
        }
        logger.error(
                "Processor {} has {} notification {} of {}, {}",
                name(),
                disposition == Disposition.PARKED ? "parked" : "skipped",
                item.notification().id(),
                trackingName,
                item.notification().event(),
                failure);
        return Step.PROGRESSED;
    }

    private String name() {
        return processing.name();
    }
}
