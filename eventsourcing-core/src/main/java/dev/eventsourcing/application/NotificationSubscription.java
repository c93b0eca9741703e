package dev.eventsourcing.application;

import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.Subscription;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Gives the notifications of a log one after the other: first those that are there, then each that comes. Has no thread of its
 * own and keeps no connection: it is prompted, and looks from time to time.
 *
 * <pre>{@code
 * try (NotificationSubscription subscription = universe.subscribe(0)) {
 *     while (true) {
 *         Notification next = subscription.next(); // waits
 *     }
 * }
 * }</pre>
 *
 * <p>For one reader; {@link #close} may be called by another thread, and ends a wait.
 */
public final class NotificationSubscription implements AutoCloseable {

    private static final int PAGE = 500;
    private static final Duration POLL = Duration.ofMillis(500);

    private final FollowedLog log;
    private final Set<String> topics;
    private final Queue<Notification> read = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition prompted = lock.newCondition();
    private final Subscription prompts;
    private long position;
    private boolean news = true;
    private boolean closed;

    NotificationSubscription(FollowedLog log, long after, Set<String> topics) {
        this.log = log;
        this.topics = log.mapper().topics().withFormer(topics);
        this.position = Math.max(0, after);
        this.prompts = log.subscribe(this::prompt);
    }

    private void prompt() {
        lock.lock();
        try {
            news = true;
            prompted.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns the next notification; waits until there is one.
     *
     * @throws NoSuchElementException if this is closed, before or meanwhile
     * @throws InterruptedException if the calling thread is interrupted
     * @throws PersistenceException if the log cannot be read; the next call tries again
     */
    public Notification next() throws InterruptedException {
        while (true) {
            Optional<Notification> next = next(Duration.ofDays(1));
            if (next.isPresent()) {
                return next.get();
            }
        }
    }

    /** As {@link #next()}, but waits no longer than a time; empty if nothing came. */
    public Optional<Notification> next(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (true) {
            requireOpen();
            if (read.isEmpty()) {
                readUnlessInterrupted();
            }
            Notification next = read.poll();
            if (next != null) {
                return Optional.of(next);
            }
            if (!awaitNews(deadline)) {
                return Optional.empty();
            }
        }
    }

    private void requireOpen() {
        lock.lock();
        try {
            if (closed) {
                throw new NoSuchElementException("The subscription is closed");
            }
            news = false;
        } finally {
            lock.unlock();
        }
    }

    /** An interrupt meets a read that waits for a connection, too. */
    private void readUnlessInterrupted() throws InterruptedException {
        try {
            readOn();
        } catch (PersistenceException e) {
            if (Thread.interrupted()) {
                InterruptedException interrupted = new InterruptedException("Interrupted while the log was read");
                interrupted.initCause(e);
                throw interrupted;
            }
            throw e;
        }
    }

    /** The horizon first: up to there a selection of some topics has seen everything. */
    private void readOn() {
        Long stop = topics.isEmpty() ? null : log.horizon();
        List<Notification> page = log.select(
                NotificationSelection.after(position, PAGE).topics(topics).stop(stop));
        read.addAll(page);
        if (!page.isEmpty()) {
            position = page.get(page.size() - 1).id();
        } else if (stop != null) {
            position = Math.max(position, stop);
        }
    }

    /** Returns false if the deadline is over. */
    private boolean awaitNews(long deadline) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = Math.min(deadline - System.nanoTime(), POLL.toNanos());
            while (!news && !closed && left > 0) {
                left = prompted.awaitNanos(left);
            }
            return news || closed || deadline - System.nanoTime() > 0;
        } finally {
            lock.unlock();
        }
    }

    /** Ends a wait, and all that come. Closing again does nothing. */
    @Override
    public void close() {
        prompts.close();
        lock.lock();
        try {
            closed = true;
            prompted.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
