package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.DeadLetter;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.TrackingTimeoutException;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Follows an application's log for a process application or a projection: each event has its effect once, whatever fails
 * and however many instances there are.
 *
 * <p>Works in the background between {@link #start} and {@link #close}, or on the caller's thread with
 * {@link #runUntilIdle} or {@link #step}.
 *
 * <p>Safe for use by several threads.
 */
public final class Processor implements AutoCloseable {

    private final Processing processing;
    private final FollowedLog log;
    private final ProcessorSettings settings;
    private final List<PartitionProcessor> partitions;
    private final StatusReport report;

    private List<Worker> workers = List.of();
    private @Nullable Subscription subscription;
    private boolean wasStarted;

    /** @throws EventHandlerException if the log can have none of the events that there are handlers for */
    public Processor(Processing processing, FollowedLog log, ProcessorSettings settings, Clock clock) {
        this(processing, log, settings, clock, ProcessorObserver.NONE);
    }

    /**
     * Makes a processor that is observed.
     *
     * @param observer is told what it does
     * @throws EventHandlerException if the log can have none of the events that there are handlers for
     */
    public Processor(
            Processing processing,
            FollowedLog log,
            ProcessorSettings settings,
            Clock clock,
            ProcessorObserver observer) {
        HandlerTopics.requireAny(processing, log);
        this.processing = processing;
        this.log = log;
        this.settings = settings;
        this.partitions = IntStream.range(0, settings.partitions())
                .mapToObj(index -> new PartitionProcessor(
                        processing, log, settings, new Partition(index, settings.partitions()), clock, observer))
                .toList();
        this.report = new StatusReport(processing.name(), log, settings, clock);
    }

    /**
     * Makes the processors of one that follows several logs, one for each, in their order.
     *
     * @param observers the one that is told what the processor of a log does
     * @throws EventHandlerException if there is a handler for events that none of the logs can have
     */
    public static List<Processor> following(
            Processing processing,
            List<FollowedLog> logs,
            ProcessorSettings settings,
            Clock clock,
            Function<FollowedLog, ProcessorObserver> observers) {
        HandlerTopics.require(processing, logs);
        return logs.stream()
                .map(log -> new Processor(processing, log, settings, clock, observers.apply(log)))
                .toList();
    }

    public String name() {
        return processing.name();
    }

    /** Returns what is done with the events. */
    public Processing processing() {
        return processing;
    }

    /** Returns the log that is followed. */
    public FollowedLog log() {
        return log;
    }

    /** Returns the name of the application whose log is followed. */
    public String applicationName() {
        return log.applicationName();
    }

    /** Returns the notification up to which the log is final, 0 for none. */
    public long head() {
        return log.horizon();
    }

    public ProcessorSettings settings() {
        return settings;
    }

    /**
     * Has it work in the background, first on what is there already.
     *
     * @param executor runs the work, which may take long; one task for each partition at a time
     * @param scheduler prompts it after a pause
     * @throws IllegalStateException if it was started and not closed
     */
    public synchronized void start(Executor executor, Scheduler scheduler) {
        if (isStarted()) {
            throw new IllegalStateException("Processor \"" + name() + "\" is started already");
        }
        wasStarted = true;
        List<Worker> started = new ArrayList<>();
        for (PartitionProcessor partition : partitions) {
            started.add(new Worker(partition, settings.pollInterval(), executor, scheduler));
        }
        workers = List.copyOf(started);
        subscription = log.subscribe(() -> started.forEach(Worker::prompt));
        started.forEach(Worker::prompt);
    }

    private synchronized boolean isStarted() {
        return !workers.isEmpty();
    }

    /** Has it look for new events now. Only shortens the wait. */
    public void prompt() {
        List<Worker> present;
        synchronized (this) {
            present = workers;
        }
        present.forEach(Worker::prompt);
    }

    /**
     * Ends the work in all instances, also in those that start later, until it is resumed. When this returns, no batch is
     * being processed any more. Dead letters can be retried meanwhile. Not for use by a handler.
     *
     * @throws dev.eventsourcing.persistence.PersistenceException if the store fails, or a batch takes longer than ten seconds:
     *     pause again then
     */
    public void pause() {
        first().pause().begin();
        first().start()
                .shareNames()
                .forEach(name -> BlockingClaim.run(processing.recorder(), name, () -> true)); // waits for the batch
    }

    /**
     * Goes on after a pause, in all instances; those in other processes notice at their next poll. Or tries the event again
     * at which it has stopped in this process.
     *
     * @throws IllegalStateException if it is not paused, and was never started in this process
     * @throws dev.eventsourcing.persistence.PersistenceException if the store fails
     */
    public void resume() {
        boolean ended = first().pause().end();
        synchronized (this) {
            if (!ended && !wasStarted) {
                throw new IllegalStateException("Processor \"" + name() + "\" is not paused, and was not started");
            }
            goOn();
        }
    }

    /**
     * Processes on the calling thread what there is, if no other instance is at it.
     *
     * @return how many steps it came on
     * @throws ProcessingException if an event fails and {@link OnError#STOP} holds
     * @throws dev.eventsourcing.domain.EventSourcingException if the store fails
     */
    public int runUntilIdle() {
        int progressed = 0;
        for (PartitionProcessor partition : partitions) {
            progressed += runUntilIdle(partition);
        }
        return progressed;
    }

    /**
     * Tells whether another instance was at it, or others held the store, when it looked last: what there is may not be
     * processed.
     */
    public boolean isContested() {
        return partitions.stream().anyMatch(PartitionProcessor::isContested);
    }

    private static int runUntilIdle(PartitionProcessor partition) {
        int progressed = 0;
        while (stepOrThrow(partition)) {
            progressed++;
        }
        return progressed;
    }

    /** Takes a step, again as long as it fails and can be tried again; returns whether there was something to do. */
    private static boolean stepOrThrow(PartitionProcessor partition) {
        Step step = partition.step();
        while (step == Step.FAILED) {
            partition.retries().throwIfOfTheStore();
            partition.retries().rest();
            step = partition.step();
        }
        if (step == Step.PROGRESSED) {
            return true;
        }
        partition.stopState().throwIfStopped();
        return false;
    }

    /**
     * Processes on the calling thread the next batch, if there is one and no other instance is at it: one event where the
     * store has no transactions. Where it has stopped before, it tries that event again.
     *
     * @return whether it came on
     * @throws ProcessingException if an event fails and {@link OnError#STOP} holds
     * @throws dev.eventsourcing.domain.EventSourcingException if the store fails
     */
    public boolean step() {
        for (PartitionProcessor partition : partitions) {
            if (partition.stopState().reason() != null) {
                partition.resume();
            }
            if (step(partition)) {
                return true;
            }
        }
        return false;
    }

    /** What brings it no further, such as a batch that is done again event by event, is no step. */
    private static boolean step(PartitionProcessor partition) {
        long position = partition.context().position();
        while (stepOrThrow(partition)) {
            if (partition.context().position() != position) {
                return true;
            }
        }
        return false;
    }

    /** Returns how each partition is. */
    public List<ProcessorStatus> status() {
        boolean started = isStarted();
        return IntStream.range(0, partitions.size())
                .mapToObj(index -> status(index, partitions.get(index), started))
                .toList();
    }

    private ProcessorStatus status(int index, PartitionProcessor partition, boolean started) {
        StatusReport.Place place = report.look(partition);
        partition.seenAt(place.position(), place.lag());
        return report.of(index, partition, place, started);
    }

    /** Has an action run when it stops at an event that has failed as often as it may, on the thread that processes. */
    public void onStop(Consumer<ProcessingException> action) {
        partitions.forEach(partition -> partition.stopState().addAction(action));
    }

    /** Returns the exception that it has stopped with in this process, null if it has not. */
    public @Nullable ProcessingException stopped() {
        return firstNonNull(partition -> partition.stopState().reason());
    }

    /**
     * Returns why its store or the log cannot be used at present, so that it tries again and again in this process; null if
     * they can.
     */
    public @Nullable Throwable outage() {
        return firstNonNull(partition -> partition.retries().outage());
    }

    private <T> @Nullable T firstNonNull(Function<PartitionProcessor, @Nullable T> of) {
        for (PartitionProcessor partition : partitions) {
            T found = of.apply(partition);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Returns when a notification was processed, by this instance or another: what it has changed can be read then.
     *
     * @throws TrackingTimeoutException if it was not in time
     * @throws ProcessingException if this processor has stopped before it, and no other instance has gone on there
     * @throws DeadLetterException if it was parked or skipped instead, and is among the dead letters
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void awaitProcessed(long notificationId, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        for (PartitionProcessor partition : partitions) {
            partition.await(notificationId, timeout, deadline);
        }
        deadLetters(notificationId - 1, 1).stream()
                .filter(letter -> letter.notificationId() == notificationId)
                .forEach(letter -> {
                    throw new DeadLetterException(name(), letter);
                });
    }

    /** Returns dead letters in the order of their notifications, from those after one, up to a number. */
    public List<DeadLetter> deadLetters(long after, int limit) {
        return first().deadLetters().ofTheLog(after, limit);
    }

    /**
     * Processes what was put aside of an originator, in its order, up to the first event that fails again. Upcasters and
     * handlers are those of today.
     *
     * @return how many events were processed, without those that somebody else has retried meanwhile
     * @throws PartitionCountException if the log is processed in another number of partitions
     * @throws dev.eventsourcing.domain.EventSourcingException if the store fails, which counts as no attempt
     */
    public int retry(OriginatorId originatorId) {
        return redelivery(originatorId).retry(originatorId);
    }

    /**
     * As {@link #retry(OriginatorId)}, for all originators. If the store does not let those of one be processed, as when
     * others write what they need, it goes on with the next ones, and throws that at the end, with what kept the others
     * suppressed in it.
     */
    public int retryAll() {
        int processed = 0;
        RuntimeException failure = null;
        for (PartitionProcessor partition : partitions) {
            for (OriginatorId originatorId : partition.context().deadLetters().originators()) {
                try {
                    processed += redelivery(originatorId).retry(originatorId);
                } catch (LockTimeoutException | UnknownOutcomeException e) {
                    if (failure == null) {
                        failure = e;
                    } else if (failure != e) {
                        failure.addSuppressed(e);
                    }
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
        return processed;
    }

    /**
     * Removes an event from the dead letters for good. Those that wait behind it are processed when they are retried.
     *
     * @return whether it was there
     */
    public boolean evict(long notificationId) {
        return partitions.stream()
                .flatMap(partition -> partition.context().deadLetters().find(notificationId).stream())
                .anyMatch(letter -> redelivery(letter.originatorId()).evict(notificationId));
    }

    private Redelivery redelivery(OriginatorId originatorId) {
        return partitions.stream()
                .filter(partition -> partition.has(originatorId))
                .map(partition -> new Redelivery(partition.context(), processing))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Has it begin anew, while it works or not, in all instances: in one transaction its positions are set, its dead letters
     * are removed, and what it has made of this log before is cleared. {@link #status} tells how it comes on. Of what is made
     * of several logs, this can only clear what comes of this one: {@link Processors#reset} has all begin anew.
     *
     * @param from where to begin
     * @param clear removes what it has made of this log, through the store's own DataSource
     * @throws dev.eventsourcing.persistence.PersistenceException if the store fails; nothing was changed then
     */
    public void reset(StartFrom from, Runnable clear) {
        Reset.run(List.of(this), from, clear);
    }

    /** Returns the first partition, which stands for all of them in what concerns the log as a whole. */
    PartitionContext first() {
        return partitions.get(0).context();
    }

    /** Goes on at once where it was set to. */
    synchronized void goOn() {
        partitions.forEach(PartitionProcessor::resume);
        workers.forEach(Worker::wake);
    }

    /** Ends the work in the background, after the batches that are being processed. Closing again does nothing. */
    @Override
    public void close() {
        close(Duration.ofSeconds(30));
    }

    /** As {@link #close()}; returns whether the batches were done in time. */
    public boolean close(Duration timeout) {
        List<Worker> stopping;
        synchronized (this) {
            stopping = workers;
            workers = List.of();
            if (subscription != null) {
                subscription.close();
                subscription = null;
            }
        }
        stopping.forEach(Worker::stop);
        long deadline = System.nanoTime() + timeout.toNanos();
        boolean rested = true;
        try {
            for (Worker worker : stopping) {
                rested &= worker.awaitRest(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return rested;
    }
}
