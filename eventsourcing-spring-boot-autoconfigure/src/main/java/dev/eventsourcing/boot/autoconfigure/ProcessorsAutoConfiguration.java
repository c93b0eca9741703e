package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Processors;
import java.time.Clock;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.thread.Threading;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.TaskScheduler;

/** Auto-configuration of what runs the projections and process applications among the beans. */
@AutoConfiguration(
        after = {
            EventSourcingAutoConfiguration.class,
            JdbcEventSourcingAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class
        })
@EnableConfigurationProperties(ProcessorDefaults.class)
public final class ProcessorsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ConfiguredProcessors eventSourcingConfiguredProcessors(Environment environment, ProcessorDefaults defaults) {
        return new ConfiguredProcessors(environment, defaults);
    }

    @Bean
    @ConditionalOnMissingBean
    Processors eventSourcingProcessors(
            ListableBeanFactory beans,
            InfrastructureFactory infrastructure,
            ConfiguredProcessors configured,
            ObjectProvider<Clock> clock) {
        return new Processors(new FollowingBeans(beans, infrastructure, configured, clock.getIfUnique(Clock::systemUTC))
                .processors());
    }

    @Bean
    @ConditionalOnMissingBean
    ProcessorLifecycle eventSourcingProcessorLifecycle(
            Processors processors,
            ConfiguredProcessors configured,
            ObjectProvider<TaskScheduler> scheduler,
            Environment environment) {
        ProcessorThreads threads =
                new ProcessorThreads(Threading.VIRTUAL.isActive(environment), scheduler.getIfUnique());
        return new ProcessorLifecycle(processors, configured::isEnabled, threads);
    }
}
