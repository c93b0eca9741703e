package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where a share of a log begins. Partitions begin where the log was processed to before it had any; another number of
 * partitions than before is refused, because events would be processed twice or not at all.
 */
final class StartPosition {

    private final FollowedLog log;
    private final BatchReader reader;
    private final TrackingRecorder recorder;
    private final ProcessorSettings settings;
    private final Partition partition;

    StartPosition(
            FollowedLog log,
            BatchReader reader,
            TrackingRecorder recorder,
            ProcessorSettings settings,
            Partition partition) {
        this.log = log;
        this.reader = reader;
        this.recorder = recorder;
        this.settings = settings;
        this.partition = partition;
    }

    /** Stores it, within the claim, unless somebody else has done so. */
    Step store() {
        String trackingName = partition.trackingName(log.applicationName());
        if (recorder.maxTrackingId(trackingName).isEmpty()
                && recorder.maxTrackingId(marker()).isEmpty()) {
            requireSameCount();
            OptionalLong before = recorder.maxTrackingId(log.applicationName());
            set(partition.count() > 1 && before.isPresent() ? before.getAsLong() : find(settings.startFrom()));
        }
        return Step.PROGRESSED;
    }

    /** Has it begin somewhere, within the claim, also if it has begun elsewhere before. */
    void reset(StartFrom from) {
        recorder.resetTracking(countMarker(), partition.count() == 1 ? 0 : partition.count());
        set(find(from));
    }

    private void set(long position) {
        recorder.resetTracking(partition.trackingName(log.applicationName()), position);
        recorder.resetTracking(marker(), 1);
    }

    /** A position of 0 cannot be told from none, so that it is remembered beside that there is one. */
    private String marker() {
        return partition.trackingName(log.applicationName()) + "/started";
    }

    private String countMarker() {
        return log.applicationName() + "/partitions";
    }

    private void requireSameCount() {
        OptionalLong count = recorder.maxTrackingId(countMarker());
        if (count.isPresent() && count.getAsLong() != partition.count()) {
            throw new IllegalStateException("The log of \"" + log.applicationName() + "\" was processed in "
                    + count.getAsLong() + " partitions, and partitions is set to " + partition.count()
                    + ": set it back, or reset the processor");
        }
        if (count.isEmpty() && partition.count() > 1) {
            recorder.resetTracking(countMarker(), partition.count());
        }
    }

    private long find(StartFrom from) {
        if (from instanceof StartFrom.End) {
            return reader.horizon(0);
        }
        if (from instanceof StartFrom.After after) {
            return after.notificationId();
        }
        return from instanceof StartFrom.At at ? before(at.time()) : 0;
    }

    /** Looks by halves for the last notification before a time. */
    private long before(Instant time) {
        long low = 0;
        long high = reader.horizon(0);
        while (low < high) {
            long middle = low + (high - low) / 2;
            @Nullable Notification next = reader.next(middle).orElse(null);
            if (next == null || !reader.timeOf(next).isBefore(time)) {
                high = middle;
            } else {
                low = next.id();
            }
        }
        return low;
    }
}
