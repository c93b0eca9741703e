package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.autoconfigure.SqliteFile;
import dev.eventsourcing.boot.metrics.EventSourcingMetricsAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Contexts of {@link SqliteFile} with health, endpoint and meters. */
final class ActuatorContexts {

    private ActuatorContexts() {}

    /** @param folder where the databases are; also the property {@code folder} */
    static ApplicationContextRunner runner(Path folder) {
        return SqliteFile.runner(folder)
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingHealthAutoConfiguration.class,
                        EventSourcingEndpointAutoConfiguration.class,
                        EventSourcingMetricsAutoConfiguration.class,
                        HealthContributorAutoConfiguration.class,
                        HealthContributorRegistryAutoConfiguration.class,
                        HealthEndpointAutoConfiguration.class))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withPropertyValues(
                        "folder=" + folder, "management.endpoints.jmx.exposure.include=*", "spring.jmx.enabled=true");
    }
}
