package dev.eventsourcing.jdbc;

import java.sql.Connection;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The commits of this process that have begun and not ended, which are watched as long as there are any.
 *
 * <p>Safe for use by several threads.
 */
final class InFlightCommits {

    private final ScheduledExecutorService reports;
    private final Duration patience;
    private final Runnable stalled;
    private final Duration lockTimeout;
    private final Consumer<Connection> timedOut;
    private final Set<Commit> commits = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean watched = new AtomicBoolean();

    /**
     * @param stalled is run, again and again, while a commit has taken longer than the patience
     * @param lockTimeout how long a commit waits for others
     * @param timedOut is told of a commit that has failed after so long, on its connection, which is of use again
     */
    InFlightCommits(
            ScheduledExecutorService reports,
            Duration patience,
            Runnable stalled,
            Duration lockTimeout,
            Consumer<Connection> timedOut) {
        this.reports = reports;
        this.patience = patience;
        this.stalled = stalled;
        this.lockTimeout = lockTimeout;
        this.timedOut = timedOut;
    }

    /** A commit, by identity. */
    static final class Commit {
        private final long begun = System.nanoTime();

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }

    Commit begin() {
        Commit commit = new Commit();
        commits.add(commit);
        watch();
        return commit;
    }

    /** Ends a commit; ending it again does nothing. */
    void end(Commit commit) {
        commits.remove(commit);
    }

    /** Is told that a commit has failed, on a connection whose transaction is over. */
    void failed(Commit commit, Connection connection) {
        if (commit.age().compareTo(lockTimeout) >= 0) {
            timedOut.accept(connection);
        }
    }

    private void watch() {
        if (!watched.get() && watched.compareAndSet(false, true)) {
            try {
                var unused = reports.schedule(this::look, patience.toNanos() / 2, TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                watched.set(false); // closed, and nobody is left to warn
            }
        }
    }

    private void look() {
        watched.set(false);
        if (commits.stream().anyMatch(commit -> commit.age().compareTo(patience) > 0)) {
            stalled.run();
        }
        if (!commits.isEmpty()) {
            watch();
        }
    }
}
