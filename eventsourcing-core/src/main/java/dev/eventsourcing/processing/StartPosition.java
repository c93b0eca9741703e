package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.TrackingRecorder;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Where a share of a log begins. Partitions begin where the log was processed to before it had any; another number of
 * partitions than before is refused, because events would be processed twice or not at all.
 */
final class StartPosition {

    private final FollowedLog log;
    private final TrackingRecorder recorder;
    private final ProcessorSettings settings;
    private final Partition partition;

    StartPosition(FollowedLog log, TrackingRecorder recorder, ProcessorSettings settings, Partition partition) {
        this.log = log;
        this.recorder = recorder;
        this.settings = settings;
        this.partition = partition;
    }

    /** Stores it, within the claim, unless somebody else has done so. */
    Step store() {
        String trackingName = partition.trackingName(log.applicationName());
        if (recorder.maxTrackingId(trackingName).isPresent()) {
            return Step.PROGRESSED;
        }
        requireSameCount();
        OptionalLong before = recorder.maxTrackingId(log.applicationName());
        long position = partition.count() > 1 && before.isPresent() ? before.getAsLong() : find();
        recorder.resetTracking(trackingName, position);
        return Step.PROGRESSED;
    }

    private void requireSameCount() {
        String marker = log.applicationName() + "/partitions";
        OptionalLong count = recorder.maxTrackingId(marker);
        if (count.isPresent() && count.getAsLong() != partition.count()) {
            throw new IllegalStateException("The log of \"" + log.applicationName() + "\" was processed in "
                    + count.getAsLong() + " partitions, and partitions is set to " + partition.count()
                    + ": set it back, or reset the processor");
        }
        if (count.isEmpty() && partition.count() > 1) {
            recorder.resetTracking(marker, partition.count());
        }
    }

    private long find() {
        StartFrom from = settings.startFrom();
        if (from instanceof StartFrom.End) {
            return end();
        }
        if (from instanceof StartFrom.After after) {
            return after.notificationId();
        }
        return from instanceof StartFrom.At at ? before(at.time()) : 0;
    }

    /** The end of an empty log is a position that cannot be told from none, so that it is remembered beside. */
    private long end() {
        String marker = partition.trackingName(log.applicationName()) + "/end";
        long horizon = recorder.maxTrackingId(marker).isPresent() ? 0 : log.horizon();
        if (horizon == 0) {
            recorder.resetTracking(marker, 1);
        }
        return horizon;
    }

    /** Looks by halves for the last notification before a time. */
    private long before(Instant time) {
        long low = 0;
        long high = log.horizon();
        while (low < high) {
            long middle = low + (high - low) / 2;
            List<Notification> next = log.select(NotificationSelection.after(middle, 1));
            boolean later = next.isEmpty()
                    || !log.mapper()
                            .toDomainEvent(next.get(0).event())
                            .timestamp()
                            .toInstant()
                            .isBefore(time);
            if (later) {
                high = middle;
            } else {
                low = next.get(0).id();
            }
        }
        return low;
    }
}
