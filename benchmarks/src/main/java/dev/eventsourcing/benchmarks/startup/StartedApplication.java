package dev.eventsourcing.benchmarks.startup;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.benchmarks.Counter;
import dev.eventsourcing.benchmarks.EventSourcedCounter;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.projection.Projection;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A Spring Boot application with a database and migrations of its own, that ends when it has started. */
final class StartedApplication {

    static final String TOOK = "took: ";
    static final String WORKED = "worked: ";

    private StartedApplication() {}

    /**
     * Prints how many nanoseconds the start took, and how many of them its thread has worked, which is the same where nobody
     * else has use for the processor and the disk.
     *
     * @param arguments "with" or "without" event sourcing, which then is not on the class path, and settings
     */
    public static void main(String[] arguments) {
        boolean with = arguments[0].equals("with");
        String[] settings = Arrays.copyOfRange(arguments, 1, arguments.length);
        long begun = System.nanoTime();
        SpringApplication application = new SpringApplication(with ? With.class : Without.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        ConfigurableApplicationContext context = application.run(settings);
        System.out.println(TOOK + (System.nanoTime() - begun));
        System.out.println(WORKED + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Without {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Counters.class, Sums.class})
    static class With {}

    static class Counters extends Application {

        Counters(InfrastructureFactory infrastructure) {
            super(infrastructure, Counter.class);
        }
    }

    static class Sums extends Projection {

        private long sum;

        @EventHandler
        void on(EventSourcedCounter.Added event) {
            sum += event.amount();
        }

        long sum() {
            return sum;
        }
    }
}
