package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.ProcessorsAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.SeenWorlds;
import dev.eventsourcing.boot.autoconfigure.Universe;
import java.util.Arrays;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jmx.JmxEndpointAutoConfiguration;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jmx.JmxAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** When the endpoint and the info are there, and the endpoint over JMX. */
class EndpointAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    EventSourcingAutoConfiguration.class,
                    ProcessorsAutoConfiguration.class,
                    EventSourcingEndpointAutoConfiguration.class,
                    EndpointAutoConfiguration.class,
                    JmxAutoConfiguration.class,
                    JmxEndpointAutoConfiguration.class))
            .withBean(Universe.class)
            .withBean(SeenWorlds.class)
            .withPropertyValues(
                    "eventsourcing.persistence=memory",
                    "spring.jmx.enabled=true",
                    "spring.jmx.unique-names=true",
                    "management.endpoints.jmx.exposure.include=eventsourcing");

    @Test
    void isThereWhereItIsExposed() {
        runner.withPropertyValues("management.endpoints.web.exposure.include=eventsourcing")
                .run(context -> assertThat(context)
                        .hasSingleBean(EventSourcingEndpoint.class)
                        .hasSingleBean(EventSourcingEndpointWebExtension.class));
    }

    @Test
    void hasNothingForTheWebWhereItIsNotExposedThere() {
        runner.run(context -> assertThat(context)
                .hasSingleBean(EventSourcingEndpoint.class)
                .doesNotHaveBean(EventSourcingEndpointWebExtension.class));
    }

    @Test
    void isNotThereWhereItIsNotExposed() {
        runner.withPropertyValues("management.endpoints.jmx.exposure.include=health")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EventSourcingEndpoint.class));
    }

    @Test
    void isCheckedWhereItIsNotExposedToo() {
        runner.withPropertyValues(
                        "management.endpoints.jmx.exposure.include=health", "eventsourcing.endpoint.timeout=0s")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("eventsourcing.endpoint.timeout is PT0S."));
    }

    @Test
    void isNotThereWithoutAccess() {
        runner.withPropertyValues("management.endpoint.eventsourcing.access=NONE")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EventSourcingEndpoint.class));
    }

    @Test
    void isNotThereWithoutTheActuator() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EventSourcingAutoConfiguration.class,
                        ProcessorsAutoConfiguration.class,
                        EventSourcingEndpointAutoConfiguration.class))
                .withPropertyValues("eventsourcing.persistence=memory")
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(EventSourcingEndpointAutoConfiguration.class));
    }

    @Test
    void isNotThereWithoutTheRestOfTheLibrary() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(EventSourcingEndpointAutoConfiguration.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(EventSourcingEndpointAutoConfiguration.class));
    }

    @Test
    void theInfoCanBeSwitchedOff() {
        runner.withPropertyValues("management.info.eventsourcing.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EventSourcingInfoContributor.class));
    }

    @Test
    void theInfoTellsOfNoDatabaseWhereThereIsNone() {
        runner.run(context -> {
            Info.Builder info = new Info.Builder();
            context.getBean(EventSourcingInfoContributor.class).contribute(info);
            assertThat(info.build().getDetails().get("eventsourcing"))
                    .asString()
                    .contains("applications={universe={store=memory}}");
        });
    }

    @Test
    void readsOverJmx() {
        runner.run(context -> {
            context.getBean(Universe.class).createWorld("Earth");
            MBeanServer server = context.getBean(MBeanServer.class);
            ObjectName name = name(server);

            assertThat(invoke(server, name, "find", "applications", "universe", null))
                    .asString()
                    .contains("name=universe", "head=1");
            assertThat(invoke(server, name, "all")).asString().contains("seen_worlds");
            assertThatThrownBy(() -> invoke(server, name, "list", "none"))
                    .hasStackTraceContaining("There is no \"none\" here");
            assertThat(Arrays.stream(server.getMBeanInfo(name).getOperations()).map(operation -> operation.getName()))
                    .containsExactlyInAnyOrder("all", "list", "find", "page");
        });
    }

    @Test
    void operatesOverJmxIfThatIsAllowed() {
        runner.withPropertyValues("management.endpoint.eventsourcing.access=UNRESTRICTED")
                .run(context -> {
                    MBeanServer server = context.getBean(MBeanServer.class);
                    assertThat(invoke(
                                    server, name(server), "operate", "processors", "seen_worlds", "pause", null, null))
                            .asString()
                            .contains("state=PAUSED");
                });
    }

    private static ObjectName name(MBeanServer server) throws Exception {
        return server.queryNames(new ObjectName("org.springframework.boot:type=Endpoint,name=Eventsourcing,*"), null)
                .iterator()
                .next();
    }

    private static Object invoke(MBeanServer server, ObjectName name, String operation, Object... arguments)
            throws Exception {
        String[] types = new String[arguments.length];
        Arrays.fill(types, String.class.getName());
        return server.invoke(name, operation, arguments, types);
    }
}
