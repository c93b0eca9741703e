package dev.eventsourcing.jdbc;

import java.time.Duration;

/**
 * A writer of a log, as the transactions of callers know it. Safe for use by several threads.
 *
 * @param log its name, by which writers are ordered
 * @param underWay where its commits are noted while they last
 * @param lock takes the lock of the log in the caller's transaction, which would otherwise be taken in its commit
 * @param commits is told of the transactions that have committed
 */
record JoinedWriter(String log, CommitsUnderWay underWay, Runnable lock, Commits commits) {

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
