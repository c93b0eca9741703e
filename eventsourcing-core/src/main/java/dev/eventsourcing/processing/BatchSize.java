package dev.eventsourcing.processing;

/**
 * How many events a step takes: one by one where a batch has failed, so that the one that fails is found; and fewer since a
 * batch did not fit in memory, and with each that does one more again. Used by one thread at a time.
 */
final class BatchSize {

    private final int most;
    private int limit;
    private long oneByOneFrom;
    private long oneByOneUntil;

    BatchSize(int most) {
        this.most = most;
        this.limit = most;
    }

    /** Returns how many to take after a position. */
    int after(long position) {
        return position >= oneByOneFrom && position < oneByOneUntil ? 1 : limit;
    }

    void breakUp(Batch batch) {
        oneByOneFrom = batch.position();
        oneByOneUntil = batch.end();
    }

    void doesNotFit() {
        limit = Math.max(1, limit / 2);
    }

    void fits() {
        limit = Math.min(most, limit + 1);
    }
}
