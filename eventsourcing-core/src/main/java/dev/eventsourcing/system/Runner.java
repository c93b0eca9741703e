package dev.eventsourcing.system;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Retry;
import java.time.Duration;

/**
 * Makes the applications of a system and has them follow each other, until it is stopped. Each first works off what is there
 * already, and looks at the topics that its {@link dev.eventsourcing.processing.Follows} names, if it names some.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Runner extends AutoCloseable {

    /** A runner stops at the first failure, so that whoever watches it sees it. */
    ProcessorSettings SETTINGS = ProcessorSettings.DEFAULT
            .withRetry(new Retry(1, Duration.ofMillis(1), 1, Duration.ofMillis(1)))
            .withPollInterval(Duration.ofMillis(100));

    /**
     * Returns a runner that works on the threads that save: when a save, or the transaction that it is in, is done, so is
     * all that comes of it downstream, follower by follower in the order of the system. For tests and small tools.
     *
     * <p>If another instance is at a log, or another writer holds the store, a save waits for it, and after 30 s without coming
     * on is told by a {@link RunnerTimeoutException}: it is stored, and what comes of it may follow later.
     *
     * <p>A save is told what fails in this. Where it was in a transaction of the caller's, which is committed by then, nobody
     * can be told but by {@link #watch}, {@link #awaitIdle} and the log.
     *
     * @throws SystemDefinitionException if an application cannot be made
     */
    static Runner singleThreaded(EventDrivenSystem system, InfrastructureFactory infrastructure) {
        return new SingleThreadedRunner(new RunnerApplications(system, infrastructure), SETTINGS);
    }

    /**
     * Returns a runner with a thread for each follower and each application that it follows.
     *
     * @throws SystemDefinitionException if an application cannot be made
     */
    static Runner multiThreaded(EventDrivenSystem system, InfrastructureFactory infrastructure) {
        return multiThreaded(system, infrastructure, SETTINGS);
    }

    /** As {@link #multiThreaded(EventDrivenSystem, InfrastructureFactory)}, with settings for all followers. */
    static Runner multiThreaded(
            EventDrivenSystem system, InfrastructureFactory infrastructure, ProcessorSettings settings) {
        return new MultiThreadedRunner(new RunnerApplications(system, infrastructure), settings);
    }

    /**
     * Has the applications follow each other.
     *
     * @throws IllegalStateException if it was started before
     * @throws ProcessingException if it works on this thread and an event fails
     * @throws RunnerTimeoutException if it works on this thread and another instance is at a log for too long
     */
    void start();

    /**
     * Returns the one application of a class, which is the same each time.
     *
     * @throws SystemDefinitionException if it is none of this system
     */
    <A extends Application> A get(Class<A> type);

    /**
     * Returns when all followers have processed all that there is, and what came of it.
     *
     * @throws RunnerTimeoutException if that takes longer
     * @throws ProcessingException if an event has failed
     * @throws InterruptedException if the calling thread is interrupted
     */
    void awaitIdle(Duration timeout) throws InterruptedException;

    /**
     * Returns when the time is over or it was stopped, or throws what has failed.
     *
     * @return whether it was stopped
     * @throws ProcessingException if an event has failed
     * @throws dev.eventsourcing.domain.EventSourcingException if a log or a store fails at present, with which the runner goes
     *     on trying: watch it again then, or stop it
     * @throws InterruptedException if the calling thread is interrupted
     */
    boolean watch(Duration timeout) throws InterruptedException;

    /**
     * Ends the work, after the batches that are being processed, and closes the applications. Stopping again does nothing.
     *
     * @throws ProcessingException if an event has failed before, and nobody was told
     */
    void stop();

    /** As {@link #stop()}. */
    @Override
    default void close() {
        stop();
    }
}
