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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How those who wait for a batch wake each other. */
class SaveTests {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration OVER = Duration.ofSeconds(-1);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void whoIsWokenWakesTheNext() throws Exception {
        Waiting first = wait(LONG);
        Waiting second = wait(LONG);
        Waiting third = wait(LONG);

        third.save().finish(null);
        second.save().finish(third.save());
        first.save().finish(second.save());
        assertThat(third.caller().isDone()).isFalse();
        first.save().wake();

        first.caller().get(20, TimeUnit.SECONDS);
        second.caller().get(20, TimeUnit.SECONDS);
        third.caller().get(20, TimeUnit.SECONDS);
    }

    @Test
    void theNextIsWokenAlsoIfWhoWasToWakeItHasLeft() throws Exception {
        Waiting dead = wait(OVER);
        Awaitility.await().until(dead.caller()::isDone);
        Waiting next = wait(LONG);

        next.save().finish(null);
        dead.save().finish(next.save());

        next.caller().get(20, TimeUnit.SECONDS);
    }

    private record Waiting(Save save, Future<?> caller) {}

    /** Has a thread wait that parks, or dies because its time is over. */
    private Waiting wait(Duration timeout) throws Exception {
        CompletableFuture<Save> begun = new CompletableFuture<>();
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Future<?> caller = threads.submit(() -> {
            StoredEvent event = new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[1]);
            Save save = new Save(List.of(event), timeout);
            if (timeout.equals(LONG)) {
                save.begin();
            }
            begun.complete(save);
            thread.complete(Thread.currentThread());
            save.await(() -> {
                throw new IllegalStateException("dies here");
            });
        });
        Thread waiting = thread.get();
        Awaitility.await().until(() -> caller.isDone() || waiting.getState() == Thread.State.WAITING);
        return new Waiting(begun.get(), caller);
    }
}
