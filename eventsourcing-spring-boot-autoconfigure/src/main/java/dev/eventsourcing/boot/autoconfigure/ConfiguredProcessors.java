package dev.eventsourcing.boot.autoconfigure;

import static java.util.Objects.requireNonNullElse;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Retry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the settings say of each processor: its own before the defaults. */
final class ConfiguredProcessors {

    private static final String PREFIX = "eventsourcing.processors.";
    private static final String DEFAULTS = "defaults";

    private final ProcessorDefaultsProperties defaults;
    private final Map<String, ProcessorsProperties.Processor> own;

    /** @throws InvalidSettingException if there are defaults for what has none */
    ConfiguredProcessors(ProcessorDefaultsProperties defaults, ProcessorsProperties properties) {
        this.defaults = defaults;
        this.own = properties.processors();
        if (of(DEFAULTS).partitions() != null) {
            throw new InvalidSettingException(
                    PREFIX + DEFAULTS + ".partitions is set, and the order between aggregates gets lost in partitions.",
                    "Set " + PREFIX + "<name>.partitions for each processor that does not need that order.");
        }
        if (of(DEFAULTS).follows() != null) {
            throw new InvalidSettingException(
                    PREFIX + DEFAULTS + ".follows is set, and each processor follows applications of its own.",
                    "Set " + PREFIX + "<name>.follows for each processor that does not say it itself.");
        }
        if (of(DEFAULTS).datasource() != null) {
            throw new InvalidSettingException(
                    PREFIX + DEFAULTS + ".datasource is set, and positions are kept where the events are by default.",
                    "Set " + PREFIX + "<name>.datasource for each projection whose read model is elsewhere.");
        }
    }

    /** Returns the name of the DataSource that the processor's positions are to be in, null if none is set. */
    @Nullable
    String dataSource(String name) {
        return of(name).datasource();
    }

    /** Returns the names of the applications that the processor is to follow, none if that is not set. */
    List<String> follows(String name) {
        return requireNonNullElse(of(name).follows(), List.of());
    }

    /** Tells whether one of them is to follow an application. */
    boolean isFollowedByAny(String application) {
        return own.values().stream()
                .anyMatch(its -> its.follows() != null && its.follows().contains(application));
    }

    /** Tells whether this instance is to run the processor. */
    boolean isEnabled(String name) {
        return requireNonNullElse(of(name).enabled(), defaults.enabled());
    }

    /**
     * Returns the settings of a processor.
     *
     * @param partitions what it declares
     * @param topics what it declares; none if it does not
     * @throws InvalidSettingException if a value is out of range
     */
    ProcessorSettings settings(String name, int partitions, Set<String> topics) {
        ProcessorsProperties.Processor its = of(name);
        return InvalidSettingException.naming(
                PREFIX + name,
                () -> new ProcessorSettings(
                        requireNonNullElse(its.pollInterval(), defaults.pollInterval()),
                        requireNonNullElse(its.batchSize(), defaults.batchSize()),
                        retry(its.retry()),
                        requireNonNullElse(its.onError(), defaults.onError()),
                        requireNonNullElse(its.topics(), topics.isEmpty() ? defaults.topics() : topics),
                        requireNonNullElse(its.startFrom(), defaults.startFrom()),
                        requireNonNullElse(its.partitions(), partitions),
                        requireNonNullElse(its.lagThreshold(), defaults.lagThreshold()),
                        requireNonNullElse(its.stallThreshold(), defaults.stallThreshold())));
    }

    private Retry retry(ProcessorsProperties.Retry its) {
        return new Retry(
                requireNonNullElse(its.maxAttempts(), defaults.retry().maxAttempts()),
                requireNonNullElse(its.initialDelay(), defaults.retry().initialDelay()),
                requireNonNullElse(its.multiplier(), defaults.retry().multiplier()),
                requireNonNullElse(its.maxDelay(), defaults.retry().maxDelay()));
    }

    /** @throws InvalidSettingException if there are settings for what is not among these */
    void requireKnown(Collection<String> names) {
        for (String key : new TreeSet<>(own.keySet())) {
            if (!key.equals(DEFAULTS) && names.stream().noneMatch(name -> isSame(key, name))) {
                throw new InvalidSettingException(
                        PREFIX + key + " is set, and there is no processor \"" + key + "\".",
                        names.isEmpty()
                                ? "Remove it, or define a Projection or ProcessApplication bean of that name."
                                : "Use the name of one that there is, " + String.join(", ", new TreeSet<>(names))
                                        + "; or " + PREFIX + DEFAULTS + " for all of them.");
            }
        }
    }

    /** @throws InvalidSettingException if one that runs in the transactions of saves has settings that need a processor */
    void requireInline(String name, String bean) {
        ProcessorsProperties.Processor its = of(name);
        if (!its.equals(ProcessorsProperties.Processor.of(its.follows(), its.datasource()))) {
            throw new InvalidSettingException(
                    PREFIX + name + " is set, and the bean \"" + bean
                            + "\" runs in the transactions of the saves: it has no processor.",
                    "Remove all of it but follows and datasource, or remove inline = true from its @Follows.");
        }
    }

    /** Refuses the name under which the settings of all processors are. */
    static void requireFree(String name) {
        if (isSame(DEFAULTS, name)) {
            throw new InvalidSettingException(
                    "A processor is named \"" + name + "\", and " + PREFIX + DEFAULTS + " is for all of them.",
                    "Give it another name.");
        }
    }

    private ProcessorsProperties.Processor of(String name) {
        ProcessorsProperties.Processor exact = own.get(name);
        if (exact != null) {
            return exact;
        }
        return own.entrySet().stream()
                .filter(entry -> isSame(entry.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ProcessorsProperties.Processor.NONE);
    }

    private static boolean isSame(String key, String name) {
        return EventSourcingProperties.uniform(key).equals(EventSourcingProperties.uniform(name));
    }
}
