package dev.eventsourcing.boot.restart;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.JdbcEventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.ProcessorsAutoConfiguration;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** An application that is started, used and closed when it is applied to the URL of a database. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ // what else is on the class path of these tests, tracing above all, keeps threads for good
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    EventSourcingAutoConfiguration.class,
    JdbcEventSourcingAutoConfiguration.class,
    ProcessorsAutoConfiguration.class,
    TaskExecutionAutoConfiguration.class,
    TaskSchedulingAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@Import({Shop.Orders.class, Shop.Customers.class})
public class Shop implements UnaryOperator<String> {

    /** Orders for a customer, and returns who it was. */
    @Override
    public String apply(String url) {
        SpringApplication application = new SpringApplication(Shop.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        try (ConfigurableApplicationContext context = application.run(
                "--spring.datasource.url=" + url,
                "--eventsourcing.snapshots.enabled=true",
                "--eventsourcing.cache.maximum-size=10")) {
            Orders orders = context.getBean(Orders.class);
            Order order = new Order(
                    "customer " + orders.recorder().maxNotificationId().orElse(0));
            long id = orders.save(order).get(0).notificationId().orElseThrow();
            orders.takeSnapshot(Order.class, order.id());
            String loaded = orders.repository().get(Order.class, order.id()).customer;
            context.getBean(Processors.class).awaitProcessed("customers", id, Duration.ofSeconds(20));
            List<String> processed = context.getBean(Customers.class).names;
            return processed.contains(loaded) ? loaded : "processed " + processed;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static class Orders extends Application {

        Orders(InfrastructureFactory infrastructure) {
            super(infrastructure, Order.class);
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
