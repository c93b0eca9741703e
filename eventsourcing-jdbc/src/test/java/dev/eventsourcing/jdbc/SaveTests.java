package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How those who wait for a batch learn that it is done. */
class SaveTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void whoseSaveIsDoneWakesTheNext() {
        CompletableFuture<Save> next = new CompletableFuture<>();
        CompletableFuture<Boolean> woken = CompletableFuture.supplyAsync(
                () -> {
                    next.complete(begun());
                    long before = System.nanoTime();
                    LockSupport.parkNanos(LONG.toNanos());
                    return System.nanoTime() - before < LONG.toNanos();
                },
                threads);

        next.join().finish(null);
        Save save = begun();
        save.finish(next.join());
        save.await(() -> false);

        assertThat(woken.orTimeout(90, TimeUnit.SECONDS).join()).isTrue();
    }

    @Test
    void whoIsNotWokenLooksAllTheSame() {
        CompletableFuture<Save> save = new CompletableFuture<>();
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                () -> {
                    Save own = begun();
                    save.complete(own);
                    thread.complete(Thread.currentThread());
                    own.await(() -> false);
                },
                threads);

        Thread waits = thread.join();
        Awaitility.await().until(() -> waits.getState() == Thread.State.TIMED_WAITING);
        save.join().finish(null);

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(30));
    }

    private static Save begun() {
        StoredEvent event = new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[1]);
        Save save = new Save(List.of(event), LONG);
        save.begin();
        return save;
    }
}
