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
     * What there is to do, in the log.
     *
     * @param failure why it could not be read; the head is the one that was seen last then
     */
    private record Look(
            long head, Duration lagTime, @Nullable RuntimeException failure) {}

    ProcessorStatus of(int index, PartitionProcessor partition, boolean started) {
        long position = partition.position();
        Look look = look(partition, position);
        long lag = Math.max(0, look.head() - position);
        if (lag == 0) {
            partition.progress().idle();
        }
        partition.progress().seen(position);
        partition.failures().passed(position);
        @Nullable Throwable failure = partition.failures().last();
        failure = failure == null ? look.failure() : failure;
        return new ProcessorStatus(
                name,
                log.applicationName(),
                index,
                state(partition, position, started, lag, look.failure() != null),
                position,
                look.head(),
                lag,
                look.lagTime(),
                lag == 0 ? Duration.ZERO : partition.progress().timeFor(lag),
                partition.failures().attempts(),
                failure == null ? null : failure.toString(),
                partition.deadLetters().count());
    }

    private Look look(PartitionProcessor partition, long position) {
        try {
            long head = partition.reader().horizon(position);
            lastHead = head;
            return new Look(head, head <= position ? Duration.ZERO : lagTime(partition, position), null);
        } catch (LogReadException e) {
            return new Look(Math.max(lastHead, position), Duration.ZERO, e);
        }
    }

    private ProcessorState state(
            PartitionProcessor partition, long position, boolean started, long lag, boolean unreadable) {
        if (partition.stoppedAt(position) != null) {
            return ProcessorState.STOPPED;
        }
        if (!started || partition.pause().holds()) {
            return ProcessorState.PAUSED;
        }
        if (unreadable || !partition.failures().isClear()) {
            return ProcessorState.FAILING;
        }
        if (lag > 0 && partition.progress().age().compareTo(settings.stallThreshold()) > 0) {
            return ProcessorState.STALLED;
        }
        return lag > settings.lagThreshold() ? ProcessorState.LAGGING : ProcessorState.RUNNING;
    }

    private Duration lagTime(PartitionProcessor partition, long position) {
        Instant now = clock.instant();
        return partition
                .reader()
                .timeOfNext(position)
                .map(time -> Duration.between(time, now))
                .filter(Settings::isPositive)
                .orElse(Duration.ZERO);
    }
}
