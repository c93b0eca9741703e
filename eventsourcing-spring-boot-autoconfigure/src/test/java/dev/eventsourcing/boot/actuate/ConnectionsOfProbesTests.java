package dev.eventsourcing.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** How many connections it takes to tell how many applications and processors in one pool are. */
class ConnectionsOfProbesTests {

    private static final List<String> TENANTS =
            IntStream.range(10, 20).mapToObj(i -> "tenant_" + i).toList();

    private final ApplicationContextRunner runner;

    ConnectionsOfProbesTests(@TempDir Path folder) {
        ApplicationContextRunner tenants = ActuatorContexts.runner(folder)
                .withUserConfiguration(Beans.class)
                .withPropertyValues("eventsourcing.processors.defaults.enabled=false");
        for (String tenant : TENANTS) {
            tenants = tenants.withBean(tenant, DeadDatabaseTests.Tenant.class, tenant)
                    .withBean(
                            tenant + "_names",
                            DeadDatabaseTests.Names.class,
                            () -> new DeadDatabaseTests.Names(tenant + "_names"))
                    .withPropertyValues("eventsourcing.processors." + tenant + "_names.follows=" + tenant);
        }
        this.runner = tenants;
    }

    @Test
    void manyWhoAskAtOnceTakeOneTogether() {
        runner.run(context -> {
            CountedPool pool = context.getBean(CountedPool.class);
            pool.most.set(0);

            atOnce(
                    () -> assertThat(health(context)).isEqualTo(Status.UP),
                    () -> assertThat(health(context)).isEqualTo(Status.UP),
                    () -> assertThat(
                                    context.getBean(EventSourcingEndpoint.class).list("applications"))
                            .hasSize(TENANTS.size())
                            .allSatisfy(seen -> assertThat(seen).isInstanceOf(EndpointResources.ApplicationView.class)),
                    () -> assertThat(
                                    context.getBean(EventSourcingEndpoint.class).list("processors"))
                            .hasSize(TENANTS.size())
                            .allSatisfy(seen -> assertThat(seen).isInstanceOf(ProcessorView.class)),
                    () -> context.getBean(MeterRegistry.class)
                            .find("eventsourcing.head")
                            .gauges()
                            .forEach(Gauge::value));

            assertThat(pool.most).hasValue(1);
        });
    }

    private static Status health(ApplicationContext context) {
        return context.getBean(HealthEndpoint.class)
                .healthForPath("eventsourcing")
                .getStatus();
    }

    private static void atOnce(Runnable... tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.length);
        try {
            List<Callable<Object>> calls =
                    List.of(tasks).stream().map(Executors::callable).toList();
            for (Future<Object> done : threads.invokeAll(calls, 60, TimeUnit.SECONDS)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        CountedPool dataSource(@Value("${folder}") Path folder) {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl("jdbc:sqlite:" + folder.resolve("events.db"));
            pool.setMaximumPoolSize(10);
            return new CountedPool(pool);
        }
    }

    /** Notices how many connections are out at the same time, each for a moment longer than it would be. */
    static class CountedPool extends DelegatingDataSource {

        private final AtomicInteger out = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        CountedPool(HikariDataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            most.accumulateAndGet(out.incrementAndGet(), Math::max);
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            Thread.sleep(5);
                            out.decrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
