package dev.eventsourcing.jdbc;

/** Writes saves in one commit, in a transaction of its own. */
interface BatchWriter {

    /**
     * Gives every save its notification ids or its failure; what it throws is the failure of all of them.
     *
     * @param batch is settled when there is a connection to write it on
     * @throws dev.eventsourcing.persistence.LockTimeoutException if other writers took until the earliest
     *     {@linkplain Save#deadline() deadline} of the saves; nothing was stored, and those that wait longer can be
     *     written again
     * @throws InterruptedSaveException if the thread was interrupted before anything was sent: the batch can be written
     *     again
     */
    void write(Batch batch);
}
