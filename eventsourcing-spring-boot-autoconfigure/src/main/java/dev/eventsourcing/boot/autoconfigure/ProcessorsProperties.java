package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.StartFrom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of single processors.
 *
 * @param processors Settings for single processors by name, which go before those under "defaults".
 */
@ConfigurationProperties("eventsourcing")
public record ProcessorsProperties(@DefaultValue Map<String, Processor> processors) {

    public ProcessorsProperties {
        processors = Map.copyOf(processors);
    }

    /**
     * Settings for one processor.
     *
     * @param enabled Whether this instance runs the processor.
     * @param pollInterval How long it waits at the most before it looks for new events that nobody told it of.
     * @param batchSize Number of events that it processes in one transaction at the most, from 1 to 10000.
     * @param retry How a failing event is tried again.
     * @param onError What becomes of an event that goes on failing.
     * @param topics Topics that it follows; every one if empty.
     * @param startFrom Where it begins if it has processed nothing yet.
     * @param partitions How many parts a log is processed in, side by side; as the processor declares by default.
     * @param lagThreshold How far behind it counts as lagging, in events.
     * @param stallThreshold How long it may stand still before events that wait until it counts as stalled.
     * @param follows Names of the applications that it follows, instead of what it says itself.
     * @param datasource Name of the DataSource bean that a projection keeps its positions in, beside its read model; by
     *     default the one of the events that it follows.
     */
    public record Processor(
            @Nullable Boolean enabled,
            @Nullable Duration pollInterval,
            @Nullable Integer batchSize,
            @DefaultValue Retry retry,
            @Nullable OnError onError,
            @Nullable Set<String> topics,
            @Nullable StartFrom startFrom,
            @Nullable Integer partitions,
            @Nullable Long lagThreshold,
            @Nullable Duration stallThreshold,
            @Nullable List<String> follows,
            @Nullable String datasource) {

        static final Processor NONE = new Processor(
                null, null, null, new Retry(null, null, null, null), null, null, null, null, null, null, null, null);

        Processor following(@Nullable List<String> applications) {
            return new Processor(
                    enabled,
                    pollInterval,
                    batchSize,
                    retry,
                    onError,
                    topics,
                    startFrom,
                    partitions,
                    lagThreshold,
                    stallThreshold,
                    applications,
                    datasource);
        }
    }

    /**
     * How a failing event is tried again.
     *
     * @param maxAttempts How often an event is tried in all, 1 or more.
     * @param initialDelay The pause after the first failure.
     * @param multiplier What each further pause is longer by, 1 or more.
     * @param maxDelay The longest pause.
     */
    public record Retry(
            @Nullable Integer maxAttempts,
            @Nullable Duration initialDelay,
            @Nullable Double multiplier,
            @Nullable Duration maxDelay) {}
}
