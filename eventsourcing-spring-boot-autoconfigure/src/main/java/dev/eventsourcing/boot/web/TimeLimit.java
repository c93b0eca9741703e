package dev.eventsourcing.boot.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Interrupts the thread that has made it if it is neither renewed nor closed in time, and closes what it reads: the JDK's HTTP
 * client, which Spring takes unless another one is there, waits without limit unless it is told, for a peer that has gone
 * silently too, and on a body, up to JDK 17, through interrupts.
 *
 * <p>To be renewed and closed by the thread that has made it.
 */
final class TimeLimit implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(TimeLimit.class);

    private final Thread thread = Thread.currentThread();
    private final long limit;
    private volatile long begin;
    private CompletableFuture<Void> timer; // guarded by this, as the next three
    private @Nullable InputStream body;
    private boolean passed;
    private boolean closed;

    TimeLimit(Duration limit) {
        this.limit = limit.toNanos();
        renew();
        this.timer = timer(this.limit);
    }

    /** Begins the time anew. */
    void renew() {
        begin = System.nanoTime();
    }

    /** Says what to close when the time has passed. */
    synchronized <T extends InputStream> T closing(T stream) {
        body = stream;
        return stream;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what comes of looking is told to nobody
    private CompletableFuture<Void> timer(long nanos) {
        CompletableFuture<Void> started = new CompletableFuture<Void>().orTimeout(nanos, TimeUnit.NANOSECONDS);
        started.exceptionallyAsync(
                e -> {
                    look();
                    return null;
                },
                TimeLimit::onThreadOfItsOwn);
        return started;
    }

    /** Closing may wait, and the common pool may be busy, for which the JDK's client then waits too. */
    private static void onThreadOfItsOwn(Runnable task) {
        Thread thread = new Thread(task, "remote-log-time-limit");
        thread.setDaemon(true);
        thread.start();
    }

    private void look() {
        InputStream reading;
        synchronized (this) {
            long left = begin + limit - System.nanoTime();
            if (closed) {
                return;
            }
            if (left > 0) {
                timer = timer(left);
                return;
            }
            passed = true;
            thread.interrupt();
            reading = body;
        }
        if (reading != null) {
            try {
                reading.close();
            } catch (IOException e) {
                logger.trace("It was broken before", e);
            }
        }
    }

    synchronized boolean hasPassed() {
        return passed;
    }

    /** Ends the limit, and takes back the interrupt. */
    @Override
    public synchronized void close() {
        closed = true;
        timer.complete(null);
        if (passed) {
            Thread.interrupted();
        }
    }
}
