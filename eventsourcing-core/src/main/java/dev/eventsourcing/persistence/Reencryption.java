package dev.eventsourcing.persistence;

import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts what an application has stored, dictionaries, events and snapshots, with the active key and algorithm of its
 * cipher, as far as it is not; while the application runs, in batches of a transaction each. A snapshot that cannot be
 * decrypted stays as it is, with a warning: it is as good as none to who loads, too.
 *
 * <p>Nothing but the states changes, and each can be read at any moment by whoever has both keys. What is done needs not be
 * remembered: each state names its key. So it can be stopped at any time, killed too, run again, and run by several
 * processes. Before it begins, all processes write with the active key: what one writes with another is not found behind
 * the place that was reached, and needs another run.
 *
 * <p>Safe for use by several threads.
 */
public final class Reencryption {

    private static final Logger logger = LoggerFactory.getLogger(Reencryption.class);
    private static final int BATCH = 200;

    private final RowCipher rows;
    private final byte[] header;
    private final Dictionaries bound;
    private final StoredStates dictionaries;
    private final StoredStates events;
    private final StoredStates snapshots;
    private final AtomicBoolean warned = new AtomicBoolean();

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
        this.bound = infrastructure.dictionaries();
        this.dictionaries = infrastructure.recorder().dictionaries().states();
        this.events = infrastructure.recorder().states();
        this.snapshots = infrastructure.snapshotRecorder().states();
    }

    /**
     * Returns how many states are not encrypted with the active key; snapshots that cannot be decrypted do not count. When it
     * is 0, the application's old keys are not needed any more. Reads all of the store.
     *
     * @throws PersistenceException if the store fails
     */
    public long remaining() {
        long remaining = dictionaries.count(header) + events.count(header);
        List<StoredEvent> batch = snapshots.select(header, null, BATCH);
        while (!batch.isEmpty()) {
            remaining += decrypted(snapshots, batch).size();
            batch = snapshots.select(header, last(batch), BATCH);
        }
        return remaining;
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
     * @throws DeserializationException if a dictionary or an event cannot be decrypted, naming the key if that is missing,
     *     or if a dictionary is of another application: what came before it is done, and dictionaries come first
     * @throws PersistenceException if the store fails; what came before it is done
     */
    public long run(LongConsumer progress) {
        long done = run(dictionaries, 0, progress); // at first, as events of none that can be read are not touched
        done = run(events, done, progress);
        return run(snapshots, done, progress); // at last, as they can be made anew
    }

    private long run(StoredStates store, long before, LongConsumer progress) {
        long done = before;
        List<StoredEvent> batch = store.select(header, null, BATCH);
        while (!batch.isEmpty() && !Thread.currentThread().isInterrupted()) {
            Map<StoredEvent, byte[]> states = decrypted(store, batch);
            if (!states.isEmpty()) {
                states.replaceAll(this::encrypted);
                done += store.replace(states);
            }
            progress.accept(done);
            batch = store.select(header, last(batch), BATCH);
        }
        return done;
    }

    private static StoredEvent last(List<StoredEvent> batch) {
        return batch.get(batch.size() - 1);
    }

    private Map<StoredEvent, byte[]> decrypted(StoredStates store, List<StoredEvent> batch) {
        Map<StoredEvent, byte[]> states = new HashMap<>();
        for (StoredEvent stored : batch) {
            try {
                states.put(stored, rows.decrypt(stored));
                if (store == dictionaries) { // plain ones are read under any topic, and encrypted ones are not
                    bound.requireOwn(stored);
                }
            } catch (GeneralSecurityException e) {
                passOver(store, stored, e);
            }
        }
        return states;
    }

    private byte[] encrypted(StoredEvent stored, byte[] state) {
        try {
            return rows.encrypt(stored.with(state)).state();
        } catch (GeneralSecurityException e) {
            throw new SerializationException(stored + " cannot be encrypted: " + e.getMessage(), e);
        }
    }

    private void passOver(StoredStates store, StoredEvent stored, GeneralSecurityException problem) {
        if (store != snapshots) {
            throw store == dictionaries
                    ? new DeserializationException(
                            "Dictionary " + stored.originatorVersion() + " cannot be read: " + problem.getMessage())
                    : new DeserializationException(stored, problem.getMessage());
        }
        if (!warned.getAndSet(true)) {
            logger.warn(
                    "Snapshot {} cannot be read: {}. It stays as it is, and so do others that cannot be, which are not logged;"
                            + " loads ignore them and replay the events",
                    stored,
                    problem.getMessage());
        }
    }
}
