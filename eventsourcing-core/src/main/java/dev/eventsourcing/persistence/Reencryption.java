package dev.eventsourcing.persistence;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Encrypts what an application has stored, events, snapshots and dictionaries, with the active key and algorithm of its
 * cipher, as far as it is not; while the application runs, in batches of a transaction each.
 *
 * <p>Nothing but the states changes, and each can be read at any moment by whoever has both keys. What is done needs not be
 * remembered: each state names its key. So it can be stopped at any time, killed too, run again, and run by several
 * processes. Before it begins, all processes write with the active key: what one writes with another is not found behind
 * the place that was reached, and needs another run.
 *
 * <p>Safe for use by several threads.
 */
public final class Reencryption {

    private static final int BATCH = 200;

    private final RowCipher rows;
    private final byte[] header;
    private final List<StoredStates> stores;

    /**
     * @param infrastructure that of the application, from its {@link InfrastructureFactory}
     * @throws IllegalStateException if its mapper has no cipher
     * @throws StatesNotWritableException if one of its recorders cannot write states anew
     */
    public Reencryption(Infrastructure infrastructure) {
        this.rows = infrastructure.mapper().rows();
        Cipher cipher = rows.cipher();
        if (cipher == null) {
            throw new IllegalStateException("Nothing can be encrypted, as no cipher is configured");
        }
        this.header = cipher.header();
        this.stores = List.of(
                infrastructure.recorder().dictionaries().states(),
                infrastructure.snapshotRecorder().states(),
                infrastructure.recorder().states());
    }

    /**
     * Returns how many states are not encrypted with the active key. When it is 0, the application's old keys are not
     * needed any more. Reads all of the store.
     *
     * @throws PersistenceException if the store fails
     */
    public long remaining() {
        return stores.stream().mapToLong(store -> store.count(header)).sum();
    }

    /** As {@link #run(LongConsumer)}. */
    public long run() {
        return run(done -> {});
    }

    /**
     * Encrypts all that is not encrypted with the active key. If the calling thread is interrupted, it returns after the
     * batch, and stays interrupted.
     *
     * @param progress told after each batch how many states were encrypted anew so far
     * @return how many were
     * @throws DeserializationException if one cannot be decrypted, naming the key if that is missing: what came before it
     *     is done
     * @throws PersistenceException if the store fails; what came before it is done
     */
    public long run(LongConsumer progress) {
        long done = 0;
        for (StoredStates store : stores) {
            List<StoredEvent> batch = store.select(header, null, BATCH);
            while (!batch.isEmpty() && !Thread.currentThread().isInterrupted()) {
                done += store.replace(encrypted(batch));
                progress.accept(done);
                batch = store.select(header, batch.get(batch.size() - 1), BATCH);
            }
        }
        return done;
    }

    private Map<StoredEvent, byte[]> encrypted(List<StoredEvent> batch) {
        Map<StoredEvent, byte[]> states = new HashMap<>();
        for (StoredEvent stored : batch) {
            try {
                states.put(
                        stored, rows.encrypt(stored.with(rows.decrypt(stored))).state());
            } catch (GeneralSecurityException e) {
                throw new DeserializationException(stored, e.getMessage());
            }
        }
        return states;
    }
}
