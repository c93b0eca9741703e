package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Tracking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a recorder on a database must do besides: about its tables, and about transactions that take their time. */
public abstract class TransactionalRecorderContract extends StoreContract<DatabaseHarness> {

    private static final Duration LOCK_TIMEOUT = Duration.ofMillis(500);
    private static final Duration WATCHED = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final OriginatorId id = newId();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ProcessRecorder recorder;

    @BeforeEach
    void connectRecorder() {
        recorder = connect().recorder();
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    @Case(40)
    void missingTablesAreAnErrorAndNotAnEmptyResult() {
        InfrastructureFactory factory = store().connectWithoutTables(mapper());
        Stream<Consumer<Infrastructure>> uses = Stream.of(
                missing -> missing.recorder().selectEvents(id, EventSelection.ALL),
                missing -> missing.recorder().selectNotifications(NotificationSelection.from(1L, 10)),
                missing -> missing.recorder().maxNotificationId(),
                missing -> missing.recorder().maxTrackingId("upstream"),
                missing -> missing.recorder().insertEvents(List.of(event(id, 1))),
                missing -> missing.recorder().insertEvents(List.of(), new Tracking("upstream", 1)),
                missing -> missing.snapshotRecorder().selectEvents(id, EventSelection.ALL));

        uses.forEach(use -> assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> use.accept(factory.create("never_made"))));
    }

    @Test
    @Case(54)
    void readersAreNotBlockedByAnOpenTransaction() {
        recorder.insertEvents(List.of(event(id, 1)));
        try (OpenTransaction writer = new OpenTransaction(event(id, 2))) {
            CompletableFuture<Void> reading = CompletableFuture.runAsync(
                    () -> {
                        assertThat(versions(recorder.selectEvents(id, EventSelection.ALL)))
                                .containsExactly(1L);
                        assertThat(ids(all(recorder))).containsExactly(1L);
                        assertThat(recorder.maxNotificationId()).hasValue(1);
                        assertThat(recorder.maxTrackingId("upstream")).isEmpty();
                    },
                    threads);

            assertThat(reading).succeedsWithin(SOON);
            writer.commit();
        }
        assertThat(versions(recorder.selectEvents(id, EventSelection.ALL))).containsExactly(1L, 2L);
    }

    @Test
    @Case(55)
    void awaitsAnotherWriterNoLongerThanTheLockTimeout() {
        ProcessRecorder impatient =
                store().connect(mapper(), LOCK_TIMEOUT).create(NAME).recorder();
        try (OpenTransaction writer = new OpenTransaction(event(id, 1))) {
            long begin = System.nanoTime();

            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> impatient.insertEvents(List.of(event(newId(), 1))));

            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isBetween(LOCK_TIMEOUT.dividedBy(2), LOCK_TIMEOUT.multipliedBy(8));
            writer.commit();
        }
        assertThat(impatient.insertEvents(List.of(event(newId(), 1)))).hasSize(1);
    }

    @Test
    void noEventAppearsBelowOneThatWasSeen() {
        StoredEvent slow = event(newId(), 1);
        StoredEvent fast = event(newId(), 1);
        try (OpenTransaction writer = new OpenTransaction(slow)) {
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> recorder.insertEvents(List.of(fast)), threads);
            List<Long> seen = new ArrayList<>();
            long end = System.nanoTime() + WATCHED.toNanos();
            while (System.nanoTime() < end) {
                seen.addAll(seenAfter(seen));
            }

            writer.commit();

            assertThat(other).succeedsWithin(SOON);
            seen.addAll(seenAfter(seen));
            assertThat(seen).isEqualTo(ids(all(recorder))).hasSize(2);
        }
    }

    private List<Long> seenAfter(List<Long> seen) {
        long last = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
        return ids(recorder.selectNotifications(NotificationSelection.after(last, 10)));
    }

    @Test
    @Case(58)
    void refusesATableNameAbove63Bytes() {
        InfrastructureFactory factory = factory();
        for (int length : new int[] {54, 55, 64, 100}) { // "…_snapshots" has 10 more
            String name = "n".repeat(length);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> factory.create(name))
                    .withMessageContaining(name);
        }
        String allowed = "n".repeat(40);
        factory.create(allowed).recorder().insertEvents(List.of(event(id, 1)));
        assertThat(all(factory.create(allowed).recorder())).hasSize(1);
    }

    @Test
    @Case(70)
    void rollsThePositionBackWithTheCallersTransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store().inTransaction(() -> {
                    recorder.insertEvents(List.of(event(id, 1)), new Tracking("upstream", 21));
                    throw new IllegalStateException("the read model cannot be written");
                }))
                .withMessage("the read model cannot be written");

        assertThat(recorder.maxTrackingId("upstream")).isEmpty();
        assertThat(recorder.selectEvents(id, EventSelection.ALL)).isEmpty();
    }

    @Test
    void commitsWithTheCallersTransaction() {
        store().inTransaction(() -> {
            recorder.insertEvents(List.of(event(id, 1)), new Tracking("upstream", 21));
            recorder.insertEvents(List.of(event(id, 2)));
            assertThat(versions(recorder.selectEvents(id, EventSelection.ALL))).containsExactly(1L, 2L);
        });

        assertThat(recorder.maxTrackingId("upstream")).hasValue(21);
        assertThat(versions(recorder.selectEvents(id, EventSelection.ALL))).containsExactly(1L, 2L);
    }

    @Test
    @Case(49)
    void readersCopeWithTheGapThatARollbackLeaves() {
        recorder.insertEvents(List.of(event(id, 1)));
        assertThatIllegalStateException()
                .isThrownBy(() -> store().inTransaction(() -> {
                    recorder.insertEvents(List.of(event(id, 2)));
                    throw new IllegalStateException("rolled back");
                }));

        long next = recorder.insertEvents(List.of(event(id, 2))).get(0);

        assertThat(next).isGreaterThan(1);
        assertThat(ids(all(recorder))).containsExactly(1L, next);
    }

    @Test
    void tellsOfARollbackOnceAndOnlyOfARollback() {
        CountDownLatch told = new CountDownLatch(2);
        store().inTransaction(() -> {
            recorder.insertEvents(List.of(event(id, 1)));
            recorder.onRollback(told::countDown);
        });
        assertThat(told.getCount()).isEqualTo(2);

        assertThatIllegalStateException()
                .isThrownBy(() -> store().inTransaction(() -> {
                    recorder.insertEvents(List.of(event(id, 2)));
                    recorder.onRollback(told::countDown);
                    throw new IllegalStateException("rolled back");
                }));
        assertThat(told.getCount()).isEqualTo(1);
    }

    @Test
    void aSaveThatRollsBackKeepsItsPendingEvents() {
        Universe universe = new Universe(factory());
        World earth = new World("Earth");
        List<DomainEvent> pending = earth.pendingEvents();

        assertThatIllegalStateException()
                .isThrownBy(() -> store().inTransaction(() -> {
                    universe.save(earth);
                    assertThat(earth.pendingEvents()).isEmpty();
                    throw new IllegalStateException("rolled back");
                }));
        assertThat(earth.pendingEvents()).isEqualTo(pending);
        assertThat(universe.repository().contains(earth.id())).isFalse();

        assertThat(universe.save(earth)).hasSize(1);
        assertThat(universe.get(earth.id())).isEqualTo(earth);
    }

    /** A transaction on another thread that has inserted an event and is open until it is told to commit. */
    private final class OpenTransaction implements AutoCloseable {

        private final CountDownLatch commit = new CountDownLatch(1);
        private final CompletableFuture<Void> transaction;

        OpenTransaction(StoredEvent event) {
            CountDownLatch inserted = new CountDownLatch(1);
            transaction = CompletableFuture.runAsync(
                    () -> store().inTransaction(() -> {
                        recorder.insertEvents(List.of(event));
                        inserted.countDown();
                        await(commit);
                    }),
                    threads);
            await(inserted);
        }

        void commit() {
            commit.countDown();
            assertThat(transaction).succeedsWithin(SOON);
        }

        @Override
        public void close() {
            commit.countDown();
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
