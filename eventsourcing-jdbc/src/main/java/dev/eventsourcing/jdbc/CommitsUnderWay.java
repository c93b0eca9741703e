package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The commits of this process that have begun and not ended, which are watched as long as there are any.
 *
 * <p>Safe for use by several threads.
 */
final class CommitsUnderWay {

    private final ScheduledExecutorService background;
    private final Duration patience;
    private final Runnable stalled;
    private final Set<Commit> commits = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean watched = new AtomicBoolean();

    /** @param stalled is run, again and again, while a commit has taken longer than the patience */
    CommitsUnderWay(ScheduledExecutorService background, Duration patience, Runnable stalled) {
        this.background = background;
        this.patience = patience;
        this.stalled = stalled;
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

    private void watch() {
        if (!watched.get() && watched.compareAndSet(false, true)) {
            try {
                var unused = background.schedule(this::look, patience.toNanos() / 2, TimeUnit.NANOSECONDS);
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
