package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.ProcessorsAutoConfiguration;
import dev.eventsourcing.boot.internal.StoreExecutors;
import dev.eventsourcing.persistence.InfrastructureFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Auto-configuration of the health of applications and processors, for those who have Boot's health. */
@AutoConfiguration(after = {EventSourcingAutoConfiguration.class, ProcessorsAutoConfiguration.class})
@ConditionalOnClass({HealthContributor.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(InfrastructureFactory.class)
@EnableConfigurationProperties(EventSourcingHealthProperties.class) // which are checked where it is switched off too
public final class EventSourcingHealthAutoConfiguration {

    /** Apart, as its condition is a class that need not be there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnEnabledHealthIndicator("eventsourcing")
    static final class HealthConfiguration {

        @Bean
        @ConditionalOnMissingBean
        HealthChecks eventSourcingHealthChecks(
                EventSourcingHealthProperties properties, StoreExecutors lanes, ConfigurableListableBeanFactory beans) {
            EventSourcingHealth health = new EventSourcingHealth(
                    new ContextApplications(beans),
                    lanes,
                    OrderingProbe.forClassesOf(EventSourcingHealthAutoConfiguration.class.getClassLoader()),
                    properties.stallThreshold());
            return new HealthChecks(health::checks, properties.timeout());
        }

        /** Its name says where it is in the whole: {@code eventsourcing}. */
        @Bean
        @ConditionalOnMissingBean(name = {"eventsourcingHealthIndicator", "eventsourcingHealthContributor"})
        CompositeHealthContributor eventsourcingHealthContributor(
                HealthChecks checks, ConfigurableListableBeanFactory beans) {
            return HealthComponents.of(new ContextApplications(beans), checks);
        }
    }
}
