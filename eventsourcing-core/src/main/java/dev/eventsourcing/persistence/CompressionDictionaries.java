package dev.eventsourcing.persistence;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;

/**
 * Trains dictionaries from an application's own events, for {@link Compressor#zstdWithDictionary()}: small events have
 * little to repeat in themselves, and much to repeat of each other.
 *
 * <p>Dictionaries are kept beside the events, are numbered, and stay: the events that were compressed with one can be read
 * as long as it is there. Safe for use by several threads.
 */
public final class CompressionDictionaries {

    private static final int PAGE = 1000;

    private final Mapper mapper;
    private final Dictionaries dictionaries;
    private final ApplicationRecorder recorder;

    /** @param infrastructure that of the application, from its {@link InfrastructureFactory} */
    public CompressionDictionaries(Infrastructure infrastructure) {
        this.mapper = infrastructure.mapper();
        this.recorder = infrastructure.recorder();
        this.dictionaries = infrastructure.dictionaries();
    }

    /**
     * Trains a dictionary from the latest events and stores it. New events of this process are compressed with it from
     * now on, if its compressor uses dictionaries; other processes use it once they have read one of those.
     *
     * @param events how many of the latest events at the most; some hundred will do, more than ten thousand is a waste
     * @return the number of the dictionary
     * @throws IllegalArgumentException if there are too few events to learn from, or ones that have nothing in common
     * @throws MissingLibraryException if zstd-jni is not on the class path
     * @throws ConcurrencyException if another process has stored a dictionary at the same time
     * @throws DeserializationException if one of the events cannot be read
     * @throws PersistenceException if the store fails
     */
    public long train(int events) {
        List<byte[]> samples = samples(events);
        return dictionaries.add(ZstdLibrary.use(() -> ZstdTraining.train(samples)));
    }

    private List<byte[]> samples(int events) {
        List<byte[]> samples = new ArrayList<>();
        long end = recorder.maxNotificationId().orElse(0);
        long after = Math.max(0, end - events);
        while (after < end) {
            List<Notification> page = recorder.selectNotifications(
                    NotificationSelection.after(after, PAGE).stop(end));
            if (page.isEmpty()) {
                break;
            }
            page.forEach(notification -> samples.add(plainState(notification.event())));
            after = page.get(page.size() - 1).id();
        }
        return samples;
    }

    private byte[] plainState(StoredEvent stored) {
        try {
            return mapper.plainState(stored);
        } catch (GeneralSecurityException | DataFormatException e) {
            throw new DeserializationException(stored, e.getMessage());
        }
    }
}
