package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The commits of this process that have begun and not ended. Safe for use by several threads. */
final class CommitsUnderWay {

    private final Set<Commit> commits = ConcurrentHashMap.newKeySet();

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
        return commit;
    }

    /** Ends a commit; ending it again does nothing. */
    void end(Commit commit) {
        commits.remove(commit);
    }

    /** Returns for how long the oldest one has been under way, zero if there is none. */
    Duration longest() {
        return commits.stream().map(Commit::age).max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
