package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.ProcessorStatus;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How a processor is, as operators see it. Of its partitions the one that is worst says how it is, and the one that is last
 * says how far it has come.
 *
 * @param name its name
 * @param application whose log it follows
 * @param state how it is in this process
 * @param position the notification up to which all is processed, 0 for none
 * @param head the notification up to which the log is final
 * @param lag how far it is behind
 * @param timeLeftSeconds how long it will take to the head, null if that is not known
 * @param lastError what failed last, null if nothing did
 * @param stoppedAt the notification that it has stopped at, null if it has not
 * @param deadLetters how many events are parked or were skipped
 * @param partitions the same of each
 */
record ProcessorView(
        String name,
        String application,
        ProcessorState state,
        long position,
        long head,
        Lag lag,
        @Nullable Double timeLeftSeconds,
        @Nullable ShownError lastError,
        @Nullable Long stoppedAt,
        long deadLetters,
        List<PartitionView> partitions) {

    private static final List<ProcessorState> WORST_FIRST = List.of(
            ProcessorState.STOPPED,
            ProcessorState.STALLED,
            ProcessorState.FAILING,
            ProcessorState.LAGGING,
            ProcessorState.PAUSED,
            ProcessorState.RUNNING);

    /**
     * How far behind.
     *
     * @param events at the most so many
     * @param seconds how long ago the first event that waits has happened
     */
    record Lag(long events, double seconds) {}

    /** A share of the originators, from 0. */
    record PartitionView(
            int partition,
            ProcessorState state,
            long position,
            Lag lag,
            int attempts,
            @Nullable ShownError lastError,
            long deadLetters) {

        private static PartitionView of(ProcessorStatus status, boolean payloads) {
            return new PartitionView(
                    status.partition(),
                    status.state(),
                    status.position(),
                    new Lag(status.lag(), seconds(status.lagTime())),
                    status.attempts(),
                    status.lastError() == null ? null : ShownError.of(status.lastError(), payloads),
                    status.deadLetters());
        }
    }

    /**
     * Probes at a processor, which asks its store and the log.
     *
     * @param payloads whether payloads are shown, and with them what exceptions say
     * @throws dev.eventsourcing.persistence.PersistenceException if its store fails
     */
    static ProcessorView of(Processor processor, boolean payloads) {
        List<ProcessorStatus> statuses = processor.status();
        List<PartitionView> partitions = statuses.stream()
                .map(status -> PartitionView.of(status, payloads))
                .toList();
        ProcessingException stopped = processor.stopped();
        return new ProcessorView(
                processor.name(),
                processor.applicationName(),
                partitions.stream()
                        .map(PartitionView::state)
                        .min(Comparator.comparing(WORST_FIRST::indexOf))
                        .orElseThrow(),
                longs(statuses, ProcessorStatus::position).min().orElseThrow(),
                longs(statuses, ProcessorStatus::head).max().orElseThrow(),
                new Lag(
                        longs(statuses, ProcessorStatus::lag).max().orElseThrow(),
                        partitions.stream()
                                .mapToDouble(partition -> partition.lag().seconds())
                                .max()
                                .orElseThrow()),
                timeLeft(statuses),
                partitions.stream()
                        .map(PartitionView::lastError)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                stopped == null ? null : stopped.notificationId(),
                longs(statuses, ProcessorStatus::deadLetters).sum(),
                partitions);
    }

    private static LongStream longs(
            List<ProcessorStatus> statuses, java.util.function.ToLongFunction<ProcessorStatus> value) {
        return statuses.stream().mapToLong(value);
    }

    private static @Nullable Double timeLeft(List<ProcessorStatus> statuses) {
        Duration longest = Duration.ZERO;
        for (ProcessorStatus status : statuses) {
            Duration left = status.timeLeft();
            if (left == null) {
                return null;
            }
            longest = left.compareTo(longest) > 0 ? left : longest;
        }
        return seconds(longest);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
