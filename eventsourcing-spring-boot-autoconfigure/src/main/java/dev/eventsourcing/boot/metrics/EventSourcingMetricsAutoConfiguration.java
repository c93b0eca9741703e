package dev.eventsourcing.boot.metrics;

import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.internal.SettingsByApplication;
import dev.eventsourcing.boot.internal.StoreExecutors;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Processors;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of meters, where there is a registry for them. */
@AutoConfiguration(
        after = EventSourcingAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({MeterRegistry.class, InfrastructureFactory.class})
public final class EventSourcingMetricsAutoConfiguration {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @Bean
    @ConditionalOnMissingBean
    EventSourcingMeters eventSourcingMeters(
            ObjectProvider<MeterRegistry> registry,
            ObjectProvider<InfrastructureFactory> infrastructure,
            ObjectProvider<Processors> processors,
            StoreExecutors lanes,
            SettingsByApplication settings) {
        return new EventSourcingMeters(
                registry, new StoreGauges(infrastructure, processors, lanes, FRESH), settings::ordering);
    }
}
