package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Follows;
import dev.eventsourcing.processing.OnError;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.processing.Retry;
import dev.eventsourcing.processing.StartFrom;
import dev.eventsourcing.projection.Projection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

class ProcessorsAutoConfigurationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private ApplicationContextRunner runner;

    @BeforeEach
    void makeRunner() {
        runner = SqliteFile.runner(folder).withBean(Universe.class);
    }

    @Test
    void runsProjectionsAndProcessApplications() {
        runner.withBean(Happenings.class).withBean(Echo.class).run(context -> {
            Universe universe = context.getBean(Universe.class);
            Processors processors = context.getBean(Processors.class);
            long last = happen(universe, "a", "b");

            processors.awaitProcessed("happenings", last, PATIENCE);
            processors.awaitProcessed("echo", last, PATIENCE);

            assertThat(context.getBean(Happenings.class).total()).isEqualTo(2);
            assertThat(context.getBean(Echo.class).heard()).isEqualTo(2);
            assertThat(processors.all()).extracting(Processor::name).containsExactlyInAnyOrder("happenings", "echo");
        });
    }

    @Test
    void goesOnAfterARestartAndRepeatsNothing() {
        runner.withBean(Happenings.class)
                .run(context -> context.getBean(Processors.class)
                        .awaitProcessed("happenings", happen(context.getBean(Universe.class), "a"), PATIENCE));

        runner.withBean(Happenings.class).run(context -> {
            long last = happen(context.getBean(Universe.class), "b", "c");
            context.getBean(Processors.class).awaitProcessed("happenings", last, PATIENCE);
            assertThat(context.getBean(Happenings.class).total()).isEqualTo(3);
        });
    }

    @Test
    void aBacklogDoesNotDelayTheStart() {
        runner.run(context -> happen(context.getBean(Universe.class), "a", "b", "c"));

        runner.withBean(SlowProjection.class).run(context -> {
            Processor processor = context.getBean(Processors.class).get("slow_projection");
            assertThat(processor.status().get(0).position()).isLessThan(4);
            processor.awaitProcessed(4, PATIENCE);
        });
    }

    @Test
    void stopsWithTheBatchDoneAndNoThreadLeft() {
        runner.withBean(SlowProjection.class).run(context -> happen(context.getBean(Universe.class), "a", "b", "c"));

        Awaitility.await()
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                        .extracting(Thread::getName)
                        .noneMatch(name -> name.startsWith("eventsourcing-")));
    }

    @Test
    void startsAgainWithAContextThatWasStopped() {
        runner.withBean(Happenings.class).run(context -> {
            context.getSourceApplicationContext().stop();
            Processor processor = context.getBean(Processors.class).get("happenings");
            assertThat(processor.status().get(0).state()).isEqualTo(ProcessorState.PAUSED);

            context.getSourceApplicationContext().start();

            processor.awaitProcessed(happen(context.getBean(Universe.class), "a"), PATIENCE);
        });
    }

    @Test
    void isStartedInAContextOfLazyBeans() {
        runner.withBean(Happenings.class)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context -> {
                    long last = happen(context.getBean(Universe.class), "a");
                    context.getBean(Processors.class).awaitProcessed("happenings", last, PATIENCE);
                });
    }

    @Test
    void twoContextsShareTheWork() {
        runner.withBean(Happenings.class)
                .run(one -> runner.withBean(Happenings.class).run(other -> {
                    long last = happen(one.getBean(Universe.class), "a", "b", "c");
                    other.getBean(Processors.class).awaitProcessed("happenings", last, PATIENCE);
                    assertThat(one.getBean(Happenings.class).total()).isEqualTo(3);
                }));
    }

    @Test
    void stopsAtWhatFailsAndGoesOnWhenItIsResumed() {
        runner.withBean(Happenings.class)
                .withPropertyValues(
                        "eventsourcing.processors.happenings.retry.max-attempts=2",
                        "eventsourcing.processors.happenings.retry.initial-delay=1ms")
                .run(context -> {
                    Happenings happenings = context.getBean(Happenings.class);
                    happenings.cannotBear("bad");
                    Processor processor = context.getBean(Processors.class).get("happenings");
                    long last = happen(context.getBean(Universe.class), "a", "bad", "c");
                    Awaitility.await().until(() -> processor.stopped() != null);
                    assertThat(processor.status().get(0).lastError()).contains("cannot bear bad");
                    assertThat(happenings.total()).isEqualTo(1);

                    happenings.cannotBear("");
                    processor.resume();

                    processor.awaitProcessed(last, PATIENCE);
                    assertThat(happenings.total()).isEqualTo(3);
                });
    }

    @Test
    void doesNotTakeTheApplicationsOneSchedulerThread() {
        runner.withBean(SlowProjection.class)
                .withUserConfiguration(Ticking.class)
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .run(context -> {
                    happen(context.getBean(Universe.class), "a", "b", "c", "d", "e");
                    Ticking ticking = context.getBean(Ticking.class);
                    int before = ticking.ticks;
                    Thread.sleep(300);
                    assertThat(ticking.ticks - before).isGreaterThan(5);
                });
    }

    @Test
    void virtualThreadsAreForJdksThatHaveThem() {
        runner.withBean(Happenings.class)
                .withPropertyValues("spring.threads.virtual.enabled=true")
                .run(context -> context.getBean(Processors.class)
                        .awaitProcessed("happenings", happen(context.getBean(Universe.class), "a"), PATIENCE));
    }

    @Test
    void keepsAnInlineProjectionInTheTransactionOfTheSave() {
        runner.withBean(InlineHappenings.class).run(context -> {
            happen(context.getBean(Universe.class), "a", "b");
            assertThat(context.getBean(InlineHappenings.class).total()).isEqualTo(2);
            assertThat(context.getBean(Processors.class).all()).isEmpty();
        });
    }

    @Test
    void whoIsSwitchedOffDoesNothingHere() {
        runner.withBean(Happenings.class)
                .withPropertyValues("eventsourcing.processors.happenings.enabled=false")
                .run(context -> {
                    happen(context.getBean(Universe.class), "a");
                    Thread.sleep(200);
                    assertThat(context.getBean(Happenings.class).total()).isZero();
                });
    }

    @Test
    void settingsOfAProcessorGoBeforeTheDefaults() {
        runner.withBean(Happenings.class)
                .withPropertyValues(
                        "eventsourcing.processors.defaults.batch-size=7",
                        "eventsourcing.processors.defaults.poll-interval=3s",
                        "eventsourcing.processors.defaults.retry.max-delay=9s",
                        "eventsourcing.processors.happenings.batch-size=8",
                        "eventsourcing.processors.happenings.on-error=park",
                        "eventsourcing.processors.happenings.topics=World.Created,World.SomethingHappened",
                        "eventsourcing.processors.happenings.start-from=2026-01-31T00:00:00Z",
                        "eventsourcing.processors.happenings.partitions=4",
                        "eventsourcing.processors.happenings.lag-threshold=5",
                        "eventsourcing.processors.happenings.stall-threshold=6s",
                        "eventsourcing.processors.happenings.retry.max-attempts=3",
                        "eventsourcing.processors.happenings.retry.initial-delay=2s",
                        "eventsourcing.processors.happenings.retry.multiplier=1.5")
                .run(context -> assertThat(context.getBean(Processors.class)
                                .get("happenings")
                                .settings())
                        .isEqualTo(new ProcessorSettings(
                                Duration.ofSeconds(3),
                                8,
                                new Retry(3, Duration.ofSeconds(2), 1.5, Duration.ofSeconds(9)),
                                OnError.PARK,
                                Set.of("World.Created", "World.SomethingHappened"),
                                new StartFrom.At(Instant.parse("2026-01-31T00:00:00Z")),
                                4,
                                5,
                                Duration.ofSeconds(6))));
    }

    @Test
    void defaultsAreThoseOfTheEngine() {
        runner.withBean(Happenings.class)
                .run(context -> assertThat(context.getBean(Processors.class)
                                .get("happenings")
                                .settings())
                        .isEqualTo(ProcessorSettings.DEFAULT));
    }

    @Test
    void aProjectionFollowsTheOnlyApplicationThereIs() {
        runner.withBean(Undecided.class)
                .withBean(Echo.class)
                .run(context -> assertThat(context.getBean(Processors.class)
                                .get("undecided")
                                .applicationName())
                        .isEqualTo("universe"));
    }

    @Test
    void whatIsNotUniqueOrMissingStopsTheStart() {
        runner.withBean(Undecided.class)
                .withBean(DogSchool.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("does not say which application it follows, and there are 2")
                        .hasMessageContaining("@Follows"));
        SqliteFile.runner(folder)
                .withBean(Happenings.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("follows dev.eventsourcing.boot.autoconfigure.Universe")
                        .hasMessageContaining("0 beans"));
    }

    @Test
    void wrongSettingsStopTheStart() {
        refuses("eventsourcing.processors.happenings.batch-size=0", "batch-size must be from 1 to 10000: 0");
        refuses("eventsourcing.processors.defaults.poll-interval=0s", "poll-interval must be above zero");
        refuses("eventsourcing.processors.happenings.start-from=yesterday", "start-from is \"yesterday\"");
        refuses("eventsourcing.processors.hapenings.batch-size=5", "hapenings is set", "happenings");
        refuses("eventsourcing.processors.happenings.retry.max-attempts=0", "retry.max-attempts must be at least 1");
    }

    private void refuses(String setting, String... messages) {
        runner.withBean(Happenings.class)
                .withPropertyValues(setting)
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContainingAll(messages));
    }

    /** Returns the notification id of the last of them. */
    private static long happen(Universe universe, String... happenings) {
        UUID id = universe.createWorld("Earth");
        World world = universe.repository().get(World.class, id);
        for (String what : happenings) {
            world.makeItSo(what);
        }
        var recordings = universe.save(world);
        return recordings.get(recordings.size() - 1).notificationId().orElseThrow();
    }

    static class SlowProjection extends Projection {

        @EventHandler
        void on(World.Event event) throws InterruptedException {
            Thread.sleep(50);
        }
    }

    static class Undecided extends Projection {

        @EventHandler
        void on(World.Event event) {}
    }

    @Follows(value = Universe.class, inline = true)
    static class InlineHappenings extends Happenings {

        InlineHappenings(JdbcClient jdbc) {
            super(jdbc);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Ticking {

        private volatile int ticks;

        @Scheduled(fixedRate = 10)
        @SuppressWarnings("NonAtomicVolatileUpdate") // by one thread
        void tick() {
            ticks++;
        }
    }
}
