package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a share of a log begins. Partitions begin where the log was processed to before it had any, whose position ends
 * with that. Another number of partitions than before is refused, because events would be processed twice or not at all.
 *
 * <p>Only the positions of the number that holds are there: who finds its own gone asks here before it goes on. All that
 * is written here is written within the claim to the whole log, or after a wait for it.
 */
final class StartPosition {

    private static final Partition WHOLE = new Partition(0, 1);

    private final String processor;
    private final FollowedLog log;
    private final BatchReader reader;
    private final TrackingRecorder recorder;
    private final ProcessorSettings settings;
    private final Partition partition;

    StartPosition(
            String processor,
            FollowedLog log,
            BatchReader reader,
            TrackingRecorder recorder,
            ProcessorSettings settings,
            Partition partition) {
        this.processor = processor;
        this.log = log;
        this.reader = reader;
        this.recorder = recorder;
        this.settings = settings;
        this.partition = partition;
    }

    /**
     * Tells whether it is stored, and no position of the whole log is left beside those of partitions.
     *
     * @throws PartitionCountException if the log is processed in another number of partitions
     */
    boolean isStored() {
        requireSameCount();
        return isStored(partition) && (partition.count() == 1 || !isStored(WHOLE));
    }

    private boolean isStored(Partition share) {
        return recorder.maxTrackingId(name(share)).isPresent()
                || recorder.maxTrackingId(marker(share)).isPresent();
    }

    /**
     * Stores it for all partitions, within the claim to the whole log, unless somebody else has done so.
     *
     * @param from where a log begins that was not processed yet
     */
    void store(long from) {
        requireSameCount();
        if (partition.count() == 1) {
            if (!isStored(WHOLE)) {
                set(WHOLE, from);
            }
            return;
        }
        boolean processedAsAWhole = isStored(WHOLE);
        long position = processedAsAWhole ? recorder.maxTrackingId(name(WHOLE)).orElse(0) : from;
        shares(partition.count()).filter(share -> !isStored(share)).forEach(share -> set(share, position));
        remove(WHOLE);
        recorder.resetTracking(countMarker(), partition.count());
    }

    /**
     * Has all partitions begin somewhere, also if they have begun elsewhere before. Within the claim to the whole log, or to
     * another one: it waits for who has that to this one before it asks how many partitions there are.
     */
    void reset(long position) {
        remove(WHOLE);
        OptionalLong before = recorder.maxTrackingId(countMarker());
        shares(before.orElse(1)).forEach(this::remove); // waits for who is at it
        shares(partition.count()).forEach(share -> set(share, position));
        if (before.isPresent() || partition.count() > 1) { // a whole that had no partitions yet can go on in some
            recorder.resetTracking(countMarker(), partition.count());
        }
        recorder.resetTracking(resetsMarker(), resets() + 1);
    }

    /** Returns how often the positions were set anew, which cannot be told from them if they were at the beginning. */
    long resets() {
        return recorder.maxTrackingId(resetsMarker()).orElse(0);
    }

    /** Returns the names of the shares that the log is processed in, whatever number of them is set here. */
    List<String> shareNames() {
        return shares(recorder.maxTrackingId(countMarker()).orElse(1))
                .map(this::name)
                .toList();
    }

    private static Stream<Partition> shares(long count) {
        return IntStream.range(0, (int) count).mapToObj(index -> new Partition(index, (int) count));
    }

    private void set(Partition share, long position) {
        recorder.resetTracking(name(share), position);
        recorder.resetTracking(marker(share), 1);
    }

    private void remove(Partition share) {
        recorder.resetTracking(name(share), 0);
        recorder.resetTracking(marker(share), 0);
    }

    private String name(Partition share) {
        return share.trackingName(log.applicationName());
    }

    /** A position of 0 cannot be told from none, so that it is remembered beside that there is one. */
    private String marker(Partition share) {
        return name(share) + "/started";
    }

    private String countMarker() {
        return log.applicationName() + "/partitions";
    }

    private String resetsMarker() {
        return log.applicationName() + "/resets";
    }

    /** @throws PartitionCountException if the log is processed in another number of partitions */
    void requireSameCount() {
        OptionalLong count = recorder.maxTrackingId(countMarker());
        if (count.isPresent() && count.getAsLong() != partition.count()) {
            throw new PartitionCountException(
                    processor, log.applicationName(), (int) count.getAsLong(), partition.count());
        }
    }

    /** Looks where a log begins that was not processed yet; best outside of a transaction. */
    long find() {
        return find(settings.startFrom());
    }

    /** Looks for the position that something begins after; best outside of a transaction. */
    long find(StartFrom from) {
        if (from instanceof StartFrom.End) {
            return reader.horizon(0);
        }
        if (from instanceof StartFrom.After after) {
            return after.notificationId();
        }
        return from instanceof StartFrom.At at ? before(at.time()) : 0;
    }

    /** Looks by halves for the last notification before a time. What cannot be read says nothing of its time. */
    private long before(Instant time) {
        long low = 0;
        long high = reader.horizon(0);
        while (low < high) {
            long middle = low + (high - low) / 2;
            BatchReader.@Nullable Timed next = reader.timed(middle, high).orElse(null);
            if (next == null || !next.time().isBefore(time)) {
                high = middle;
            } else {
                low = next.notificationId();
            }
        }
        return low;
    }
}
