package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.transaction.TransactionDefinition.ISOLATION_REPEATABLE_READ;
import static org.springframework.transaction.TransactionDefinition.ISOLATION_SERIALIZABLE;
import static org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW;

import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.Tracking;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Callers whose transactions are more isolated than PostgreSQL's default, down to the ids that are drawn at their commits. */
class PostgresIsolationTests extends TransactionFixture {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @ParameterizedTest
    @ValueSource(ints = {ISOLATION_REPEATABLE_READ, ISOLATION_SERIALIZABLE})
    void drawsTheIdsAtTheCommitThoughTheSnapshotIsOlder(int isolation) {
        Counter late = Counter.start();
        Counter early = Counter.start();

        isolated(isolation).executeWithoutResult(status -> {
            assertThat(ownRows()).isZero(); // takes the snapshot
            application.save(late);
            isolated(isolation).executeWithoutResult(own -> application.save(early));
            saveElsewhere();
            late.count();
            application.save(late);
        });

        assertThat(log()).extracting(Notification::id).containsExactly(1L, 2L, 3L, 4L);
        assertThat(log())
                .extracting(notification -> notification.event().originatorId().uuid())
                .containsSubsequence(early.id(), late.id(), late.id())
                .startsWith(early.id());
        assertThat(stored(late)).isEqualTo(late);
    }

    @ParameterizedTest
    @ValueSource(ints = {ISOLATION_REPEATABLE_READ, ISOLATION_SERIALIZABLE})
    void aVersionThatTheSnapshotDoesNotShowIsAConflictAtTheSave(int isolation) {
        Counter counter = Counter.start();
        application.save(counter);
        Counter mine = stored(counter);

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> isolated(isolation).executeWithoutResult(status -> {
                    Counter read = stored(counter);
                    counter.count();
                    CompletableFuture.runAsync(() -> application.save(counter)).join();
                    assertThat(stored(counter)).isEqualTo(read);
                    mine.count();
                    application.save(mine);
                }))
                .withMessageContaining(counter.id().toString());

        assertThat(mine.pendingEvents()).hasSize(1);
        assertThat(log()).hasSize(2);
    }

    @Test
    void aPositionThatTheSnapshotDoesNotShowIsAConflictToo() {
        recorder().insertEvents(List.of(), new Tracking("upstream", 1));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> isolated(ISOLATION_REPEATABLE_READ).executeWithoutResult(status -> {
                    assertThat(recorder().maxTrackingId("upstream")).hasValue(1);
                    CompletableFuture.runAsync(() -> recorder().insertEvents(List.of(), new Tracking("upstream", 2)))
                            .join();
                    recorder().insertEvents(List.of(), new Tracking("upstream", 3));
                }))
                .withMessageContaining("upstream");

        assertThat(recorder().maxTrackingId("upstream")).hasValue(2);
    }

    /** Each reads what the other writes: in no order of the two would both have seen what they saw. */
    @Test
    void aSerializationFailureAtTheSaveIsAConflict() {
        Counter one = Counter.start();
        Counter two = Counter.start();
        application.save(one, two);

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> isolated(ISOLATION_SERIALIZABLE).executeWithoutResult(outer -> {
                    readBoth(one, two);
                    isolated(ISOLATION_SERIALIZABLE).executeWithoutResult(inner -> {
                        readBoth(one, two);
                        two.count();
                        application.save(two);
                    });
                    one.count();
                    application.save(one);
                }))
                .havingRootCause()
                .withMessageContaining("could not serialize access");

        assertThat(one.pendingEvents()).hasSize(1);
        assertThat(stored(two)).isEqualTo(two);
        application.save(one);
        assertThat(log()).hasSize(4);
    }

    @Test
    void aSerializationFailureAtTheCommitLeavesTheEventsPending() {
        Counter one = Counter.start();
        Counter two = Counter.start();
        application.save(one, two);

        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> isolated(ISOLATION_SERIALIZABLE).executeWithoutResult(outer -> {
                    readBoth(one, two);
                    one.count();
                    application.save(one);
                    isolated(ISOLATION_SERIALIZABLE).executeWithoutResult(inner -> {
                        readBoth(one, two);
                        two.count();
                        application.save(two);
                    });
                }))
                .havingRootCause()
                .withMessageContaining("could not serialize access");

        assertThat(one.pendingEvents()).hasSize(1);
        assertThat(two.pendingEvents()).isEmpty();
        application.save(one);
        assertThat(stored(one)).isEqualTo(one);
        assertThat(log()).hasSize(4);
    }

    @Test
    void theLogIsCompleteAfterManySerializableTransactions() {
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger undone = new AtomicInteger();
        List<Counter> counters = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            counters.add(Counter.start());
        }
        application.save(counters);

        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Counter own = counters.get(i % 4);
            Counter other = counters.get((i + 1) % 4);
            callers.add(CompletableFuture.runAsync(() -> {
                for (int n = 0; n < 15; n++) {
                    countSerializably(own, other, committed, undone);
                }
            }));
        }
        callers.forEach(CompletableFuture::join);

        assertThat(undone.get() + committed.get()).isEqualTo(120);
        assertThat(committed).hasPositiveValue();
        assertThat(log()).hasSize(4 + committed.get());
        assertThat(log()).extracting(Notification::id).isSorted().doesNotHaveDuplicates();
        int counted =
                counters.stream().mapToInt(counter -> stored(counter).count).sum();
        assertThat(counted).isEqualTo(committed.get());
    }

    private void countSerializably(Counter own, Counter other, AtomicInteger committed, AtomicInteger undone) {
        List<Counter> loaded = new ArrayList<>();
        try {
            isolated(ISOLATION_SERIALIZABLE).executeWithoutResult(status -> {
                stored(other);
                Counter counter = stored(own);
                loaded.add(counter);
                counter.count();
                application.save(counter);
            });
            assertThat(loaded.get(0).pendingEvents()).isEmpty();
            committed.incrementAndGet();
        } catch (ConcurrencyException | ConcurrencyFailureException e) {
            loaded.forEach(counter -> assertThat(counter.pendingEvents()).hasSize(1));
            undone.incrementAndGet();
        }
    }

    private void readBoth(Counter one, Counter two) {
        assertThat(stored(one).id()).isEqualTo(one.id());
        assertThat(stored(two).id()).isEqualTo(two.id());
    }

    private void saveElsewhere() {
        CompletableFuture.runAsync(this::saveOne).join();
    }

    private TransactionTemplate isolated(int isolation) {
        TransactionTemplate isolated = propagating(PROPAGATION_REQUIRES_NEW);
        isolated.setIsolationLevel(isolation);
        return isolated;
    }
}
