package dev.eventsourcing.processing;

import java.time.Duration;
import java.util.Set;

/**
 * How a processor works.
 *
 * @param pollInterval how long it waits at the most before it looks for new events that nobody told it of
 * @param batchSize how many events it processes in one transaction at the most, 1 or more
 * @param retry how a failing event is tried again
 * @param onError what becomes of an event that goes on failing
 * @param topics what it follows; empty means every topic
 * @param startFrom where it begins when it has processed nothing yet
 * @param partitions how many parts the log is processed in, side by side, each with its share of the originators
 * @param lagThreshold how far behind it counts as lagging, in events
 * @param stallThreshold how long it may stand still before events that wait for it until it counts as stalled
 */
public record ProcessorSettings(
        Duration pollInterval,
        int batchSize,
        Retry retry,
        OnError onError,
        Set<String> topics,
        StartFrom startFrom,
        int partitions,
        long lagThreshold,
        Duration stallThreshold) {

    public static final ProcessorSettings DEFAULT = new ProcessorSettings(
            Duration.ofMillis(500),
            200,
            Retry.DEFAULT,
            OnError.STOP,
            Set.of(),
            new StartFrom.Beginning(),
            1,
            10_000,
            Duration.ofSeconds(30));

    /** The most partitions that a log can be processed in. */
    public static final int MAX_PARTITIONS = 256;

    public ProcessorSettings {
        Settings.require(Settings.isPositive(pollInterval), "poll-interval must be above zero: " + pollInterval);
        Settings.require(batchSize >= 1 && batchSize <= 10_000, "batch-size must be from 1 to 10000: " + batchSize);
        Settings.require(
                partitions >= 1 && partitions <= MAX_PARTITIONS,
                "partitions must be from 1 to " + MAX_PARTITIONS + ": " + partitions);
        Settings.require(lagThreshold >= 1, "lag-threshold must be at least 1: " + lagThreshold);
        Settings.require(Settings.isPositive(stallThreshold), "stall-threshold must be above zero: " + stallThreshold);
        topics = Set.copyOf(topics);
    }

    public ProcessorSettings withPollInterval(Duration pollInterval) {
        return new ProcessorSettings(
                pollInterval, batchSize, retry, onError, topics, startFrom, partitions, lagThreshold, stallThreshold);
    }

    public ProcessorSettings withBatchSize(int batchSize) {
        return new ProcessorSettings(
                pollInterval, batchSize, retry, onError, topics, startFrom, partitions, lagThreshold, stallThreshold);
    }

    public ProcessorSettings withRetry(Retry retry) {
        return new ProcessorSettings(
                pollInterval, batchSize, retry, onError, topics, startFrom, partitions, lagThreshold, stallThreshold);
    }

    public ProcessorSettings withOnError(OnError onError) {
        return new ProcessorSettings(
                pollInterval, batchSize, retry, onError, topics, startFrom, partitions, lagThreshold, stallThreshold);
    }

    public ProcessorSettings withTopics(Set<String> topics) {
        return new ProcessorSettings(
                pollInterval, batchSize, retry, onError, topics, startFrom, partitions, lagThreshold, stallThreshold);
    }

    /** Returns the same with the topics that {@link Follows} of a follower names, if it names some. */
    public ProcessorSettings withTopicsOf(Class<?> follower) {
        Follows follows = follower.getAnnotation(Follows.class);
        return follows == null || follows.topics().length == 0 ? this : withTopics(Set.of(follows.topics()));
    }

    public ProcessorSettings withStartFrom(StartFrom startFrom) {
        return new ProcessorSettings(
                pollInterval, batchSize, retry, onError, topics, startFrom, partitions, lagThreshold, stallThreshold);
    }

    public ProcessorSettings withPartitions(int partitions) {
        return new ProcessorSettings(
                pollInterval, batchSize, retry, onError, topics, startFrom, partitions, lagThreshold, stallThreshold);
    }

    public ProcessorSettings withLagThreshold(long lagThreshold) {
        return new ProcessorSettings(
                pollInterval, batchSize, retry, onError, topics, startFrom, partitions, lagThreshold, stallThreshold);
    }

    public ProcessorSettings withStallThreshold(Duration stallThreshold) {
        return new ProcessorSettings(
                pollInterval, batchSize, retry, onError, topics, startFrom, partitions, lagThreshold, stallThreshold);
    }
}
