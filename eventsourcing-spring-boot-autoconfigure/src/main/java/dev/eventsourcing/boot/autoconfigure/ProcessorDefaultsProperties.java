package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.StartFrom;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of all processors that have none of their own.
 *
 * @param enabled Whether this instance runs processors. Others may, and positions can be waited for in any case.
 * @param pollInterval How long a processor waits at the most before it looks for new events that nobody told it of.
 * @param batchSize Number of events that are processed in one transaction at the most, from 1 to 10000.
 * @param retry How a failing event is tried again.
 * @param onError What becomes of an event that goes on failing.
 * @param topics Topics that are followed; every one if empty.
 * @param startFrom Where a processor begins that has processed nothing yet: beginning, end, the id of the first
 *     notification to process, or a time such as 2026-01-31T12:00:00Z.
 * @param lagThreshold How far behind a processor counts as lagging, in events.
 * @param stallThreshold How long a processor may stand still before events that wait until it counts as stalled.
 */
@ConfigurationProperties(ProcessorDefaultsProperties.PREFIX)
public record ProcessorDefaultsProperties(
        @DefaultValue("true") Boolean enabled,
        @DefaultValue("500ms") Duration pollInterval,
        @DefaultValue("200") Integer batchSize,
        @DefaultValue RetrySettings retry,
        @DefaultValue("stop") OnError onError,
        @DefaultValue Set<String> topics,
        @DefaultValue("beginning") StartFrom startFrom,
        @DefaultValue("10000") Long lagThreshold,
        @DefaultValue("30s") Duration stallThreshold) {

    static final String PREFIX = "eventsourcing.processors.defaults";

    /** @throws dev.eventsourcing.domain.EventSourcingException if a value is out of range, naming the full key */
    public ProcessorDefaultsProperties {
        topics = Set.copyOf(topics);
        Set<String> all = topics;
        InvalidSettingException.naming(
                PREFIX,
                () -> new ProcessorSettings(
                        pollInterval,
                        batchSize,
                        retry.retry(),
                        onError,
                        all,
                        startFrom,
                        ProcessorSettings.DEFAULT.partitions(),
                        lagThreshold,
                        stallThreshold));
    }

    /**
     * How a failing event is tried again.
     *
     * @param maxAttempts How often an instance tries an event, 1 or more.
     * @param initialDelay The pause after the first failure.
     * @param multiplier What each further pause is longer by, 1 or more.
     * @param maxDelay The longest pause.
     */
    public record RetrySettings(
            @DefaultValue("5") Integer maxAttempts,
            @DefaultValue("100ms") Duration initialDelay,
            @DefaultValue("2") Double multiplier,
            @DefaultValue("30s") Duration maxDelay) {

        Retry retry() {
            return new Retry(maxAttempts, initialDelay, multiplier, maxDelay);
        }
    }
}
