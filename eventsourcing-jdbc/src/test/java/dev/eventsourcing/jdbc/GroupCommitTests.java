package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.LockTimeoutException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SlowWriter writer = new SlowWriter();
    private final List<CompletableFuture<List<Long>>> begun = new ArrayList<>();

    @AfterEach
    void endThreads() {
        writer.permits.release(1_000);
        begun.forEach(save -> save.exceptionally(e -> List.of()).join());
        threads.shutdownNow();
    }

    @Test
    void aLoneSaveIsWrittenAtOnceByItsOwnThread() {
        writer.permits.release();
        GroupCommit group = group(LONG, 10);

        assertThat(group.write(events(3))).containsExactly(1L, 2L, 3L);

        assertThat(writer.batches).containsExactly(1);
        assertThat(writer.writers).containsExactly(Thread.currentThread());
    }

    @Test
    void whatArrivesWhileABatchIsWrittenIsTheNextBatch() {
        GroupCommit group = group(LONG, 10);
        CompletableFuture<List<Long>> first = write(group, events(1));
        awaitWriting();
        List<CompletableFuture<List<Long>>> others = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            others.add(write(group, events(2)));
            awaitWaiting(group, i);
        }
        writer.permits.release(2);

        assertThat(first.join()).containsExactly(1L);
        for (int i = 0; i < 5; i++) {
            assertThat(others.get(i).join()).containsExactly(2L + 2L * i, 3L + 2L * i);
        }
        assertThat(writer.batches).containsExactly(1, 5);
    }

    @Test
    void aThreadLeadsOnAsLongAsAnybodyWaits() throws Exception {
        GroupCommit group = group(LONG, 10);
        occupy(group);
        CompletableFuture<List<Long>> second = write(group, events(1));
        awaitWaiting(group, 1);
        writer.permits.release();
        awaitWaiting(group, 0);
        CompletableFuture<List<Long>> third = write(group, events(1));
        awaitWaiting(group, 1);
        writer.permits.release(2);

        assertThat(second.join()).containsExactly(2L);
        assertThat(third.join()).containsExactly(3L);
        assertThat(writer.writers).extracting(Thread::getName).endsWith("eventsourcing-writer", "eventsourcing-writer");
        Thread leading = writer.writers.get(1);
        assertThat(writer.writers.get(2)).isSameAs(leading).matches(Thread::isDaemon);
        group.close(Deadline.of(LONG));
        leading.join(LONG.toMillis());
        assertThat(leading.isAlive()).isFalse();
    }

    @Test
    void whereThereIsNoThreadToBeHadCallersLeadOn() {
        WriterThreads none = new WriterThreads();
        none.close();
        GroupCommit group = new GroupCommit(writer, save -> List.of(), LONG, 10, none);
        CompletableFuture<List<Long>> first = write(group, events(1));
        awaitWriting();
        CompletableFuture<List<Long>> second = write(group, events(1));
        awaitWaiting(group, 1);
        writer.permits.release(3);

        assertThat(first.join()).containsExactly(1L);
        assertThat(second.join()).containsExactly(2L);
        assertThat(writer.writers.get(1)).isSameAs(writer.writers.get(0));
        assertThat(group.write(events(1))).containsExactly(3L);
    }

    @Test
    void everyoneInALargeBatchIsToldOfIt() {
        GroupCommit group = group(LONG, 100);
        occupy(group);
        List<CompletableFuture<List<Long>>> others =
                Stream.generate(() -> write(group, events(1))).limit(60).toList();
        awaitWaiting(group, 60);
        writer.permits.release(2);

        assertThat(others).allSatisfy(save -> assertThat(save).succeedsWithin(LONG));
        assertThat(writer.batches).containsExactly(1, 60);
    }

    @Test
    void aVirtualThreadDoesNotLead() {
        GroupCommit group = new GroupCommit(writer, save -> List.of(), LONG, 10, new WriterThreads(thread -> true));
        writer.permits.release(2);

        assertThat(group.write(events(1))).containsExactly(1L);
        assertThat(group.write(events(1))).containsExactly(2L);

        assertThat(writer.writers).extracting(Thread::getName).containsOnly("eventsourcing-writer");
        assertThat(group.waiting()).isZero();
        group.close(Deadline.of(LONG));
    }

    @Test
    void whoIsToldOfABatchMaySaveByItself() {
        List<GroupCommit> groups = new ArrayList<>();
        List<List<Long>> told = new ArrayList<>();
        GroupCommit group = new GroupCommit(
                batch -> {
                    batch.saves().forEach(save -> save.succeed(List.of(1L)));
                    told.add(groups.get(0).write(events(1)));
                },
                save -> List.of(7L),
                LONG,
                10);
        groups.add(group);

        assertThat(group.write(events(1))).containsExactly(1L);
        assertThat(told).containsExactly(List.of(7L));
    }

    @Test
    void savesOfOneOriginatorNeverShareABatch() {
        GroupCommit group = group(LONG, 10);
        List<StoredEvent> contested = events(2);
        occupy(group);
        List<CompletableFuture<List<Long>>> saves = new ArrayList<>();
        for (List<StoredEvent> events :
                List.of(contested.subList(0, 1), contested.subList(1, 2), concatenated(events(1), contested))) {
            saves.add(write(group, events));
            awaitWaiting(group, saves.size());
        }
        writer.permits.release(4);

        saves.forEach(CompletableFuture::join);
        assertThat(writer.batches).containsExactly(1, 1, 1, 1);
    }

    private static List<StoredEvent> concatenated(List<StoredEvent> some, List<StoredEvent> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Test
    void aBatchHasNoMoreThanAThousandEventsUnlessASaveHasMore() {
        GroupCommit group = group(LONG, 10);
        occupy(group);
        int[] sizes = {600, 400, 1, 1500};
        List<CompletableFuture<List<Long>>> saves = new ArrayList<>();
        for (int size : sizes) {
            saves.add(write(group, events(size)));
            awaitWaiting(group, saves.size());
        }
        writer.permits.release(10);

        IntStream.range(0, sizes.length)
                .forEach(i -> assertThat(saves.get(i).join()).hasSize(sizes[i]));
        assertThat(writer.batches).containsExactly(1, 2, 1, 1);
    }

    @Test
    void aSaveThatWaitedTooLongIsWithdrawnAndNeverWritten() {
        GroupCommit group = group(SHORT, 10);
        CompletableFuture<List<Long>> first = write(group, events(1));
        awaitWriting();

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> group.write(events(1)))
                .withMessageContaining("Other saves took longer")
                .withMessageContaining("nothing was stored");

        writer.permits.release(2);
        assertThat(first.join()).containsExactly(1L); // begun in time, so it is waited for
        assertThat(group.write(events(1))).containsExactly(2L);
        assertThat(writer.batches).containsExactly(1, 1);
    }

    @Test
    void aSaveThatWaitedTooLongForAConnectionIsToldSo() {
        Semaphore connections = new Semaphore(0);
        GroupCommit group = new GroupCommit(
                batch -> {
                    connections.acquireUninterruptibly();
                    writer.write(batch);
                },
                save -> List.of(),
                SHORT,
                10);
        CompletableFuture<List<Long>> first = write(group, events(1));
        Awaitility.await().until(connections::hasQueuedThreads);

        assertThatExceptionOfType(LockTimeoutException.class)
                .isThrownBy(() -> group.write(events(1)))
                .withMessageContaining("No connection could be had")
                .withMessageContaining("nothing was stored");

        writer.permits.release(2);
        connections.release(1);
        assertThat(first.join()).containsExactly(1L);
    }

    @Test
    void refusesASaveThatFindsNoRoom() {
        GroupCommit group = group(SHORT, 0);
        occupy(group);

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> group.write(events(1)))
                .withMessageContaining("overloaded")
                .withMessageContaining("100 ms");
    }

    @Test
    void anInterruptWithdrawsAWaitingSaveAndStaysWithItsThread() {
        GroupCommit group = group(LONG, 10);
        occupy(group);
        CompletableFuture<Boolean> interrupted = CompletableFuture.supplyAsync(
                () -> {
                    Thread.currentThread().interrupt();
                    assertThatExceptionOfType(PersistenceException.class)
                            .isThrownBy(() -> group.write(events(1)))
                            .withMessageContaining("Interrupted");
                    return Thread.interrupted();
                },
                threads);

        assertThat(interrupted.join()).isTrue();
        assertThat(waiting(group)).isZero();
    }

    @Test
    void anInterruptOfTheLeaderFailsNobody() {
        GroupCommit group = group(LONG, 10);
        writer.permits.release();
        Thread.currentThread().interrupt();

        assertThat(group.write(events(1))).containsExactly(1L);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anInterruptOfALeaderWhoseBatchWasNotSentFailsNobody() {
        GroupCommit group = group(LONG, 10);
        occupy(group);
        List<CompletableFuture<List<Long>>> saves = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            saves.add(write(group, events(1)));
            awaitWaiting(group, i);
        }
        writer.permits.release();
        awaitWaiting(group, 0);
        awaitWriting();
        writer.interrupts.release(2);
        writer.permits.release(3);

        assertThat(saves).extracting(CompletableFuture::join).containsExactly(List.of(2L), List.of(3L), List.of(4L));
        assertThat(writer.batches).containsExactly(1, 3);
    }

    @Test
    void aLeaderThatDiesFailsItsBatchAndHandsTheLeadOn() {
        GroupCommit group = group(LONG, 10);
        writer.failures.release();
        CompletableFuture<List<Long>> first = write(group, events(1));
        awaitWriting();
        CompletableFuture<List<Long>> second = write(group, events(1));
        awaitWaiting(group, 1);
        writer.permits.release(2);

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(first::join)
                .withCauseInstanceOf(PersistenceException.class)
                .withMessageContaining("StackOverflowError");
        assertThat(second.join()).containsExactly(1L);
    }

    @Test
    void closingWaitsForWhatWasBegunAndRefusesWhatComesAfter() {
        GroupCommit group = group(LONG, 10);
        CompletableFuture<List<Long>> first = write(group, events(1));
        awaitWriting();
        CompletableFuture<List<Long>> second = write(group, events(1));
        awaitWaiting(group, 1);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> group.close(Deadline.of(LONG)), threads);
        assertThat(closing).isNotDone();
        writer.permits.release(2);
        closing.join();

        assertThat(first.join()).containsExactly(1L);
        assertThat(second.join()).containsExactly(2L);
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> group.write(events(1)))
                .withMessageContaining("closed");
    }

    @Test
    void closingWaitsForASaveThatIsLeftAloneToo() {
        Semaphore alone = new Semaphore(0);
        GroupCommit group = new GroupCommit(
                batch -> batch.saves().forEach(Save::leaveAlone),
                events -> {
                    alone.acquireUninterruptibly();
                    return List.of(1L);
                },
                LONG,
                10);
        CompletableFuture<List<Long>> save = write(group, events(1));
        Awaitility.await().until(alone::hasQueuedThreads);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> group.close(Deadline.of(LONG)), threads);
        assertThat(closing).failsWithin(SHORT);
        alone.release();
        closing.join();

        assertThat(save.join()).containsExactly(1L);
    }

    private GroupCommit group(Duration timeout, int capacity) {
        return new GroupCommit(
                writer,
                events -> {
                    throw new AssertionError("no save is left alone here");
                },
                timeout,
                capacity);
    }

    private CompletableFuture<List<Long>> write(GroupCommit group, List<StoredEvent> events) {
        return CompletableFuture.supplyAsync(() -> group.write(events), threads);
    }

    /** Begins a batch that is not done before the writer is permitted to. */
    private void occupy(GroupCommit group) {
        begun.add(write(group, events(1)));
        awaitWriting();
    }

    private void awaitWriting() {
        Awaitility.await().until(() -> writer.permits.hasQueuedThreads());
    }

    private static void awaitWaiting(GroupCommit group, int count) {
        Awaitility.await().until(() -> waiting(group) == count);
    }

    private static int waiting(GroupCommit group) {
        return group.waiting();
    }

    private static List<StoredEvent> events(int count) {
        OriginatorId id = OriginatorId.of(UUID.randomUUID());
        return LongStream.rangeClosed(1, count)
                .mapToObj(version -> new StoredEvent(id, version, "T", new byte[10]))
                .toList();
    }

    /** Writes a batch whenever it is permitted to, and fails or is interrupted as often as it is told to. */
    private static final class SlowWriter implements BatchWriter {

        final Semaphore permits = new Semaphore(0);
        final Semaphore failures = new Semaphore(0);
        final Semaphore interrupts = new Semaphore(0);
        final List<Integer> batches = new ArrayList<>();
        final List<Thread> writers = new ArrayList<>();
        private final AtomicLong ids = new AtomicLong();

        @Override
        public void write(Batch arrived) {
            List<Save> batch = arrived.saves();
            permits.acquireUninterruptibly();
            if (failures.tryAcquire()) {
                throw new StackOverflowError();
            }
            if (interrupts.tryAcquire()) {
                Thread.currentThread().interrupt(); // as pools do
                throw new InterruptedSaveException(new InterruptedException());
            }
            batches.add(batch.size());
            writers.add(Thread.currentThread());
            for (Save save : batch) {
                save.succeed(LongStream.range(0, save.size())
                        .mapToObj(i -> ids.incrementAndGet())
                        .toList());
            }
        }
    }
}
