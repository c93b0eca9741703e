package dev.eventsourcing.boot.actuate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;

/** A component of health for each of what there is at present. Safe for use by several threads. */
final class HealthComponents implements CompositeHealthContributor {

    private final String group;
    private final Supplier<? extends Collection<String>> names;
    private final HealthChecks checks;

    private HealthComponents(String group, Supplier<? extends Collection<String>> names, HealthChecks checks) {
        this.group = group;
        this.names = names;
        this.checks = checks;
    }

    /** Makes the components {@code applications} and {@code processors}, with one for each below. */
    static CompositeHealthContributor of(ContextApplications parts, HealthChecks checks) {
        return CompositeHealthContributor.fromMap(Map.of(
                "applications",
                new HealthComponents("applications/", () -> parts.applications().keySet(), checks),
                "processors",
                new HealthComponents(
                        "processors/", () -> List.copyOf(parts.processors().keySet()), checks)));
    }

    @Override
    public @Nullable HealthContributor getContributor(String name) {
        return names.get().contains(name) ? indicator(name) : null;
    }

    @Override
    public Stream<Entry> stream() {
        return names.get().stream().map(name -> new Entry(name, indicator(name)));
    }

    private HealthIndicator indicator(String name) {
        return () -> checks.of(group + name);
    }
}
