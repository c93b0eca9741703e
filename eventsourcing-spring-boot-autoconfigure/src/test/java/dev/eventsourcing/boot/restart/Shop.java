package dev.eventsourcing.boot.restart;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.actuate.EventSourcingEndpointAutoConfiguration;
import dev.eventsourcing.boot.actuate.EventSourcingHealthAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.JdbcEventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.ProcessorsAutoConfiguration;
import dev.eventsourcing.boot.metrics.EventSourcingMetricsAutoConfiguration;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jmx.JmxEndpointAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jmx.JmxAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.devtools.restart.Restarter;
import org.springframework.boot.devtools.restart.classloader.RestartClassLoader;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** An application that is used and then restarted, three times. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ // what else is on the class path of these tests, tracing above all, keeps threads for good
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    EndpointAutoConfiguration.class,
    EventSourcingAutoConfiguration.class,
    EventSourcingEndpointAutoConfiguration.class,
    EventSourcingHealthAutoConfiguration.class,
    EventSourcingMetricsAutoConfiguration.class,
    HealthContributorAutoConfiguration.class,
    HealthContributorRegistryAutoConfiguration.class,
    HealthEndpointAutoConfiguration.class,
    JdbcEventSourcingAutoConfiguration.class,
    JmxAutoConfiguration.class,
    JmxEndpointAutoConfiguration.class,
    ProcessorsAutoConfiguration.class,
    TaskExecutionAutoConfiguration.class,
    TaskSchedulingAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@Import({Shop.Orders.class, Shop.Customers.class})
public class Shop {

    private static final int STARTS = 4;

    /** Is called again by each restart. The first call does not return from {@code run}. */
    public static void main(String[] args) throws Exception {
        SpringApplication application = new SpringApplication(Shop.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of(
                "eventsourcing.name",
                "shop",
                "eventsourcing.snapshots.enabled",
                true,
                "eventsourcing.cache.maximum-size",
                10,
                "management.endpoints.jmx.exposure.include",
                "*",
                "spring.jmx.enabled",
                true));
        ApplicationContext context = application.run(args);
        List<WeakReference<ClassLoader>> loaders = loaders();
        loaders.add(new WeakReference<>(Shop.class.getClassLoader()));
        System.out.println("start " + loaders.size() + ": " + order(context) + ", "
                + context.getBean(HealthEndpoint.class).health().getStatus() + ", gauge "
                + context.getBean(MeterRegistry.class)
                        .get("eventsourcing.head")
                        .gauge()
                        .value()
                + ", endpoint " + endpoint(context) + ", threads of earlier starts " + leftThreads());
        if (loaders.size() < STARTS) {
            Restarter.getInstance().restart();
        } else {
            System.out.println("class loaders given up: " + givenUp(loaders));
            SpringApplication.exit(context);
            System.exit(0);
        }
    }

    /** Of a class loader that stays. */
    @SuppressWarnings("unchecked") // nobody else knows it
    private static List<WeakReference<ClassLoader>> loaders() {
        return (List<WeakReference<ClassLoader>>) Restarter.getInstance().getOrAddAttribute("loaders", ArrayList::new);
    }

    /** Orders for a customer, and returns who it was. */
    private static String order(ApplicationContext context) throws InterruptedException {
        Orders orders = context.getBean(Orders.class);
        Order order =
                new Order("customer " + orders.recorder().maxNotificationId().orElse(0));
        long id = orders.save(order).get(0).notificationId().orElseThrow();
        orders.takeSnapshot(Order.class, order.id());
        String loaded = orders.repository().get(Order.class, order.id()).customer;
        context.getBean(Processors.class).awaitProcessed("customers", id, Duration.ofSeconds(20));
        List<String> processed = context.getBean(Customers.class).names;
        return processed.contains(loaded) ? loaded : "processed " + processed;
    }

    private static List<?> endpoint(ApplicationContext context) throws Exception {
        ObjectName name = new ObjectName("org.springframework.boot:type=Endpoint,name=Eventsourcing");
        List<?> applications = (List<?>) context.getBean(MBeanServer.class)
                .invoke(name, "list", new Object[] {"applications"}, new String[] {String.class.getName()});
        return applications.stream()
                .map(application -> ((Map<?, ?>) application).get("name"))
                .toList();
    }

    private static List<String> leftThreads() throws InterruptedException {
        await(() -> threads().isEmpty());
        return threads();
    }

    /** Without that of the JDK which ends by itself, and which the SQLite driver has begun. */
    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getContextClassLoader() instanceof RestartClassLoader loader
                        && loader != Shop.class.getClassLoader())
                .map(Thread::getName)
                .filter(name -> !name.equals("process reaper"))
                .sorted()
                .toList();
    }

    /** Not counted is the first, which Boot keeps for its shutdown hook and the logging, and the last, which is in use. */
    private static long givenUp(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        List<WeakReference<ClassLoader>> counted = loaders.subList(1, loaders.size() - 1);
        await(() -> {
            System.gc();
            return counted.stream().allMatch(loader -> loader.refersTo(null));
        });
        return counted.stream().filter(loader -> loader.refersTo(null)).count();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()
                && System.nanoTime() - begun < Duration.ofSeconds(10).toNanos()) {
            Thread.sleep(50);
        }
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    static class Orders extends Application {

        Orders(InfrastructureFactory infrastructure) {
            super("shop", infrastructure, Order.class);
        }
    }

    static final class Order extends Aggregate {

        private String customer = "";

        private Order() {}

        Order(String customer) {
            trigger(new Ordered(customer));
        }

        record Ordered(String customer) implements AggregateEvent<Order> {
            @Override
            public void apply(Order order) {
                order.customer = customer;
            }
        }
    }

    static class Customers extends Projection {

        private final List<String> names = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(Order.Ordered event) {
            names.add(event.customer());
        }
    }
}
