package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.boot.web.NotificationLogServer;
import dev.eventsourcing.persistence.InfrastructureFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Auto-configuration of notification logs over HTTP, for those who ask for it. */
@AutoConfiguration(after = EventSourcingAutoConfiguration.class)
@ConditionalOnBean(InfrastructureFactory.class)
@EnableConfigurationProperties(NotificationLogProperties.class) // which are checked where nothing is served too
public final class NotificationLogAutoConfiguration {

    private static final Logger logger = LoggerFactory.getLogger(NotificationLogAutoConfiguration.class);

    private static final String ROUTES = "eventSourcingNotificationLogRoutes";
    private static final String ENABLED = "eventsourcing.web.notification-log.enabled";

    @Bean
    @ConditionalOnBooleanProperty(ENABLED)
    SmartInitializingSingleton eventSourcingNotificationLogCheck(ListableBeanFactory beans) {
        return () -> {
            if (!beans.containsBean(ROUTES)) {
                logger.warn(
                        "{} is true, and no notification log is served: it needs Spring MVC and its servlet", ENABLED);
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(ENABLED)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(DispatcherServlet.class)
    static class EnabledConfiguration {

        @Bean
        @ConditionalOnMissingBean
        NotificationLogServer eventSourcingNotificationLogServer(NotificationLogProperties properties) {
            return new NotificationLogServer(
                    properties.pollInterval(), properties.heartbeatInterval(), properties.maxStreams());
        }

        @Bean
        @ConditionalOnMissingBean(name = ROUTES)
        RouterFunction<ServerResponse> eventSourcingNotificationLogRoutes(
                NotificationLogServer server,
                NotificationLogProperties properties,
                InfrastructureFactory infrastructure,
                ObjectProvider<Application> applications) {
            List<Application> served = served(
                    properties.applications(), applications.orderedStream().toList());
            RouterFunctions.Builder routes = RouterFunctions.route();
            for (Application application : served) {
                String path = properties.path(application.name(), served.size());
                int sectionSize =
                        infrastructure.create(application.name()).settings().sectionSize();
                logger.info("The notification log of \"{}\" is at {}", application.name(), path);
                routes.add(server.routes(
                        path, application.notificationLog(), sectionSize, application.followedLog()::subscribe));
            }
            return routes.build();
        }

        private static List<Application> served(Set<String> names, List<Application> applications) {
            Set<String> known =
                    applications.stream().map(Application::name).collect(Collectors.toCollection(TreeSet::new));
            if (known.isEmpty() || !known.containsAll(names)) {
                throw new InvalidSettingException(
                        "eventsourcing.web.notification-log.enabled is true, and there "
                                + (known.isEmpty()
                                        ? "is no application with a log."
                                        : "are no others of the applications " + new TreeSet<>(names) + " than " + known
                                                + "."),
                        "Define an Application bean of that name, or correct eventsourcing.web.notification-log.applications.");
            }
            return applications.stream()
                    .filter(application -> names.isEmpty() || names.contains(application.name()))
                    .toList();
        }
    }
}
