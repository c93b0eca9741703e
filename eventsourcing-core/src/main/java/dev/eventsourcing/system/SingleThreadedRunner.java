package dev.eventsourcing.system;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs the followers on the threads that save. A save within a policy only leaves word that there is more to do, so that
 * loops do not go deep.
 *
 * <p>Safe for use by several threads, one of which works at a time; others wait for it.
 */
final class SingleThreadedRunner implements Runner {

    private final RunnerApplications applications;
    private final List<Processor> processors;
    private final ReentrantLock working = new ReentrantLock();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private List<Subscription> subscriptions = List.of();
    private boolean started;
    private boolean more;
    private @Nullable ProcessingException failure;

    SingleThreadedRunner(RunnerApplications applications, ProcessorSettings settings) {
        this.applications = applications;
        this.processors = applications.processors(settings);
    }

    @Override
    public void start() {
        working.lock();
        try {
            if (started) {
                throw new IllegalStateException("The runner was started already");
            }
            started = true;
            subscriptions = applications.leaders().stream()
                    .map(leader -> leader.afterSaves(this::work))
                    .toList();
        } finally {
            working.unlock();
        }
        work();
    }

    private void work() {
        if (working.isHeldByCurrentThread()) {
            more = true;
            return;
        }
        working.lock();
        try {
            do {
                more = false;
                for (Processor processor : processors) {
                    more |= processor.runUntilIdle() > 0;
                }
            } while (more);
        } catch (ProcessingException e) {
            failure = e;
            throw e;
        } finally {
            working.unlock();
        }
    }

    @Override
    public <A extends Application> A get(Class<A> type) {
        return applications.get(type);
    }

    @Override
    public void awaitIdle(Duration timeout) {
        work();
    }

    @Override
    public boolean watch(Duration timeout) throws InterruptedException {
        throwFailure();
        return stopped.await(timeout.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void throwFailure() {
        working.lock();
        try {
            if (failure != null) {
                throw failure;
            }
        } finally {
            working.unlock();
        }
    }

    /** Whoever saved was told what failed. */
    @Override
    public void stop() {
        working.lock();
        try {
            subscriptions.forEach(Subscription::close);
            subscriptions = List.of();
            applications.close();
            stopped.countDown();
        } finally {
            working.unlock();
        }
    }
}
