package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.processing.Processors;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** A start when there is much to process. */
class BacklogTests {

    private static final int EVENTS = 50;
    private static final Duration SOON = Duration.ofSeconds(60);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @TempDir
    private Path folder;

    @Test
    void doesNotDelayReadiness() throws InterruptedException {
        try (ConfigurableApplicationContext context =
                start(() -> {}, "eventsourcing.processors.names-view.enabled=false")) {
            for (int i = 0; i < EVENTS; i++) {
                context.getBean(Universe.class).createWorld("Earth");
            }
        }

        CompletableFuture<ConfigurableApplicationContext> started =
                CompletableFuture.supplyAsync(() -> start(this::process), task -> new Thread(task).start());
        try {
            assertThat(started).succeedsWithin(SOON);
            try (ConfigurableApplicationContext context = started.join()) {
                assertThat(context.getBean(ApplicationAvailability.class).getReadinessState())
                        .isEqualTo(ReadinessState.ACCEPTING_TRAFFIC);
                begun.await(); // it has not waited for the processor to begin, but that is at work
                released.countDown();
                context.getBean(Processors.class).awaitProcessed("names_view", EVENTS, SOON);
            }
        } finally {
            released.countDown();
        }
    }

    private void process() {
        begun.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConfigurableApplicationContext start(Runnable afterRow, String... settings) {
        NamesView.Hook hook = new NamesView.Hook();
        hook.afterRow = afterRow;
        SpringApplication application = new SpringApplication(Names.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(context -> {
            if (context instanceof GenericApplicationContext beans) {
                beans.registerBean(NamesView.Hook.class, () -> hook);
            }
        });
        return application.run(Stream.concat(
                        Stream.of("spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db")),
                        Arrays.stream(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ApplicationAvailabilityAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        EventSourcingAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JdbcEventSourcingAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        ProcessorsAutoConfiguration.class
    })
    @Import({Universe.class, NamesView.class})
    static class Names {}
}
