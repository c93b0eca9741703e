package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Processors;
import java.time.Clock;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The processors of process applications and projections, whatever runs them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ProcessorDefaultsProperties.class, ProcessorsProperties.class})
final class ProcessorsConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ConfiguredProcessors eventSourcingConfiguredProcessors(
            ProcessorDefaultsProperties defaults, ProcessorsProperties properties) {
        return new ConfiguredProcessors(defaults, properties);
    }

    @Bean
    InlineProjections eventSourcingInlineProjections(ListableBeanFactory beans, ConfiguredProcessors configured) {
        return new InlineProjections(beans, configured);
    }

    /** Asks for the factory when processors are made: the applications that need this bean may be on the way to it. */
    @Bean
    @ConditionalOnMissingBean
    Processors eventSourcingProcessors(
            ListableBeanFactory beans,
            ObjectProvider<InfrastructureFactory> infrastructure,
            ConfiguredProcessors configured,
            InlineProjections inline,
            ObjectProvider<Clock> clock,
            ObjectProvider<Observers> observers) {
        return Processors.besideInline(
                inline::names,
                () -> new ProcessorBeans(
                                beans,
                                infrastructure.getObject(),
                                configured,
                                inline,
                                clock.getIfUnique(Clock::systemUTC),
                                new AllObservers(observers))
                        .create());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(JdbcInfrastructureFactory.class)
    static class Jdbc {

        @Bean
        @ConditionalOnMissingBean
        ProcessorTransactions eventSourcingProcessorTransactions(
                ObjectProvider<JdbcInfrastructureFactory> stores, Processors processors) {
            return new ProcessorTransactions(stores, processors);
        }
    }
}
