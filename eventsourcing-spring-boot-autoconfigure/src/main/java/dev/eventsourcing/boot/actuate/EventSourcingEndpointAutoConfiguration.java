package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.JdbcEventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.ProcessorsAutoConfiguration;
import dev.eventsourcing.boot.internal.SettingsByApplication;
import dev.eventsourcing.boot.internal.StoreExecutors;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Transcoder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.endpoint.expose.EndpointExposure;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Auto-configuration of the endpoint {@code eventsourcing} and of what is told by {@code info}, for those who have the
 * actuator.
 */
@AutoConfiguration(
        after = {
            EventSourcingAutoConfiguration.class,
            JdbcEventSourcingAutoConfiguration.class,
            ProcessorsAutoConfiguration.class
        })
@ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnBean(InfrastructureFactory.class)
@EnableConfigurationProperties(EventSourcingEndpointProperties.class) // which are checked where it is not exposed too
public final class EventSourcingEndpointAutoConfiguration {

    @Bean
    @ConditionalOnEnabledInfoContributor("eventsourcing")
    @ConditionalOnMissingBean
    EventSourcingInfoContributor eventSourcingInfoContributor(
            ConfigurableListableBeanFactory beans, ObjectProvider<InfrastructureFactory> infrastructure) {
        return new EventSourcingInfoContributor(new ContextApplications(beans), infrastructure);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnAvailableEndpoint(EventSourcingEndpoint.class)
    static final class EndpointConfiguration {

        @Bean
        @ConditionalOnMissingBean
        EndpointComponents eventSourcingEndpointComponents(
                ConfigurableListableBeanFactory beans,
                Transcoder transcoder,
                StoreExecutors lanes,
                SettingsByApplication settings,
                EventSourcingEndpointProperties properties) {
            EndpointResources resources = new EndpointResources(
                    new ContextApplications(beans),
                    new EndpointProbes(properties.timeout()),
                    lanes,
                    OrderingProbe.forClassesOf(EventSourcingEndpointAutoConfiguration.class.getClassLoader()),
                    new OriginatorStreams(transcoder, settings::hasTextIds));
            return new EndpointComponents(resources, new EndpointOperations(resources), properties);
        }

        @Bean
        @ConditionalOnMissingBean
        EventSourcingEndpoint eventSourcingEndpoint(EndpointComponents parts) {
            return new EventSourcingEndpoint(parts);
        }

        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnAvailableEndpoint(exposure = EndpointExposure.WEB)
        EventSourcingEndpointWebExtension eventSourcingEndpointWebExtension(EndpointComponents parts) {
            return new EventSourcingEndpointWebExtension(parts);
        }
    }
}
