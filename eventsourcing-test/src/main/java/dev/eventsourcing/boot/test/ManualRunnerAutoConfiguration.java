package dev.eventsourcing.boot.test;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.test.ManualRunner;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of what runs processors when a test says so, for slices of tests. */
@AutoConfiguration(afterName = "dev.eventsourcing.boot.autoconfigure.ManualProcessorsAutoConfiguration")
@ConditionalOnBean(Processors.class)
public final class ManualRunnerAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ManualRunner eventSourcingManualRunner(Processors processors) {
        return new ManualRunner(processors);
    }

    /**
     * What is wrong with a processor is found before the test, and projections in-line are kept from the beginning. A projection
     * without the application that it follows is there for its queries, and nothing is wrong with it.
     */
    @Bean
    static SmartInitializingSingleton eventSourcingProcessorsInitializer(
            Processors processors, ListableBeanFactory beans) {
        return () -> {
            if (beans.getBeanNamesForType(Application.class, true, false).length > 0) {
                processors.all();
            }
        };
    }
}
