package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Processors;
import java.time.Clock;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.task.SimpleAsyncTaskExecutorBuilder;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.TaskScheduler;

/** Auto-configuration of what runs process applications and projections: a processor for each application they follow. */
@AutoConfiguration(
        after = {
            EventSourcingAutoConfiguration.class,
            TaskExecutionAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class
        })
@ConditionalOnBean(InfrastructureFactory.class)
@EnableConfigurationProperties({ProcessorDefaultsProperties.class, ProcessorsProperties.class})
public final class ProcessorsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ConfiguredProcessors eventSourcingConfiguredProcessors(
            ProcessorDefaultsProperties defaults, ProcessorsProperties properties) {
        return new ConfiguredProcessors(defaults, properties);
    }

    /** Asks for the factory when processors are made: the applications that need this bean may be on the way to it. */
    @Bean
    @ConditionalOnMissingBean
    Processors eventSourcingProcessors(
            ListableBeanFactory beans,
            ObjectProvider<InfrastructureFactory> infrastructure,
            ConfiguredProcessors configured,
            ObjectProvider<Clock> clock,
            ObjectProvider<Observers> observers) {
        return new Processors(() -> new ProcessorBeans(
                        beans,
                        infrastructure.getObject(),
                        configured,
                        clock.getIfUnique(Clock::systemUTC),
                        new AllObservers(observers))
                .create());
    }

    @Bean
    @ConditionalOnMissingBean
    ProcessorsLifecycle eventSourcingProcessorsLifecycle(
            Processors processors,
            ConfiguredProcessors configured,
            ObjectProvider<SimpleAsyncTaskExecutorBuilder> executors,
            ObjectProvider<ThreadPoolTaskSchedulerBuilder> schedulers,
            ObjectProvider<TaskScheduler> contexts,
            Environment environment) {
        return new ProcessorsLifecycle(
                processors, configured, new ProcessorThreads(executors, schedulers, contexts, environment));
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
