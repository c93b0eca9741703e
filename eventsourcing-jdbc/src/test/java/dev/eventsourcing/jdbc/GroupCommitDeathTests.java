package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.UnknownOutcomeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a leader dies of, and wherever: others lead on, and everyone gets an answer. */
class GroupCommitDeathTests {

    private static final int WRITERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final AtomicInteger deaths = new AtomicInteger();

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void everySaveOfALeaderThatDiesHasAnUnknownOutcomeAndTheOthersGoOn() {
        GroupCommit group = group(this::writeOrDie);
        AtomicInteger unknown = new AtomicInteger();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(CompletableFuture.runAsync(
                    () -> {
                        for (int save = 0; save < 500; save++) {
                            try {
                                assertThat(group.write(newEvents())).containsExactly(1L);
                            } catch (UnknownOutcomeException e) {
                                unknown.incrementAndGet();
                            }
                        }
                    },
                    threads));
        }
        writers.forEach(CompletableFuture::join);
        group.close(Deadline.of(PATIENCE)); // returns when nobody leads

        assertThat(deaths).hasPositiveValue();
        assertThat(unknown).hasValueGreaterThanOrEqualTo(deaths.get());
    }

    private void writeOrDie(Batch batch) {
        if (ThreadLocalRandom.current().nextInt(4) == 0) {
            deaths.incrementAndGet();
            throw new OutOfMemoryError("not really");
        }
        write(batch);
    }

    @Test
    void theLeadIsNotLostWithACallerThatLeadsForWantOfThreads() throws Exception {
        WriterThreads none = new WriterThreads();
        none.close();
        Semaphore permits = new Semaphore(0);
        AtomicInteger batches = new AtomicInteger();
        GroupCommit group = group(
                batch -> {
                    batch.saves();
                    permits.acquireUninterruptibly();
                    if (batches.incrementAndGet() == 2) {
                        throw new Indescribable();
                    }
                    write(batch);
                },
                none);
        CompletableFuture<List<Long>> first = CompletableFuture.supplyAsync(() -> group.write(newEvents()), threads);
        Awaitility.await().until(permits::hasQueuedThreads);
        CompletableFuture<List<Long>> second = CompletableFuture.supplyAsync(() -> group.write(newEvents()), threads);
        Awaitility.await().until(() -> group.waiting() == 1);
        permits.release(3);

        assertThat(first).failsWithin(PATIENCE).withThrowableThat().withCauseInstanceOf(OutOfMemoryError.class);
        assertThat(second).failsWithin(PATIENCE).withThrowableThat().withCauseInstanceOf(UnknownOutcomeException.class);
        assertThat(group.write(newEvents())).containsExactly(1L);
        assertThat(group.waiting()).isZero();
    }

    @Test
    void whatWaitsIsWithdrawnWithItsCaller() throws Exception {
        WriterThreads none = new WriterThreads(thread -> thread.getName().equals("does not lead itself"));
        none.close();
        Semaphore permits = new Semaphore(0);
        List<StoredEvent> written = new CopyOnWriteArrayList<>();
        AtomicInteger batches = new AtomicInteger();
        GroupCommit group = new GroupCommit(
                batch -> {
                    written.addAll(Save.eventsOf(batch.saves()));
                    permits.acquireUninterruptibly();
                    if (batches.incrementAndGet() == 2 || batches.get() == 3) {
                        throw new Indescribable();
                    }
                    write(batch);
                },
                save -> List.of(),
                PATIENCE,
                10,
                none);
        OriginatorId contested = OriginatorId.of(UUID.randomUUID());
        List<List<StoredEvent>> saves = LongStream.rangeClosed(1, 3)
                .mapToObj(version -> List.of(new StoredEvent(contested, version, "T", new byte[10])))
                .toList();
        CompletableFuture<List<Long>> leads = CompletableFuture.supplyAsync(() -> group.write(newEvents()), threads);
        Awaitility.await().until(permits::hasQueuedThreads);
        for (int waiting = 1; waiting <= 2; waiting++) {
            List<StoredEvent> events = saves.get(waiting - 1);
            threads.execute(() -> group.write(events));
            int count = waiting;
            Awaitility.await().until(() -> group.waiting() == count);
        }
        permits.release(2);
        assertThat(leads).failsWithin(PATIENCE); // of the first of them, and nobody leads
        permits.release(1);
        CompletableFuture<List<Long>> last = CompletableFuture.supplyAsync(
                () -> group.write(saves.get(2)), task -> new Thread(task, "does not lead itself").start());

        assertThat(last).failsWithin(PATIENCE).withThrowableThat().withCauseInstanceOf(OutOfMemoryError.class);
        assertThat(group.waiting()).isZero();
        permits.release(1);
        assertThat(group.write(newEvents())).containsExactly(1L);
        assertThat(written).hasSize(4).containsAll(saves.get(1)).doesNotContainAnyElementsOf(saves.get(2));
    }

    /** Nothing can be made of it: the heap is still full. */
    private static final class Indescribable extends OutOfMemoryError {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new OutOfMemoryError("and again");
        }
    }

    @Test
    void everyoneGetsAnAnswerWhenTheHeapIsFull() throws Exception {
        try (JavaProcess small = new JavaProcess(SmallHeapProcess.class, List.of("-Xmx24m"), "6")) {
            small.end();
            assertThat(small.out()).contains("6 times");
        }
    }

    @Test
    void aCallerWithoutStackTakesNothingAlong() throws Exception {
        Set<OriginatorId> stored = ConcurrentHashMap.newKeySet();
        // a map that becomes a tree where no stack is left could not do so ever again, in all of the process
        Queue<OriginatorId> died = new ConcurrentLinkedQueue<>();
        GroupCommit group = group(batch -> {
            batch.saves().forEach(save -> stored.add(save.events().get(0).originatorId()));
            write(batch);
        });
        AtomicBoolean ended = new AtomicBoolean();
        List<CompletableFuture<Void>> others = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            others.add(CompletableFuture.runAsync(
                    () -> {
                        while (!ended.get()) {
                            assertThat(group.write(newEvents())).containsExactly(1L);
                        }
                    },
                    threads));
        }
        for (int i = 0; i < 20; i++) {
            AtomicInteger saves = new AtomicInteger(200);
            Thread deep = new Thread(null, () -> writeWithoutStack(group, saves, died), "deep", 256 * 1024);
            deep.setDaemon(true);
            deep.start();
            deep.join(PATIENCE.toMillis());
            assertThat(deep.isAlive()).isFalse();
        }
        ended.set(true);

        others.forEach(CompletableFuture::join);
        assertThat(died).isNotEmpty().doesNotContainAnyElementsOf(stored);
        assertThat(group.write(newEvents())).containsExactly(1L);
        assertThat(group.waiting()).isZero();
        long begun = System.nanoTime();
        group.close(Deadline.of(PATIENCE));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE.dividedBy(2));
    }

    /** Tries to save where hardly any stack is left, and then where there is a little more, and so on. */
    @SuppressWarnings("InfiniteRecursion")
    private static void writeWithoutStack(GroupCommit group, AtomicInteger saves, Queue<OriginatorId> died) {
        try {
            writeWithoutStack(group, saves, died);
        } catch (StackOverflowError e) {
            // here is the end of it
        }
        if (saves.getAndDecrement() > 0) {
            List<StoredEvent> events = newEvents();
            try {
                group.write(events);
            } catch (StackOverflowError e) {
                died.add(events.get(0).originatorId());
            } catch (UnknownOutcomeException e) {
                // it had the stack to lead
            }
        }
    }

    private static GroupCommit group(BatchWriter writer) {
        return group(writer, new WriterThreads());
    }

    private static GroupCommit group(BatchWriter writer, WriterThreads writers) {
        return new GroupCommit(writer, events -> List.of(), Duration.ofSeconds(2), 10, writers);
    }

    private static void write(Batch batch) {
        batch.saves().forEach(save -> save.succeed(List.of(1L)));
    }

    private static List<StoredEvent> newEvents() {
        return List.of(new StoredEvent(OriginatorId.of(UUID.randomUUID()), 1, "T", new byte[10]));
    }
}
