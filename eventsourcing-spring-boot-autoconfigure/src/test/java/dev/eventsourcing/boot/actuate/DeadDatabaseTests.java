package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.autoconfigure.Universe;
import dev.eventsourcing.boot.autoconfigure.World;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What is seen of applications in a database that works, while another one with many applications does not answer. */
@SuppressWarnings("try") // an outage is there until its end, and not used
class DeadDatabaseTests {

    private static final List<String> TENANTS =
            IntStream.range(10, 22).mapToObj(i -> "tenant_" + i).toList();
    private static final Duration BOUND = Duration.ofSeconds(4);

    private final ApplicationContextRunner runner;

    DeadDatabaseTests(@TempDir Path folder) {
        ApplicationContextRunner tenants = ActuatorContexts.runner(folder)
                .withUserConfiguration(Beans.class)
                .withBean(Universe.class)
                .withBean("names", Names.class, () -> new Names("names"))
                .withBean("tenantNames", Names.class, () -> new Names("tenant_names"))
                .withPropertyValues(
                        "eventsourcing.health.timeout=1s",
                        "eventsourcing.endpoint.timeout=1s",
                        "eventsourcing.processors.defaults.enabled=false",
                        "eventsourcing.processors.names.follows=universe",
                        "eventsourcing.processors.tenant-names.follows=tenant_10")
                .withPropertyValues(TENANTS.stream()
                        .map(tenant -> "eventsourcing.applications." + tenant + ".datasource=mortal")
                        .toArray(String[]::new));
        for (String tenant : TENANTS) {
            tenants = tenants.withBean(tenant, Tenant.class, tenant);
        }
        this.runner = tenants;
    }

    @Test
    void theHealthOfOthersIsToldAsEver() {
        runner.run(context -> {
            HealthEndpoint health = context.getBean(HealthEndpoint.class);
            try (Outage outage = context.getBean("mortal", Mortal.class).die()) {
                assertThat(status(health, "applications", "universe")).isEqualTo(Status.UP);
                assertThat(status(health, "processors", "names")).isEqualTo(Status.UP);
                for (String tenant : TENANTS) {
                    assertThat(status(health, "applications", tenant)).isEqualTo(Status.DOWN);
                }
                assertThat(status(health, "processors", "tenant_names")).isEqualTo(Status.DOWN);
                Thread.sleep(600); // until an answer is not given again: the looks at the dead one go on

                assertThat(status(health, "applications", "universe")).isEqualTo(Status.UP);
                assertThat(status(health, "applications", "tenant_10")).isEqualTo(Status.DOWN);
            }
            Awaitility.await()
                    .untilAsserted(() -> assertThat(status(health, "applications", "tenant_10"))
                            .isEqualTo(Status.UP));
        });
    }

    @Test
    void theGaugesOfOthersAreToldAsEver() {
        runner.run(context -> {
            Universe universe = context.getBean(Universe.class);
            universe.createWorld("Earth");
            assertThat(gauge(context, "eventsourcing.head", "application", "tenant_10"))
                    .isZero();
            try (Outage outage = context.getBean("mortal", Mortal.class).die()) {
                universe.createWorld("Mars");
                Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                    long begun = System.nanoTime();
                    for (String tenant : TENANTS) {
                        gauge(context, "eventsourcing.head", "application", tenant);
                    }
                    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);
                    assertThat(gauge(context, "eventsourcing.head", "application", "universe"))
                            .isEqualTo(2);
                    assertThat(gauge(context, "eventsourcing.processor.lag", "processor", "names"))
                            .isEqualTo(2);
                });
            }
        });
    }

    @Test
    void theEndpointShowsOthersWholeAndThoseThereByNameAndError() {
        runner.run(context -> {
            EventSourcingEndpoint endpoint = context.getBean(EventSourcingEndpoint.class);
            context.getBean(Universe.class).createWorld("Earth");
            try (Outage outage = context.getBean("mortal", Mortal.class).die()) {
                long begun = System.nanoTime();
                List<Object> applications = List.copyOf(endpoint.list("applications"));
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);

                assertThat(applications).hasSize(TENANTS.size() + 1);
                assertThat(applications)
                        .filteredOn(EndpointResources.ApplicationView.class::isInstance)
                        .singleElement()
                        .extracting("name", "head")
                        .containsExactly("universe", 1L);
                assertThat(applications)
                        .contains(Map.of("name", "tenant_10", "error", "It has not answered within 1000 ms"));
                assertThat(List.<Object>copyOf(endpoint.list("processors")))
                        .hasSize(2)
                        .anySatisfy(processor -> assertThat(processor)
                                .isInstanceOf(ProcessorView.class)
                                .extracting("name")
                                .isEqualTo("names"))
                        .contains(Map.of(
                                "name",
                                "tenant_names",
                                "application",
                                "tenant_10",
                                "error",
                                "What is looked at before it in the same DataSource has not answered within 1000 ms"));
                assertThat(endpoint.find("applications", "universe", null))
                        .isInstanceOf(EndpointResources.ApplicationView.class);
                assertThatExceptionOfType(PersistenceException.class)
                        .isThrownBy(() -> endpoint.find("applications", "tenant_10", null))
                        .withMessageContaining("tenant_10", "It has not answered within 1000 ms");
            }
        });
    }

    private static Status status(HealthEndpoint health, String... path) {
        long begun = System.nanoTime();
        Status status = health.healthForPath(Stream.concat(Stream.of("eventsourcing"), Stream.of(path))
                        .toArray(String[]::new))
                .getStatus();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);
        return status;
    }

    private static double gauge(ApplicationContext context, String name, String tag, String value) {
        return context.getBean(MeterRegistry.class)
                .get(name)
                .tag(tag, value)
                .gauge()
                .value();
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean(defaultCandidate = false)
        Mortal mortal(@Value("${folder}") Path folder) {
            return new Mortal(new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("tenants.db")));
        }

        @Bean(defaultCandidate = false)
        JdbcTransactionManager mortalTransactions(@Qualifier("mortal") Mortal mortal) {
            return new JdbcTransactionManager(mortal);
        }
    }

    /** As a pool before a database that does not answer: it keeps those waiting who ask for a connection. */
    static class Mortal extends DelegatingDataSource {

        private volatile @Nullable CountDownLatch alive;

        Mortal(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            CountDownLatch dead = alive;
            if (dead != null) {
                keepWaiting(dead);
            }
            return super.getConnection();
        }

        private static void keepWaiting(CountDownLatch dead) throws SQLException {
            try {
                if (!dead.await(30, TimeUnit.SECONDS)) {
                    throw new SQLTransientConnectionException("Connection is not available, request timed out");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException(e);
            }
        }

        Outage die() {
            CountDownLatch until = new CountDownLatch(1);
            alive = until;
            return () -> {
                alive = null;
                until.countDown();
            };
        }
    }

    @FunctionalInterface
    interface Outage extends AutoCloseable {

        @Override
        void close();
    }

    static class Tenant extends Application {

        Tenant(String name, InfrastructureFactory infrastructure) {
            super(name, infrastructure, World.class);
        }
    }

    static class Names extends Projection {

        Names(String name) {
            super(name, 1);
        }

        @EventHandler
        void on(World.Created event) {}
    }
}
