package dev.eventsourcing.boot.metrics;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Processors;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of meters, where there is a registry for them. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
@EnableConfigurationProperties(EventSourcingProperties.class)
public final class EventSourcingMetricsAutoConfiguration {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Bean
    @ConditionalOnMissingBean
    EventSourcingMeters eventSourcingMeters(
            ObjectProvider<MeterRegistry> registry,
            ObjectProvider<InfrastructureFactory> infrastructure,
            ObjectProvider<Processors> processors,
            EventSourcingProperties properties) {
        return new EventSourcingMeters(
                registry,
                new StoreLook(infrastructure, processors, FRESH),
                application -> properties.ordering(application).name().toLowerCase(Locale.ROOT));
    }
}
