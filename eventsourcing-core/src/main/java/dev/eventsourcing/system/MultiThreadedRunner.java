package dev.eventsourcing.system;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.TrackingTimeoutException;
import dev.eventsourcing.processing.DeadLetterException;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Scheduler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Runs each follower on a thread of its own. If one fails, all end. Safe for use by several threads. */
final class MultiThreadedRunner implements Runner {

    private static final Duration LOOK = Duration.ofMillis(10);
    private static final long OUTAGE_LOOK_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunnerApplications applications;
    private final List<Processor> processors;
    private final ExecutorService executor = Executors.newCachedThreadPool(threads("eventsourcing-runner-"));
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(threads("eventsourcing-runner-timer-"));
    private boolean started;
    private boolean stopped;
    private @Nullable ProcessingException failure;
    private boolean told;

    MultiThreadedRunner(RunnerApplications applications, ProcessorSettings settings) {
        this.applications = applications;
        this.processors = applications.processors(settings);
        processors.forEach(processor -> processor.onStop(this::failed));
    }

    private static ThreadFactory threads(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public synchronized void start() {
        if (started) {
            throw new IllegalStateException("The runner was started already");
        }
        started = true;
        processors.forEach(processor -> processor.start(executor, Scheduler.of(timer)));
    }

    /** On the thread that has failed, which cannot wait for itself. */
    private synchronized void failed(ProcessingException reason) {
        if (failure == null) {
            failure = reason;
            processors.forEach(processor -> processor.close(Duration.ZERO));
            notifyAll();
        }
    }

    @Override
    public <A extends Application> A get(Class<A> type) {
        return applications.get(type);
    }

    /** Idle is who has processed everything, if nothing new has come of it meanwhile. */
    @Override
    public void awaitIdle(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        List<Long> heads;
        do {
            heads = heads();
            if (System.nanoTime() > deadline && !processors.isEmpty()) { // there is always more
                throw new RunnerTimeoutException(processors.get(0), timeout);
            }
            for (int i = 0; i < heads.size(); i++) {
                await(processors.get(i), heads.get(i), deadline, timeout);
            }
            Thread.sleep(LOOK.toMillis()); // what was committed last may not be final yet
        } while (!heads.equals(heads()));
    }

    private List<Long> heads() {
        return processors.stream().map(Processor::head).toList();
    }

    private void await(Processor processor, long head, long deadline, Duration timeout) throws InterruptedException {
        while (true) {
            throwFailure();
            try {
                processor.awaitProcessed(head, LOOK);
                return;
            } catch (DeadLetterException e) {
                return; // it was dealt with as its settings say
            } catch (TrackingTimeoutException e) {
                if (System.nanoTime() > deadline) {
                    throw new RunnerTimeoutException(processor, timeout);
                }
            }
        }
    }

    private synchronized void throwFailure() {
        if (failure != null) {
            told = true;
            throw failure;
        }
    }

    private void throwOutage() {
        for (Processor processor : processors) {
            Throwable outage = processor.outage();
            if (outage instanceof Error error) {
                throw error;
            }
            if (outage != null) {
                throw (RuntimeException) outage;
            }
        }
    }

    @Override
    public synchronized boolean watch(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!stopped && failure == null) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            throwOutage();
            wait(Math.min(left, OUTAGE_LOOK_MILLIS));
        }
        throwFailure();
        return true;
    }

    @Override
    public void stop() {
        synchronized (this) {
            if (stopped) {
                return;
            }
            stopped = true;
            notifyAll();
        }
        processors.forEach(processor -> processor.close(PATIENCE));
        timer.shutdownNow();
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
        applications.close();
        if (!wasTold()) {
            throwFailure();
        }
    }

    private synchronized boolean wasTold() {
        return told;
    }
}
