package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.processing.ProcessingException;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.ProcessorStatus;
import dev.eventsourcing.processing.Processors;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processors of a context on a database, through restarts and failures. */
abstract class RunningProcessorsScenario {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final NamesView.Hook hook = new NamesView.Hook();
    private ApplicationContextRunner contextRunner = new ApplicationContextRunner();

    /** Returns contexts on an empty database. */
    abstract ApplicationContextRunner database();

    @BeforeEach
    void connect() {
        contextRunner = database()
                .withBean(Universe.class)
                .withBean(NamesView.Hook.class, () -> hook)
                .withBean(NamesView.class);
    }

    @Test
    void goOnAfterRestartsWithEachEventOnce() {
        List<String> expected =
                IntStream.range(0, 90).mapToObj("world %03d"::formatted).toList();
        for (int start = 0; start < 90; start += 30) {
            List<String> some = expected.subList(start, start + 30);
            contextRunner
                    .withPropertyValues("eventsourcing.processors.defaults.batch-size=7")
                    .run(context -> some.forEach(name -> save(context, name))); // and is closed at once
        }
        contextRunner.run(context -> {
            long last = save(context, "world 090");
            context.getBean(Processors.class).awaitProcessed("names_view", last, LONG);
            assertThat(NamesView.names(context.getBean(JdbcClient.class)))
                    .startsWith(expected.toArray(String[]::new))
                    .hasSize(91);
        });
    }

    @Test
    void finishTheBatchUnderWayWhenTheContextCloses() {
        Set<Thread> before = Threads.all();
        CountDownLatch begun = new CountDownLatch(1);
        hook.afterRow = () -> {
            begun.countDown();
            sleep(300);
        };
        contextRunner.run(context -> {
            save(context, "Earth");
            await(begun);
        });
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(Threads.all()).isSubsetOf(before));

        contextRunner
                .withPropertyValues("eventsourcing.processors.defaults.enabled=false")
                .run(context -> {
                    assertThat(NamesView.names(context.getBean(JdbcClient.class)))
                            .containsExactly("Earth");
                    assertThat(status(context).position()).isEqualTo(1);
                });
    }

    @Test
    void letTheContextBeReadyWhileTheyWorkOffABacklog() {
        contextRunner
                .withPropertyValues("eventsourcing.processors.defaults.enabled=false")
                .run(context -> IntStream.range(0, 50).forEach(i -> save(context, "world " + i)));
        CountDownLatch release = new CountDownLatch(1);
        hook.afterRow = () -> await(release);
        contextRunner.run(context -> {
            assertThat(status(context).lag()).isEqualTo(50);
            release.countDown();
            context.getBean(Processors.class).awaitProcessed("names_view", 50, LONG);
        });
    }

    @Test
    void stopAtAnEventThatGoesOnFailingAndGoOnWhenTheyAreResumed() {
        hook.afterRow = () -> {
            throw new IllegalStateException("no room for it");
        };
        contextRunner
                .withPropertyValues(
                        "eventsourcing.processors.names-view.retry.max-attempts=2",
                        "eventsourcing.processors.names-view.retry.initial-delay=1ms")
                .run(context -> {
                    long last = save(context, "Earth");
                    Processor processor = context.getBean(Processors.class).get("names_view");
                    assertThatExceptionOfType(ProcessingException.class)
                            .isThrownBy(() -> processor.awaitProcessed(last, LONG))
                            .withMessageContaining("no room for it");
                    ProcessorStatus stopped = status(context);
                    assertThat(stopped.state()).isEqualTo(ProcessorState.STOPPED);
                    assertThat(stopped.attempts()).isEqualTo(2);
                    assertThat(stopped.lastError()).contains("no room for it");
                    assertThat(stopped.position()).isZero();
                    assertThat(NamesView.names(context.getBean(JdbcClient.class)))
                            .isEmpty();

                    hook.afterRow = () -> {};
                    processor.resume();
                    processor.awaitProcessed(last, LONG);
                    assertThat(status(context).state()).isEqualTo(ProcessorState.RUNNING);
                    assertThat(NamesView.names(context.getBean(JdbcClient.class)))
                            .containsExactly("Earth");
                });
    }

    @Test
    void workOnVirtualThreadsOnlyWhereThereAreSome() {
        contextRunner
                .withPropertyValues("spring.threads.virtual.enabled=true")
                .run(context ->
                        context.getBean(Processors.class).awaitProcessed("names_view", save(context, "Earth"), LONG));
    }

    @Test
    void shareOneStoreBetweenInstances() {
        contextRunner.run(one -> contextRunner.run(other -> {
            long last = 0;
            for (int i = 0; i < 20; i++) {
                last = save(i % 2 == 0 ? one : other, "world " + i);
            }
            one.getBean(Processors.class).awaitProcessed("names_view", last, LONG);
            other.getBean(Processors.class).awaitProcessed("names_view", last, LONG);
            assertThat(NamesView.names(one.getBean(JdbcClient.class)))
                    .hasSize(20)
                    .doesNotHaveDuplicates();
        }));
    }

    @Test
    void storeWhatComesOfAnEventWithIt() {
        contextRunner.withBean(Echo.class).run(context -> {
            long last = save(context, "Earth");
            context.getBean(Processors.class).awaitProcessed("echo", last, LONG);
            assertThat(context.getBean(Echo.class).notificationLog().select(1L, 10))
                    .hasSize(1);
        });
    }

    private static ProcessorStatus status(ApplicationContext context) {
        return context.getBean(Processors.class).get("names_view").status().get(0);
    }

    private static long save(ApplicationContext context, String name) {
        Recording recording =
                context.getBean(Universe.class).save(new World(name)).get(0);
        return recording.notificationId().orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
