package dev.eventsourcing.system;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs the followers on the threads that save. A save within a policy only leaves word that there is more to do, so that
 * loops do not go deep.
 *
 * <p>Safe for use by several threads, one of which works at a time; others wait for it.
 */
final class SingleThreadedRunner implements Runner {

    /** How long a save waits for another instance that is at a log, and does not come on. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String STOPPED = "before the runner was stopped";
    private static final String INTERRUPTED = "before the thread was interrupted";
    private static final Duration LOOK = Duration.ofMillis(20);

    private final RunnerApplications applications;
    private final List<Processor> processors;
    private final Duration patience;
    private final ReentrantLock working = new ReentrantLock();
    private List<Subscription> subscriptions = List.of();
    private boolean started;
    private boolean more;
    private boolean stopped; // guarded by this
    private volatile boolean ending;
    private long cameOn = System.nanoTime(); // guarded by working: when a follower did last
    private @Nullable Throwable failure; // guarded by this: of the last work

    SingleThreadedRunner(RunnerApplications applications, ProcessorSettings settings) {
        this(applications, settings, PATIENCE);
    }

    SingleThreadedRunner(RunnerApplications applications, ProcessorSettings settings, Duration patience) {
        this.patience = patience;
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
        long begun = System.nanoTime();
        awaitTurn();
        try {
            work(begun, Long.MAX_VALUE, patience);
        } catch (RunnerTimeoutException e) {
            failed(e);
            throw e;
        } finally {
            working.unlock();
        }
    }

    /** As long as another thread works: its own patience has an end too. */
    private void awaitTurn() {
        if (working.tryLock()) {
            return;
        }
        try {
            working.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunnerTimeoutException(processors.get(0), INTERRUPTED);
        }
    }

    private void work(long begun, long deadline, Duration timeout) {
        try {
            do {
                more = false;
                for (Processor processor : processors) {
                    more |= comesOn(processor, begun, deadline, timeout);
                    if (more && System.nanoTime() > deadline) {
                        throw new RunnerTimeoutException(processor, timeout);
                    }
                }
            } while (more);
            failed(null);
        } catch (RunnerTimeoutException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            failed(e); // whoever has saved may not hear of it, if that was in a transaction
            throw e;
        }
    }

    /** Has a follower work until there is nothing left. If another instance is at it, it waits for that one to let go. */
    private boolean comesOn(Processor processor, long begun, long deadline, Duration timeout) {
        boolean comesOn = runUntilIdle(processor);
        while (processor.isContested()) {
            if (ending || Thread.currentThread().isInterrupted()) {
                throw new RunnerTimeoutException(processor, ending ? STOPPED : INTERRUPTED);
            }
            long now = System.nanoTime();
            if (now > deadline || Math.min(now - begun, now - cameOn) > timeout.toNanos()) {
                throw new RunnerTimeoutException(processor, timeout);
            }
            LockSupport.parkNanos(this, LOOK.toNanos());
            comesOn |= runUntilIdle(processor);
        }
        return comesOn;
    }

    private boolean runUntilIdle(Processor processor) {
        boolean comesOn = processor.runUntilIdle() > 0;
        cameOn = comesOn ? System.nanoTime() : cameOn;
        return comesOn;
    }

    private synchronized void failed(@Nullable Throwable reason) {
        failure = reason;
        notifyAll();
    }

    @Override
    public <A extends Application> A get(Class<A> type) {
        return applications.get(type);
    }

    @Override
    public void awaitIdle(Duration timeout) throws InterruptedException {
        if (processors.isEmpty()) {
            return;
        }
        long begun = System.nanoTime();
        if (!working.tryLock(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new RunnerTimeoutException(processors.get(0), timeout);
        }
        try {
            work(begun, begun + timeout.toNanos(), timeout);
        } catch (RunnerTimeoutException e) {
            if (Thread.interrupted()) {
                throw (InterruptedException) new InterruptedException(e.getMessage()).initCause(e);
            }
            throw e;
        } finally {
            working.unlock();
        }
    }

    @Override
    public synchronized boolean watch(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!stopped) {
            throwFailure();
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private void throwFailure() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    /** What has failed was told to whoever saved, or is to whoever watches. */
    @Override
    public void stop() {
        ending = true;
        working.lock();
        try {
            subscriptions.forEach(Subscription::close);
            subscriptions = List.of();
            applications.close();
        } finally {
            working.unlock();
        }
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
    }
}
