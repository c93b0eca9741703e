package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.Processors;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.task.SimpleAsyncTaskExecutorBuilder;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * Auto-configuration of what runs process applications and projections: a processor for each application they follow, and
 * what has it work in the background.
 */
@AutoConfiguration(
        after = {
            EventSourcingAutoConfiguration.class,
            TaskExecutionAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class
        })
@ConditionalOnBean(InfrastructureFactory.class)
@Import(ProcessorsConfiguration.class)
public final class ProcessorsAutoConfiguration {

    /** How long Spring's lifecycle waits for what it stops. */
    static final String PATIENCE = "spring.lifecycle.timeout-per-shutdown-phase";

    @Bean
    @ConditionalOnMissingBean
    ProcessorsLifecycle eventSourcingProcessorsLifecycle(
            Processors processors,
            ConfiguredProcessors configured,
            InlineProjections inline,
            ObjectProvider<SimpleAsyncTaskExecutorBuilder> executors,
            ObjectProvider<ThreadPoolTaskSchedulerBuilder> schedulers,
            Environment environment) {
        return new ProcessorsLifecycle(
                processors,
                configured,
                inline,
                new ProcessorThreads(executors, schedulers, environment),
                Binder.get(environment).bind(PATIENCE, Duration.class).orElse(Duration.ofSeconds(30)));
    }
}
