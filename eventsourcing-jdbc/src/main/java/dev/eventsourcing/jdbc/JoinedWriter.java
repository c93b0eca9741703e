package dev.eventsourcing.jdbc;

import java.time.Duration;
import java.util.Optional;

/**
 * A writer of a log, as the transactions of callers know it. Safe for use by several threads.
 *
 * @param log its name, by which writers are ordered
 * @param inFlight where its commits are noted while they last
 * @param lock the statement that takes the lock of the log, which would otherwise be taken in the commit; empty if
 *     there is none
 * @param commits is told of the transactions that have committed
 */
record JoinedWriter(String log, InFlightCommits inFlight, Optional<String> lock, Commits commits) {

    /** Is told of transactions. */
    @FunctionalInterface
    interface Commits {

        /**
         * A transaction has committed.
         *
         * @param saves how many saves of this writer it had
         * @param events how many events they had together
         * @param took the commit alone
         */
        void committed(int saves, int events, Duration took);
    }
}
