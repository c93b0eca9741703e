package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.OnError;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of all processors. Those of a single one have its name in the place of {@code defaults}.
 *
 * @param enabled Whether it works in this instance.
 * @param pollInterval How long it waits at the most before it looks for new events that nobody told it of.
 * @param batchSize Number of events that it processes in one transaction at the most, from 1 to 10000.
 * @param retry How a failing event is tried again.
 * @param onError What becomes of an event that goes on failing.
 * @param topics Topics that it follows; by default all.
 * @param startFrom Where it begins when it has processed nothing yet: beginning, end, the id of a notification to begin
 *     after, or a time such as 2026-01-31T00:00:00Z.
 * @param partitions Number of parts that the log is processed in side by side, from 1 to 256.
 * @param lagThreshold Number of events that it may be behind before it counts as lagging.
 * @param stallThreshold How long it may stand still before events that wait until it counts as stalled.
 */
@ConfigurationProperties("eventsourcing.processors.defaults")
record ProcessorDefaults(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("500ms") Duration pollInterval,
        @DefaultValue("200") int batchSize,
        @DefaultValue RetryDefaults retry,
        @DefaultValue("stop") OnError onError,
        @DefaultValue({}) Set<String> topics,
        @DefaultValue("beginning") String startFrom,
        @DefaultValue("1") int partitions,
        @DefaultValue("10000") long lagThreshold,
        @DefaultValue("30s") Duration stallThreshold) {

    /**
     * How a failing event is tried again.
     *
     * @param maxAttempts How often it is tried in all, 1 or more.
     * @param initialDelay The pause after the first failure.
     * @param multiplier What each further pause is longer by, 1 or more.
     * @param maxDelay The longest pause.
     */
    record RetryDefaults(
            @DefaultValue("5") int maxAttempts,
            @DefaultValue("100ms") Duration initialDelay,
            @DefaultValue("2") double multiplier,
            @DefaultValue("30s") Duration maxDelay) {}
}
