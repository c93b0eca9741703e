package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.persistence.SerializationException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AutomaticSnapshotsTests {

    private static final OriginatorId ONE = OriginatorId.of(new UUID(0, 1));
    private static final OriginatorId TWO = OriginatorId.of(new UUID(0, 2));
    private static final OriginatorId THREE = OriginatorId.of(new UUID(0, 3));

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AutomaticSnapshots snapshots = new AutomaticSnapshots("things", this::take, observer(), 2);

    private ApplicationObserver observer() {
        return new ApplicationObserver() {
            @Override
            public void snapshotFailed() {
                failures.incrementAndGet();
            }
        };
    }

    private void take(Class<? extends Aggregate> type, OriginatorId id, long version) {
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (version < -2) {
            throw new SerializationException("refused");
        }
        if (version < -1) {
            throw new NoClassDefFoundError("failed");
        }
        if (version < 0) {
            throw new IllegalStateException("failed");
        }
        taken.add(id.uuid().getLeastSignificantBits() + "#" + version);
    }

    private void request(OriginatorId id, long version) {
        snapshots.request(Aggregate.class, id, version);
    }

    /** Keeps the thread busy, so that what is asked for waits. */
    private void begin() throws InterruptedException {
        request(ONE, 1);
        begun.await();
    }

    private void await(int count) throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
                taken.size() < count && System.nanoTime() < end; ) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    @AfterEach
    void close() {
        goOn.countDown();
        snapshots.close();
    }

    @Test
    void takesTheLatestVersionOfThoseThatWait() throws InterruptedException {
        begin();
        request(ONE, 2);
        request(TWO, 7);
        request(ONE, 4);
        request(ONE, 3);

        goOn.countDown();
        await(3);

        assertThat(taken).containsExactly("1#1", "1#4", "2#7");
    }

    @Test
    void whatFoundNoRoomIsTakenWhenItIsAskedForAgain() throws InterruptedException {
        begin();
        request(ONE, 2);
        request(TWO, 1);
        request(THREE, 1);
        goOn.countDown();
        await(3);
        assertThat(taken).containsExactly("1#1", "1#2", "2#1");

        request(THREE, 1);
        await(4);

        assertThat(taken).endsWith("3#1");
    }

    @Test
    void goesOnAfterAFailure() throws InterruptedException {
        request(ONE, -1);
        request(TWO, 1);
        goOn.countDown();
        await(1);

        assertThat(taken).containsExactly("2#1");
        assertThat(failures).hasValue(1);
    }

    @Test
    void slowLoadsOfAClassThatHasBeenRefusedAskForNothingMore() throws InterruptedException {
        goOn.countDown();
        snapshots.requestAfterLoad(Aggregate.class, ONE, -1);
        awaitFailures(1);
        snapshots.requestAfterLoad(Aggregate.class, ONE, -3);
        awaitFailures(2);
        snapshots.requestAfterLoad(Aggregate.class, TWO, 1);
        request(THREE, 1);
        await(1);

        assertThat(taken).containsExactly("3#1");
    }

    private void awaitFailures(int count) throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
                failures.get() < count && System.nanoTime() < end; ) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        assertThat(failures).hasValue(count);
    }

    @Test
    void goesOnOnItsThreadAfterAnError() throws InterruptedException {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
        try (AutomaticSnapshots failing = new AutomaticSnapshots(
                "things",
                (type, id, version) -> {
                    threads.add(Thread.currentThread());
                    take(type, id, version);
                },
                observer(),
                2)) {
            goOn.countDown();
            failing.request(Aggregate.class, ONE, -2);
            failing.request(Aggregate.class, TWO, 1);
            await(1);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertThat(taken).containsExactly("2#1");
        assertThat(failures).hasValue(1);
        assertThat(uncaught).isEmpty();
        assertThat(threads).hasSize(2).containsOnly(threads.get(0));
    }

    @Test
    void itsEndTakesWhatWaits() throws InterruptedException {
        begin();
        request(TWO, 7);
        goOn.countDown();

        snapshots.close();

        assertThat(taken).containsExactly("1#1", "2#7");
        request(THREE, 1);
        snapshots.close();
        assertThat(taken).hasSize(2);
    }

    @Test
    void itsEndWaitsForNoLongSnapshotAndSaysNothingOfIt() throws InterruptedException {
        request(ONE, -1);
        begun.await();
        request(TWO, 1);
        long start = System.nanoTime();

        snapshots.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        goOn.countDown();
        snapshots.close();
        assertThat(failures).hasValue(0);
        assertThat(taken).isEmpty();
    }
}
