package dev.eventsourcing.boot.observation;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Auto-configuration of observations, where there is a registry for them, and of the traces that events keep. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.brave.autoconfigure.BraveAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration"
        })
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
public final class EventSourcingObservationAutoConfiguration {

    /** Saves within a trace are stored with it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Tracer.class)
    @ConditionalOnBean({Tracer.class, Propagator.class})
    static class Traced {

        @Bean
        @Order(0) // its correlation ids go before others
        @ConditionalOnMissingBean
        EventSourcingObservations eventSourcingObservations(
                ObjectProvider<ObservationRegistry> registry,
                ObjectProvider<SaveConvention> save,
                ObjectProvider<LoadConvention> load,
                ObjectProvider<ProcessConvention> process,
                ObjectProvider<Tracer> tracer,
                ObjectProvider<Propagator> propagator) {
            return new EventSourcingObservations(
                    registry,
                    save,
                    load,
                    process,
                    () -> TraceContexts.current(tracer.getObject(), propagator.getObject()));
        }

        @Bean
        @ConditionalOnMissingBean
        ProcessTracingObservationHandler eventSourcingProcessTracingObservationHandler(Tracer tracer) {
            return new ProcessTracingObservationHandler(tracer);
        }
    }

    @Bean
    @ConditionalOnMissingBean
    EventSourcingObservations eventSourcingUntracedObservations(
            ObjectProvider<ObservationRegistry> registry,
            ObjectProvider<SaveConvention> save,
            ObjectProvider<LoadConvention> load,
            ObjectProvider<ProcessConvention> process) {
        return new EventSourcingObservations(registry, save, load, process, Map::of);
    }
}
