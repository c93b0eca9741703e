package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.boot.metrics.EventSourcingMetricsAutoConfiguration;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.test.postgres.EmbeddedPostgresServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Contexts that are lazy, paused, refreshed twice, or beside each other, and what they leave. */
class ContextLifecycleTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private ApplicationContextRunner runner(String name) {
        return SqliteFile.runner(folder)
                .withPropertyValues("spring.datasource.url=jdbc:sqlite:" + folder.resolve(name + ".db"))
                .withBean(Universe.class)
                .withBean(SeenWorlds.class);
    }

    @Test
    void aLazyContextProcessesAllTheSame() {
        runner("lazy").withInitializer(ContextLifecycleTests::beLazy).run(context -> {
            assertThat(context.getSourceApplicationContext().getBeanFactory().containsSingleton("universe"))
                    .as("the follower has asked for it")
                    .isTrue();
            process(context, "Earth");
        });
    }

    @Test
    void aLazyContextHasItsMeters() {
        runner("lazy")
                .withInitializer(ContextLifecycleTests::beLazy)
                .withConfiguration(AutoConfigurations.of(EventSourcingMetricsAutoConfiguration.class))
                .withBean(SimpleMeterRegistry.class)
                .run(context -> {
                    process(context, "Earth");
                    assertThat(context.getBean(MeterRegistry.class)
                                    .get("eventsourcing.append")
                                    .timer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    /** That saves are part of it is arranged for before anybody asks for the transaction manager or the application. */
    @Test
    void aLazyContextRefusesWhatAnotherWould() {
        runner("lazy")
                .withInitializer(ContextLifecycleTests::beLazy)
                .withBean(
                        "transactionManager",
                        PlatformTransactionManager.class,
                        () -> new JdbcTransactionManager(
                                new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("other.db"))))
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("saves would not be part of them"));
    }

    private static void beLazy(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    }

    /** Spring's tests do so with the contexts that they keep for later. */
    @Test
    void aPausedContextProcessesNothingUntilItIsRestarted() {
        runner("paused").run(context -> {
            process(context, "Earth");
            ConfigurableApplicationContext pausable = context.getSourceApplicationContext();
            pausable.pause();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(Threads.all())
                            .noneMatch(thread -> thread.getName().startsWith("seen_worlds")));
            long missed = save(context, "Mars");
            assertThat(context.getBean(SeenWorlds.class).names()).containsExactly("Earth");

            pausable.restart();
            context.getBean(Processors.class).awaitProcessed("seen_worlds", missed, LONG);
            assertThat(context.getBean(SeenWorlds.class).names()).containsExactly("Earth", "Mars");
        });
    }

    @Test
    void oneOfTwoContextsGoesOnWhenTheOtherIsClosed() {
        runner("one").run(one -> {
            runner("two").run(two -> {
                process(one, "Earth");
                process(two, "Mars");
            });
            process(one, "Venus");
            assertThat(one.getBean(SeenWorlds.class).names()).containsExactly("Earth", "Venus");
        });
    }

    @Test
    void aContextThatIsRefreshedTwiceLeavesNothingOfTheFirstTime() {
        Set<Thread> before = Threads.all();
        try (AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext()) {
            TestPropertyValues.of("spring.datasource.url=jdbc:sqlite:" + folder.resolve("twice.db"))
                    .applyTo(context);
            context.register(Twice.class);
            context.refresh();
            process(context, "Earth");
            Set<Thread> first = Threads.all();
            first.removeAll(before);
            assertThat(first).isNotEmpty();

            context.refresh();
            process(context, "Mars");
            assertThat(context.getBean(SeenWorlds.class).names()).containsExactly("Mars");
            Awaitility.await()
                    .pollInSameThread()
                    .untilAsserted(() -> assertThat(Threads.all()).doesNotContainAnyElementsOf(first));
        }
        assertNoOthersThan(before);
    }

    @Configuration(proxyBeanMethods = false)
    @Import({Universe.class, SeenWorlds.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        EventSourcingAutoConfiguration.class,
        JdbcEventSourcingAutoConfiguration.class,
        ProcessorsAutoConfiguration.class
    })
    static class Twice {}

    @Test
    void aClosedContextLeavesNoConnectionAndNoThread() {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.newDatabase();
        Set<Thread> before = Threads.all();
        runner("postgresql")
                .withPropertyValues("eventsourcing.snapshots.enabled=true", "eventsourcing.cache.maximum-size=10")
                .withPropertyValues(database.springProperties())
                .run(context -> {
                    process(context, "Earth");
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                            .executeWithoutResult(status -> save(context, "Mars"));
                    assertThat(connections(database)).isPositive();
                });

        assertNoOthersThan(before);
        Awaitility.await().untilAsserted(() -> assertThat(connections(database)).isZero());
    }

    /** Returns how many there are beside the one that asks. */
    private static int connections(EmbeddedPostgresServer.Database database) {
        Integer count = new JdbcTemplate(
                        new DriverManagerDataSource(database.url(), database.username(), database.password()))
                .queryForObject(
                        "select count(*) from pg_stat_activity where datname = current_database()"
                                + " and pid <> pg_backend_pid()",
                        Integer.class);
        return count == null ? -1 : count;
    }

    private static void assertNoOthersThan(Set<Thread> before) {
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(Threads.all()).isSubsetOf(before));
    }

    private static void process(ApplicationContext context, String name) {
        long id = save(context, name);
        try {
            context.getBean(Processors.class).awaitProcessed("seen_worlds", id, LONG);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(context.getBean(SeenWorlds.class).names()).contains(name);
    }

    private static long save(ApplicationContext context, String name) {
        return context.getBean(Universe.class)
                .save(new World(name))
                .get(0)
                .notificationId()
                .orElse(0L);
    }
}
