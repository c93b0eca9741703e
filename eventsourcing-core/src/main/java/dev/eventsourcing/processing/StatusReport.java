package dev.eventsourcing.processing;

import dev.eventsourcing.application.FollowedLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Looks how a processor is. Safe for use by several threads. */
final class StatusReport {

    private final String name;
    private final FollowedLog log;
    private final ProcessorSettings settings;
    private final Clock clock;
    private volatile long lastHead;

    StatusReport(String name, FollowedLog log, ProcessorSettings settings, Clock clock) {
        this.name = name;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Where a partition is in the log.
     *
     * @param lagTime how long the next event has waited; zero if there is none
     * @param failure why the log could not be read; the head is the one that was seen last then
     */
    record Place(
            long position,
            long head,
            Duration lagTime,
            @Nullable RuntimeException failure) {

        /** Returns how many notifications wait. */
        long lag() {
            return Math.max(0, head - position);
        }
    }

    /** Returns how it is at a place, which it knows of by now. */
    ProcessorStatus of(int index, PartitionProcessor partition, Place place, boolean started) {
        long lag = place.lag();
        @Nullable Throwable failure = partition.retries().last();
        failure = failure == null ? place.failure() : failure;
        return new ProcessorStatus(
                name,
                log.applicationName(),
                index,
                state(partition, place, started),
                place.position(),
                place.head(),
                lag,
                place.lagTime(),
                lag == 0 ? Duration.ZERO : partition.progress().timeFor(lag),
                partition.retries().attempts(),
                failure == null ? null : failure.toString(),
                partition.context().deadLetters().count());
    }

    /** Looks where it is, and remembers the head for when the log cannot be read. */
    Place look(PartitionProcessor partition) {
        long position = partition.context().position();
        try {
            long head = partition.context().reader().horizon(position);
            lastHead = head;
            return new Place(position, head, head <= position ? Duration.ZERO : lagTime(partition, position), null);
        } catch (LogReadException e) {
            return new Place(position, Math.max(lastHead, position), Duration.ZERO, e);
        }
    }

    private ProcessorState state(PartitionProcessor partition, Place place, boolean started) {
        if (partition.stopState().reason() != null) {
            return ProcessorState.STOPPED;
        }
        if (!started || partition.context().pause().holds()) {
            return ProcessorState.PAUSED;
        }
        if (place.failure() != null || !partition.retries().isClear()) {
            return ProcessorState.FAILING;
        }
        if (place.lag() > 0 && partition.progress().age().compareTo(settings.stallThreshold()) > 0) {
            return ProcessorState.STALLED;
        }
        return place.lag() > settings.lagThreshold() ? ProcessorState.LAGGING : ProcessorState.RUNNING;
    }

    private Duration lagTime(PartitionProcessor partition, long position) {
        Instant now = clock.instant();
        return partition
                .context()
                .reader()
                .timeOfNext(position)
                .map(time -> Duration.between(time, now))
                .filter(Settings::isPositive)
                .orElse(Duration.ZERO);
    }
}
