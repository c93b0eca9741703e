package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The threads that processors work on. */
class ProcessorThreadsTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void areKeptForTheNextPromptAndEndWithTheContext() {
        Set<Thread> before = Threads.all();
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(Threaded.class)
                .run(context -> {
                    for (int i = 1; i <= 30; i++) {
                        context.getBean(Universe.class).createWorld("Earth");
                        context.getBean(Processors.class).awaitProcessed("threaded", i, LONG);
                    }
                    assertThat(context.getBean(Threaded.class).threads).hasSizeBetween(1, 10);
                });
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(Threads.all()).isSubsetOf(before));
    }

    @Test
    void areTimedByNoSchedulerThatAScheduledMethodKeepsBusy() {
        CountDownLatch ends = new CountDownLatch(1);
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(Once.class)
                .withBean(Nightly.class, ends)
                .run(context -> {
                    context.getBean(Nightly.class).begin();
                    context.getBean(Universe.class).createWorld("Earth");
                    context.getBean(Processors.class).awaitProcessed("once", 1, LONG);
                    assertThat(context.getBean(Once.class).attempts).hasValue(2);
                    ends.countDown();
                });
    }

    @Test
    void areTakenOverFromAnotherInstanceWhileAScheduledMethodTakesItsTime() {
        CountDownLatch ends = new CountDownLatch(1);
        CountDownLatch batch = new CountDownLatch(1);
        SqliteFile.runner(folder)
                .withBean(Universe.class)
                .withBean(Held.class, batch)
                .run(old -> {
                    old.getBean(Universe.class).createWorld("Earth");
                    Awaitility.await().until(() -> old.getBean(Held.class).holds);
                    SqliteFile.runner(folder)
                            .withBean(Universe.class)
                            .withBean(Held.class, new CountDownLatch(0))
                            .withBean(Nightly.class, ends)
                            .run(replacing -> {
                                Thread.sleep(1500); // until it has found that the other one is at work, and waits
                                replacing.getBean(Nightly.class).begin();
                                batch.countDown();
                                old.getSourceApplicationContext().close();

                                replacing.getBean(Universe.class).createWorld("Mars");
                                replacing.getBean(Processors.class).awaitProcessed("held", 2, LONG);
                                assertThat(replacing.getBean(Held.class).holds).isTrue();
                                ends.countDown();
                            });
                });
    }

    static class Once extends Projection {

        private final AtomicInteger attempts = new AtomicInteger();

        @EventHandler
        void on(World.Created event) {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("try again");
            }
        }
    }

    static class Held extends Projection {

        private final CountDownLatch release;
        private volatile boolean holds;

        Held(CountDownLatch release) {
            this.release = release;
        }

        @EventHandler
        void on(World.Created event) throws InterruptedException {
            holds = true;
            release.await();
        }
    }

    /** What keeps the only thread that Boot has for {@code @Scheduled} methods, from when it is told to. */
    @EnableScheduling
    static class Nightly {

        private final CountDownLatch ends;
        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile boolean begins;

        Nightly(CountDownLatch ends) {
            this.ends = ends;
        }

        void begin() throws InterruptedException {
            begins = true;
            begun.await();
        }

        @Scheduled(fixedDelay = 10)
        void run() throws InterruptedException {
            if (begins) {
                begun.countDown();
                ends.await();
            }
        }
    }

    static class Threaded extends Projection {

        private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

        @EventHandler
        void on(World.Created event) {
            threads.add(Thread.currentThread());
        }
    }
}
