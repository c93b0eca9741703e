package dev.eventsourcing.processing;

import org.jspecify.annotations.Nullable;

/** For how many steps in a row the store or the log has failed. {@link RetryState} guards it. */
final class StoreOutage {

    private int count;
    private @Nullable Throwable failure;

    void failed(Throwable failure) {
        count++;
        this.failure = failure;
    }

    /** The store has answered, which says nothing of a log that could not be read. */
    void storeAnswered() {
        if (!(failure instanceof LogReadException || failure instanceof UnknownEventException)) {
            end();
        }
    }

    void end() {
        count = 0;
        failure = null;
    }

    /** Somebody is told of it by an exception: what is known of it stays, and the next failure is the first one again. */
    void thrown() {
        count = 0;
    }

    int count() {
        return count;
    }

    /** Returns what has failed last, null if that works. */
    @Nullable
    Throwable failure() {
        return failure;
    }
}
