package dev.eventsourcing.persistence;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The compression dictionaries of an application. They hold parts of its events, so they are encrypted as those are.
 *
 * <p>Each is kept in memory once it was used. One that another process has made is found when an event was compressed with
 * it, and used for new events from then on. Safe for use by several threads.
 */
final class Dictionaries {

    private final AggregateRecorder recorder;
    private final RowCipher rows;
    private final String topic; // to which they are bound where they are encrypted
    private final NavigableMap<Long, Dictionary> known = new ConcurrentSkipListMap<>();
    private volatile boolean looked;

    Dictionaries(String application, AggregateRecorder recorder, RowCipher rows) {
        this.recorder = recorder;
        this.rows = rows;
        this.topic = topicOf(application);
    }

    private static String topicOf(String application) {
        return "zstd:" + application;
    }

    boolean areOf(String application, AggregateRecorder other) {
        return topic.equals(topicOf(application)) && recorder.equals(other);
    }

    /** Returns the newest that this process knows, null for none. */
    @Nullable
    Dictionary newest() {
        if (!looked) {
            for (StoredEvent stored : latest()) {
                try {
                    remember(stored);
                } catch (DataFormatException e) {
                    throw new SerializationException("Events cannot be compressed: " + e.getMessage());
                }
            }
            looked = true;
        }
        Map.Entry<Long, Dictionary> newest = known.lastEntry();
        return newest == null ? null : newest.getValue();
    }

    /** Returns what was compressed with one of the dictionaries; null has none. */
    static byte[] decompress(@Nullable Dictionaries dictionaries, byte[] compressed) throws DataFormatException {
        long id = Dictionary.idIn(compressed);
        if (dictionaries == null) {
            throw new DataFormatException("it was compressed with dictionary " + id
                    + " of its application, and is not read as one of that application's events");
        }
        return dictionaries.get(id).decompress(compressed);
    }

    private Dictionary get(long id) throws DataFormatException {
        Dictionary dictionary = known.get(id);
        if (dictionary != null) {
            return dictionary;
        }
        List<StoredEvent> stored = recorder.selectEvents(
                ApplicationRecorder.DICTIONARIES,
                EventSelection.ALL.after(id - 1).upTo(id));
        if (stored.isEmpty()) {
            throw new DataFormatException("it was compressed with dictionary " + id
                    + " of its application, which is not among the application's dictionaries");
        }
        return remember(stored.get(0));
    }

    private Dictionary remember(StoredEvent stored) throws DataFormatException {
        try {
            Dictionary dictionary = new Dictionary(stored.originatorVersion(), plain(stored));
            known.put(stored.originatorVersion(), dictionary);
            return dictionary;
        } catch (GeneralSecurityException | MissingLibraryException e) {
            throw new DataFormatException(
                    "dictionary " + stored.originatorVersion() + " cannot be read: " + e.getMessage());
        }
    }

    private byte[] plain(StoredEvent stored) throws GeneralSecurityException {
        if (StateMarker.ENCRYPTED.begins(stored.state())) {
            requireOwn(stored);
        }
        return rows.decrypt(stored);
    }

    /** With that of another application, which has the same number and perhaps the same key, an event becomes another one. */
    void requireOwn(StoredEvent stored) throws GeneralSecurityException {
        if (!stored.topic().equals(topic)) {
            throw new GeneralSecurityException(
                    "its topic is \"" + stored.topic() + "\", and those of this application are \"" + topic + "\"");
        }
    }

    /**
     * Stores another dictionary, which new events of this process are compressed with from then on.
     *
     * @return its number
     * @throws ConcurrencyException if another process stores one just now
     */
    long add(byte[] bytes) {
        long id = latest().stream()
                        .mapToLong(StoredEvent::originatorVersion)
                        .findFirst()
                        .orElse(0)
                + 1;
        try {
            recorder.insertEvents(
                    List.of(rows.encrypt(new StoredEvent(ApplicationRecorder.DICTIONARIES, id, topic, bytes))));
        } catch (GeneralSecurityException e) {
            throw new SerializationException("Dictionary " + id + " cannot be encrypted: " + e.getMessage(), e);
        }
        known.put(id, new Dictionary(id, bytes));
        return id;
    }

    private List<StoredEvent> latest() {
        return recorder.selectEvents(
                ApplicationRecorder.DICTIONARIES,
                EventSelection.ALL.latestFirst().limit(1));
    }
}
