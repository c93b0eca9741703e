package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    static class Threaded extends Projection {

        private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

        @EventHandler
        void on(World.Created event) {
            threads.add(Thread.currentThread());
        }
    }
}
