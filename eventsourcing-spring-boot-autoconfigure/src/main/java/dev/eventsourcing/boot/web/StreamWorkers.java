package dev.eventsourcing.boot.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * The few threads that serve all streams, and how many streams there may be. A worker reads from the store and never
 * waits for a client; without work the threads go, but for one that keeps the time.
 *
 * <p>Safe for use by several threads.
 */
final class StreamWorkers implements Executor {

    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Duration pollInterval;
    private final Duration heartbeatInterval;
    private final Semaphore places;
    private final List<StreamHub> hubs = new CopyOnWriteArrayList<>();
    private volatile @Nullable ThreadPoolExecutor pool;
    private @Nullable ScheduledThreadPoolExecutor clock; // guarded by this

    StreamWorkers(Duration pollInterval, Duration heartbeatInterval, int maxStreams) {
        this.pollInterval = pollInterval;
        this.heartbeatInterval = heartbeatInterval;
        this.places = new Semaphore(maxStreams);
    }

    void add(StreamHub hub) {
        hubs.add(hub);
    }

    /** Takes a place for a stream, which the stream gives back. Returns whether there was one. */
    boolean tryAcquire() {
        return places.tryAcquire();
    }

    void release() {
        places.release();
    }

    boolean isRunning() {
        return pool != null;
    }

    @Override
    public void execute(Runnable task) {
        ThreadPoolExecutor running = pool;
        if (running == null) {
            throw new RejectedExecutionException("not started, or stopped");
        }
        running.execute(task);
    }

    synchronized void start() {
        if (pool != null) {
            return;
        }
        pool = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), // of one task per stream and hub at the most
                threads("notification-stream-"));
        pool.allowCoreThreadTimeOut(true);
        clock = new ScheduledThreadPoolExecutor(1, threads("notification-stream-clock-"));
        every(clock, pollInterval, () -> hubs.forEach(StreamHub::look));
        every(clock, heartbeatInterval, () -> hubs.forEach(StreamHub::beat));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the clock
    private static void every(ScheduledThreadPoolExecutor clock, Duration interval, Runnable task) {
        clock.scheduleWithFixedDelay(task, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static CustomizableThreadFactory threads(String prefix) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory(prefix);
        threads.setDaemon(true);
        return threads;
    }

    /** Ends all streams, and waits a little for those that are reading. */
    synchronized void stop() {
        ThreadPoolExecutor stopping = pool;
        if (stopping == null || clock == null) {
            return;
        }
        clock.shutdownNow();
        pool = null;
        hubs.forEach(StreamHub::close);
        stopping.shutdown();
        try {
            stopping.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
