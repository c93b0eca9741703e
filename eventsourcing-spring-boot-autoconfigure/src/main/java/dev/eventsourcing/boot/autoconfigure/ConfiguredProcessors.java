package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.StartFrom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Reads the settings of processors: those under its name, and for what is not there, the defaults. */
final class ConfiguredProcessors {

    private static final String PREFIX = "eventsourcing.processors";
    private static final String DEFAULTS = "defaults";

    private final Binder binder;
    private final ProcessorDefaults defaults;

    ConfiguredProcessors(Environment environment, ProcessorDefaults defaults) {
        this.binder = Binder.get(environment);
        this.defaults = defaults;
        settings(DEFAULTS, 1); // so that mistakes in them are named as what they are
    }

    /** @throws InvalidSettingException if there are settings for a processor that does not exist */
    void requireKnown(Collection<String> names) {
        Set<String> configured = binder.bind(PREFIX, Bindable.mapOf(String.class, Object.class))
                .map(Map::keySet)
                .orElse(Set.of());
        Set<String> known = names.stream().map(ConfiguredProcessors::uniform).collect(Collectors.toSet());
        for (String name : configured) {
            if (!name.equals(DEFAULTS) && !known.contains(uniform(name))) {
                throw new InvalidSettingException(
                        PREFIX + "." + name + " is set, and there is no processor of that name.",
                        names.isEmpty()
                                ? "Remove it, or define a Projection or ProcessApplication bean of that name."
                                : "Remove it, or use the name of one that there is: "
                                        + String.join(", ", new TreeSet<>(names)) + ".");
            }
        }
    }

    boolean isEnabled(String name) {
        return value(name, "enabled", Boolean.class, defaults.enabled());
    }

    /**
     * Returns the settings of a processor.
     *
     * @param partitions how many it declares itself
     * @throws InvalidSettingException if a value is out of range
     */
    ProcessorSettings settings(String name, int partitions) {
        ProcessorDefaults.RetryDefaults retry = defaults.retry();
        try {
            return new ProcessorSettings(
                    value(name, "poll-interval", Duration.class, defaults.pollInterval()),
                    value(name, "batch-size", Integer.class, defaults.batchSize()),
                    new Retry(
                            value(name, "retry.max-attempts", Integer.class, retry.maxAttempts()),
                            value(name, "retry.initial-delay", Duration.class, retry.initialDelay()),
                            value(name, "retry.multiplier", Double.class, retry.multiplier()),
                            value(name, "retry.max-delay", Duration.class, retry.maxDelay())),
                    value(name, "on-error", OnError.class, defaults.onError()),
                    binder.bind(key(name, "topics"), Bindable.setOf(String.class))
                            .orElse(defaults.topics()),
                    startFrom(name),
                    value(name, "partitions", Integer.class, Math.max(partitions, defaults.partitions())),
                    value(name, "lag-threshold", Long.class, defaults.lagThreshold()),
                    value(name, "stall-threshold", Duration.class, defaults.stallThreshold()));
        } catch (IllegalArgumentException e) {
            throw new InvalidSettingException(
                    "Of the settings " + PREFIX + "." + name + " or " + PREFIX + "." + DEFAULTS + ", " + e.getMessage()
                            + ".",
                    "Set it to a value of that range.");
        }
    }

    private StartFrom startFrom(String name) {
        String value = value(name, "start-from", String.class, defaults.startFrom());
        if (value.equals("beginning")) {
            return new StartFrom.Beginning();
        }
        if (value.equals("end")) {
            return new StartFrom.End();
        }
        try {
            return value.matches("\\d{1,18}")
                    ? new StartFrom.After(Long.parseLong(value))
                    : new StartFrom.At(time(value));
        } catch (DateTimeParseException e) {
            throw new InvalidSettingException(
                    PREFIX + "." + name + ".start-from is \"" + value + "\".",
                    "Set it to beginning, end, the id of a notification, or a time such as 2026-01-31T00:00:00Z.");
        }
    }

    private static Instant time(String value) {
        return OffsetDateTime.parse(value).toInstant();
    }

    private <T> T value(String name, String setting, Class<T> type, T otherwise) {
        return binder.bind(key(name, setting), type).orElse(otherwise);
    }

    private static String key(String name, String setting) {
        return PREFIX + "." + name.replace('_', '-') + "." + setting;
    }

    private static String uniform(String name) {
        return name.replaceAll("[-_]", "");
    }
}
